package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Clauses that somebody else confirms, denies or makes known behind them, where a pronoun of the
 * verb takes them up: الجسر آمن، وهو ما نفاه السكان; أغلق الجسر، الأمر الذي أكدته الوزارة; هذا ما
 * دعا إليه المجلس. And all that stands before a verb with ذلك: أوضح ذلك مدير الميناء.
 */
final class TakenUpClauses {
  private static final String MATTER = "الامر";

  /** To refuse, which is an act where its object is a pronoun. */
  private static final String REFUSE = "رفض";

  /** What may stand before ما. */
  private static final Set<String> OPENERS = Set.of("وهو", "هو", "وهذا", "هذا");

  /** Classes of verbs that say something of a whole clause. */
  private static final Set<String> CLASSES = Set.of("affirm", "deny", "announce", "explain");

  /** Prepositions with the pronoun of the clause. */
  private static final Set<String> OF_CLAUSE = Set.of("به", "اليه", "عنه", "منه");

  /** Verbs that take the clause up behind such a preposition. */
  private static final Set<String> LEMMAS_OF_CLAUSE =
      Set.of("طالب", "دعا", "أعلن", "كشف", "حذر", "أشار", "صرح", "لمح", "ندد", "أفاد");

  /** What takes up all that stands before the sentence. */
  private static final Set<String> THAT = Set.of("ذلك", "بذلك");

  /** Attributions before the clause that may begin where it does. */
  private static final int MOST_BEFORE = 3;

  private static final int LONGEST_FORMULA = 5;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  TakenUpClauses(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /**
   * Adds them to {@code drafts}, which are in the order of their cues and have their ends, and ends
   * the contents that go over them.
   */
  void addTo(List<Draft> drafts) {
    List<Draft> added = new ArrayList<>();
    int next = 0;
    for (int i = 1; i < reading.size(); i++) {
      while (next < drafts.size() && drafts.get(next).cue().token() < i) {
        next++;
      }
      boolean isFree = next == drafts.size() || drafts.get(next).cue().token() > i;
      if (isFree) {
        int opener = opener(i);
        Draft draft = opener < 0 ? ofAllBefore(i) : draft(i, opener, drafts, next);
        if (draft != null) {
          added.add(draft);
        }
        if (draft != null && opener >= 0) {
          endBefore(opener, drafts, next);
        }
      }
    }
    drafts.addAll(added);
  }

  /**
   * The first token of the words that take a clause up before the verb at token {@code i} (وهو ما,
   * الأمر الذي, with كان or قد); -1 where none do.
   */
  private int opener(int i) {
    String last = reading.word(i - 1);
    boolean isBehindWas = WordList.AUXILIARIES.contains(last) && !last.equals("ما");
    int before = isBehindWas ? i - 2 : i - 1;
    if (before < 1 || reading.cuesAt(i).isEmpty()) {
      return -1;
    }
    boolean isThat =
        reading.word(before).equals("ما")
            && OPENERS.contains(reading.word(before - 1))
            && (reading.word(before - 1).startsWith("و") || isOpening(before - 1));
    boolean isMatter =
        reading.word(before).equals("الذي") && reading.word(before - 1).equals(MATTER);
    boolean isHeMatter = isMatter && before > 1 && OPENERS.contains(reading.word(before - 2));
    return isHeMatter ? before - 2 : isThat || isMatter ? before - 1 : -1;
  }

  /** Whether a sentence or clause begins there, and it is no predicate: واللافت هو ما كشفه. */
  private boolean isOpening(int t) {
    return t == reading.sentenceStart(t)
        || reading.isComma(t - 1)
        || reading.quotations().closes(t - 1);
  }

  private Draft draft(int verb, int opener, List<Draft> drafts, int next) {
    int limit = reading.sentenceEnd(verb);
    for (CueMention cue : reading.cuesAt(verb)) {
      int behind = behindPronoun(cue);
      int first = behind < 0 ? limit : complements.afterAdverbs(behind, limit);
      // What a preposition that was passed over governs is no subject: أثبته خلال الموسم.
      boolean isGoverned = WordList.OCCASION_PREPOSITIONS.contains(reading.word(first - 1));
      SourcePhrase source = first >= limit || isGoverned ? null : subjects.at(first, 0, limit);
      if (source != null && !source.kind().equals("document") && isAll(cue, source, limit)) {
        Draft.Content content = content(opener, drafts, next);
        return content == null ? null : new Draft(cue, source, content, List.of(), "verb-source");
      }
    }
    return null;
  }

  /**
   * What somebody said before the verb at token {@code verb}, which opens a sentence and only tells
   * whose words they were: أوضح ذلك مدير الميناء, صرح بذلك ل"الفجر" المتحدث. Null where it does
   * not.
   */
  private Draft ofAllBefore(int verb) {
    boolean isThat = verb == reading.sentenceStart(verb) && THAT.contains(reading.word(verb + 1));
    if (!isThat) {
      return null;
    }
    int limit = reading.sentenceEnd(verb);
    for (CueMention cue : reading.cuesAt(verb)) {
      boolean isSaying =
          cue.form().kind() == CueForm.Kind.PAST
              && !cue.form().hasPronoun()
              && !cue.isNegated()
              && (cue.cue().type().equals("neutral") || CLASSES.contains(cue.cue().type()));
      int first = isSaying ? subjects.behindOutlet(cue.endToken() + 1, limit) : limit;
      SourcePhrase source = first >= limit ? null : subjects.at(first, 0, limit);
      boolean isSource =
          source != null
              && !source.kind().equals("document")
              && (reading.word(verb + 1).startsWith("ب") || canConfirm(reading, source));
      Draft.Content before = isSource && isAll(cue, source, limit) ? paragraphBefore(verb) : null;
      if (before != null) {
        return new Draft(cue, source, before, List.of(), "verb-source");
      }
    }
    return null;
  }

  /**
   * Whether the source behind ذلك is the verb's subject, and no noun that ذلك belongs to: أكد ذلك
   * الوزير سالم, أكد ذلك شهود; not أكد ذلك الفريق.
   */
  static boolean canConfirm(Reading reading, SourcePhrase source) {
    return source.kind().equals("person") || !reading.word(source.firstToken()).startsWith("ال");
  }

  /** What stands before token {@code t} in its paragraph, or the paragraph before; or null. */
  private Draft.Content paragraphBefore(int t) {
    int first = reading.paragraphStart(reading.beginsParagraph(t) ? t - 1 : t);
    int end = trimmed(first, t);
    while (first < end && !isOpener(first)) {
      first++;
    }
    return first < end ? new Draft.Content(first, 0, end) : null;
  }

  private boolean isOpener(int t) {
    return reading.token(t).isWord() || reading.quotations().opens(t);
  }

  /** The token behind the pronoun of the verb that takes the clause up; -1 where there is none. */
  private int behindPronoun(CueMention cue) {
    if (!cue.form().kind().isFinite() || cue.proclitics() > 0) {
      return -1;
    }
    String word = reading.word(cue.token());
    if (cue.form().hasPronoun() && word.endsWith("ه")) {
      boolean isSaid = CLASSES.contains(cue.cue().type()) && !cue.cue().lemma().equals(REFUSE);
      return isSaid ? cue.endToken() : -1;
    }
    return LEMMAS_OF_CLAUSE.contains(cue.cue().lemma())
            && OF_CLAUSE.contains(reading.word(cue.endToken()))
        ? cue.endToken() + 1
        : -1;
  }

  /**
   * Whether the verb has no content of its own behind its subject: not وهو ما أكده الوزير قائلا إن.
   */
  private boolean isAll(CueMention cue, SourcePhrase source, int limit) {
    int end = complements.afterAdverbs(subjects.end(source), limit);
    return end >= limit || (complements.at(cue, end, limit) == null && !complements.isBridge(end));
  }

  /**
   * The clause before token {@code opener}: the content of what was said last before it, or what
   * stands before it in its sentence, or all of the sentence before. Null where nothing does.
   */
  private Draft.Content content(int opener, List<Draft> drafts, int next) {
    int start = reading.sentenceStart(opener);
    int end = trimmed(start, opener);
    if (end <= start) {
      int before = reading.beginsParagraph(start) || start == 0 ? start : start - 1;
      start = reading.sentenceStart(before);
      end = trimmed(start, opener);
    }
    for (int i = next - 1; i >= Math.max(0, next - MOST_BEFORE); i--) {
      Draft.Content said = drafts.get(i).content();
      boolean isLast = said.first() >= start && said.first() < end && said.end() >= end;
      if (isLast && isSaying(drafts.get(i).cue(), said.first())) {
        return new Draft.Content(said.first(), said.letters(), end);
      }
    }
    int first = start;
    while (first < end && !isOpener(first)) {
      first++;
    }
    int behind = afterFormula(first, end);
    int letters = behind == first ? reading.conjunction(first) : 0;
    return end <= behind ? null : new Draft.Content(behind, letters, end);
  }

  /**
   * Whether what it says, and not that it is said, is taken up: no request or refusal, no verb of a
   * relative clause, and no noun without a clause: لبحث اتهام البلدية بكذا.
   */
  private boolean isSaying(CueMention cue, int first) {
    return (cue.form().kind() != CueForm.Kind.VERBAL_NOUN || reading.isClause(first))
        && !cue.cue().type().equals("urge")
        && !cue.cue().lemma().equals(REFUSE)
        && !WordList.RELATIVES.contains(reading.word(cue.token() - 1));
  }

  /** Where a clause begins behind a formula in which nobody speaks: ومن الجدير بالذكر أن. */
  private int afterFormula(int first, int end) {
    boolean isFormula =
        WordList.IMPERSONAL.contains(reading.word(first))
            || WordList.IMPERSONAL.contains(reading.word(first + 1));
    for (int t = first + 1; isFormula && t < Math.min(end, first + LONGEST_FORMULA); t++) {
      if (reading.isClauseWord(t)) {
        return t + 1;
      }
    }
    return first;
  }

  private int trimmed(int start, int opener) {
    int end = opener;
    while (end > start
        && !reading.token(end - 1).isWord()
        && !reading.quotations().closes(end - 1)) {
      end--;
    }
    return end;
  }

  /** Ends the contents before that go over the clause which takes them up. */
  private void endBefore(int opener, List<Draft> drafts, int next) {
    for (int i = next - 1; i >= Math.max(0, next - MOST_BEFORE); i--) {
      Draft.Content said = drafts.get(i).content();
      int end = trimmed(said.first(), opener);
      if (said.first() < end && said.end() > opener) {
        drafts.set(i, drafts.get(i).with(new Draft.Content(said.first(), said.letters(), end)));
      }
    }
  }
}
