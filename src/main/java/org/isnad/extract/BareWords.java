package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Finds words of somebody behind a verb of saying that neither a mark nor أن opens: قال العمري لن
 * نغلق الجسر. What they begin with shows them to be no narrator's.
 */
final class BareWords {
  private static final Set<String> SAYING =
      Set.of("قال", "أضاف", "أردف", "تابع", "أوضح", "زاد", "ذكر", "استطرد");

  /** Letters of a verb in the future of the first person. */
  private static final int SHORTEST_FUTURE = 5;

  private static final Set<String> THERE = Set.of("هناك", "هنالك");

  private BareWords() {}

  /**
   * Whether such words begin at token {@code at}, maybe behind a comma, behind {@code cue} and its
   * subject. Behind an indefinite one a negation opens its relative clause: قال رجل لم يذكر اسمه.
   */
  static boolean follow(Reading reading, CueMention cue, int at, int limit) {
    int last = reading.isComma(at - 1) ? at - 2 : at - 1;
    EntityMention name = reading.mentionAt(last);
    boolean isPerson = name != null && name.type() == EntityMention.Type.PER;
    boolean isOfSource =
        at > cue.endToken()
            && WordList.NEGATIONS.contains(reading.word(at))
            && !isPerson
            && !reading.word(last).startsWith("ال");
    return SAYING.contains(cue.cue().lemma())
        && at + 2 < limit
        && !isOfSource
        && !isWhere(reading, at)
        && openAt(reading, at);
  }

  /**
   * Whether words of somebody that neither a mark nor أن opens can begin at token {@code i}, as a
   * narrator's would not: لن نغلق الجسر, سنفتحه, لدينا جسر.
   */
  static boolean openAt(Reading reading, int i) {
    if (i >= reading.size()
        || reading.token(i).kind() != Token.Kind.ARABIC
        || reading.mentionAt(i) != null) {
      return false;
    }
    String word = reading.token(i).clean();
    boolean isMyFuture =
        word.length() >= SHORTEST_FUTURE && (word.startsWith("سن") || word.startsWith("سأ"));
    return (WordList.BARE_OPENERS.contains(reading.token(i).folded())
            || (isMyFuture && !WordList.NOT_MY_FUTURE.contains(reading.token(i).folded())))
        && i + 1 < reading.size()
        && reading.token(i + 1).isWord()
        && !reading.isClauseWord(i + 1);
  }

  /** Whether it tells where something was said: أضاف المصدر هناك في القرية أن; not هناك من يعرف. */
  private static boolean isWhere(Reading reading, int at) {
    String next = reading.word(at + 1);
    return THERE.contains(reading.word(at))
        && WordList.PREPOSITIONS.contains(next)
        && !next.equals("من");
  }
}
