package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Joins references (وفقاً لمصدر) to what they refer to: a reference in the sentence of an
 * attribution names the one through whom it came; one by itself is an attribution of its clause.
 */
final class ReferenceJoiner {
  /** Words of a name that follow its known part: الفجر للاستشارات المالية. */
  private static final int LONGEST_REST_OF_NAME = 3;

  private static final int LONGEST_ADDITION = 10;
  private static final int LONGEST_DATELINE = 14;
  private static final int LONGEST_DESCRIPTION = 30;

  /** Words that answer an opening reference: بحسب البيانات التي جمعتها الوكالة، فإن …. */
  static final Set<String> ANSWERS = Set.of("فان", "فانه", "فانها", "فقد");

  private final Reading reading;
  private final References references;
  private final ContentBounds bounds;
  private final ReferenceTails tails;

  ReferenceJoiner(Reading reading, References references, ContentBounds bounds) {
    this.reading = reading;
    this.references = references;
    this.bounds = bounds;
    this.tails = new ReferenceTails(reading);
  }

  /** Adds to and changes {@code drafts}, which are in the order of their cues. */
  void join(List<Draft> drafts) {
    List<Draft> added = new ArrayList<>();
    BitSet inReferences = new BitSet(reading.size());
    int next = 0;
    for (int i = 0; i < reading.size(); i++) {
      while (next < drafts.size() && drafts.get(next).cue().token() < i) {
        next++;
      }
      Reference reference = reference(i);
      if (reference == null) {
        continue;
      }
      int joined = attribution(drafts, next, reference);
      if (joined < 0) {
        Draft own = own(reference);
        if (own != null) {
          added.add(own);
        }
      } else if (!reference.isTail() && drafts.get(joined).relay().isEmpty()) {
        drafts.set(joined, drafts.get(joined).withRelay(reference.chain()));
      }
      inReferences.set(i + 1, Math.max(i + 1, reference.end()));
      i = Math.max(i, reference.end() - 1);
    }
    // The verb of وفق ما أعلن is part of the reference.
    drafts.removeIf(draft -> inReferences.get(draft.cue().token()));
    drafts.addAll(added);
  }

  private Reference reference(int i) {
    for (CueMention cue : reading.cuesAt(i)) {
      Reference reference = references.match(cue);
      if (reference != null) {
        return reference;
      }
    }
    return references.asSaid(i);
  }

  /**
   * The attribution that {@code reference} stands in: the one whose content it follows or
   * interrupts, or the first one behind a reference that opens the sentence; -1 where there is
   * none.
   */
  private int attribution(List<Draft> drafts, int next, Reference reference) {
    int token = reference.cue().token();
    if (opensSecondClause(reference)) {
      return -1;
    }
    int before = sentenceBefore(token);
    boolean isAlone = before >= 0 && isOpening(token) && closesSentence(reference);
    for (int i = next - 1; i >= Math.max(0, next - 3); i--) {
      if (drafts.get(i).cue().cue().form() == Cue.Form.SILENCE) {
        continue;
      }
      Draft.Content content = drafts.get(i).content();
      boolean isBeforeContent = drafts.get(i).cue().endToken() <= token && token < content.first();
      if (isBeforeContent && !drafts.get(i).rule().equals("relay")) {
        return i;
      }
      int sentence = reading.text().sentence(Math.max(content.first(), content.end() - 1));
      boolean isSameSentence =
          sentence == reading.text().sentence(token) || (isAlone && sentence == before);
      boolean isBehind =
          isSameSentence
              && content.end() <= token
              && (reference.isTail()
                  || closesSentence(reference)
                  || onlySignsBetween(content.end(), token));
      if (isBehind || (content.first() <= token && token < content.end())) {
        return i;
      }
    }
    boolean isNextSaid =
        next < drafts.size() && drafts.get(next).cue().cue().form() != Cue.Form.SILENCE;
    if (isNextSaid && (isOpening(token) || isInserted(reference, drafts.get(next)))) {
      int cue = drafts.get(next).cue().token();
      int behind = afterSigns(reference.end(), reading.sentenceEnd(token));
      boolean isNext =
          cue >= reference.end()
              && cue <= reference.end() + 3
              && cue < reading.sentenceEnd(token)
              && !reading.isClauseWord(behind);
      return isNext ? next : -1;
    }
    return -1;
  }

  /**
   * Whether it stands between the subject of {@code draft} and its verb: كان الوزير، وفق ما نشرته
   * الصحيفة، قد أعلن أن.
   */
  private boolean isInserted(Reference reference, Draft draft) {
    int token = reference.cue().token();
    SourcePhrase source = draft.source();
    return source != null
        && source.firstToken() >= reading.sentenceStart(token)
        && source.endToken() <= token
        && draft.cue().token() >= reference.end()
        && reading.isComma(token - 1)
        && reading.isComma(reference.end());
  }

  /** The sentence before that of token {@code t} in its paragraph; -1 where none is. */
  private int sentenceBefore(int t) {
    int start = reading.sentenceStart(t);
    return reading.beginsParagraph(start) ? -1 : reading.text().sentence(start - 1);
  }

  /** Whether the reference is the last of its sentence, and so of all that the sentence holds. */
  private boolean closesSentence(Reference reference) {
    int end = reading.sentenceEnd(reference.cue().token());
    return afterSigns(reference.end(), end) >= end;
  }

  private boolean onlySignsBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      if (reading.token(t).isWord()) {
        return reading.word(t).equals("وذلك") && t + 1 == to;
      }
    }
    return to - from <= 3;
  }

  /** Whether it opens a clause of its own amid the sentence: …، وبحسب المصدر فإن …. */
  private boolean opensSecondClause(Reference reference) {
    int token = reference.cue().token();
    return reference.cue().proclitics() > 0
        && !isOpening(token)
        && behindAnswer(reference, reading.sentenceEnd(token)) >= 0;
  }

  private boolean isOpening(int token) {
    int start = reading.sentenceStart(token);
    return token - start <= 1;
  }

  /** The reference as an attribution of the clause around it. */
  private Draft own(Reference reference) {
    int token = reference.cue().token();
    int start = reading.sentenceStart(token);
    int sentenceEnd = reading.sentenceEnd(token);
    if (isOpening(token) || opensSecondClause(reference)) {
      int first = afterSigns(beforeClause(reference, sentenceEnd), sentenceEnd);
      if (first >= sentenceEnd) {
        return ofSentenceBefore(reference, start);
      }
      boolean isClause = reading.isClauseWord(first) && first + 1 < sentenceEnd;
      int begin = isClause ? first + 1 : first;
      return draft(reference, begin, bounds.clauseEnd(begin));
    }
    int first = clauseStart(start, token);
    int behind = afterInsertion(reference, first, sentenceEnd);
    boolean goesOn = behind < sentenceEnd && isSameClause(behind);
    int end = goesOn ? bounds.clauseEnd(behind) : trimmed(first, token);
    return end <= first ? null : draft(reference, first, end);
  }

  /** A reference that is all of its sentence, of the one before it: الجسر مغلق. وفقا لمصدر. */
  private Draft ofSentenceBefore(Reference reference, int start) {
    if (sentenceBefore(start) < 0) {
      return null;
    }
    int first = clauseStart(reading.sentenceStart(start - 1), start);
    int end = trimmed(first, start);
    return end <= first ? null : draft(reference, first, end);
  }

  /** Where what is said begins: behind فإن, which answers the reference, or what is said of it. */
  private int beforeClause(Reference reference, int limit) {
    int behindAnswer = behindAnswer(reference, limit);
    return behindAnswer < 0 ? afterRelative(reference, limit) : behindAnswer;
  }

  /** The token behind فإن or the like, which answers the reference; -1 where none does. */
  private int behindAnswer(Reference reference, int limit) {
    int end = reference.end();
    for (int t = end; t < Math.min(limit - 1, end + LONGEST_DESCRIPTION); t++) {
      boolean isCited =
          t > end && reading.isFiniteCue(t) && reading.token(t).folded().startsWith("و");
      if (isCited) {
        break;
      }
      if (ANSWERS.contains(reading.word(t))) {
        return t + 1;
      }
    }
    return -1;
  }

  /**
   * Behind the comma that closes a relative clause on the source, or what it is for: وفقا لبيان
   * أصدرته الوزارة، …, بحسب شركة الفجر للنقل، ….
   */
  private int afterRelative(Reference reference, int limit) {
    int end = reference.end();
    String word = reading.word(end);
    boolean isOfDocument =
        end < limit
            && reference.source() != null
            && reference.source().kind().equals("document")
            && reading.token(end).isWord()
            && !word.startsWith("ال")
            && (word.endsWith("ه") || word.endsWith("ها"))
            && !reading.token(end).clean().endsWith("ة");
    boolean isRelative = WordList.RELATIVES.contains(word) || isOfDocument;
    boolean isClause = WordList.COMPLEMENTIZERS.contains(word);
    boolean isRestOfName =
        reference.source() != null
            && reference.source().name() != null
            && word.startsWith("لل")
            && !WordList.TIMES.contains(word.substring(2));
    int behind = (isRelative && !isClause) || isRestOfName ? afterComma(end, limit) : limit;
    boolean isNear = !isRestOfName || behind <= end + LONGEST_REST_OF_NAME + 1;
    return behind < limit && isNear ? behind : end;
  }

  /** Whether what follows a reference goes on with the clause before it. */
  private boolean isSameClause(int behind) {
    String word = reading.word(behind);
    boolean opensOther =
        word.startsWith("و")
            || WordList.CLAUSE_OPENERS.contains(word)
            || WordList.RELATIVES.contains(word)
            || word.equals("حيث");
    return !opensOther;
  }

  /**
   * Where the clause goes on behind the reference: behind the comma or dash that closes it or,
   * where no mark stands before it, right behind its source; {@code limit} where it does not.
   *
   * @param first where the clause begins
   */
  private int afterInsertion(Reference reference, int first, int limit) {
    int cue = reference.cue().token();
    int before = reading.word(cue - 1).equals("كما") ? cue - 2 : cue - 1;
    int end = reference.end();
    if (reading.isDash(before)) {
      return end + 1 < limit && reading.isDash(end) ? end + 1 : limit;
    }
    if (reading.isComma(before)) {
      int behind = afterComma(end, limit);
      return behind < limit && tails.isAt(behind, limit) ? limit : behind;
    }
    int next = reading.isComma(end) ? end + 1 : end;
    if (next < limit && !tails.isAt(next, limit) && tails.isBeginning(first, before + 1, next)) {
      return next;
    }
    boolean goesOn =
        end < limit
            && reading.token(end).isWord()
            && !reading.isFiniteCue(end)
            && !WordList.BOUNDARIES.contains(reading.word(end))
            && !WordList.TIMES.contains(reading.word(end))
            && !WordList.PREPOSITIONS.contains(reading.word(end));
    return goesOn ? end : limit;
  }

  /** The token behind the comma that closes the reference and what is said of its source. */
  private int afterComma(int t, int limit) {
    for (int at = t; at < Math.min(limit, t + LONGEST_ADDITION); at++) {
      if (reading.isComma(at)) {
        return at + 1;
      }
    }
    return limit;
  }

  private int afterSigns(int t, int limit) {
    int at = t;
    while (at < limit && reading.token(at).kind() == Token.Kind.SIGN) {
      at++;
    }
    return at;
  }

  /** The token behind a place and agency that a dash sets off: دبي (رويترز) --. */
  private int afterDateline(int start, int token) {
    for (int t = start + 1; t + 1 < Math.min(token, start + LONGEST_DATELINE); t++) {
      boolean isSetOff =
          reading.isDash(t) && (reading.isDash(t + 1) || reading.token(t - 1).is(")"));
      if (isSetOff) {
        return reading.isDash(t + 1) ? t + 2 : t + 1;
      }
    }
    return start;
  }

  /** The clause before the reference: behind the last comma that a new clause follows. */
  private int clauseStart(int start, int token) {
    int first = afterDateline(start, token);
    for (int t = first; t < token - 1; t++) {
      String word = reading.word(t + 1);
      boolean opens = word.equals("فيما") || word.equals("بينما") || word.equals("حيث");
      if (reading.isComma(t) && opens) {
        first = t + 1;
      } else if (reading.isComma(t) && word.equals("في") && reading.word(t + 2).equals("حين")) {
        first = Math.min(token, t + 3);
      }
    }
    while (first < token && reading.token(first).kind() == Token.Kind.SIGN) {
      first++;
    }
    return first;
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first && reading.token(last - 1).kind() == Token.Kind.SIGN) {
      last--;
    }
    boolean isJoint = reading.word(last - 1).equals("وذلك") || reading.word(last - 1).equals("كما");
    if (last > first && isJoint) {
      last--;
    }
    if (last > first + 1
        && reading.word(last - 1).equals("ما")
        && reading.word(last - 2).equals("علي")) {
      last -= 2;
    }
    while (last > first && reading.token(last - 1).kind() == Token.Kind.SIGN) {
      last--;
    }
    return last;
  }

  private Draft draft(Reference reference, int first, int end) {
    int letters = first < reference.cue().token() ? reading.conjunction(first) : 0;
    return new Draft(
        reference.cue(),
        reference.source(),
        new Draft.Content(first, letters, end),
        reference.medium() == null ? List.of() : List.of(reference.medium()),
        "according-to");
  }
}
