package org.isnad.extract;

import java.util.BitSet;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Tells where a content ends that is said in a clause which only leads to the sentence's own: وفي
 * حين قال العمري إن الجسر آمن، فإن السكان عبروا غيره; وبعد إعلان البلدية إغلاق الجسر، تجمعت …
 */
final class LeadingClauses {
  /** Tokens from what opens the clause to the cue in it. */
  private static final int LONGEST = 20;

  /** Conjunctions, behind which any clause leads to another. */
  private static final Set<String> CONJUNCTIONS = Set.of("بعدما", "عندما", "حينما");

  /** Prepositions, behind which one does that أن opens, or that a verbal noun stands for. */
  private static final Set<String> OPENERS = Set.of("بعد", "عقب", "اثر", "رغم", "لدي", "مع");

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
        return opens(t, t == reading.sentenceStart(first), isNoun(cue) || isOfNoun(cue, t));
      }
    }
    return false;
  }

  private boolean opens(int t, boolean isSentence, boolean isNoun) {
    String word = reading.word(t);
    boolean isJoined = word.startsWith("و");
    String opener = isJoined ? word.substring(1) : word;
    String next = reading.word(t + 1);
    boolean isPreposed = OPENERS.contains(opener) && (isNoun || reading.isClauseWord(t + 1));
    // في حين, في الوقت الذي; not في الوقت نفسه.
    boolean isMeanwhile =
        opener.equals("في")
            && (next.equals("حين") || (next.equals("الوقت") && reading.word(t + 2).equals("الذي")));
    return (isJoined || isSentence) && (CONJUNCTIONS.contains(opener) || isPreposed || isMeanwhile);
  }

  /**
   * Whether the verb is of the noun behind the preposition, or of what was said there: بعد تقارير
   * أكدت, بعد كلمة أعلن فيها; not عقب اللقاء أكد, بعد ساعات أكد.
   */
  private boolean isOfNoun(int cue, int opener) {
    String noun = reading.word(opener + 1);
    boolean isBeside =
        cue == opener + 2
            && !noun.startsWith("ال")
            && !WordList.TIMES.contains(noun)
            && !WordList.TIME_UNITS.contains(noun);
    return isBeside || WordList.IN_IT.contains(reading.word(cue + 1));
  }

  private boolean isNoun(int cue) {
    return reading.cuesAt(cue).stream()
        .anyMatch(mention -> mention.form().kind() == CueForm.Kind.VERBAL_NOUN);
  }

  /** Whether the sentence's own clause begins at token {@code t}, behind a comma. */
  boolean endsAt(int t) {
    return reading.isComma(t - 1)
        && (ANSWERS.contains(reading.word(t))
            || (reading.word(t).equals("الا") && reading.isClauseWord(t + 1))
            || verbs.isBareAt(t));
  }
}
