package org.isnad.text;

/**
 * A word, number or sign of a text.
 *
 * @param begin first UTF-16 unit in the published text
 * @param end unit after the last, vowel signs included
 * @param clean the clean form ({@link ArabicNormalizer#clean})
 * @param folded the folded form, of the clean one's length
 */
public record Token(int begin, int end, String clean, String folded, Kind kind) {
  /** What a token is made of. A hashtag's underscores are signs, so that its words are words. */
  public enum Kind {
    /** Arabic letters. */
    ARABIC,
    /** Letters of another script. */
    FOREIGN,
    /** Digits, with the points and commas between them. */
    NUMBER,
    /** Any quotation mark. */
    QUOTE,
    /** One other sign. */
    SIGN
  }

  public boolean isWord() {
    return kind == Kind.ARABIC || kind == Kind.FOREIGN;
  }

  public boolean is(String foldedForm) {
    return folded.equals(foldedForm);
  }

  public Span span() {
    return new Span(begin, end);
  }

  /**
   * Published unit at which the clean form without its first {@code proclitics} letters begins, for
   * a text in which this token stands.
   */
  public int beginWithout(int proclitics, String published) {
    int at = begin;
    for (int left = proclitics; left > 0 && at < end; at++) {
      if (!ArabicNormalizer.isDropped(published.charAt(at))) {
        left--;
      }
    }
    while (at < end && ArabicNormalizer.isDropped(published.charAt(at))) {
      at++;
    }
    return at;
  }
}
