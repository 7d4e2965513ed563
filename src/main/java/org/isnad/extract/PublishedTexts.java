package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Documents of which nothing is told but who made or published them, in a clause without a relative
 * pronoun: بيان [نشرته وكالة أنباء الساحل].
 */
final class PublishedTexts {
  private static final String PASSED_ON = "نقل";

  private final TokenizedText text;
  private final SourcePhraseParser parser;

  PublishedTexts(TokenizedText text, SourcePhraseParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /** The phrase with the clause behind it; as it is where there is none. */
  SourcePhrase whole(SourcePhrase phrase) {
    int verb = phrase.endToken();
    boolean canBePublished =
        phrase.kind().equals("document")
            && phrase.name() == null
            && verb == phrase.firstToken() + 1
            && verb + 1 < text.size()
            && text.sentence(verb + 1) == text.sentence(verb - 1)
            && isPublished(text.token(verb).folded())
            && !parser.noun(phrase.firstToken(), phrase.proclitics(text)).isDefinite();
    SourcePhrase publisher = canBePublished ? parser.parse(verb + 1, 0, text.size()) : null;
    return publisher == null || publisher.kind().equals("document")
        ? phrase
        : phrase.upTo(publisher.endToken(), publisher.span().end());
  }

  /** Whether the verb says that its subject made it, and does not only pass it on. */
  private static boolean isPublished(String verb) {
    return WordList.PUBLISHED.contains(verb)
        && (verb.endsWith("ه") || verb.endsWith("ها"))
        && !verb.startsWith(PASSED_ON);
  }
}
