package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Names agencies by what stands in marks behind their head, which alone is no name: وكالة أنباء
 * «[زنكور]». What is a name there is listed, was found, or has a word that news have not: وكالة
 * الأنباء «الرسمية». Linear in the names.
 */
final class MarkedAgencies {
  private static final Set<String> HEADS = Set.of("وكاله انباء", "وكاله الانباء");

  private static final int MOST_WORDS = 3;

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  MarkedAgencies(Names names) {
    this.names = names;
  }

  /** The names, in the order of the text, with those in marks in the place of their heads. */
  List<NameSpan> named(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> named = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      NameSpan head = found.get(i);
      int end = isHead(head, text) ? markedEnd(head.endToken(), text) : -1;
      int after = i + 1;
      while (after < found.size() && found.get(after).firstToken() < end) {
        after++;
      }
      boolean isFound = after > i + 1;
      if (end < 0 || !(isFound || mayBeName(head.endToken() + 1, end, text))) {
        named.add(head);
        continue;
      }
      named.add(
          new NameSpan(
              head.endToken() + 1,
              end,
              0,
              false,
              head.type(),
              isFound ? found.get(i + 1).listed() : null,
              head.finder(),
              head.confidence()));
      i = after - 1;
    }
    return named;
  }

  private boolean mayBeName(int first, int end, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, first);
    if (listed != null && listed.endToken() == end) {
      return true;
    }
    for (int i = first; i < end; i++) {
      String word = text.token(i).folded();
      if (!word.endsWith("ا") && !classes.has(word)) {
        return true;
      }
    }
    return false;
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
