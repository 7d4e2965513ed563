package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Complement;
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
    if (start == null && isNoun(next, limit)) {
      start = new ContentStart(Complement.NOUN, next, next, 0);
    }
    SourcePhrase message = start == null ? null : message(cue);
    return message == null
        ? null
        : new Draft(cue, message, start.content(), List.of(), "participle");
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
