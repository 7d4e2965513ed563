package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;

/**
 * What a headline gives as said with a colon and no verb, or with a verb and no إن. Headlines are
 * short and have several parts, each of which may begin one: السكان غاضبون.. العمري: الجسر آمن.
 *
 * <ul>
 *   <li>source, colon: العمري: الجسر آمن, دراسة: القهوة تنفع القلب
 *   <li>source, what it speaks of or to whom, colon: العمري عن الجسر: آمن, العمري لـ"الفجر": الجسر
 *       آمن
 *   <li>quotation, colon, source: "الجسر آمن": العمري
 *   <li>source, verb of saying, clause without إن: العمري يقول الجسر آمن
 * </ul>
 *
 * <p>A place says what follows only where that is put as a government's words ({@link ColonFrame}).
 */
final class HeadlineFrame implements Opening {
  private static final int LONGEST_SOURCE = 12;
  private static final int LONGEST_CIRCUMSTANCE = 9;

  /** Labels where they stand alone, else people: شاهد عيان, كتاب عرب. */
  private static final Set<String> LABELS_ALONE = Set.of("شاهد", "كتاب");

  /** Classes of verbs that a clause can follow as it is. */
  private static final Set<String> SAYING = Set.of("neutral", "believe", "claim");

  private final Reading reading;
  private final Subjects subjects;
  private final ColonFrame colons;

  HeadlineFrame(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.colons = new ColonFrame(reading, subjects);
  }

  /** The attribution of the part that begins at token {@code first}; null where it is none. */
  @Override
  public Draft match(int first) {
    return beginsPart(first) ? part(first) : null;
  }

  /** The attribution that a part from token {@code first} makes; null where it is none. */
  Draft part(int first) {
    if (reading.quotations().opens(first) && reading.opensUtterance(first)) {
      return behindQuotation(first);
    }
    int limit = Math.min(reading.size(), first + LONGEST_SOURCE);
    SourcePhrase source = source(first, limit);
    if (source == null || isLabel(source)) {
      return null;
    }
    Draft bare = bareClause(source);
    if (bare != null) {
      return bare;
    }
    int colon = behindCircumstance(subjects.end(source));
    boolean isSaid = isColon(colon) && !colons.isHeading(source, colon + 1);
    return isSaid ? colons.draft(colon, source, Draft.Content.from(colon + 1, 0)) : null;
  }

  private SourcePhrase source(int first, int limit) {
    SourcePhrase source = subjects.at(first, 0, limit);
    boolean isConjoined = source == null && reading.word(first).startsWith("و");
    return isConjoined ? subjects.at(first, 1, limit) : source;
  }

  /** The quotation at {@code first}, where a source that ends the part follows its colon. */
  private Draft behindQuotation(int first) {
    int end = reading.quotations().end(first);
    SourcePhrase source =
        isColon(end)
            ? subjects.at(end + 1, 0, Math.min(reading.size(), end + LONGEST_SOURCE))
            : null;
    boolean endsPart =
        source != null && (subjects.end(source) == reading.size() || isPause(subjects.end(source)));
    return endsPart && !isLabel(source)
        ? colons.draft(end, source, new Draft.Content(first, 0, end))
        : null;
  }

  /** A clause right behind the source's verb, which says no more where it begins. */
  private Draft bareClause(SourcePhrase source) {
    int verb = subjects.end(source);
    for (CueMention cue : verb < reading.size() ? reading.cuesAt(verb) : List.<CueMention>of()) {
      boolean takesOnlyClauses =
          cue.form().kind().isFinite()
              && SAYING.contains(cue.cue().type())
              && cue.cue().object() == Cue.Addressee.NO
              && cue.cue().takes(Complement.CLAUSE)
              && !cue.cue().takes(Complement.NOUN)
              && source.agreement().allows(cue.agreement());
      if (takesOnlyClauses && isBareClause(cue.endToken())) {
        return new Draft(
            cue, source, Draft.Content.from(cue.endToken(), 0), List.of(), "source-verb");
      }
    }
    return null;
  }

  /** Whether the part goes on from token {@code t} with words that nothing marks as said. */
  private boolean isBareClause(int t) {
    boolean isNoun =
        t + 1 < reading.size()
            && reading.token(t).isWord()
            && !WordList.PREPOSITIONS.contains(reading.word(t))
            && (reading.mentionAt(t) != null || reading.word(t).startsWith("ال"));
    for (int i = t; isNoun && i < reading.size() && !isPause(i); i++) {
      if (reading.isClauseWord(i) || reading.token(i).is(":") || reading.opensUtterance(i)) {
        return false;
      }
    }
    return isNoun;
  }

  /** Whether a part of the headline begins at token {@code t}: with it, or behind a pause. */
  private boolean beginsPart(int t) {
    return reading.beginsParagraph(t) || (isPause(t - 1) && !isPause(t));
  }

  private boolean isPause(int t) {
    return switch (reading.word(t)) {
      case ".", "…", "|", "/", "؛", "!", "؟" -> true;
      default -> false;
    };
  }

  private boolean isColon(int t) {
    return t + 1 < reading.size() && reading.token(t).is(":");
  }

  private boolean isLabel(SourcePhrase source) {
    String word = reading.word(source.firstToken()).substring(source.proclitics(reading.text()));
    boolean isAlone = source.endToken() == source.firstToken() + 1;
    return source.name() == null
        && (WordList.ITEM_LABELS.contains(word) || (isAlone && LABELS_ALONE.contains(word)));
  }

  /** The token behind what stands between a source and its colon; else {@code t}. */
  private int behindCircumstance(int t) {
    boolean isOpened =
        WordList.PREPOSITIONS.contains(reading.word(t)) || reading.word(t).startsWith("ل");
    int end = Math.min(reading.size(), t + LONGEST_CIRCUMSTANCE);
    for (int i = t; isOpened && i < end && !isPause(i); i++) {
      if (isColon(i)) {
        return i;
      }
      if (reading.isFiniteCue(i) || reading.isClauseWord(i)) {
        return t;
      }
    }
    return t;
  }
}
