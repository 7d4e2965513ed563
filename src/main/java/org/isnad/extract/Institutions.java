package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Subjects without a name that are no body by the lexicon, but speak as one right before what was
 * said: institutions by their form (أعلنت تنسيقية السكان أن), and what is held or awarded (أعلن
 * مهرجان كوران الدولي، أمس، عن).
 */
final class Institutions {
  /** Letters of an institution's noun: تنسيقية. */
  private static final int SHORTEST = 6;

  /** Words of it behind its noun. */
  private static final int LONGEST = 8;

  private final Reading reading;
  private final Complements complements;

  Institutions(Reading reading, Complements complements) {
    this.reading = reading;
    this.complements = complements;
  }

  /** The subject of {@code cue} that begins at token {@code t}; null where none does. */
  SourcePhrase subject(CueMention cue, int t, int limit) {
    boolean isHeld = WordList.HELD_BODIES.contains(ShortForm.withoutArticle(reading.word(t)));
    boolean isFeminine = reading.token(t).clean().endsWith("ة");
    boolean canBe =
        cue.form().kind() == CueForm.Kind.PAST
            && cue.form().number() == CueForm.Count.ONE
            && cue.form().isFeminine() == isFeminine
            && !cue.form().hasPronoun()
            && cue.cue().object() == Cue.Addressee.NO
            && cue.endToken() == t
            && (isHeld || hasForm(t));
    int end = t + 1;
    while (canBe && end < Math.min(limit, t + LONGEST) && isOfIt(end)) {
      end = reading.quotations().opens(end) ? reading.quotations().end(end) : end + 1;
    }
    boolean isWhole = end > t + 1 || (isHeld && reading.word(t).startsWith("ال"));
    if (!canBe || !isWhole || !isSaid(cue, end, limit)) {
      return null;
    }
    Agreement agreement =
        new Agreement(cue.agreement().gender(), Agreement.GrammaticalNumber.SINGULAR);
    return UnlistedSubjects.phrase(reading, t, 0, end, "organization", agreement);
  }

  private boolean hasForm(int t) {
    return reading.token(t).clean().endsWith("ية")
        && !reading.word(t).startsWith("ال")
        && reading.word(t).length() >= SHORTEST;
  }

  /** Whether a genitive, an adjective, a name, or what it is for stands at token {@code t}. */
  private boolean isOfIt(int t) {
    String word = reading.word(t);
    boolean isMark = reading.quotations().opens(t) && !reading.opensUtterance(t);
    return isMark
        || reading.mentionAt(t) != null
        || (word.startsWith("ال") && !isTimeOrFunction(word))
        || (word.startsWith("لل") && !WordList.HEARERS.contains("ال" + word.substring(2)));
  }

  private static boolean isTimeOrFunction(String word) {
    return WordList.TIMES.contains(word)
        || WordList.RELATIVES.contains(word)
        || WordList.PREPOSITIONS.contains(word)
        || WordList.EXCEPTIONS.contains(word);
  }

  /** Whether what was said follows: a clause, what the verb's preposition joins, or a deed. */
  private boolean isSaid(CueMention cue, int t, int limit) {
    int at = complements.afterAdverbs(t, limit);
    at = at < limit && reading.isComma(at) ? complements.afterAdverbs(at + 1, limit) : at;
    if (at >= limit) {
      return false;
    }
    boolean isDeed =
        cue.cue().takes(Complement.NOUN)
            && reading.mentionAt(at) == null
            && (reading.hasPronoun(at) || ObjectNouns.isDeed(reading.word(at)));
    return isDeed || complements.isSaid(cue, at, limit);
  }
}
