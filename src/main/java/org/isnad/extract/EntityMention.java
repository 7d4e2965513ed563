package org.isnad.extract;

import java.util.List;
import org.isnad.text.Span;

/**
 * A name in a tokenized text.
 *
 * @param firstToken first token of the name (its proclitics, if any, are in the token and not in
 *     the span)
 * @param endToken token after the last
 * @param span the name as published, in UTF-16 units, without proclitic, title and quotation marks
 * @param canonical fullest form of the name in the article
 * @param lexiconId id in the lexicon; null where it is not listed
 * @param finder rule or model that found it
 * @param confidence 0 to 1
 */
record EntityMention(
    int firstToken,
    int endToken,
    Span span,
    Type type,
    String canonical,
    String lexiconId,
    String finder,
    double confidence) {
  /**
   * Index of the first of {@code mentions}, which are in the order of the text, that begins at
   * {@code token} or after it; their number where none does. Time is logarithmic in it.
   */
  static int firstFrom(List<EntityMention> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  enum Type {
    PER,
    ORG,
    LOC
  }
}
