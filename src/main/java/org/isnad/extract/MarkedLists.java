package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Names bodies by what stands in marks, one behind another, behind a head word in the plural or
 * dual: قنوات «[زنكور]» و«[مزهر]», شركات مثل «[زنكور]» و«[مزهر للنقل]». What stands there alone may
 * be said in somebody's words: شركات «وهمية». Linear in the text.
 */
final class MarkedLists {
  private static final String FINDER = "marks-rule";
  private static final double CONFIDENCE = 0.8;

  /** Words of the longest name, and between the head and the first mark. */
  private static final int MOST_WORDS = 4;

  private static final int MOST_BETWEEN = 2;

  private static final int SHORTEST = 2;

  private MarkedLists() {}

  /** The names, in the order of the text, with those of lists in the place of what overlaps. */
  static List<NameSpan> named(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int next = 0;
    for (int i = 1; i < text.size(); i++) {
      if (text.token(i).kind() != Token.Kind.QUOTE) {
        continue;
      }
      List<NameSpan> list = isBehindHead(i, text) ? list(i, text) : List.of();
      for (NameSpan item : list) {
        while (next < found.size() && found.get(next).endToken() <= item.firstToken()) {
          all.add(found.get(next++));
        }
        int after = next;
        while (after < found.size() && found.get(after).firstToken() < item.endToken()) {
          after++;
        }
        boolean isFound = after == next + 1 && isSame(found.get(next), item);
        boolean isWithin =
            after == next
                || (found.get(next).firstToken() >= item.firstToken()
                    && found.get(after - 1).endToken() <= item.endToken());
        if (isFound || !isWithin) {
          continue;
        }
        all.add(item);
        next = after;
      }
      i = list.isEmpty() ? i : list.get(list.size() - 1).endToken();
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private static boolean isSame(NameSpan found, NameSpan item) {
    return found.type() == item.type()
        && found.firstToken() == item.firstToken()
        && found.endToken() == item.endToken();
  }

  /** Whether a head is right before the mark at {@code i}, or before words that may follow it. */
  private static boolean isBehindHead(int i, TokenizedText text) {
    int from = Math.max(0, i - 1 - MOST_BETWEEN);
    for (int at = i - 1; at >= from; at--) {
      if (text.sentence(at) != text.sentence(i)) {
        return false;
      }
      String word = text.token(at).folded();
      if (WordList.HEADS_OF_LISTS.containsBehindLetter(word)) {
        return true;
      }
      boolean mayFollow =
          WordList.BEFORE_EXAMPLES.contains(word)
              || text.token(at).is(":")
              || (word.length() > SHORTEST && (word.endsWith("يه") || word.endsWith("ات")));
      if (!mayFollow) {
        return false;
      }
    }
    return false;
  }

  /** The names in marks from the mark at {@code first} on; none where it is but one. */
  private static List<NameSpan> list(int first, TokenizedText text) {
    List<NameSpan> list = new ArrayList<>();
    int open = first;
    while (open >= 0) {
      int end = markedEnd(open, text);
      if (end < 0) {
        break;
      }
      list.add(
          new NameSpan(open + 1, end, 0, false, EntityMention.Type.ORG, null, FINDER, CONFIDENCE));
      open = nextMark(end + 1, text);
    }
    return list.size() > 1 ? list : List.of();
  }

  /** The mark behind و, a comma, or both, at token {@code i}; -1 for none. */
  private static int nextMark(int i, TokenizedText text) {
    int at = i;
    while (at < text.size()
        && at < i + MOST_BETWEEN
        && text.sentence(at) == text.sentence(i - 1)
        && (text.token(at).is("،") || text.token(at).is(",") || text.token(at).is("و"))) {
      at++;
    }
    boolean isMark =
        at > i
            && at < text.size()
            && text.sentence(at) == text.sentence(i - 1)
            && text.token(at).kind() == Token.Kind.QUOTE;
    return isMark ? at : -1;
  }

  /** The token that closes the marks that token {@code i} opens around few words; -1 for none. */
  private static int markedEnd(int i, TokenizedText text) {
    int end = i + 1;
    while (end < text.size() && end <= i + MOST_WORDS && text.token(end).isWord()) {
      if (WordList.BOUNDARIES.contains(text.token(end).folded())) {
        return -1;
      }
      end++;
    }
    boolean isClosed =
        end > i + 1
            && end < text.size()
            && text.sentence(end - 1) == text.sentence(i - 1)
            && text.token(end).kind() == Token.Kind.QUOTE;
    String last = isClosed ? text.token(end - 1).clean() : "";
    boolean isAdjective =
        end == i + 2 && !last.startsWith("ال") && (last.endsWith("ية") || last.endsWith("ات"));
    return isClosed && !isAdjective ? end : -1;
  }
}
