package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;

/** A headline that gives its source before a colon: مسؤول: الأزمة انتهت. */
final class ColonFrame {
  private static final int LONGEST_SOURCE = 12;
  private static final CueForm COLON =
      new CueForm(
          new Cue(":", "neutral", Cue.Form.VERB, Set.of(), Cue.Addressee.NO, Cue.Elision.NO),
          List.of(":"),
          CueForm.Kind.PREPOSITION,
          false,
          CueForm.Count.ONE,
          false);

  private final Reading reading;
  private final Subjects subjects;

  ColonFrame(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** The attribution of the paragraph that begins at token {@code first}; null where it is none. */
  Draft match(int first) {
    int limit = Math.min(reading.sentenceEnd(first), first + LONGEST_SOURCE);
    SourcePhrase source = subjects.at(first, 0, limit);
    if (source == null || source.kind().equals("document")) {
      return null;
    }
    int colon = subjects.end(source);
    boolean isHeadline =
        colon + 1 < reading.size()
            && reading.token(colon).is(":")
            && reading.text().paragraph(colon + 1) == reading.text().paragraph(first);
    return isHeadline
        ? new Draft(
            new CueMention(colon, 0, COLON, false),
            source,
            Draft.Content.from(colon + 1, 0),
            List.of(),
            "colon")
        : null;
  }
}
