package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Subjects that no line of the lexicon lists and that a name tells, before what was said: أكد عملاق
 * التواصل، فيسبوك، أنه, قالت المصنفة الثانية عالميا، هدى ناصر، إن, كشف الدولي الكوراني سالم العمري
 * عن.
 */
final class NamedByApposition {
  private static final int REACH = 12;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  NamedByApposition(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /** The subject that begins at token {@code t}; null where none is. */
  SourcePhrase subject(CueMention cue, int t, int limit) {
    if (cue.cue().object() != Cue.Addressee.NO || cue.form().hasPronoun() || !canBegin(t)) {
      return null;
    }
    for (int at = t + 1; at + 1 < Math.min(limit, t + REACH); at++) {
      if (reading.isComma(at)) {
        return named(cue, t, at + 1, limit);
      }
      boolean isMark = reading.quotations().opens(at) && !reading.opensUtterance(at);
      SourcePhrase named =
          isDefinite(at - 1) && (isMark || reading.mentionAt(at) != null)
              ? named(cue, t, at, limit)
              : null;
      if (named != null) {
        return named;
      }
      if (isMark || !goesOn(at)) {
        return null;
      }
    }
    return null;
  }

  /** The phrase from token {@code t} on, that the name at {@code at} is in apposition to. */
  private SourcePhrase named(CueMention cue, int t, int at, int limit) {
    SourcePhrase named = subjects.at(at, 0, limit);
    boolean isName =
        named != null
            && named.name() != null
            && !named.isCoordinated()
            && (named.kind().equals("person")
                || named.kind().equals("organization")
                || named.kind().equals("media"))
            && named.name().type() != EntityMention.Type.LOC;
    if (!isName || !isSaid(cue, subjects.end(named), limit)) {
      return null;
    }
    int end = subjects.end(named);
    SourcePhrase whole = named.from(t, reading.token(t).begin());
    return end == named.endToken() ? whole : whole.upTo(end, reading.token(end - 1).end());
  }

  private boolean canBegin(int t) {
    String word = reading.word(t);
    return reading.token(t).kind() == Token.Kind.ARABIC
        && reading.mentionAt(t) == null
        && reading.cuesAt(t).isEmpty()
        && !WordList.OCCASION_PREPOSITIONS.contains(reading.word(t - 1))
        && !word.startsWith("و")
        && !word.startsWith("ل")
        && !complements.isBi(t)
        && !reading.isClauseWord(t)
        && !WordList.BOUNDARIES.contains(word)
        && !WordList.PREPOSITIONS.contains(word)
        && !WordList.NOUN_PREPOSITIONS.contains(word)
        && !WordList.TIMES.contains(word)
        && !WordList.ADVERBS.contains(word)
        && !ObjectNouns.isDeed(word);
  }

  private boolean goesOn(int t) {
    String word = reading.word(t);
    return reading.token(t).kind() == Token.Kind.ARABIC
        && !reading.isClauseWord(t)
        && !reading.isFiniteCue(t)
        && !WordList.RELATIVES.contains(word)
        && (word.equals("في")
            ? !WordList.OCCASIONS.contains(reading.word(t + 1))
            : !WordList.BOUNDARIES.contains(word) && !WordList.PREPOSITIONS.contains(word));
  }

  private boolean isDefinite(int t) {
    return reading.mentionAt(t) == null && reading.word(t).startsWith("ال");
  }

  /**
   * Whether what was said follows: a clause, what the verb's preposition joins, or what is its own.
   */
  private boolean isSaid(CueMention cue, int t, int limit) {
    int at = complements.afterAdverbs(t < limit && reading.isComma(t) ? t + 1 : t, limit);
    if (at >= limit) {
      return false;
    }
    boolean isOwn =
        cue.cue().takes(Complement.NOUN) && reading.hasPronoun(at) && reading.mentionAt(at) == null;
    return isOwn || complements.isSaid(cue, at, limit);
  }
}
