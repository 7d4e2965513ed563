package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;

/**
 * What a message comes to, behind the message: بلاغ مفاده أن الجسر مغلق, رسالة إلى السكان فحواها
 * إغلاق الجسر.
 */
final class GistFrame implements Frame {
  /** Tokens from the noun of the message to the cue. */
  private static final int REACH = 8;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  GistFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /** Whether {@code cue} is one of the words with a pronoun of the message. */
  static boolean isGist(CueMention cue) {
    return cue.cue().form() == Cue.Form.ADVERBIAL && cue.cue().type().equals("find");
  }

  @Override
  public Draft match(CueMention cue) {
    if (!isGist(cue)) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int next = cue.endToken();
    ContentStart start = complements.at(cue, next, limit);
    boolean isNoun = start == null && isNoun(next, limit);
    SourcePhrase message = start == null && !isNoun ? null : message(cue);
    if (message == null) {
      return null;
    }
    Draft.Content content =
        isNoun ? new Draft.Content(next, 0, endOfNoun(next, limit)) : start.content();
    return new Draft(cue, message, content, List.of(), "participle");
  }

  /**
   * Where a noun phrase as gist ends: before what was done about it (انهيار الجسر، وعلى الفور
   * أغلق), at the next sign or verb that و joins, or with the sentence.
   */
  private int endOfNoun(int first, int limit) {
    int end = first + 1;
    while (end < limit && !endsNoun(end)) {
      end++;
    }
    return end;
  }

  private boolean endsNoun(int t) {
    String word = reading.word(t);
    boolean isJoinedPast =
        word.startsWith("و") && WordList.JOINED_PASTS.contains(word.substring(1));
    return reading.isComma(t)
        || reading.token(t).is(".")
        || isJoinedPast
        || WordList.CLAUSE_OPENERS.contains(word)
        || WordList.SECOND_CLAUSE_OPENERS.contains(word)
        || (word.equals("وعلي") && reading.word(t + 1).equals("الفور"));
  }

  /**
   * The nearest document before the cue in its clause that it agrees with, at its longest; null
   * where none is, or where the words are of another noun: قرأ التقرير ووصل إلى قناعة مفادها أن.
   */
  private SourcePhrase message(CueMention cue) {
    int first = Math.max(reading.sentenceStart(cue.token()), cue.token() - REACH);
    for (int t = cue.token() - 1; t >= first && !reading.isClauseWord(t); t--) {
      SourcePhrase phrase = messageAt(t, cue.token());
      if (phrase != null && phrase.kind().equals("document") && agrees(phrase, cue)) {
        return isOfOther(phrase, cue) ? null : phrase;
      }
    }
    return null;
  }

  /** The phrase at token {@code t}, with the preposition as it may be: بعث برسالة مفادها أن. */
  private SourcePhrase messageAt(int t, int limit) {
    SourcePhrase phrase = subjects.startingAt(t, limit);
    String word = reading.word(t);
    boolean canBeBi = phrase == null && word.startsWith("ب") && !WordList.NOT_BI.contains(word);
    return canBeBi ? subjects.at(t, 1, limit) : phrase;
  }

  private boolean agrees(SourcePhrase phrase, CueMention cue) {
    Agreement.Gender gender = phrase.agreement().gender();
    boolean isFeminine = isOfFeminine(cue);
    return gender == Agreement.Gender.UNKNOWN
        || (gender == Agreement.Gender.FEMININE) == isFeminine;
  }

  private boolean isOfFeminine(CueMention cue) {
    return reading.word(cue.token()).endsWith("ها");
  }

  /**
   * Whether an indefinite noun that the cue agrees with stands between the phrase, an adjective of
   * which may be behind it, and the cue.
   */
  private boolean isOfOther(SourcePhrase phrase, CueMention cue) {
    int before = cue.token() - 1;
    String word = reading.word(before);
    boolean isBare =
        phrase.endToken() < before
            && reading.token(before).isWord()
            && reading.mentionAt(before) == null
            && !word.startsWith("ال")
            && !word.endsWith("يه");
    if (!isBare || (word.endsWith("ه") || word.endsWith("ات")) != isOfFeminine(cue)) {
      return false;
    }
    SourcePhrase person = subjects.startingAt(before, cue.token());
    return person == null || !person.kind().endsWith("person");
  }

  private boolean isNoun(int t, int limit) {
    return t < limit
        && reading.token(t).isWord()
        && !WordList.PREPOSITIONS.contains(reading.word(t))
        && !WordList.BOUNDARIES.contains(reading.word(t));
  }
}
