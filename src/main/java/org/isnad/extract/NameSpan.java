package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Proclitics;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * A name in a text, found and not yet resolved.
 *
 * @param firstToken first token of the name
 * @param endToken token after the last
 * @param cut letters of proclitics before the name in its first token
 * @param hidesAlef whether the article's alef of the name is lost behind ل ({@link
 *     Proclitics#mayHideAlef})
 * @param listed its row in the lexicon; null where it is not listed
 * @param finder rule or model that found it
 * @param confidence 0 to 1
 */
record NameSpan(
    int firstToken,
    int endToken,
    int cut,
    boolean hidesAlef,
    EntityMention.Type type,
    Name listed,
    String finder,
    double confidence) {
  /** Titles that are written without a space before the name, as الدكتورعبدالله. */
  private static final List<String> JOINED_TITLES = List.of("الدكتور", "المهندس", "الاستاذ");

  private static final int SHORTEST_NAME = 3;

  /** The name without a word before it that says whose or what it is: صحيفة, الأمير. */
  NameSpan withoutTitle(TokenizedText text) {
    if (type == EntityMention.Type.PER && cut == 0) {
      String word = text.token(firstToken).folded();
      for (String title : JOINED_TITLES) {
        if (word.startsWith(title) && word.length() >= title.length() + SHORTEST_NAME) {
          return new NameSpan(
              firstToken, endToken, title.length(), false, type, null, finder, confidence);
        }
      }
    }
    if (endToken - firstToken == 1) {
      return this;
    }
    String first = firstWord(text.token(firstToken));
    boolean isTitle =
        switch (type) {
          case PER -> WordList.LISTED_TITLES.contains(first);
          case ORG -> Names.isPaper(first);
          case LOC -> false;
        };
    return isTitle ? from(firstToken + 1) : this;
  }

  /** The name without what is behind its words up to token {@code end}. */
  NameSpan upTo(int end) {
    return new NameSpan(firstToken, end, cut, hidesAlef, type, listed, finder, confidence);
  }

  /** The name without its words before token {@code first}. */
  NameSpan from(int first) {
    return new NameSpan(first, endToken, 0, false, type, listed, finder, confidence);
  }

  /** The name as that of row {@code row}; null for none. */
  NameSpan listedAs(Name row) {
    return new NameSpan(firstToken, endToken, cut, hidesAlef, type, row, finder, confidence);
  }

  /** Id in the lexicon; null where it is not listed. */
  String lexiconId() {
    return listed == null ? null : listed.id();
  }

  /** The span as published, without the proclitics. */
  Span published(TokenizedText text) {
    return new Span(
        text.token(firstToken).beginWithout(cut, text.published()), text.token(endToken - 1).end());
  }

  /**
   * The name by itself: clean, without hashtag signs, the alef of its article restored: {@code
   * للعراق} is {@code العراق}.
   */
  String name(TokenizedText text) {
    String clean = ArabicNormalizer.clean(published(text).of(text.published())).normalized();
    String name = clean.replace('_', ' ').replace("#", "").replaceAll("\\s+", " ").strip();
    return hidesAlef ? "ا" + name : name;
  }

  /** The folded words of the name, without signs: what spellings of one name share. */
  String[] words(TokenizedText text) {
    List<String> words = new ArrayList<>(endToken - firstToken);
    for (int i = firstToken; i < endToken; i++) {
      Token token = text.token(i);
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        words.add(i == firstToken ? firstWord(token) : token.folded());
      }
    }
    return words.toArray(String[]::new);
  }

  private String firstWord(Token token) {
    String word = token.folded().substring(cut);
    return hidesAlef ? "ا" + word : word;
  }
}
