package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;

/** A verb whose source is the place of the words: جاء في البيان أن. */
final class LocatedFrame implements Frame {
  private static final int LONGEST_INTRODUCTION = 12;

  /** Tokens from a document to the verb of its clause. */
  private static final int LONGEST_CLAUSE = 12;

  /** Tokens of a document and whose it is, before و and the verb. */
  private static final int LONGEST_BODY = 2;

  /** Words of a part of a document with its genitive. */
  private static final int LONGEST_PART = 6;

  /** The last words before a document's own. */
  private static final Set<String> AS_FOLLOWS =
      Set.of("التالي", "كالتالي", "الاتي", "كالاتي", "يلي", "نصه");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  LocatedFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /**
   * A document that is given as a whole behind a colon, to the end of its paragraph or marks: جاء
   * نص البيان على النحو التالي: …; null where none is.
   */
  private Draft wholeDocument(CueMention cue) {
    int limit = Math.min(reading.size(), cue.endToken() + LONGEST_INTRODUCTION);
    int next = cue.endToken();
    SourcePhrase source = cue.cue().lemma().equals("جاء") ? subjects.at(next, 0, limit) : null;
    if (source == null || !isStatement(source)) {
      return null;
    }
    int colon = subjects.end(source);
    boolean isGiven = false;
    while (colon + 1 < limit && reading.token(colon).isWord()) {
      isGiven |= AS_FOLLOWS.contains(reading.word(colon));
      colon++;
    }
    if (!isGiven || colon + 1 >= limit || !reading.token(colon).is(":")) {
      return null;
    }
    int first = colon + 1;
    int end = first + 1;
    while (end < reading.size() && !reading.beginsParagraph(end)) {
      end++;
    }
    boolean isQuoted = reading.quotations().opens(first);
    end = isQuoted ? reading.quotations().end(first) : beforeStop(end);
    return new Draft(cue, source, new Draft.Content(first, 0, end), List.of(), "located");
  }

  /** Whether it is a statement or the text of one: نص البيان; not نتائجها. */
  private boolean isStatement(SourcePhrase source) {
    String noun = source.head() == null ? "" : source.head().noun();
    return source.kind().equals("document")
        && (WordList.STATEMENTS.contains(noun) || noun.equals("نص"));
  }

  private int beforeStop(int end) {
    return reading.token(end - 1).is(".") ? end - 1 : end;
  }

  /**
   * The document whose clause the verb stands in, and that the pronoun behind it takes up: نشر
   * الاتحاد [بيانا] مساء أمس جاء فيه أن, نشرت [بيان الاتحاد] وجاء فيه أن. Null where none stands
   * there.
   */
  private SourcePhrase documentBefore(CueMention cue) {
    int first = Math.max(reading.sentenceStart(cue.token()), cue.token() - LONGEST_CLAUSE);
    boolean isFeminine = reading.word(cue.endToken()).equals("فيها");
    int earliest = cue.proclitics() == 0 ? first : Math.max(first, cue.token() - LONGEST_BODY);
    SourcePhrase document = null;
    for (int t = cue.token() - 1; t >= earliest; t--) {
      boolean isVerb = reading.isFiniteCue(t) && !WordList.PUBLISHED.contains(reading.word(t));
      if (isVerb || (document != null && t < document.firstToken() - 1)) {
        return document;
      }
      SourcePhrase phrase = subjects.at(t, 0, cue.token());
      boolean isDocument = phrase != null && phrase.kind().equals("document");
      boolean isTakenUp =
          isDocument
              && phrase.agreement().gender()
                  == (isFeminine ? Agreement.Gender.FEMININE : Agreement.Gender.MASCULINE);
      if (isTakenUp && (document == null || phrase.endToken() >= document.endToken())) {
        document = phrase;
      }
    }
    return document;
  }

  @Override
  public Draft match(CueMention cue) {
    int limit = reading.sentenceEnd(cue.token());
    if (cue.cue().form() != Cue.Form.LOCATED) {
      return null;
    }
    int next = cue.endToken();
    Draft whole = wholeDocument(cue);
    if (whole != null) {
      return whole;
    }
    if (reading.word(next).equals("فيه") || reading.word(next).equals("فيها")) {
      ContentStart start = complements.at(cue, next + 1, limit);
      return start == null
          ? null
          : new Draft(cue, documentBefore(cue), start.content(), List.of(), "located");
    }
    if (!reading.word(next).equals("في") && !reading.word(next).equals("علي")) {
      return null;
    }
    SourcePhrase source = subjects.at(next + 1, 0, limit);
    if (source == null) {
      return ofPart(cue, next + 1, limit);
    }
    ContentStart start = complements.find(cue, subjects.end(source), limit);
    return start == null ? null : new Draft(cue, source, start.content(), List.of(), "located");
  }

  /**
   * What stands in a part or sort of document that no other phrase has, with its genitive, before a
   * clause or quotation: جاء في حيثيات الحكم أن, ورد في منشور آخر "…". Null where none does.
   */
  private Draft ofPart(CueMention cue, int first, int limit) {
    String noun = ShortForm.withoutArticle(reading.word(first));
    if (WordList.STAGES_OF_TEXTS.contains(noun)) {
      // Where in it: جاء في نهاية التقرير أن.
      SourcePhrase whole = subjects.at(first + 1, 0, limit);
      boolean isText = whole != null && whole.kind().equals("document");
      return isText ? said(cue, whole, limit) : null;
    }
    if (!WordList.PARTS_OF_TEXTS.contains(noun)) {
      return null;
    }
    int end = first + 1;
    while (end < Math.min(limit, first + LONGEST_PART) && isOfPart(end)) {
      end++;
    }
    if (end == first + 1 && !reading.word(first).startsWith("ال")) {
      return null;
    }
    Agreement agreement =
        new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.SINGULAR);
    return said(cue, UnlistedSubjects.phrase(reading, first, 0, end, "document", agreement), limit);
  }

  private boolean isOfPart(int t) {
    String word = reading.word(t);
    boolean isOther = word.equals("اخر") || word.equals("اخري");
    return reading.token(t).isWord()
        && !reading.isClauseWord(t)
        && !WordList.RELATIVES.contains(word)
        && (word.startsWith("ال") || reading.mentionAt(t) != null || isOther);
  }

  /** The clause or quotation behind {@code source} as its content; null where none is. */
  private Draft said(CueMention cue, SourcePhrase source, int limit) {
    ContentStart start = complements.find(cue, source.endToken(), limit);
    boolean isSaid =
        start != null
            && (reading.isClauseWord(start.first() - 1)
                || reading.quotations().opens(start.first()));
    return isSaid ? new Draft(cue, source, start.content(), List.of(), "located") : null;
  }
}
