package org.isnad.extract;

import org.isnad.lexicon.CueForm;

/**
 * Verbs with an emphatic ل behind a clause with إذ, in the formula that ends official statements:
 * والوزارة إذ تعلن ذلك لتؤكد للجميع أن. What they say is said by the noun before إذ, and what the
 * clause with إذ refers to (ذلك) was said before.
 */
final class EmphaticVerbs {
  private static final int LONGEST_SUBJECT = 10;
  private static final int LONGEST_CLAUSE = 25;

  /** Words of the subject that its phrase does not take in: المركز الإعلامي بالجامعة. */
  private static final int MOST_OF_REST = 3;

  private static final String AS = "اذ";

  private final Reading reading;
  private final Subjects subjects;

  EmphaticVerbs(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** The subject of {@code cue} before its إذ; null where the cue is no such verb. */
  SourcePhrase subject(CueMention cue) {
    boolean isEmphatic =
        cue.form().kind() == CueForm.Kind.IMPERFECT
            && cue.proclitics() == 1
            && reading.word(cue.token()).startsWith("ل");
    if (!isEmphatic) {
      return null;
    }
    int first = reading.sentenceStart(cue.token());
    int end = Math.min(cue.token() - 1, first + LONGEST_SUBJECT);
    int as = first + 1;
    while (as < end && !reading.word(as).equals(AS)) {
      as++;
    }
    if (as >= end || cue.token() - as > LONGEST_CLAUSE) {
      return null;
    }
    SourcePhrase phrase = null;
    for (int cut = 0; cut <= 1 && phrase == null; cut++) {
      boolean canCut = cut == 0 || reading.word(first).startsWith("و");
      phrase = canCut ? subjects.at(first, cut, as) : null;
    }
    boolean isSubject =
        phrase != null
            && as - subjects.end(phrase) <= MOST_OF_REST
            && phrase.agreement().allows(cue.agreement());
    return isSubject ? phrase : null;
  }

  /** Whether {@code cue} only takes up what was said before: إذ تعلن ذلك. */
  boolean takesUp(CueMention cue) {
    return reading.word(cue.token() - 1).equals(AS) && reading.word(cue.endToken()).equals("ذلك");
  }
}
