package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Gives a body that begins at a quotation mark what is behind it up to the closing one, where that
 * is a part of its name and not a sentence: «مؤسسة الحفاظ [على تراث زنكور]», «أنصار النورسة [في
 * زنكورا]», "معهد زنكور [للأنظمة المتكاملة]"; not a list («دار الفن والأدب») or what a country says
 * of it («العين الإماراتي»). Linear in the text.
 */
final class MarkedBodies {
  /** Words of the longest rest of a name. */
  private static final int MOST_WORDS = 6;

  /** Letters of pronouns behind ل, which tell no purpose: لهما. */
  private static final int SHORTEST_PURPOSE = 4;

  private static final String TITLE = "عنوان";

  private MarkedBodies() {}

  /** The names, such bodies up to the closing mark in the place of what is named in their rest. */
  static List<NameSpan> whole(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int endBefore = 0;
    for (NameSpan name : found) {
      if (name.firstToken() < endBefore) {
        continue;
      }
      int close = isMarked(name, text) ? close(name.endToken(), text) : -1;
      NameSpan whole = close < 0 ? name : name.upTo(close).listedAs(null);
      endBefore = whole.endToken();
      all.add(whole);
    }
    return all;
  }

  /** Whether it is a body of two words or more right behind a mark, and begins no title. */
  private static boolean isMarked(NameSpan name, TokenizedText text) {
    int open = name.firstToken() - 1;
    return name.type() == EntityMention.Type.ORG
        && name.endToken() > name.firstToken() + 1
        && open > 0
        && text.token(open).kind() == Token.Kind.QUOTE
        && !text.token(open - 1).folded().endsWith(TITLE)
        && !text.token(open - 1).is(":");
  }

  /** The closing mark behind words that complete a name from token {@code i} on; -1 for none. */
  private static int close(int i, TokenizedText text) {
    if (i >= text.size() || !(isFor(text.token(i)) || isIn(text.token(i)))) {
      return -1;
    }
    int close = i;
    while (close < text.size()
        && close <= i + MOST_WORDS
        && text.token(close).kind() == Token.Kind.ARABIC
        && text.sentence(close) == text.sentence(i)) {
      close++;
    }
    boolean isClosed =
        close > i + (isFor(text.token(i)) ? 0 : 1)
            && close < text.size()
            && text.token(close).kind() == Token.Kind.QUOTE
            && text.token(close).begin() == text.token(close - 1).end();
    return isClosed ? close : -1;
  }

  private static boolean isIn(Token token) {
    return token.is("في") || token.is("علي");
  }

  /** Whether it tells what the body is for: للأنظمة, لأصدقاء. */
  private static boolean isFor(Token token) {
    String word = token.folded();
    return word.startsWith("ل") && word.length() > SHORTEST_PURPOSE;
  }
}
