package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Subjects that an apposition, a relative clause or an occasion between commas parts from the verb
 * behind it.
 */
final class AppositeSubjects {
  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  AppositeSubjects(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /**
   * A phrase that opens the clause, with an apposition, relative clause or occasion between commas
   * after it: المشروع، الذي يشرف عليه المعهد، قال إن.
   */
  SourcePhrase subject(CueMention verb, int clause, int end) {
    boolean isTopic = end > clause && reading.word(clause).equals("اما");
    if (end <= clause || (!reading.isComma(end - 1) && !isTopic)) {
      return null;
    }
    for (int start = clause; start < Math.min(end, clause + 4); start++) {
      boolean isOpening =
          start == clause
              || WordList.AUXILIARIES.contains(reading.word(start - 1))
              || reading.word(start - 1).equals("اما")
              || reading.word(start - 1).equals("لكن")
              || reading.word(start - 1).equals("فيما");
      if (!isOpening) {
        continue;
      }
      SourcePhrase phrase = subjects.startingAt(start, end);
      if (phrase != null) {
        int next = complements.afterAdverbs(subjects.end(phrase), end);
        boolean isApposition = next < end && reading.isComma(next) && !isDateline(phrase, end);
        return isApposition && phrase.agreement().allows(verb.agreement()) ? phrase : null;
      }
    }
    return behindThat(verb, clause, end);
  }

  /** Whether a place opens the text before a dash: دبي، الإمارات العربية المتحدة --. */
  private boolean isDateline(SourcePhrase phrase, int end) {
    boolean isPlace = phrase.name() != null && phrase.name().type() == EntityMention.Type.LOC;
    for (int t = phrase.endToken(); isPlace && t < end; t++) {
      String sign = reading.word(t);
      if (sign.startsWith("-") || sign.equals("–") || sign.equals("—")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last token of {@code [from, to)} that opens a clause of what is said; -1 where none does.
   */
  private int lastClauseWord(int from, int to) {
    int t = to - 1;
    while (t >= from && !reading.isClauseWord(t)) {
      t--;
    }
    return t < from ? -1 : t;
  }

  /** Whether a feminine verb is of bodies or things in the plural: الدول … ترى. */
  private static boolean isOfBodies(CueMention verb, SourcePhrase phrase) {
    return verb.form().isFeminine()
        && phrase.head() != null
        && phrase.head().count() == Roles.Count.PLURAL
        && phrase.head().type() != Roles.Type.ROLE
        && phrase.head().type() != Roles.Type.SOURCE;
  }

  /**
   * A phrase right behind أن, with no more than one thing between commas after it: أن الوزارة، مثل
   * غيرها، كانت ترى أن.
   */
  private SourcePhrase behindThat(CueMention verb, int clause, int end) {
    int start = lastClauseWord(clause, end) + 1;
    SourcePhrase phrase =
        start > clause && reading.word(start - 1).endsWith("ن") ? subjects.at(start, 0, end) : null;
    int comma = phrase == null ? end : subjects.end(phrase);
    boolean isSubject =
        comma < end - 1
            && reading.isComma(comma)
            && (phrase.agreement().allows(verb.agreement()) || isOfBodies(verb, phrase))
            && !verb.form().hasPronoun();
    for (int t = comma + 1; isSubject && t < end - 1; t++) {
      isSubject = !reading.isComma(t) && !reading.isFiniteCue(t);
    }
    return isSubject ? phrase : null;
  }
}
