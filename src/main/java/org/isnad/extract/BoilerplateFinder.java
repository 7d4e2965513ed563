package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.BoilerplatePhrase;
import org.isnad.lexicon.BoilerplatePhrase.Kind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds what is not the article's own by its form, in one article:
 *
 * <ul>
 *   <li>from a phrase of {@code boilerplate.csv} at the beginning of a sentence to the end of its
 *       line: اقرأ أيضا: and a headline. Where such a phrase of {@link Kind#READ_ALSO} is all of
 *       its line, the headlines in the lines below
 *   <li>lines of an address: one with an at sign or www, and hardly an Arabic word
 *   <li>datelines and credits ({@link Bylines})
 * </ul>
 *
 * <p>What is known only by being repeated is not found here. Time is linear in the text.
 */
final class BoilerplateFinder {
  /** Headlines of a block, and words of the longest. */
  private static final int MOST_HEADLINES = 5;

  private static final int LONGEST_HEADLINE = 16;

  /** Arabic words that may stand in the line of an address. */
  private static final int MOST_WORDS_BESIDE_ADDRESS = 4;

  private static final Set<String> SITES = Set.of("www", "http", "https");

  private final PhraseMatcher<BoilerplatePhrase> phrases;
  private final Bylines bylines;

  BoilerplateFinder(Lexicon lexicon) {
    this.phrases = lexicon.boilerplate();
    this.bylines = new Bylines(lexicon);
  }

  /** What is boilerplate in {@code text}, given its names in order. */
  Boilerplate find(TokenizedText text, List<EntityMention> mentions) {
    Boilerplate found = new Boilerplate(text);
    int headlines = 0;
    for (int first = 0; first < text.size(); ) {
      int end = text.lineEnd(first);
      if (headlines > 0 && isHeadline(text, first, end)) {
        found.mark(first, end, Kind.READ_ALSO);
        headlines--;
      } else {
        headlines = markLine(text, first, end, found) ? MOST_HEADLINES : 0;
      }
      first = end;
    }
    bylines.mark(text, mentions, found);
    return found;
  }

  /** Marks what is found in a line; whether headlines are to follow in the lines below. */
  private boolean markLine(TokenizedText text, int first, int end, Boilerplate found) {
    if (isAddress(text, first, end)) {
      found.mark(first, end, Kind.CONTACT);
      return false;
    }
    for (int start = first; start < end; start = sentenceEnd(text, start, end)) {
      int word = start;
      while (word < end && text.token(word).kind() == Token.Kind.SIGN) {
        word++;
      }
      PhraseMatcher.Match<BoilerplatePhrase> match =
          word == end ? null : phrases.longestAt(text, word);
      if (match != null && match.cut() == 0) {
        BoilerplatePhrase phrase = match.values().get(0);
        if (phrase.isFollowedBy(text, match.endToken(), end)) {
          found.mark(start, end, phrase.kind());
          return phrase.kind() == Kind.READ_ALSO && hasNoWord(text, match.endToken(), end);
        }
      }
    }
    return false;
  }

  private static int sentenceEnd(TokenizedText text, int start, int lineEnd) {
    int end = start + 1;
    while (end < lineEnd && text.sentence(end) == text.sentence(start)) {
      end++;
    }
    return end;
  }

  private static boolean hasNoWord(TokenizedText text, int first, int end) {
    return text.tokens().subList(first, end).stream().noneMatch(Token::isWord);
  }

  private static boolean isHeadline(TokenizedText text, int first, int end) {
    long words = text.tokens().subList(first, end).stream().filter(Token::isWord).count();
    return words > 1 && words <= LONGEST_HEADLINE && !text.token(end - 1).is(".");
  }

  private static boolean isAddress(TokenizedText text, int first, int end) {
    int arabicWords = 0;
    boolean hasAddress = false;
    for (int i = first; i < end; i++) {
      Token token = text.token(i);
      arabicWords += token.kind() == Token.Kind.ARABIC ? 1 : 0;
      hasAddress |= token.is("@") || SITES.contains(token.folded());
    }
    return hasAddress && arabicWords <= MOST_WORDS_BESIDE_ADDRESS;
  }
}
