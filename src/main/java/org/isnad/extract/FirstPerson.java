package org.isnad.extract;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Whether a past with ت, which is written alike of her and of me, is of one who speaks of himself
 * in words that no marks hold: وقال: أبلغت اللاعب بأنني سأساعده.
 */
final class FirstPerson {
  private static final int REACH = 25;

  private final Reading reading;

  FirstPerson(Reading reading) {
    this.reading = reading;
  }

  /** Whether the verb of {@code draft} is of the one who speaks. */
  boolean isMeant(CueMention cue, Draft draft) {
    boolean isWrittenAlike =
        cue.form().kind() == CueForm.Kind.PAST
            && cue.form().isFeminine()
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().hasPronoun();
    if (!isWrittenAlike) {
      return false;
    }
    if (WordList.OF_ME.contains(reading.word(draft.content().first() - 1))) {
      return true;
    }
    SourcePhrase source = draft.source();
    boolean isHers = source != null && source.agreement().gender() == Agreement.Gender.FEMININE;
    return !isHers && (opensWords(cue.token()) || isBehindMe(cue.token()));
  }

  /** Whether a colon behind a verb of saying stands before token {@code t}. */
  private boolean opensWords(int t) {
    int colon = t - 1;
    return colon > 0
        && reading.token(colon).is(":")
        && !reading.beginsParagraph(t)
        && reading.isFiniteCue(colon - 1);
  }

  /** Whether the sentence says I before token {@code t}, outside of quotations. */
  private boolean isBehindMe(int t) {
    int first = Math.max(reading.sentenceStart(t), t - REACH);
    for (int before = t - 1; before >= first; before--) {
      if (reading.quotations().closes(before)) {
        return false;
      }
      if (WordList.OF_ME.contains(reading.word(before))) {
        return true;
      }
    }
    return false;
  }
}
