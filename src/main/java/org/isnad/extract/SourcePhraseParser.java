package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** Parses noun phrases that can be sources. */
final class SourcePhraseParser {
  SourcePhraseParser(Lexicon lexicon) {}

  /**
   * The source phrase that begins at token {@code start} after {@code proclitics} letters of it and
   * ends within {@code [start, limit)}; null where none begins there. Looks at a bounded number of
   * tokens.
   */
  SourcePhrase parse(
      TokenizedText text, List<EntityMention> mentions, int start, int proclitics, int limit) {
    for (EntityMention mention : mentions) {
      if (mention.firstToken() == start && mention.endToken() <= limit) {
        Span span = mention.span();
        String kind = mention.type() == EntityMention.Type.PER ? "person" : "organization";
        return new SourcePhrase(
            start,
            mention.endToken(),
            span,
            kind,
            mention,
            null,
            null,
            null,
            null,
            false,
            Agreement.UNKNOWN);
      }
    }
    return null;
  }
}
