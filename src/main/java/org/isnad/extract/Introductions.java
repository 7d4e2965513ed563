package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * The phrase by which a text first tells of those whom a noun with the article alone takes up,
 * where only adjectives that tell nobody from others stand in it: كشفت دراسة حديثة … وأوضحت
 * الدراسة, توقع خبراء اقتصاديون … وقال الخبراء.
 */
final class Introductions {
  private static final int MOST_COMPARED = 40;

  private final TokenizedText text;
  private final SourcePhraseParser parser;
  private final SourceDescriptions descriptions;

  Introductions(TokenizedText text, SourcePhraseParser parser, SourceDescriptions descriptions) {
    this.text = text;
    this.parser = parser;
    this.descriptions = descriptions;
  }

  /**
   * The last such phrase before {@code phrase}; null where none is, or where another of that noun
   * stands between, a noun without article alone or one with adjectives of its own: دراسة حديثة …
   * دراسة أخرى … الدراسة. Only of documents and of people by what they do: the peoples and bodies
   * of a noun are many.
   */
  SourcePhrase of(SourcePhrase phrase) {
    boolean isOfFew =
        phrase.head().type() == Roles.Type.DOCUMENT || phrase.head().type() == Roles.Type.ROLE;
    if (!isOfFew || !isNounAlone(phrase) || !isDefinite(phrase)) {
      return null;
    }
    List<SourcePhrase> others = descriptions.calledBy(SourceDescriptions.Key.of(phrase));
    int at = SourceDescriptions.firstFrom(others, phrase.firstToken());
    for (int i = at - 1; i >= Math.max(0, at - MOST_COMPARED); i--) {
      SourcePhrase other = others.get(i);
      if (!isNounAlone(other) || !isDefinite(other)) {
        return introduces(other, phrase) ? other : null;
      }
    }
    return null;
  }

  private boolean introduces(SourcePhrase other, SourcePhrase phrase) {
    return !isNounAlone(other)
        && !isDefinite(other)
        && !other.isAnaphoric()
        && !other.isCoordinated()
        && other.name() == null
        && descriptions.wordsOf(other).equals(descriptions.wordsOf(phrase));
  }

  /** Whether nothing but a demonstrative, or نفسه, stands beside the noun. */
  private boolean isNounAlone(SourcePhrase phrase) {
    int nouns = 0;
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      String word = text.token(i).folded();
      if (!WordList.DEMONSTRATIVES.contains(word) && !WordList.IDENTITY.contains(word)) {
        nouns++;
      }
    }
    return nouns <= 1;
  }

  private boolean isDefinite(SourcePhrase phrase) {
    int noun =
        WordList.DEMONSTRATIVES.contains(text.token(phrase.firstToken()).folded())
            ? phrase.firstToken() + 1
            : phrase.firstToken();
    int cut = noun == phrase.firstToken() ? phrase.proclitics(text) : 0;
    return parser.noun(noun, cut).isDefinite();
  }
}
