package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;

/**
 * A quotation of somebody's words that opens a sentence, before its verb and subject: "…"، يقول
 * الوزير; "…".. هكذا وصف الوزير الجسر; "…"، بهذه الكلمات علق الوزير على القرار.
 */
final class QuotationFrame implements Frame {
  /** Signs between the quotation and what refers to it, at most. */
  private static final int LONGEST_PAUSE = 3;

  /** What the words before are called: بهذه الكلمات. */
  private static final Set<String> WORDS = Set.of("الكلمات", "العبارات", "العباره", "الجمله");

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
    int pointer = pointer(cue.token());
    boolean isPointed = pointer < cue.token();
    int close = isPointed ? before(pointer) : beforeComma(cue.token());
    boolean isQuoted =
        close > 0
            && cue.form().kind().isFinite()
            && cue.cue().form() == Cue.Form.VERB
            && cue.proclitics() == 0
            && (isPointed || cue.cue().takes(Complement.QUOTE))
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
    boolean isAll = isPointed || end >= limit || !reading.token(end).isWord();
    return isAll
        ? new Draft(cue, speaker, new Draft.Content(open, 0, close + 1), List.of(), "verb-source")
        : null;
  }

  /** Where what refers to the words before begins, before the verb at {@code t}; else {@code t}. */
  private int pointer(int t) {
    String word = t > 0 ? reading.word(t - 1) : "";
    if (word.equals("هكذا")) {
      return t - 1;
    }
    boolean isThese = t > 1 && WORDS.contains(word) && reading.word(t - 2).equals("بهذه");
    boolean isThis = t > 1 && word.equals("ما") && reading.word(t - 2).equals("هذا");
    return isThese || isThis ? t - 2 : t;
  }

  private int beforeComma(int t) {
    return reading.isComma(t - 1) ? t - 2 : t - 1;
  }

  /** The mark that closes a quotation before token {@code t} and a pause; -1 where none does. */
  private int before(int t) {
    int at = t - 1;
    while (at > t - 1 - LONGEST_PAUSE
        && at > 0
        && !reading.token(at).isWord()
        && !reading.quotations().closes(at)) {
      at--;
    }
    return at > 0 && reading.quotations().closes(at) ? at : -1;
  }
}
