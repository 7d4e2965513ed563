package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Tells adjectives of the noun before them, which were taken for names: the feminine ones that
 * ministries are called by for short (السياسة [الخارجية الأميركية], where [الخارجية الأميركية] is a
 * body elsewhere), العربي, which is a last name too (التعاون [العربي], but الدكتور العربي), and
 * those of origin that are written as a country (جنديا [روسيا]).
 */
final class NounAdjectives {
  private static final String ARTICLE = "ال";
  private static final String FEMININE = "يه";

  /** What is called by an adjective alone: القناة [الإخبارية]. */
  private static final Set<String> OUTLETS = Set.of("قناه", "صحيفه", "جريده", "مجله");

  private static final String ARAB = "العربي";

  private static final String INDEFINITE = "ا";
  private static final int SHORTEST = 3;

  private final Names names;
  private final Roles roles;
  private final Cues cues;

  NounAdjectives(Lexicon lexicon) {
    this.names = lexicon.names();
    this.roles = lexicon.roles();
    this.cues = lexicon.cues();
  }

  /** Whether the name begins with an adjective that agrees with the definite noun before it. */
  boolean isOfNoun(NameSpan name, TokenizedText text) {
    int first = name.firstToken();
    int before = first - 1;
    if (before < 0 || name.cut() > 0 || text.sentence(before) != text.sentence(first)) {
      return false;
    }
    if (name.type() == EntityMention.Type.LOC) {
      return isOfIndefinite(name, text);
    }
    String noun = WordForm.definite(text.token(before).folded());
    if (!noun.startsWith(ARTICLE)) {
      return false;
    }
    boolean isOutlet = OUTLETS.contains(noun.substring(ARTICLE.length()));
    String word = text.token(first).folded();
    return switch (name.type()) {
      case ORG ->
          word.startsWith(ARTICLE)
              && !isOutlet
              && word.endsWith(FEMININE)
              && WordForm.isFeminine(text.token(before).clean());
      case PER -> word.equals(ARAB) && name.endToken() == first + 1 && !isTitle(noun);
      case LOC -> false;
    };
  }

  /**
   * Whether a country's name is written as an adjective of origin with the alef of an indefinite
   * object, and agrees with a noun that has it too: طردت 12 دبلوماسيا [روسيا], أصاب موقعا عسكريا
   * [سوريا]; but زار أيضا روسيا, التي تدعمها روسيا, متهما روسيا, and of two سفيرا روسيا وكوران.
   */
  private boolean isOfIndefinite(NameSpan name, TokenizedText text) {
    int first = name.firstToken();
    String country = text.token(first).folded();
    if (name.endToken() != first + 1
        || !country.endsWith(INDEFINITE)
        || !names
            .triggers()
            .valuesOf(country.substring(0, country.length() - 1))
            .contains(Trigger.NATIONALITY)) {
      return false;
    }
    int before = first - 1;
    if (!isIndefinite(before, text) || isOfTwo(first + 1, text)) {
      return false;
    }
    boolean isBehindAnother =
        before > 0
            && text.sentence(before - 1) == text.sentence(first)
            && (text.token(before - 1).kind() == Token.Kind.NUMBER
                || isIndefinite(before - 1, text));
    String noun = text.token(before).folded();
    return isBehindAnother
        || (roles.noun(noun.substring(0, noun.length() - 1)) != null
            && cues.forms(text, before, 0).isEmpty());
  }

  /** Whether و and another place are at token {@code i}, so that the noun before is of two. */
  private boolean isOfTwo(int i, TokenizedText text) {
    if (i >= text.size() || text.sentence(i) != text.sentence(i - 1)) {
      return false;
    }
    Match<Name> second = names.names().longestAt(text, i);
    return second != null
        && second.cut() > 0
        && text.token(i).folded().startsWith("و")
        && second.values().stream().anyMatch(row -> row.type() == NameType.LOC);
  }

  /** Whether token {@code i} is a noun or adjective with the alef of an indefinite object. */
  private boolean isIndefinite(int i, TokenizedText text) {
    Token token = text.token(i);
    String word = token.folded();
    return token.kind() == Token.Kind.ARABIC
        && word.length() > SHORTEST
        && word.endsWith(INDEFINITE)
        && !word.endsWith("ها")
        && !word.endsWith("وا")
        && !word.endsWith("نا")
        && !word.startsWith(ARTICLE)
        && names.names().valuesOf(word).isEmpty()
        && !names.isGivenName(word);
  }

  private boolean isTitle(String word) {
    return names.triggers().valuesOf(word).contains(Trigger.PER_TITLE);
  }
}
