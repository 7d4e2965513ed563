package org.isnad.extract;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/** Subjects between كان, with which a sentence begins, and their verb: كان الوزير قد دعا إلى. */
final class SubjectsOfWas {
  /** Tokens from كان to the verb behind its subject. */
  private static final int LONGEST_SUBJECT = 16;

  private final Reading reading;
  private final Subjects subjects;

  SubjectsOfWas(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /**
   * Whether a sentence begins with كان and the subject, so that none stands behind its verb: كان
   * الوزير قد دعا السكان إلى; but كان الوزير غائبا، دعا سالم السكان إلى is of another.
   */
  boolean isAt(CueMention cue) {
    int start = reading.sentenceStart(cue.token());
    boolean isBehindQad = reading.word(cue.token() - 1).equals("قد");
    boolean isPossible =
        WordList.WAS.contains(reading.word(start))
            && cue.proclitics() == 0
            && cue.form().kind() == CueForm.Kind.PAST
            && cue.token() > start + 1
            && cue.token() <= start + LONGEST_SUBJECT
            && !reading.word(start + 1).equals("قد");
    for (int t = start + 1; isPossible && t < cue.token(); t++) {
      isPossible =
          (!reading.isFiniteCue(t) || (isBehindQad && takesUpNoun(t)))
              && !WordList.SECOND_CLAUSE_OPENERS.contains(reading.word(t))
              && (!reading.word(t).equals("قد") || t + 1 == cue.token())
              && !reading.isClauseWord(t)
              && !WordList.RELATIVES.contains(reading.word(t));
    }
    return isPossible && (isBehindQad || isVerbOf(subject(cue), cue));
  }

  /** Whether the pronoun of a verb takes up the noun before it: تقديرات تضمنتها أبحاث. */
  private boolean takesUpNoun(int t) {
    return reading.cuesAt(t).stream().allMatch(verb -> verb.form().hasPronoun());
  }

  /** The phrase behind كان that agrees with the verb; null where none does. */
  SourcePhrase subject(CueMention cue) {
    SourcePhrase subject = subjects.at(reading.sentenceStart(cue.token()) + 1, 0, cue.token());
    return subject != null && subject.agreement().allows(cue.agreement()) ? subject : null;
  }

  /**
   * Whether nothing ends the clause of {@code subject} before the verb: no لكن, and no comma but
   * those around what is right behind it.
   */
  private boolean isVerbOf(SourcePhrase subject, CueMention cue) {
    if (subject == null) {
      return false;
    }
    int end = subjects.end(subject);
    int commas = 0;
    for (int t = end; t < cue.token(); t++) {
      if (reading.word(t).endsWith("لكن")) {
        return false;
      }
      commas += reading.isComma(t) ? 1 : 0;
    }
    return commas == 0 || (commas == 2 && reading.isComma(end) && reading.isComma(cue.token() - 1));
  }
}
