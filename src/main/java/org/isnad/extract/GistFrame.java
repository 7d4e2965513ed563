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

  /** The nearest document before the cue in its sentence, at its longest; null where none is. */
  private SourcePhrase message(CueMention cue) {
    int first = Math.max(reading.sentenceStart(cue.token()), cue.token() - REACH);
    for (int t = cue.token() - 1; t >= first; t--) {
      SourcePhrase phrase = subjects.startingAt(t, cue.token());
      if (phrase != null && phrase.kind().equals("document")) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isNoun(int t, int limit) {
    return t < limit
        && reading.token(t).isWord()
        && !WordList.PREPOSITIONS.contains(reading.word(t))
        && !WordList.BOUNDARIES.contains(reading.word(t));
  }
}
