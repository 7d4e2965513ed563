package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** A heading in a text that gives its source before a colon: مسؤول: الأزمة انتهت. */
final class ColonFrame implements Opening {
  private static final int LONGEST_SOURCE = 12;

  private static final int LONGEST_LABEL = 3;
  private static final int MOST_SIGNS = 3;

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

  /**
   * Whether a place, or an outlet before a place, heads what follows (السويد: حظر الشواء) and does
   * not say it (السويد: لن نحظر الشواء).
   */
  boolean isHeading(SourcePhrase source, int first) {
    EntityMention next = reading.mentionAt(first);
    boolean isDateline =
        next != null
            && (next.type() == EntityMention.Type.LOC || reading.sentenceEnd(first) == first + 1);
    boolean isPlace = source.name() != null && source.name().type() == EntityMention.Type.LOC;
    if (!isPlace) {
      return isDateline && source.kind().equals("media");
    }
    String word = reading.word(first);
    boolean isSaid =
        reading.opensUtterance(first)
            || WordList.SPOKEN_OPENERS.contains(word)
            || word.startsWith("سن");
    return isDateline || !isSaid;
  }

  /** The attribution of the paragraph that begins at token {@code first}; null where it is none. */
  @Override
  public Draft match(int first) {
    if (!reading.beginsParagraph(first) && !isBehindLabel(first)) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(first), first + LONGEST_SOURCE);
    SourcePhrase source = subjects.at(first, 0, limit);
    if (source == null || source.kind().equals("document")) {
      return null;
    }
    int colon = behindHearer(subjects.end(source), limit);
    boolean isHeadline =
        colon + 1 < reading.size()
            && reading.token(colon).is(":")
            && reading.text().paragraph(colon + 1) == reading.text().paragraph(first);
    return isHeadline && !isHeading(source, colon + 1) && !isAddress(first, colon + 1)
        ? draft(colon, source, Draft.Content.from(colon + 1, 0))
        : null;
  }

  /**
   * Whether no more than the name of an account or page stands there, or a social network before
   * what is not written in Arabic: تويتر: isnad7.
   */
  private boolean isAddress(int first, int t) {
    boolean isForeign = reading.token(t).kind() == Token.Kind.FOREIGN || reading.token(t).is("@");
    return isForeign
        && (t + 1 == reading.size()
            || reading.beginsParagraph(t + 1)
            || Circumstances.isSocialMedium(reading.word(first)));
  }

  /** Whether a label and a sign stand in the paragraph before token {@code t}: للمزيد:. */
  private boolean isBehindLabel(int t) {
    int end = t;
    while (end > Math.max(0, t - MOST_SIGNS)
        && !reading.token(end - 1).isWord()
        && !reading.beginsParagraph(end)) {
      end--;
    }
    if (end == t) {
      return false;
    }
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_LABEL); i--) {
      if (!WordList.LINK_LABELS.contains(reading.word(i))) {
        return false;
      }
      if (reading.beginsParagraph(i)) {
        return reading.text().paragraph(i) == reading.text().paragraph(t);
      }
    }
    return false;
  }

  /** The token behind the outlet that a source speaks to (العمري للفجر:); else {@code t}. */
  private int behindHearer(int t, int limit) {
    boolean isTold = t + 2 < limit && reading.word(t).startsWith("ل");
    int end = isTold && reading.token(t + 1).kind() == Token.Kind.NUMBER ? t + 2 : t + 1;
    return isTold && reading.token(end).is(":") ? end : t;
  }

  /** An attribution whose cue is the colon at token {@code colon}. */
  Draft draft(int colon, SourcePhrase source, Draft.Content content) {
    return new Draft(new CueMention(colon, 0, COLON, false), source, content, List.of(), "colon");
  }
}
