package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Cue;

/** A verb whose source is the place of the words: جاء في البيان أن. */
final class LocatedFrame implements Frame {
  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  LocatedFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    int limit = reading.sentenceEnd(cue.token());
    if (cue.cue().form() != Cue.Form.LOCATED) {
      return null;
    }
    int next = cue.endToken();
    if (reading.word(next).equals("فيه") || reading.word(next).equals("فيها")) {
      ContentStart start = complements.at(cue, next + 1, limit);
      return start == null ? null : new Draft(cue, null, start.content(), List.of(), "located");
    }
    if (!reading.word(next).equals("في") && !reading.word(next).equals("علي")) {
      return null;
    }
    SourcePhrase source = subjects.at(next + 1, 0, limit);
    if (source == null) {
      return null;
    }
    ContentStart start = complements.find(cue, subjects.end(source), limit);
    return start == null ? null : new Draft(cue, source, start.content(), List.of(), "located");
  }
}
