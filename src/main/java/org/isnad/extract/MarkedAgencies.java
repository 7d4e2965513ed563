package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Names agencies by what stands in marks behind their head, which alone is no name: وكالة أنباء
 * «[زنكور]». Linear in the names.
 */
final class MarkedAgencies {
  private static final Set<String> HEADS = Set.of("وكاله انباء", "وكاله الانباء");

  private static final int MOST_WORDS = 3;

  private MarkedAgencies() {}

  /** The names, in the order of the text, with those in marks in the place of their heads. */
  static List<NameSpan> named(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> named = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      NameSpan name = found.get(i);
      int end = isHead(name, text) ? markedEnd(name.endToken(), text) : -1;
      if (end < 0) {
        named.add(name);
      } else if (i + 1 == found.size() || found.get(i + 1).firstToken() >= end) {
        named.add(
            new NameSpan(
                name.endToken() + 1,
                end,
                0,
                false,
                name.type(),
                null,
                name.finder(),
                name.confidence()));
      }
    }
    return named;
  }

  private static boolean isHead(NameSpan name, TokenizedText text) {
    return name.type() == EntityMention.Type.ORG
        && name.endToken() == name.firstToken() + 2
        && HEADS.contains(String.join(" ", name.words(text)));
  }

  /** The token that closes the marks that token {@code i} opens around few words; -1 for none. */
  private static int markedEnd(int i, TokenizedText text) {
    if (i >= text.size() || text.token(i).kind() != Token.Kind.QUOTE) {
      return -1;
    }
    int end = i + 1;
    while (end < text.size() && end <= i + MOST_WORDS && text.token(end).isWord()) {
      end++;
    }
    boolean isClosed =
        end > i + 1
            && end < text.size()
            && text.sentence(end - 1) == text.sentence(i - 1)
            && text.token(end).kind() == Token.Kind.QUOTE;
    return isClosed ? end : -1;
  }
}
