package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.text.TokenizedText;

/**
 * Tells the words for who leads or stands for a body, which are no part of its name: مجلس إدارة
 * [هيئة الطرق], قيادة [القوات الجوية], بعثة [الأمم المتحدة]; nor are what a body has somewhere: فرع
 * [وزارة العمل], غرفة عمليات [الدفاع المدني], قوات [المقاومة الشعبية], وحدات [حرس الحدود]. A
 * command that the army calls so is a body (قيادة عمليات الأنبار), and so is a mission of more
 * words (بعثة الأمم المتحدة للدعم).
 */
final class BodyGovernors {
  private static final String ARTICLE = "ال";
  private static final String BOARD = "مجلس";
  private static final String MANAGEMENT = "اداره";
  private static final String COMMAND = "قياده";
  private static final String MISSION = "بعثه";
  private static final String BRANCH = "فرع";
  private static final String FORCES = "قوات";

  /** What is named without those who fight for it. */
  private static final Set<String> FORCES_OF = Set.of("المقاومه", "التحالف", "الحرس", "حرس");

  /** What a body has in the field, of which no list has the name: فرقة الدفاع المدني. */
  private static final Set<String> UNITS =
      Set.of("فرقه", "فرق", "وحدات", "دوريه", "دوريات", "رجال", "اليات", "طاءرات");

  private static final String GOVERNMENT = "حكومه";

  private static final String ROOM = "غرفه";
  private static final String OPERATIONS = "عمليات";

  private final Names names;
  private final TokenizedText text;

  BodyGovernors(Names names, TokenizedText text) {
    this.names = names;
    this.text = text;
  }

  /** How many words before the body's own name the name {@code [begin, end)} begins with. */
  int length(int begin, int end) {
    String head = text.token(begin).folded();
    if (end > begin + 2 && is(head, BOARD) && text.token(begin + 1).is(MANAGEMENT)) {
      return 2;
    }
    if (end > begin + 3 && is(head, ROOM) && text.token(begin + 1).is(OPERATIONS)) {
      boolean isDefinite = text.token(begin + 2).folded().startsWith(ARTICLE);
      return isDefinite || isBody(begin + 2) ? 2 : 0;
    }
    boolean isBehind = end > begin + 1 && isListed(begin + 1, end);
    boolean isLong = end > begin + 2;
    boolean isOfForce = isLong && isBehind && FORCES_OF.contains(text.token(begin + 1).folded());
    boolean isBodyBehind = isLong ? isBody(begin + 1) : isBehind;
    boolean isGoverned =
        (is(head, COMMAND) && (isBodyBehind || isOfForce) && !isHead(begin, COMMAND))
            || (is(head, BRANCH) && (isBodyBehind || isBehind))
            || (is(head, FORCES) && isOfForce && !isListed(begin, end))
            || (is(head, MISSION) && isBehind)
            || (isLong && isBehind && isUnit(head) && !isListed(begin, end));
    return isGoverned ? 1 : 0;
  }

  /**
   * Whether a government is called by who leads it, who alone is named: حكومة [السوداني]. The word
   * is feminine, so that what tells its country would be السودانية.
   */
  boolean isOfLeader(int begin, int end) {
    if (end != begin + 2 || !is(text.token(begin).folded(), GOVERNMENT)) {
      return false;
    }
    String word = text.token(begin + 1).folded();
    boolean isMasculine = word.startsWith(ARTICLE) && word.endsWith("ي");
    return (isMasculine || names.isGivenName(word))
        && names.names().longestAt(text, begin) == null
        && isNoneBut(NameType.PER, begin + 1);
  }

  /** Whether no list has a name of another type that begins with the word. */
  private boolean isNoneBut(NameType type, int i) {
    Match<Name> listed = names.names().longestAt(text, i);
    return listed == null || listed.values().stream().allMatch(row -> row.type() == type);
  }

  private static boolean isUnit(String word) {
    return UNITS.contains(word) || UNITS.contains(word.substring(1));
  }

  /** Whether the word is {@code head}, or that behind a letter. */
  private static boolean is(String word, String head) {
    return word.endsWith(head) && word.length() <= head.length() + 1;
  }

  /** Whether a list has the word with the one behind it for the beginning of a body's name. */
  private boolean isHead(int i, String head) {
    return !names.triggers().valuesOf(head + " " + text.token(i + 1).folded()).isEmpty();
  }

  /** Whether a body's name may begin with the word. */
  private boolean isBody(int i) {
    String word = text.token(i).folded();
    String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    return names.triggers().valuesOf(bare).contains(Trigger.ORG_HEAD);
  }

  private boolean isListed(int first, int end) {
    Match<Name> listed = names.names().longestAt(text, first);
    return listed != null
        && listed.endToken() == end
        && listed.cut() == 0
        && listed.values().stream().anyMatch(row -> row.type() == NameType.ORG);
  }
}
