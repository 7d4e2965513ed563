package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds last names that are ordinary words too, and that neither model nor lexicon took for names:
 *
 * <ul>
 *   <li>a given name behind what only a person has or is: قوات [صالح], المخلوع [صالح]; and behind و
 *       where one before it is named (ميليشيات الحوثي و[صالح])
 *   <li>the last word of a person's full name behind a verb of saying: حذر [جندي] من …, where the
 *       article has كمال جندي
 * </ul>
 *
 * <p>Linear in the text.
 */
final class LastNames {
  private static final String FINDER = "article-rule";
  private static final double CONFIDENCE = 0.8;

  /** How sure a finder must be of the full name. */
  private static final double LEAST = 0.9;

  private static final int SHORTEST = 3;
  private static final String ARTICLE = "ال";
  private static final String AND = "و";

  private final Names names;
  private final Cues cues;

  LastNames(Lexicon lexicon) {
    this.names = lexicon.names();
    this.cues = lexicon.cues();
  }

  /** The names, in the order of the text, with the last names between them. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    Set<String> lastWords = lastWords(found, text);
    return NameGaps.filled(
        found,
        text,
        (i, limit, before) -> {
          int cut = cut(i, limit, before, lastWords, text);
          return cut < 0
              ? null
              : new NameSpan(
                  i, i + 1, cut, false, EntityMention.Type.PER, null, FINDER, CONFIDENCE);
        });
  }

  private static Set<String> lastWords(List<NameSpan> found, TokenizedText text) {
    Set<String> last = new HashSet<>();
    for (NameSpan name : found) {
      String word = text.token(name.endToken() - 1).folded();
      if (name.type() == EntityMention.Type.PER
          && name.endToken() - name.firstToken() > 1
          && name.confidence() >= LEAST
          && word.length() >= SHORTEST
          && !isFunctionWord(word)
          && !word.startsWith(ARTICLE)) {
        last.add(word);
      }
    }
    return last;
  }

  /** Letters before the last name in token {@code i}; -1 where it is none. */
  private int cut(int i, int limit, NameSpan before, Set<String> lastWords, TokenizedText text) {
    if (i == 0
        || text.token(i).kind() != Token.Kind.ARABIC
        || text.sentence(i - 1) != text.sentence(i)) {
      return -1;
    }
    String word = text.token(i).folded();
    if (isGiven(word) && isBehindOwned(i, text) && endsHere(i, limit, text)) {
      return 0;
    }
    boolean isSecond =
        word.startsWith(AND)
            && before != null
            && before.endToken() == i
            && before.firstToken() == i - 1
            && before.firstToken() > 0
            && isGiven(word.substring(1))
            && isBehindOwned(i - 1, text)
            && endsHere(i, limit, text);
    if (isSecond) {
      return 1;
    }
    return lastWords.contains(word) && isSaidBy(i - 1, text) && isBeforeContent(i, text) ? 0 : -1;
  }

  private boolean isGiven(String word) {
    return word.length() >= SHORTEST && !word.startsWith(ARTICLE) && names.isGivenName(word);
  }

  /** Whether the word before token {@code i} is of a person: قوات, المخلوع. */
  private static boolean isBehindOwned(int i, TokenizedText text) {
    if (text.sentence(i - 1) != text.sentence(i)) {
      return false;
    }
    String word = text.token(i - 1).folded();
    return WordList.BEFORE_LAST_NAMES.contains(word)
        || (word.length() > 1
            && "وفبلك".indexOf(word.charAt(0)) >= 0
            && WordList.BEFORE_LAST_NAMES.contains(word.substring(1)));
  }

  /** Whether no name goes on behind token {@code i}: no other, and no noun without the article. */
  private static boolean endsHere(int i, int limit, TokenizedText text) {
    int next = i + 1;
    if (next == text.size() || text.sentence(next) != text.sentence(i)) {
      return true;
    }
    if (next == limit && !text.token(next).folded().startsWith(AND)) {
      return false;
    }
    String word = text.token(next).folded();
    return text.token(next).kind() != Token.Kind.ARABIC
        || word.startsWith(ARTICLE)
        || word.startsWith(AND)
        || isFunctionWord(word);
  }

  private static boolean isFunctionWord(String word) {
    return WordList.PREPOSITIONS.contains(word)
        || WordList.BOUNDARIES.contains(word)
        || WordList.NOUN_PREPOSITIONS.contains(word);
  }

  /** Whether a verb of saying with one man for its subject stands at token {@code i}. */
  private boolean isSaidBy(int i, TokenizedText text) {
    for (int proclitics = 0; proclitics < 2; proclitics++) {
      for (CueForm form : cues.forms(text, i, proclitics)) {
        if (form.kind().isFinite()
            && !form.isFeminine()
            && !form.hasPronoun()
            && form.number() == CueForm.Count.ONE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a preposition, a complementizer or a sign is behind token {@code i}. */
  private static boolean isBeforeContent(int i, TokenizedText text) {
    int next = i + 1;
    if (next == text.size() || text.sentence(next) != text.sentence(i)) {
      return false;
    }
    String word = text.token(next).folded();
    return isFunctionWord(word)
        || WordList.COMPLEMENTIZERS.contains(word)
        || text.token(next).kind() != Token.Kind.ARABIC;
  }
}
