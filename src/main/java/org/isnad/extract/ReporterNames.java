package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Names;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the reporter at the beginning of a text, before a dash and a listed outlet or place, where
 * the first word is a given name or an outlet and another dash are behind it, no other is a usual
 * one of news, and no finder has a person or a listed name: [سلمى جبلاوي] – رويترز.
 */
final class ReporterNames {
  private static final String FINDER = "byline-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 3;

  /** Letters of the shortest word; أكد لـ "عكاظ" is no name. */
  private static final int SHORTEST = 3;

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  ReporterNames(Names names) {
    this.names = names;
  }

  /** The names, in the order of the text, with the reporter's before them. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    int dash = 0;
    while (dash <= MOST_WORDS && dash < text.size() && isWord(text.token(dash))) {
      dash++;
    }
    boolean isByline =
        dash >= FEWEST_WORDS
            && dash <= MOST_WORDS
            && dash < text.size()
            && DatelineSigns.isDash(text.token(dash))
            && mayBeNames(1, dash, text);
    if (!isByline) {
      return found;
    }
    int next = 0;
    while (next < found.size() && found.get(next).firstToken() < dash) {
      NameSpan name = found.get(next++);
      if (name.type() == EntityMention.Type.PER || name.listed() != null) {
        return found;
      }
    }
    if (next == found.size() || !isDateline(dash, found.get(next), text)) {
      return found;
    }
    List<NameSpan> all = new ArrayList<>(found.size() + 1);
    all.add(new NameSpan(0, dash, 0, false, EntityMention.Type.PER, null, FINDER, CONFIDENCE));
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.ARABIC && token.folded().length() >= SHORTEST;
  }

  private boolean mayBeNames(int first, int end, TokenizedText text) {
    for (int i = first; i < end; i++) {
      String word = text.token(i).folded();
      boolean mayBeName =
          word.startsWith("ال")
              || names.isGivenName(word)
              || (!word.startsWith("لل") && classes.find(WordHash.of(word)) == WordClasses.NONE);
      if (!mayBeName) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name behind the dash is of an outlet or place that a reporter stands before. */
  private boolean isDateline(int dash, NameSpan name, TokenizedText text) {
    int begin = dash + 1;
    boolean isMarked = begin < text.size() && text.token(begin).kind() == Token.Kind.QUOTE;
    if (name.listed() == null || name.firstToken() != (isMarked ? begin + 1 : begin)) {
      return false;
    }
    String first = text.token(0).folded();
    if (names.isGivenName(first)) {
      return name.listed().isOutlet() || name.type() == EntityMention.Type.LOC;
    }
    int behind = isMarked ? name.endToken() + 1 : name.endToken();
    return name.listed().isOutlet()
        && behind < text.size()
        && DatelineSigns.isDash(text.token(behind))
        && mayBeNames(0, 1, text);
  }
}
