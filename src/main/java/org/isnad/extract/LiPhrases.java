package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;

/** Tells where ل joins a content to its cue: دعا لإغلاق الجسر, مشيرا لأهميته. */
final class LiPhrases {
  /** Words from who hears an apology, or what is pointed to, to what shows that it is not. */
  private static final int LONGEST_ROLE = 15;

  /** Words of who points to something. */
  private static final int LONGEST_POINTER = 6;

  private final Reading reading;
  private final BiPhrases biPhrases;

  LiPhrases(Reading reading, BiPhrases biPhrases) {
    this.reading = reading;
    this.biPhrases = biPhrases;
  }

  /** Whether a content of {@code cue} begins behind the ل of token {@code t}. */
  boolean isContent(CueMention cue, int t, int limit) {
    Cue lemma = cue.cue();
    String word = reading.word(t);
    boolean isLi = word.length() > 3 && word.charAt(0) == 'ل' && !WordList.NOT_LI.contains(word);
    boolean isToOther =
        (lemma.takes(Complement.AN) && reasonFollows(t + 1, limit))
            || (lemma.type().equals("explain") && !isPointedTo(cue, t, limit));
    return lemma.takes(Complement.LI) && isLi && !isToOther && isName(t);
  }

  /**
   * Whether it is told behind the one who hears an apology what it is for: اعتذر العمري للسكان عن
   * إغلاق الجسر.
   */
  private boolean reasonFollows(int from, int limit) {
    for (int t = from; t < Math.min(limit, from + LONGEST_ROLE); t++) {
      String word = reading.word(t);
      if (word.equals("عن") || word.equals("عما") || !reading.cuesAt(t).isEmpty()) {
        return reading.cuesAt(t).isEmpty();
      }
    }
    return false;
  }

  /**
   * Whether what somebody points to stands near behind ل: مشيرا لأهمية الجسر, أشار لإغلاقه; not
   * أشار لزميله إلى أن.
   */
  private boolean isPointedTo(CueMention cue, int t, int limit) {
    String noun = reading.word(t).substring(1);
    boolean isPossible =
        t <= cue.endToken() + LONGEST_POINTER
            && (reading.hasPronoun(t)
                || WordList.ABSTRACTS.contains(noun)
                || WordList.CHANGES.contains(noun));
    int end = Math.min(limit, t + LONGEST_ROLE);
    for (int next = t + 1; isPossible && next < end; next++) {
      isPossible =
          !reading.word(next).equals("الي")
              && !(next + 1 < limit && reading.isClauseWord(next))
              && !reading.opensUtterance(next);
    }
    return isPossible;
  }

  /**
   * Whether the ل of token {@code t} can govern a deed: no name or listener follows it, and it is
   * no letter of an occasion's noun (خلال لقائه).
   */
  private boolean isName(int t) {
    return reading.mentionAt(t) == null
        && !biPhrases.opensOccasion(t - 1)
        && !WordList.HEARERS.contains(reading.word(t).substring(1));
  }
}
