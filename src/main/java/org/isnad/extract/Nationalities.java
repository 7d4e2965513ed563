package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Leaves out of the name of a club or an outlet the adjective that says where it is from: ليون
 * [الفرنسي], صحيفة ميرور [البريطانية]. It is part of a name that a head word begins (المنتخب
 * الفرنسي), and of what tells a club from another in the article (القادسية السعودي). It is left out
 * behind a town too (زنكور [النمساوية]), behind a harbour or its like (ميناء زنكور [النمساوي]), and
 * so is what is only said of a place (القدس [المحتلة]).
 */
final class Nationalities {
  private static final String ARTICLE = "ال";
  private static final String FEMININE = "يه";

  private static final String THEN = "ثم";
  private static final String OTHER_THAN = "غير";

  /** The one country whose name is also its feminine adjective. */
  private static final String SAUDI = "السعوديه";

  /** How sure a finder of the country is that is asked no more. */
  private static final double SURE = 0.85;

  private static final String CITY = "city";

  /** Nearly an island: the adjective tells which one (شبه الجزيرة الكورية). */
  private static final String PENINSULA = "شبه";

  private static final String TEAM = "team";
  private static final String OF_BORDERS = "الحدودي";

  /** What is of no single country: سكاي نيوز العربية. */
  private static final Set<String> ARAB = Set.of("العربي", "العربيه");

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  Nationalities(Names names) {
    this.names = names;
  }

  /**
   * The names without it, but for those that the text has with two: الهلال [السوداني]; and without
   * a country that is an adjective of the word before it: العيادات التخصصية [السعودية].
   */
  List<NameSpan> leftOut(List<NameSpan> found, TokenizedText text) {
    Map<String, Set<String>> adjectives = new HashMap<>();
    List<Set<String>> ofNames = new ArrayList<>(found.size());
    for (NameSpan name : found) {
      Set<String> ofName = Set.of();
      if (hasNationality(name, text)) {
        ofName = adjectives.computeIfAbsent(rest(name, text), k -> new HashSet<>());
        ofName.add(last(name, text));
      }
      ofNames.add(ofName);
    }
    List<NameSpan> left = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      NameSpan name = found.get(i);
      if (isNeedless(name, text, ofNames.get(i))
          || isTownOfCountry(name, text)
          || isWithEpithet(name, text)) {
        left.add(name.upTo(name.endToken() - 1));
      } else if (isBehindPlace(name, left)
          || isBeforePlace(name, found.subList(i + 1, found.size()), text)
          || !isAdjective(name, text)) {
        left.add(name);
      }
    }
    return left;
  }

  /** Whether the body is named without its one adjective, of {@code adjectives}, too. */
  private boolean isNeedless(NameSpan name, TokenizedText text, Set<String> adjectives) {
    return adjectives.size() == 1
        && !beginsWithHead(name, text)
        && isCalledWithout(name, text, last(name, text).endsWith(FEMININE));
  }

  /**
   * Whether a place is a town, of one word or listed, and a feminine adjective; or what a head word
   * begins and a masculine one ends: ميناء زنكور [السعودي].
   */
  private boolean isTownOfCountry(NameSpan name, TokenizedText text) {
    int first = name.firstToken();
    int last = name.endToken() - 1;
    if (name.type() != EntityMention.Type.LOC
        || last == first
        || !isNationality(last(name, text))
        || WordList.UNLISTED_PLACE_SORTS.contains(name.words(text)[0])) {
      return false;
    }
    String[] words = name.words(text);
    Match<Name> listed = names.names().longestAt(text, first);
    boolean isWhole = listed != null && listed.endToken() > last;
    if (!last(name, text).endsWith(FEMININE)) {
      return !isWhole
          && words.length > 2
          && !PENINSULA.equals(words[0])
          && names.triggers().valuesOf(words[0]).contains(Trigger.LOC_HEAD);
    }
    boolean isTown =
        listed != null
            && listed.endToken() >= last
            && listed.values().stream().allMatch(row -> row.kind().equals(CITY));
    boolean isUnlisted =
        last == first + 1
            && listed == null
            && !words[0].startsWith(ARTICLE)
            && names.triggers().valuesOf(words[0]).isEmpty();
    return isTown || isUnlisted;
  }

  /**
   * Whether a place is listed without its last word, which only tells something of it: القدس
   * [المحتلة], زنكورا [الساحلية]; or that is said of a crossing: معبر زنكور [الحدودي].
   */
  private boolean isWithEpithet(NameSpan name, TokenizedText text) {
    int last = name.endToken() - 1;
    if (name.type() != EntityMention.Type.LOC
        || last == name.firstToken()
        || !WordList.PLACE_EPITHETS.contains(text.token(last).folded())) {
      return false;
    }
    Match<Name> listed = names.names().longestAt(text, name.firstToken());
    List<Name> rest =
        last == name.firstToken() + 1 ? names.names().valuesOf(name.words(text)[0]) : List.of();
    boolean isListed =
        listed != null
            && (listed.endToken() == last
                || (listed.endToken() == last + 1
                    && rest.stream().anyMatch(listed.values()::contains)));
    boolean isCrossing = last > name.firstToken() + 1 && text.token(last).is(OF_BORDERS);
    return isListed || (isCrossing && (listed == null || listed.endToken() < last));
  }

  /** Whether another place stands right before it: مباراة الإمارات السعودية. */
  private static boolean isBehindPlace(NameSpan name, List<NameSpan> before) {
    NameSpan last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && last.type() == EntityMention.Type.LOC
        && last.endToken() == name.firstToken();
  }

  /** Whether another place is joined to it: السعودية ومصر, السعودية ثم مصر. */
  private static boolean isBeforePlace(NameSpan name, List<NameSpan> after, TokenizedText text) {
    if (after.isEmpty() || after.get(0).type() != EntityMention.Type.LOC) {
      return false;
    }
    NameSpan next = after.get(0);
    int end = name.endToken();
    return next.firstToken() == end
        ? next.cut() > 0 && text.token(end).folded().startsWith("و")
        : next.firstToken() == end + 1 && text.token(end).is(THEN);
  }

  /**
   * Whether السعودية agrees with a noun before it: with one that countries are said to have
   * (الأراضي [السعودية]); and where no finder was sure of the country with a feminine or plural
   * noun or adjective with the article, also where another completes it (شركات التأمين [السعودية]).
   * Behind an adjective of origin it is the country: اتهمت المعارضة السورية [السعودية].
   */
  private boolean isAdjective(NameSpan name, TokenizedText text) {
    int before = name.firstToken() - 1;
    if (before < 0
        || name.cut() > 0
        || name.endToken() != before + 2
        || !text.token(before + 1).folded().equals(SAUDI)
        || text.sentence(before) != text.sentence(before + 1)
        || isOrigin(text.token(before).folded())) {
      return false;
    }
    String word = text.token(before).folded();
    if (WordList.WITH_NATIONALITIES.contains(WordForm.definite(word))) {
      return true;
    }
    if (name.confidence() >= SURE || !WordForm.definite(word).startsWith(ARTICLE)) {
      return false;
    }
    boolean isCompleted =
        before > 0
            && text.sentence(before - 1) == text.sentence(before)
            && !WordForm.definite(text.token(before - 1).folded()).startsWith(ARTICLE)
            && WordForm.isFeminine(text.token(before - 1).clean());
    return WordForm.isFeminine(text.token(before).clean()) || isCompleted;
  }

  /**
   * Whether السعودية at token {@code i} cannot be an adjective, as a word before it of news without
   * the article and without a feminine ending agrees with none: داخل [السعودية], تسخير [السعودية].
   * Names agree without an article (شيفرون السعودية), and so does what is made by غير.
   */
  boolean isCountry(int i, TokenizedText text) {
    int before = i - 1;
    if (before < 0
        || !text.token(i).folded().equals(SAUDI)
        || text.sentence(before) != text.sentence(i)
        || text.token(before).kind() != Token.Kind.ARABIC) {
      return false;
    }
    Token token = text.token(before);
    String word = token.folded();
    Match<Name> listed = names.names().longestAt(text, before);
    return !word.equals(OTHER_THAN)
        && !WordForm.definite(word).startsWith(ARTICLE)
        && !WordForm.isFeminine(token.clean())
        && listed == null
        && !isQuoted(before, text)
        && (classes.has(word) || classes.has(word.substring(1)));
  }

  /** Whether the word is the first in marks: معرض «ألوان السعودية». */
  private static boolean isQuoted(int i, TokenizedText text) {
    return i > 0 && text.token(i - 1).kind() == Token.Kind.QUOTE;
  }

  private boolean hasNationality(NameSpan name, TokenizedText text) {
    return name.type() == EntityMention.Type.ORG
        && name.endToken() - name.firstToken() > 1
        && isNationality(last(name, text));
  }

  private static String last(NameSpan name, TokenizedText text) {
    return text.token(name.endToken() - 1).folded();
  }

  private static String rest(NameSpan name, TokenizedText text) {
    return String.join(" ", name.upTo(name.endToken() - 1).words(text));
  }

  private boolean isNationality(String word) {
    return !ARAB.contains(word) && isOrigin(word);
  }

  private boolean isOrigin(String word) {
    return word.startsWith(ARTICLE)
        && (word.endsWith("ي") || word.endsWith(FEMININE))
        && names
            .triggers()
            .valuesOf(word.substring(ARTICLE.length()))
            .contains(Trigger.NATIONALITY);
  }

  private boolean beginsWithHead(NameSpan name, TokenizedText text) {
    String word = name.words(text)[0];
    String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    return names.triggers().valuesOf(bare).contains(Trigger.ORG_HEAD);
  }

  /**
   * Whether the words before the last are the name of an outlet or, as clubs are masculine, where
   * the adjective is not feminine, of a club: القوة الجوية العراقية are the Iraqi air force.
   */
  private boolean isCalledWithout(NameSpan name, TokenizedText text, boolean isFeminine) {
    Name whole = name.listed();
    boolean isClub = !isFeminine && whole != null && whole.kind().equals(TEAM);
    List<Name> bodies = bodies(name, name.endToken() - 1, text);
    if (name.words(text)[0].startsWith(ARTICLE)) {
      boolean isOutlet = bodies.stream().anyMatch(Name::isOutlet);
      return isOutlet || isClub;
    }
    return isClub
        || bodies.stream()
            .anyMatch(row -> row.isOutlet() || (!isFeminine && row.kind().equals(TEAM)));
  }

  /** The rows of the bodies that the words of the name before token {@code end} are listed for. */
  private List<Name> bodies(NameSpan name, int end, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, name.firstToken());
    List<Name> rows = List.of();
    if (listed != null && listed.endToken() == end) {
      rows = listed.values();
    } else if (end == name.firstToken() + 1) {
      rows = names.names().valuesOf(name.words(text)[0]);
    }
    return rows.stream().filter(row -> row.type() == NameType.ORG).toList();
  }
}
