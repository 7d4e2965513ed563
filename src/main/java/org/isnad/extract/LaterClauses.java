package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Finds the clause that is the content of a verb, where what was read as its object is the rest of
 * the source or occasion: behind a comma (أكد مدير الجسر السابق في حفل أقيم أمس، أن الجسر آمن), or
 * behind a word that cannot govern it (ذكر المرصد ومقره كوران أن الجسر آمن, not أكد أهمية أن). No
 * object of such a verb has a clause of its own behind a comma; causes do: برر فعلته، بأنها.
 */
final class LaterClauses {
  /** Tokens from the supposed object to the clause. */
  private static final int REACH = 25;

  /** Classes of verbs whose object can have a clause: وصف الجسر، بأنه. */
  private static final Set<String> WITH_CAUSES =
      Set.of("describe", "express", "criticize", "accuse", "urge");

  private static final Set<String> WHEN = Set.of("حين", "حينما", "عندما", "ان");

  private final Reading reading;
  private final JoinedVerbs verbs;

  LaterClauses(Reading reading) {
    this.reading = reading;
    this.verbs = new JoinedVerbs(reading);
  }

  /** {@code draft} with the clause for its content, where there is such a one. */
  Draft in(Draft draft) {
    CueMention cue = draft.cue();
    int first = draft.content().first();
    boolean isObject =
        draft.content().end() == Draft.Content.OPEN
            && first >= cue.endToken()
            && !reading.isClause(first)
            && canTakeClause(cue)
            && !isSubordinate(cue);
    int clause = isObject ? clause(draft, first) : -1;
    return clause < 0 ? draft : draft.with(Draft.Content.from(clause, 0));
  }

  private static boolean canTakeClause(CueMention cue) {
    return cue.cue().takes(Complement.CLAUSE)
        && !WITH_CAUSES.contains(cue.cue().type())
        && !cue.cue().lemma().equals("برر");
  }

  /**
   * Whether the clause is of a verb outside: قال العمري، الذي أكد أهمية الجسر، إن; رد، حين أعلن
   * استقالته، بأنها.
   */
  private boolean isSubordinate(CueMention cue) {
    String before = reading.word(cue.token() - 1);
    return cue.form().hasPronoun()
        || before.equals("ما")
        || WordList.RELATIVES.contains(before)
        || WHEN.contains(before);
  }

  /** The first token of the clause; -1 where none is, or another attribution begins before it. */
  private int clause(Draft draft, int first) {
    int end = Math.min(reading.sentenceEnd(first) - 2, first + REACH);
    boolean isPlain = true;
    for (int t = first; t < end; t++) {
      if (reading.isComma(t) && isJoint(draft, t + 1)) {
        return t + 2;
      }
      if (isPlain && t > first && isUngoverned(draft, t)) {
        return t + 1;
      }
      if (endsObject(t)) {
        return -1;
      }
      isPlain &= !reading.isFiniteCue(t) && !WordList.RELATIVES.contains(reading.word(t));
    }
    return -1;
  }

  /**
   * Whether a clause of what is so, and not of what is to be done, begins there behind a name, a
   * definite word, a time or a mark, none of which governs it: أوضح المشاركون أمس أنه.
   */
  private boolean isUngoverned(Draft draft, int t) {
    return isJoint(draft, t) && !reading.word(t).startsWith("بان") && isFact(t) && isClosed(t - 1);
  }

  private boolean isFact(int t) {
    String next = reading.word(t + 1);
    boolean isImperfect = next.startsWith("ي") || next.startsWith("ت") || next.startsWith("ن");
    boolean isVerb = next.equals("لا") || (isImperfect && !WordList.NO_VERBS.contains(next));
    return !reading.word(t).equals("ان") || reading.mentionAt(t + 1) != null || !isVerb;
  }

  /** Whether no word that could govern a clause ends there; one can in من المرجح أن, في حين أن. */
  private boolean isClosed(int t) {
    String word = reading.word(t);
    boolean hasArticle = word.startsWith("ال") || word.startsWith("وال") || word.startsWith("لل");
    boolean isDefinite = hasArticle && !reading.word(t - 1).equals("من");
    return reading.mentionAt(t) != null
        || reading.token(t).kind() == Token.Kind.NUMBER
        || reading.quotations().closes(t)
        || ((isDefinite || WordList.TIMES.contains(word))
            && !WordList.PREPOSITIONS.contains(word)
            && !WordList.BEFORE_VERBS.contains(word)
            && !WordList.CONJUNCTIONS_OF_AN.contains(word));
  }

  /**
   * Whether أن or its like there is the cue's: not a condition (إن لم), إن only behind قال, and بأن
   * only where the cue has its subject.
   */
  private boolean isJoint(Draft draft, int t) {
    String word = reading.word(t);
    if (!reading.isClauseWord(t) || reading.word(t + 1).equals("لم")) {
      return false;
    }
    if (word.startsWith("بان")) {
      return draft.source() != null && draft.cue().form().kind() != CueForm.Kind.VERBAL_NOUN;
    }
    return word.startsWith("ان")
        && (!reading.token(t).clean().startsWith("إ") || draft.cue().cue().lemma().equals("قال"));
  }

  private boolean endsObject(int t) {
    String word = reading.word(t);
    return isOtherCue(t)
        || reading.isClauseWord(t)
        || reading.token(t).is(":")
        || reading.opensUtterance(t)
        || verbs.isAt(t)
        || WordList.BETWEEN_ATTRIBUTIONS.contains(word)
        || WordList.CLAUSE_OPENERS.contains(word);
  }

  /** Whether a participle behind a comma or a verb that و joins is a cue there. */
  private boolean isOtherCue(int t) {
    for (CueMention cue : reading.cuesAt(t)) {
      boolean isJoined = cue.form().kind().isFinite() && cue.proclitics() > 0;
      boolean isParticiple = cue.form().kind() == CueForm.Kind.PARTICIPLE && reading.isComma(t - 1);
      if (isJoined || isParticiple) {
        return true;
      }
    }
    return false;
  }
}
