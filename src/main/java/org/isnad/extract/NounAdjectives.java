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

  private boolean isTitle(String word) {
    return names.triggers().valuesOf(word).contains(Trigger.PER_TITLE);
  }
}
