package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds what is named by marks right behind a word for its sort, where no finder found anything:
 * صحيفة "[آس]", شركة «[نخيل]», مدينة «[لورد]». The sort has no article, behind which somebody is
 * quoted (قالت الصحيفة "ليست مستعدة"), and the marks hold no adjective (منظمة "إرهابية"); behind
 * sorts that things are called by too (منطقة "خفض تصعيد"), they hold a listed name or a word that
 * news have not. Linear in the text.
 */
final class MarkedNames {
  private static final String FINDER = "marks-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int MOST_WORDS = 4;

  private final Lexicon lexicon;
  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  MarkedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = lexicon.names();
  }

  /** The names, in the order of the text, and those in marks. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int next = 0;
    for (int open = 1; open < text.size(); open++) {
      EntityMention.Type type =
          text.token(open).kind() == Token.Kind.QUOTE ? type(open - 1, text) : null;
      int close = type == null ? -1 : close(open, text);
      if (close < 0 || !mayBeName(open, close, text)) {
        continue;
      }
      while (next < found.size() && found.get(next).endToken() < open) {
        all.add(found.get(next++));
      }
      if (next == found.size() || found.get(next).firstToken() > close) {
        all.add(new NameSpan(open + 1, close, 0, false, type, null, FINDER, CONFIDENCE));
      }
      open = close;
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /** What the word at token {@code i} is a sort of; null where it is none. */
  private static EntityMention.Type type(int i, TokenizedText text) {
    String word = text.token(i).folded();
    if (WordForm.definite(word).startsWith("ال")) {
      return null;
    }
    return WordList.MARKED_PLACES.containsBehindLetter(word)
        ? EntityMention.Type.LOC
        : WordList.MARKED_BODIES.containsBehindLetter(word) ? EntityMention.Type.ORG : null;
  }

  /** The mark that closes the one at {@code open} around few words; -1 for none. */
  private static int close(int open, TokenizedText text) {
    int close = open + 1;
    while (close < text.size() && close <= open + MOST_WORDS && text.token(close).isWord()) {
      close++;
    }
    boolean isClosed =
        close > open + 1
            && close < text.size()
            && text.token(close).kind() == Token.Kind.QUOTE
            && text.sentence(close - 1) == text.sentence(open - 1)
            && text.token(open).end() == text.token(open + 1).begin()
            && text.token(close).begin() == text.token(close - 1).end();
    return isClosed ? close : -1;
  }

  private boolean mayBeName(int open, int close, TokenizedText text) {
    int first = open + 1;
    String word = text.token(first).folded();
    Match<Name> listed = names.names().longestAt(text, first);
    if (listed != null && listed.endToken() == close) {
      return true;
    }
    if (names.isForbidden(ArabicNormalizer.key(words(first, close, text)))
        || lexicon.stopWords().contains(word)
        || WordList.BOUNDARIES.contains(word)
        || (close == first + 1 && isAdjective(text.token(first)))) {
      return false;
    }
    return !WordList.DOUBTFULLY_MARKED.containsBehindLetter(text.token(open - 1).folded())
        || hasRareWord(first, close, text);
  }

  private boolean isAdjective(Token token) {
    String word = token.clean();
    boolean isDefinite = word.startsWith("ال") || word.startsWith("لل");
    return word.startsWith("لل")
        || (!isDefinite
            && (word.endsWith("ية")
                || (word.endsWith("ة") && classes.has(token.folded()))
                || lexicon.roles().readings(token.folded()).adjective() != null));
  }

  private boolean hasRareWord(int first, int end, TokenizedText text) {
    for (int i = first; i < end; i++) {
      if (!classes.has(text.token(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static String words(int first, int end, TokenizedText text) {
    return text.published().substring(text.token(first).begin(), text.token(end - 1).end());
  }
}
