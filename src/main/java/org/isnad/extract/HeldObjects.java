package org.isnad.extract;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Tells what somebody holds for something, which is said, from what is held for something, which is
 * so: يعتبر الوزير القرار خطأ, but تعتبر المدينة أكبر ميناء. The two are written alike; ranks,
 * elatives and accusatives behind the verb tell.
 */
final class HeldObjects {
  /** Letters of an elative with the article. */
  private static final int ELATIVE = 6;

  private final Reading reading;
  private final Subjects subjects;

  HeldObjects(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /**
   * Whether something is held for what follows, by nobody in particular: تعتبر المدينة أكبر ميناء.
   */
  boolean byNobody(CueMention cue, Draft draft) {
    boolean canBePassive =
        cue.cue().lemma().equals("اعتبر")
            && cue.form().kind() == CueForm.Kind.IMPERFECT
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().hasPronoun();
    int first = draft.content().first();
    if (!canBePassive || reading.isClauseWord(first - 1)) {
      return false;
    }
    String word = reading.word(first);
    boolean isAccusative =
        word.length() > 3 && isIndefiniteAccusative(word) && !isSpeakerBehind(cue, draft);
    // What is named is held for something, and nothing for it: نوفاليا التي تعتبر الحزب منظمة.
    boolean isOfAntecedent =
        draft.rule().equals("relative")
            && first == cue.endToken()
            && !(draft.source().name() != null && isNamed(first));
    boolean isRank =
        WordList.RANKS.contains(word)
            || WordList.SUPERLATIVES.contains(word)
            || isElative(first)
            || isElativeBehind(first)
            || isAccusative;
    return isOfAntecedent || (isRank && reading.mentionAt(first) == null);
  }

  /** Whether the name of a body or place begins there, with no letter before it. */
  private boolean isNamed(int t) {
    EntityMention name = reading.mentionAt(t);
    return name != null
        && name.type() != EntityMention.Type.PER
        && name.span().begin() == reading.token(t).begin();
  }

  /**
   * Whether a word of the form أكبر stands there; a shorter one only before an indefinite noun: أهم
   * ميناء, not أمن الخليج.
   */
  private boolean isElative(int t) {
    boolean isBeforeIndefinite =
        !reading.word(t + 1).startsWith("ال") && reading.mentionAt(t + 1) == null;
    return isOfElativeForm(t) && (reading.word(t).length() == 4 || isBeforeIndefinite);
  }

  /**
   * Whether a definite noun has such a word, with what it is rich in, for its adjective: المرشح
   * الأوفر حظا; not القطاع الأهلي شريكا, which is held for something.
   */
  private boolean isElativeBehind(int t) {
    String next = t + 1 < reading.size() ? reading.token(t + 1).clean() : "";
    return reading.word(t).startsWith("ال")
        && next.startsWith("الأ")
        && next.length() == ELATIVE
        && !next.endsWith("ي")
        && !next.endsWith("ى")
        && !next.endsWith("ير")
        && isIndefiniteAccusative(reading.word(t + 2));
  }

  private static boolean isIndefiniteAccusative(String word) {
    return word.endsWith("ا") && !word.startsWith("ال");
  }

  private boolean isOfElativeForm(int t) {
    String clean = reading.token(t).clean();
    return clean.startsWith("أ")
        && clean.length() >= 3
        && clean.length() <= 4
        && !clean.endsWith("ة");
  }

  /**
   * Whether somebody who can hold the content right behind for something stands behind the verb: no
   * place alone, and no rank (أكثر الدول).
   */
  private boolean isSpeakerBehind(CueMention cue, Draft draft) {
    SourcePhrase source = draft.source();
    if (source == null || source.firstToken() < cue.endToken()) {
      return false;
    }
    boolean isPlace = source.name() != null && source.name().type() == EntityMention.Type.LOC;
    return !isPlace
        && !isOfElativeForm(source.firstToken())
        && subjects.end(source) == draft.content().first();
  }
}
