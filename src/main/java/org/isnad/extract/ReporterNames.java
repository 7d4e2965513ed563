package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Names;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the reporter at the beginning of a text, before a dash and a listed outlet, where the first
 * word is a given name, no other is a usual one of news, and no finder has a person or a listed
 * name: [سلمى جبلاوي] – رويترز.
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
            && names.isGivenName(text.token(0).folded())
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
    if (next == found.size() || !isOutletAt(dash + 1, found.get(next), text)) {
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

  private static boolean isOutletAt(int i, NameSpan name, TokenizedText text) {
    int begin = i < text.size() && text.token(i).kind() == Token.Kind.QUOTE ? i + 1 : i;
    return name.firstToken() == begin && name.listed() != null && name.listed().isOutlet();
  }
}
