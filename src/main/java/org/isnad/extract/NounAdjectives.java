package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.text.TokenizedText;

/**
 * Tells adjectives of the noun before them, which were taken for names: the feminine ones that
 * ministries are called by for short (السياسة [الخارجية الأميركية], where [الخارجية الأميركية] is a
 * body elsewhere), and العربي, which is a last name too (التعاون [العربي], but الدكتور العربي).
 */
final class NounAdjectives {
  private static final String ARTICLE = "ال";
  private static final String FEMININE = "يه";

  /** What is called by an adjective alone: القناة [الإخبارية]. */
  private static final Set<String> OUTLETS = Set.of("قناه", "صحيفه", "جريده", "مجله");

  private static final String ARAB = "العربي";

  /** Letters before an article. */
  private static final String PROCLITICS = "وفبك";

  private final Names names;

  NounAdjectives(Names names) {
    this.names = names;
  }

  /** Whether the name begins with an adjective that agrees with the definite noun before it. */
  boolean isOfNoun(NameSpan name, TokenizedText text) {
    int first = name.firstToken();
    int before = first - 1;
    if (before < 0 || name.cut() > 0 || text.sentence(before) != text.sentence(first)) {
      return false;
    }
    String noun = text.token(before).folded();
    if (!isDefinite(noun)) {
      return false;
    }
    boolean isOutlet =
        noun.length() > ARTICLE.length() && OUTLETS.contains(noun.substring(noun.indexOf('ل') + 1));
    String word = text.token(first).folded();
    return switch (name.type()) {
      case ORG ->
          word.startsWith(ARTICLE)
              && !isOutlet
              && word.endsWith(FEMININE)
              && isFeminine(text.token(before).clean());
      case PER -> word.equals(ARAB) && name.endToken() == first + 1 && !isTitle(noun);
      case LOC -> false;
    };
  }

  private static boolean isDefinite(String word) {
    return word.startsWith(ARTICLE)
        || word.startsWith("لل")
        || (word.startsWith(ARTICLE, 1) && PROCLITICS.indexOf(word.charAt(0)) >= 0);
  }

  /** Whether the word, as it is written, has a feminine or plural ending. */
  private static boolean isFeminine(String word) {
    return word.endsWith("ة") || word.endsWith("ات");
  }

  private boolean isTitle(String word) {
    return names.triggers().valuesOf(word).contains(Trigger.PER_TITLE)
        || names.triggers().valuesOf(word.substring(1)).contains(Trigger.PER_TITLE);
  }
}
