package org.isnad.extract;

import java.util.Set;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** What datelines and credits are written with. */
final class DatelineSigns {
  /** Tokens of the longest dateline or credit. */
  static final int LONGEST = 24;

  /** Several agencies, unnamed, folded. */
  static final Set<String> UNNAMED_AGENCIES = Set.of("وكالات", "الوكالات");

  /** What reporters write who report from no place: agencies, and what was heard elsewhere. */
  static final Set<String> FROM_ELSEWHERE = Set.of("وكالات", "الوكالات", "متابعات", "متابعه");

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "/", "|");

  private static final Set<String> ENDS = Set.of(".", "!", "?", "\u061F", "\u2026");

  private static final char TATWEEL = '\u0640';

  private DatelineSigns() {}

  /** Whether a dash or its like stands between the parts of a dateline. */
  static boolean isDash(Token token) {
    return DASHES.contains(token.folded());
  }

  /** Whether a sentence can end with it. */
  static boolean isEnd(Token token) {
    return ENDS.contains(token.folded());
  }

  /**
   * Whether a tatweel that is no part of a word, typed for a dash, stands before token {@code i}.
   * It makes no token.
   */
  static boolean isBehindTatweel(TokenizedText text, int i) {
    int end = i == 0 ? 0 : text.token(i - 1).end();
    return text.published().substring(end, text.token(i).begin()).indexOf(TATWEEL) >= 0;
  }
}
