package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * What led somebody to speak, behind the comma that ends a noun phrase as content. What is called
 * for, praised, blamed or feared has no occasion of its own, as news has: ندد بالعنف، بعد مقتل شاب;
 * but أعلن مقتل شاب، بعد اشتباك.
 */
final class Occasions {
  /** Cues of what is judged or asked for, and not told. */
  private static final Set<String> JUDGING =
      Set.of("criticize", "praise", "urge", "warn", "express");

  private Occasions() {}

  /** Whether an occasion opens at token {@code t}: إثر انهيار الجسر, بعد انتقادات, على خلفية. */
  static boolean opens(Reading reading, int t) {
    String next = reading.word(t + 1);
    return switch (reading.word(t)) {
      case "اثر", "غداه" -> true;
      case "علي" -> next.equals("خلفيه") || next.equals("اثر");
      case "في" -> next.equals("اعقاب");
      case "بعد" -> isEvent(reading, t + 1);
      default -> false;
    };
  }

  /** Whether a noun that is no time stands there, nor a clause: بعد مقتل شاب, not بعد الأسبوع. */
  private static boolean isEvent(Reading reading, int t) {
    return t < reading.size()
        && reading.token(t).kind() == Token.Kind.ARABIC
        && !reading.isClauseWord(t)
        && !WordList.TIMES.contains(ShortForm.withoutArticle(reading.word(t)));
  }

  /** Whether the cue is of what is judged or asked for. */
  static boolean isOf(CueMention cue) {
    return JUDGING.contains(cue.cue().type());
  }
}
