package org.isnad.extract;

import java.util.BitSet;
import org.isnad.lexicon.WordList;

/**
 * What somebody does not tell, as the narrator adds behind a content: أعلن إغلاق الجسر دون أن يحدد
 * موعدا, من دون مزيد من التفاصيل.
 */
final class Untold {
  private static final String NEGATION = "لم";

  private final Reading reading;

  /** Tokens of cues that attributions were found for. */
  private final BitSet cues;

  Untold(Reading reading, BitSet cues) {
    this.reading = reading;
    this.cues = cues;
  }

  /**
   * Whether what somebody does not say follows: دون أن يستبعد, من دون تحديد الموعد, بدون مزيد من
   * التفاصيل.
   */
  boolean isAt(int t) {
    int next = behindWithout(t);
    if (next < 0) {
      return false;
    }
    String word = reading.word(next);
    return word.equals("ان")
        ? (next + 1 < reading.size() && cues.get(next + 1)) || isKept(t)
        : WordList.UNTOLD_NOUNS.contains(word)
            || (WordList.GIVING.contains(word) && tellsMore(next + 1));
  }

  /**
   * The token of دون where what is not told begins at token {@code t}: with its verb, behind a
   * comma, or behind that and لكن; -1 where it does not.
   */
  int begin(int t) {
    if (!reading.isComma(t)) {
      return isKept(t) ? t : -1;
    }
    int next = reading.word(t + 1).endsWith("لكن") ? t + 2 : t + 1;
    return isAt(next) ? next : -1;
  }

  /**
   * Whether the narrator goes on at token {@code t} with what the speaker did not tell: لكنه لم
   * يحدد الموعد, إلا أنها لم تقدم تفاصيل; not لكنه لم يقدمه.
   */
  boolean isButUntold(int t) {
    int negation = reading.word(t + 1).equals(NEGATION) ? t + 1 : t + 2;
    boolean isBut =
        negation == t + 1
            ? reading.word(t).contains("لكن")
            : reading.word(negation).equals(NEGATION) && reading.isException(t);
    if (!isBut) {
      return false;
    }
    String verb = reading.word(negation + 1);
    return WordList.UNTOLD.contains(verb)
        || (WordList.GIVEN.contains(verb) && tellsMore(negation + 2));
  }

  /** Whether it is more, or details, with أي before it or not: إعطاء أي تفاصيل. */
  private boolean tellsMore(int t) {
    return WordList.UNTOLD_NOUNS.contains(reading.word(reading.word(t).equals("اي") ? t + 1 : t));
  }

  /**
   * Whether the verb behind دون أن is of what is not told, which needs no comma: أعلن أن الجسر
   * سيغلق دون أن يحدد موعدا; not السكان غادروا دون أن يأخذوا.
   */
  boolean isKept(int t) {
    int next = behindWithout(t);
    return next > 0
        && reading.word(next).equals("ان")
        && WordList.UNTOLD.contains(reading.word(next + 1));
  }

  /**
   * The token behind دون, بدون, من دون or من غير at token {@code t}; -1 where none stands there.
   */
  int behindWithout(int t) {
    String word = reading.word(t);
    boolean isApart = word.equals("من");
    String last = isApart ? reading.word(t + 1) : word;
    boolean isWithout = last.equals("دون") || (isApart ? last.equals("غير") : last.equals("بدون"));
    return isWithout ? t + (isApart ? 2 : 1) : -1;
  }
}
