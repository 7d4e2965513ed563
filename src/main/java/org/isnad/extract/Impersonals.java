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

  /** Nouns for anybody. */
  private static final Set<String> MEN = Set.of("الرجل", "الشخص");

  private static final Set<String> COMPARED = Set.of("اكثر", "اقل", "اقوي", "اسرع");

  private static final Set<String> RANKED =
      Set.of("الاول", "الاولي", "الوحيد", "الوحيده", "الرءيسي", "الرءيسيه");

  private static final int LONGEST_CLAUSE = 15;

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
   * أنه سرق; not المدعي العام يشتبه في.
   */
  private boolean isSuspected(CueMention cue, Draft draft) {
    boolean isBefore =
        draft.rule().equals("relative")
            ? draft.source().kind().equals("person") || isAnybody(draft.source())
            : draft.rule().equals("source-verb") && isAnybody(draft.source());
    String next = reading.word(cue.endToken());
    return cue.cue().lemma().equals("اشتبه")
        && !cue.form().isFeminine()
        && isBefore
        && (next.equals("في") || next.startsWith("ب"));
  }

  /** Whether it is one, or some, of whom nothing tells that they look into crimes: رجل, الرجل. */
  private boolean isAnybody(SourcePhrase source) {
    String word = reading.word(source.firstToken());
    return source.name() == null
        && source.kind().startsWith("unnamed")
        && (!word.startsWith("ال") || MEN.contains(word))
        && !word.endsWith("محقق");
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
    SourcePhrase source = draft.source();
    boolean isByMany = source != null && source.isMany() && source.firstToken() >= cue.endToken();
    boolean isOneOf =
        source != null
            && source.kind().equals("document")
            && WordList.SINGLING.contains(reading.word(source.firstToken()));
    return canBe
        && (isPredicate(first, draft)
            || isOneOf
            || WordList.SINGLING.contains(reading.word(first))
            || isRank(first - 1)
            || isElative(first)
            || (!isByMany && isIndefiniteFeminine(first) && !hasPredicate(first))
            || (!isByMany && isRankedDefinite(first))
            || isThingHeld(cue, draft));
  }

  /**
   * Whether a word stands there that what something is held for begins with; a thing between it and
   * a name is what the one of that name holds for it: تعتبر كوران الجسر مجرد طريق.
   */
  private boolean isPredicate(int t, Draft draft) {
    SourcePhrase source = draft.source();
    boolean isOfThing =
        source != null
            && source.name() != null
            && source.name().type() != EntityMention.Type.PER
            && source.name().endToken() < t;
    return PREDICATES.contains(reading.word(t)) && !isOfThing;
  }

  /**
   * Whether behind what stands there follows, in the clause, what it is held for: تعتبر البلدية
   * إقامة جسر خطأ كبيرا.
   */
  private boolean hasPredicate(int first) {
    int end = Math.min(reading.sentenceEnd(first), first + LONGEST_CLAUSE);
    int t = first + 1;
    while (t < end && !reading.isComma(t) && !isIndefiniteAccusative(t)) {
      t++;
    }
    return t < end && !reading.isComma(t);
  }

  private boolean isIndefiniteAccusative(int t) {
    String clean = reading.token(t).clean();
    return clean.length() > 2
        && clean.endsWith("ا")
        && !clean.endsWith("ها")
        && !clean.endsWith("نا")
        && !clean.startsWith("ال")
        && !WordList.PREPOSITIONS.contains(reading.word(t))
        && !WordList.BOUNDARIES.contains(reading.word(t))
        && !clean.endsWith("هذا")
        && !clean.endsWith("ما")
        && reading.mentionAt(t) == null;
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
            && (cue.token() == 0 || reading.mentionAt(cue.token() - 1) == null)
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
