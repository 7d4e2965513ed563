package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Gives a body that begins at a quotation mark what is behind it up to the closing one, where that
 * is a part of its name and not a sentence: «مؤسسة الحفاظ [على تراث زنكور]», «أنصار النورسة [في
 * زنكورا]», "معهد زنكور [للأنظمة المتكاملة]"; not a list («دار الفن والأدب»), what a country says
 * of it («العين الإماراتي») or what is said of it («وزارة النقل على علم بذلك», «وزارة النقل في
 * ورطة»). Linear in the text.
 */
final class MarkedBodies {
  /** Words of the longest rest of a name. */
  private static final int MOST_WORDS = 6;

  /** Words of the longest place that it is in. */
  private static final int MOST_OF_PLACE = 3;

  /** Letters of pronouns behind ل, which tell no purpose: لهما. */
  private static final int SHORTEST_PURPOSE = 4;

  private static final String TITLE = "عنوان";
  private static final String IN = "في";
  private static final String ON = "علي";

  private MarkedBodies() {}

  /** The names, such bodies up to the closing mark in the place of what is named in their rest. */
  static List<NameSpan> whole(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int endBefore = 0;
    for (int i = 0; i < found.size(); i++) {
      NameSpan name = found.get(i);
      if (name.firstToken() < endBefore) {
        continue;
      }
      NameSpan next = i + 1 < found.size() ? found.get(i + 1) : null;
      int close = isMarked(name, text) ? close(name, next, text) : -1;
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
        && text.token(open).end() == text.token(open + 1).begin()
        && !text.token(open - 1).folded().endsWith(TITLE)
        && !text.token(open - 1).is(":");
  }

  /** The closing mark behind words that complete the name; -1 for none. */
  private static int close(NameSpan name, NameSpan next, TokenizedText text) {
    int i = name.endToken();
    if (i >= text.size() || !mayGoOn(name, next, text)) {
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
    boolean isPlace = !text.token(i).is(IN) || close <= i + 1 + MOST_OF_PLACE;
    return isClosed && isPlace && !isOfIt(text.token(close - 1)) ? close : -1;
  }

  /** Whether what it is for, what its verbal noun has behind على, or a place stands behind it. */
  private static boolean mayGoOn(NameSpan name, NameSpan next, TokenizedText text) {
    int i = name.endToken();
    Token token = text.token(i);
    if (token.is(ON)) {
      return WordList.TAKERS_OF_ALA.contains(text.token(i - 1).folded());
    }
    boolean isPlace =
        i + 1 < text.size()
            && (text.token(i + 1).folded().startsWith("ال")
                || (next != null && next.firstToken() == i + 1));
    return isFor(token) || (token.is(IN) && isPlace);
  }

  /** Whether it says something with a pronoun, which no name does: للنظر فيها. */
  private static boolean isOfIt(Token token) {
    return WordList.JOINED_PRONOUNS.contains(token.folded());
  }

  /** Whether it tells what the body is for: للأنظمة, لأصدقاء. */
  private static boolean isFor(Token token) {
    String word = token.folded();
    return word.startsWith("ل") && word.length() > SHORTEST_PURPOSE;
  }
}
