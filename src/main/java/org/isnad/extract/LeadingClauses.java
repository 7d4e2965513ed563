package org.isnad.extract;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells where a content ends that is said in a clause which only leads to the sentence's own: وفي
 * حين قال العمري إن الجسر آمن، فإن السكان عبروا غيره; وبعد إعلان البلدية إغلاق الجسر، تجمعت …
 */
final class LeadingClauses {
  /** Tokens from what opens the clause to the cue in it. */
  private static final int LONGEST = 20;

  private static final Set<String> OPENERS =
      Set.of("بعد", "بعدما", "عقب", "اثر", "رغم", "عندما", "حينما", "لدي", "مع");

  /** In what a clause can lead to another: في حين, في الوقت الذي. */
  private static final Set<String> MEANWHILE = Set.of("حين", "الوقت");

  /** With what the sentence's own clause begins, behind a comma. */
  private static final Set<String> ANSWERS = Set.of("فان", "فانه", "فانها", "فهذا", "فقد");

  private final Reading reading;

  /** Tokens of cues that attributions were found for. */
  private final BitSet cues;

  private final JoinedVerbs verbs;

  LeadingClauses(Reading reading, BitSet cues) {
    this.reading = reading;
    this.cues = cues;
    this.verbs = new JoinedVerbs(reading);
  }

  /** Whether what is said from token {@code first} on is said in such a clause. */
  boolean isIn(int first) {
    int cue = cues.previousSetBit(first - 1);
    int start = cue < 0 ? 0 : Math.max(reading.sentenceStart(first), cue - LONGEST);
    for (int t = cue; t >= start; t--) {
      boolean isBegin = t == reading.sentenceStart(first) || reading.isComma(t - 1);
      if (isBegin) {
        return opens(t, t == reading.sentenceStart(first));
      }
    }
    return false;
  }

  private boolean opens(int t, boolean isSentence) {
    String word = reading.word(t);
    boolean isJoined = word.startsWith("و");
    String opener = isJoined ? word.substring(1) : word;
    return (isJoined || isSentence)
        && (OPENERS.contains(opener)
            || (opener.equals("في") && MEANWHILE.contains(reading.word(t + 1))));
  }

  /** Whether the sentence's own clause begins at token {@code t}, behind a comma. */
  boolean endsAt(int t) {
    return reading.isComma(t - 1)
        && (ANSWERS.contains(reading.word(t))
            || (reading.word(t).equals("الا") && reading.isClauseWord(t + 1))
            || verbs.isBareAt(t));
  }
}
