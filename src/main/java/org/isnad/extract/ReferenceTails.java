package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Tells what stands behind a reference and belongs to it, or goes on with the story, from the rest
 * of the clause that the reference interrupts: الجسر مغلق، بحسب الفجر، الأحد; الجسر، بحسب الفجر،
 * مغلق.
 */
final class ReferenceTails {
  /**
   * Words before a reference without a comma that are no whole clause: تهدف الخطة بحسب الوزير إلى.
   */
  private static final int LONGEST_BEGINNING = 5;

  /** Words that tell more of the source, or why what it says is so. */
  private static final Set<String> OPENERS = Set.of("احد", "احدي", "اذ", "نقلا", "استنادا", "علما");

  private final Reading reading;

  ReferenceTails(Reading reading) {
    this.reading = reading;
  }

  /**
   * Whether at token {@code t}, behind the comma that ends a reference, stands when that was said
   * (، الأحد), what else the source said (، مشيرا إلى), who it is (، أحد المهندسين), or another
   * reference.
   */
  boolean isAt(int t, int limit) {
    return isTime(t, limit)
        || OPENERS.contains(reading.word(t))
        || isPointing(t)
        || reading.isPreposition(t)
        || reading.cuesAt(t).stream().anyMatch(cue -> cue.form().kind() == CueForm.Kind.PARTICIPLE);
  }

  /** Whether a day alone follows, up to the next pause. */
  private boolean isTime(int t, int limit) {
    String word = reading.word(t);
    boolean isDay =
        WordList.TIMES.contains(word) || WordList.TIMES.contains(ShortForm.withoutArticle(word));
    boolean isPause = t + 1 >= limit || reading.token(t + 1).kind() == Token.Kind.SIGN;
    return isDay && isPause;
  }

  private boolean isPointing(int t) {
    return reading.word(t).equals("في") && reading.word(t + 1).equals("اشاره");
  }

  /**
   * Whether the few words from token {@code first} to the reference at token {@code cue} are only
   * the beginning of a clause, that goes on at token {@code behind}: يبلغ السعر بحسب الفجر ألف
   * دينار; not الجسر مغلق بحسب الفجر في بيان.
   */
  boolean isBeginning(int first, int cue, int behind) {
    if (cue - first > LONGEST_BEGINNING || !reading.token(behind).isWord()) {
      return false;
    }
    for (int t = first; t < cue; t++) {
      if (reading.isComma(t)) {
        return false;
      }
    }
    boolean isOccasion =
        reading.word(behind).equals("في")
            && (WordList.OCCASIONS.contains(reading.word(behind + 1))
                || WordList.TIMES.contains(reading.word(behind + 1)));
    return !isOccasion
        && !reading.isFiniteCue(behind)
        && !WordList.OCCASION_PREPOSITIONS.contains(reading.word(behind))
        && !WordList.TIMES.contains(reading.word(behind));
  }
}
