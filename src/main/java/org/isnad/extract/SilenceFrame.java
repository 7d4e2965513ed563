package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;

/** One who will not speak: رفض المتحدث التعليق, امتنع عن الإدلاء, لم يرد على. */
final class SilenceFrame implements Frame {
  private static final int REACH = 12;

  /** Verbs of answering. */
  private static final Set<String> NEGATED = Set.of("رد", "علق", "أجاب");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  SilenceFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    // A verb of answering is silence only where it is negated, one of refusing only where it is
    // not.
    boolean isSilence =
        cue.cue().form() == Cue.Form.SILENCE
            && cue.form().kind().isFinite()
            && cue.isNegated() == NEGATED.contains(cue.cue().lemma());
    if (!isSilence) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int p = complements.afterAdverbs(cue.endToken(), limit);
    SourcePhrase source = subjects.at(p, 0, limit);
    if (source == null) {
      Subjects.Before before = subjects.before(cue);
      source = before == null ? null : before.phrase();
    } else {
      p = subjects.end(source);
    }
    int comment = comment(cue, p, Math.min(limit, p + REACH));
    return comment < 0
        ? null
        : new Draft(cue, source, new Draft.Content(comment, 0, comment + 1), List.of(), "silence");
  }

  private int comment(CueMention cue, int from, int end) {
    for (int t = from; t < end; t++) {
      String word = reading.word(t);
      if (WordList.COMMENTS.contains(word) || (cue.isNegated() && word.equals("علي"))) {
        return t;
      }
      if (reading.isFiniteCue(t)) {
        return -1;
      }
    }
    return -1;
  }
}
