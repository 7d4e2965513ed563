package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;

/**
 * A quotation of somebody's words that opens a sentence, before its verb and subject: "…"، يقول
 * الوزير.
 */
final class QuotationFrame implements Frame {
  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final FollowingSubjects following;

  QuotationFrame(
      Reading reading, Complements complements, Subjects subjects, FollowingSubjects following) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.following = following;
  }

  @Override
  public Draft match(CueMention cue) {
    int close = reading.isComma(cue.token() - 1) ? cue.token() - 2 : cue.token() - 1;
    boolean isQuoted =
        close > 0
            && cue.form().kind().isFinite()
            && cue.cue().form() == Cue.Form.VERB
            && cue.proclitics() == 0
            && cue.cue().takes(Complement.QUOTE)
            && reading.quotations().closes(close)
            && reading.opensUtterance(reading.quotations().opener(close));
    int open = isQuoted ? reading.quotations().opener(close) : -1;
    if (!isQuoted || open != reading.sentenceStart(open)) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    SourcePhrase speaker =
        following.subject(cue, complements.afterAdverbs(cue.endToken(), limit), limit);
    if (speaker == null || speaker.kind().equals("document")) {
      return null;
    }
    int end = subjects.end(speaker);
    boolean isAll = end >= limit || !reading.token(end).isWord();
    return isAll
        ? new Draft(cue, speaker, new Draft.Content(open, 0, close + 1), List.of(), "verb-source")
        : null;
  }
}
