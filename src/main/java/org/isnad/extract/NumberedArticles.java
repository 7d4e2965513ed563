package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** The number of an article of a law: المادة 12 من القانون, المادة (12). */
final class NumberedArticles {
  private final PhraseContext context;
  private final NounPhrase phrase;

  NumberedArticles(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Whether a number, or the bracket before it, at token {@code i} is that of an article. */
  boolean isNumber(int i) {
    return i == phrase.start + 1 && isNumbered();
  }

  /** Takes the number at token {@code i} with its brackets into the phrase, if there is one. */
  boolean inBrackets(int i) {
    return context.has(i + 1)
        && context.token(i).kind() == Token.Kind.NUMBER
        && context.token(i + 1).is(")")
        && phrase.takeTo(i + 2);
  }

  /** Whether the phrase is of what is numbered, and no complement is behind it. */
  boolean isNumbered() {
    return phrase.isOf(Roles.Type.DOCUMENT)
        && !phrase.hasComplement
        && WordList.NUMBERED.contains(phrase.head.noun());
  }
}
