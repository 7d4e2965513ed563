package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Tells verbs in the imperfect that nobody in particular is the subject of: passives, which are
 * written as the active is (رجل يشتبه في أنه, المباراة التي يتوقع أن, ويعتبر الجسر إحدى), and what
 * evidence shows (أدلة تشير إلى).
 */
final class Impersonals {
  private static final Set<String> PREDICATES =
      Set.of("هو", "هي", "من", "ذا", "ذات", "مجرد", "واحدا", "واحده");

  private static final Set<String> COMPARED = Set.of("اكثر", "اقل", "اقوي", "اسرع");

  private static final Set<String> RANKED =
      Set.of("الاول", "الاولي", "الوحيد", "الوحيده", "الرءيسي", "الرءيسيه");

  private final Reading reading;

  Impersonals(Reading reading) {
    this.reading = reading;
  }

  /** Whether {@code cue} is such a verb in the attribution that was found for it. */
  boolean isAt(CueMention cue, Draft draft) {
    boolean isOfOne =
        cue.form().kind() == CueForm.Kind.IMPERFECT
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().hasPronoun();
    boolean isPassive =
        isOfOne && (isSuspected(cue, draft) || isOther(cue, draft) || isHeld(cue, draft));
    return isPassive || isEvidence(draft);
  }

  /**
   * Whether one who is suspected stands before, and nobody who suspects behind: اعتقل رجل يشتبه في
   * أنه سرق.
   */
  private boolean isSuspected(CueMention cue, Draft draft) {
    boolean isBefore =
        draft.rule().equals("relative")
            || (draft.rule().equals("source-verb") && draft.source().name() == null);
    String next = reading.word(cue.endToken());
    return cue.cue().lemma().equals("اشتبه")
        && !cue.form().isFeminine()
        && isBefore
        && (next.equals("في") || next.startsWith("ب"));
  }

  /** Whether the verb does not agree with what its relative clause is on: التي يتوقع أن. */
  private boolean isOther(CueMention cue, Draft draft) {
    String relative = reading.word(cue.token() - 1);
    return draft.rule().equals("relative")
        && cue.cue().type().equals("predict")
        && !cue.form().isFeminine()
        && (relative.endsWith("التي") || relative.endsWith("الذين"));
  }

  /**
   * Whether what something is held for stands behind يعتبر, and nothing that is held for it: يعتبر
   * الجسر إحدى عجائب المدينة; not تعتبر البلدية الجسر خطرا.
   */
  private boolean isHeld(CueMention cue, Draft draft) {
    int first = draft.content().first();
    boolean canBe =
        cue.cue().lemma().equals("اعتبر")
            && first >= cue.endToken()
            && !reading.isClauseWord(first - 1)
            && reading.mentionAt(first) == null
            && !isObjectTaken(cue, draft);
    return canBe
        && (PREDICATES.contains(reading.word(first))
            || WordList.SINGLING.contains(reading.word(first))
            || isRank(first - 1)
            || isElative(first)
            || isIndefiniteFeminine(first)
            || isRankedDefinite(first)
            || isThingHeld(cue, draft));
  }

  /** Whether the noun behind the verb is held, and its subject stands before: السكان يعتبرون. */
  private boolean isObjectTaken(CueMention cue, Draft draft) {
    return draft.source() != null
        && draft.source().firstToken() >= cue.endToken()
        && cue.proclitics() == 0
        && reading.word(cue.token() - 1).startsWith("ال");
  }

  /** Whether the rank was read as the end of the subject: يعتبر سالم أول [لاعب]. */
  private boolean isRank(int t) {
    return WordList.RANKS.contains(reading.word(t)) || WordList.SINGLING.contains(reading.word(t));
  }

  private boolean isElative(int t) {
    String word = reading.word(t);
    String base = word.startsWith("ال") ? word.substring(2) : "";
    return WordList.SUPERLATIVES.contains(base) || COMPARED.contains(base);
  }

  /** Whether an indefinite noun with ة stands there that no definite one follows: مهمة للحزب. */
  private boolean isIndefiniteFeminine(int t) {
    Token next = reading.token(Math.min(t + 1, reading.size() - 1));
    return reading.token(t).clean().endsWith("ة")
        && !reading.word(t).startsWith("ال")
        && next.isWord()
        && !next.folded().startsWith("ال")
        && reading.mentionAt(t + 1) == null;
  }

  /** Whether a definite noun is the first or only one in or of something: المصدر الأول للدخل. */
  private boolean isRankedDefinite(int t) {
    String behind = reading.word(t + 2);
    boolean isOf =
        behind.startsWith("ل") || behind.startsWith("ب") || WordList.PREPOSITIONS.contains(behind);
    return reading.word(t).startsWith("ال")
        && isOf
        && (RANKED.contains(reading.word(t + 1)) || isElative(t + 1));
  }

  /** Whether a thing, which holds nothing for anything, has its predicate behind it. */
  private boolean isThingHeld(CueMention cue, Draft draft) {
    SourcePhrase source = draft.source();
    String word = reading.word(draft.content().first());
    boolean isThing =
        source != null
            && source.name() == null
            && source.firstToken() >= cue.endToken()
            && (source.kind().equals("document") || source.kind().equals("organization"));
    return isThing
        && word.length() > 3
        && word.endsWith("ا")
        && !word.startsWith("ال")
        && !reading.word(draft.content().first() + 1).equals("من");
  }

  /** Whether evidence of which nobody speaks stands before: عثر على أدلة تشير إلى. */
  private boolean isEvidence(Draft draft) {
    return draft.rule().equals("source-verb")
        && draft.source().name() == null
        && WordList.EVIDENCE.contains(reading.word(draft.source().firstToken()));
  }
}
