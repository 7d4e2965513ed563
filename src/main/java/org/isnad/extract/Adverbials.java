package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Finds where times, adverbs, brackets and insertions between a cue and its content end. */
final class Adverbials {
  private static final int LONGEST_BRACKET = 15;
  private static final int LONGEST_INSERTION = 30;
  private static final int MOST_OF_NUMBER = 5;

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** Letters behind the number of a year: of the Hijra, of the common era. */
  private static final Set<String> ERAS = Set.of("ه", "م");

  /** First words of the names of months of two. */
  private static final Set<String> DOUBLE_MONTHS = Set.of("كانون", "تشرين");

  /** Behind ذلك, before which something was: منذ ذلك الحين. */
  private static final Set<String> THEN = Set.of("الحين", "التاريخ");

  /** What points at a time: هذا الأسبوع, ذات مرة. */
  private static final Set<String> POINTING = Set.of("هذا", "ذات");

  private static final Set<String> SPAN_PREPOSITIONS = Set.of("بعد", "قبل", "منذ");

  private final Reading reading;

  Adverbials(Reading reading) {
    this.reading = reading;
  }

  /** The first token from {@code t} on that is no time, adverb, bracket, or comma before one. */
  int end(int t, int limit) {
    int at = t;
    while (at < limit) {
      String word = reading.word(at);
      int behindPhrase = DiscourseAdverbs.end(reading, at, limit);
      if (behindPhrase > at) {
        at = behindPhrase;
      } else if (WordList.ADVERBS.contains(word) && !DiscourseAdverbs.isDeed(reading, at)) {
        at++;
      } else if ((WordList.TIMES.contains(word) && !isPerson(at)) || isYear(at, limit)) {
        at = afterTime(at, limit);
      } else if (afterSpan(at, limit) > at) {
        at = afterSpan(at, limit);
      } else if (POINTING.contains(word) && WordList.TIMES.contains(reading.word(at + 1))) {
        at = afterTime(at + 1, limit);
      } else if (word.equals("في") && isTime(at + 1, limit)) {
        at = afterTime(at + 1, limit);
      } else if (word.equals("في") && isDayOfMonth(at + 1, limit)) {
        at = afterTime(at + 3, limit);
      } else if (at > t && WordList.TIME_ADJECTIVES.contains(word)) {
        at++;
      } else if (reading.token(at).is("(")) {
        at = afterBracket(at, limit);
      } else if (reading.isDash(at) && afterDashes(at, limit) > at) {
        at = afterDashes(at, limit);
      } else if (reading.isComma(at) && at > t) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The token behind the bracket that opens at token {@code t}; the next where none closes. */
  int afterBracket(int t, int end) {
    for (int close = t + 1; close < Math.min(end, t + LONGEST_BRACKET); close++) {
      if (reading.token(close).is(")")) {
        return close + 1;
      }
    }
    return t + 1;
  }

  /** The token behind the dash that closes the insertion opened at {@code t}; else {@code t}. */
  private int afterDashes(int t, int limit) {
    for (int close = t + 2; close < Math.min(limit, t + LONGEST_INSERTION); close++) {
      if (reading.isDash(close)) {
        return close + 1;
      }
    }
    return t;
  }

  /**
   * Whether token {@code t} is of a person's name, some of which are written as months are: ماي.
   */
  private boolean isPerson(int t) {
    EntityMention name = reading.mentionAt(t);
    return name != null && name.type() == EntityMention.Type.PER;
  }

  /** Whether a month, a day or a number before one stands at token {@code t}. */
  private boolean isTime(int t, int limit) {
    if (t + 1 >= limit) {
      return false;
    }
    boolean isDay =
        reading.token(t).kind() == Token.Kind.NUMBER
            && WordList.TIMES.contains(reading.word(t + 1));
    boolean isTimeOfDay =
        WordList.TIMES.contains(reading.word(t))
            && WordList.TIME_ADJECTIVES.contains(reading.word(t + 1));
    boolean isMonth = WordList.MONTHS.contains(reading.word(t)) && !isPerson(t);
    return isDay || isTimeOfDay || isMonth || isYear(t, limit);
  }

  /** Whether a day by its ordinal stands at token {@code t}: الخامس من مايو. */
  private boolean isDayOfMonth(int t, int limit) {
    return t + 2 < limit
        && reading.word(t).startsWith("ال")
        && reading.word(t + 1).equals("من")
        && WordList.TIMES.contains(reading.word(t + 2));
  }

  /**
   * The token behind how long after or before something it was: بعد نحو شهرين من ذلك, منذ ذلك
   * الحين; {@code t} where none begins there.
   */
  private int afterSpan(int t, int limit) {
    if (!SPAN_PREPOSITIONS.contains(reading.word(t))) {
      return t;
    }
    int at = t + 1;
    if (reading.word(at).equals("ذلك") && at < limit) {
      return at + 1 < limit && THEN.contains(reading.word(at + 1)) ? at + 2 : at + 1;
    }
    while (at < limit
        && at < t + MOST_OF_NUMBER
        && (reading.token(at).kind() == Token.Kind.NUMBER
            || WordList.COUNTS.contains(reading.word(at))
            || WordList.ABOUT.contains(reading.word(at)))) {
      at++;
    }
    if (at >= limit || !WordList.TIME_UNITS.contains(reading.word(at))) {
      return t;
    }
    at++;
    if (at < limit && WordList.FEW.contains(reading.word(at))) {
      at++;
    }
    boolean isOfEvent =
        at + 1 < limit
            && (reading.word(at).equals("من") || reading.word(at).equals("علي"))
            && (reading.word(at + 1).equals("ذلك") || reading.word(at + 1).startsWith("ال"));
    return isOfEvent ? at + 2 : at;
  }

  /** Whether the second word of such a month's name stands there: تشرين الثاني. */
  private boolean isOrdinal(int t) {
    return reading.word(t).equals("الاول") || reading.word(t).equals("الثاني");
  }

  /** Whether عام with the number of a year stands there. */
  private boolean isYear(int t, int limit) {
    return t + 1 < limit
        && reading.word(t).equals("عام")
        && reading.token(t + 1).kind() == Token.Kind.NUMBER;
  }

  /** Whether the letter behind the number of a year stands there: 1436هـ, 2015م. */
  private boolean isEra(int t) {
    return ERAS.contains(reading.word(t))
        && reading.token(t - 1).kind() == Token.Kind.NUMBER
        && reading.token(t - 1).folded().length() == YEAR;
  }

  /** Whether a month's other name stands in a bracket there: مارس (آذار) 2018. */
  private boolean isOtherName(int t, int limit) {
    return t + 1 < limit
        && reading.token(t).is("(")
        && WordList.MONTHS.contains(reading.word(t + 1));
  }

  private int afterTime(int t, int limit) {
    int at = t + 1;
    while (at < limit
        && (isOtherName(at, limit)
            || WordList.TIMES.contains(reading.word(at))
            || reading.token(at).kind() == Token.Kind.NUMBER
            || reading.token(at).is("/")
            || WordList.TIME_ADJECTIVES.contains(reading.word(at))
            || (DOUBLE_MONTHS.contains(reading.word(at - 1)) && isOrdinal(at))
            || isYear(at, limit)
            || isEra(at)
            || (reading.word(at).equals("من") && WordList.TIMES.contains(reading.word(at + 1)))
            || (reading.word(at).equals("هذا") && WordList.TIMES.contains(reading.word(at + 1))))) {
      at = isOtherName(at, limit) ? afterBracket(at, limit) : at + 1;
    }
    return at;
  }
}
