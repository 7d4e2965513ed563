package org.isnad.lexicon;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * What a phrase of {@code boilerplate.csv} at the beginning of a sentence says of its line, from
 * there on.
 */
public record BoilerplatePhrase(Kind kind, Rest follows) {
  /** Words of the longest line of boilerplate, behind its phrase. */
  private static final int LONGEST = 30;

  /** Words of the longest name of a source. */
  private static final int LONGEST_SOURCE = 6;

  /** What boilerplate is. */
  public enum Kind {
    /** Headlines of other articles, and the words before them. */
    READ_ALSO,
    /** Who took or sent the text. */
    CREDIT,
    /** Where it was written, and by whom. */
    DATELINE,
    /** Who took the picture. */
    CAPTION,
    /** Addresses of the author and the outlet. */
    CONTACT,
    /** Rights, disclaimers, marks of the end. */
    NOTICE,
    /** Catchwords. */
    TAGS
  }

  /** What must follow the phrase, so that it is no part of a sentence. */
  enum Rest {
    /** Anything. */
    ANY,
    /** A sign, or the end of the line. */
    SIGN,
    /** Signs that end no sentence, and the end of the line. */
    ALONE,
    /** One to six words, as a name has, and no end of a sentence. */
    SOURCE,
    /** The end of the text, without the end of a sentence. */
    LIST
  }

  /**
   * Whether tokens {@code first} to {@code end}, all of a line behind this phrase, are as they must
   * be. Looks at no more tokens than a long line has.
   */
  public boolean isFollowedBy(TokenizedText text, int first, int end) {
    int words = 0;
    boolean hasPoint = false;
    for (int i = first; i < end; i++) {
      words += text.token(i).isWord() || text.token(i).kind() == Token.Kind.NUMBER ? 1 : 0;
      if (words > LONGEST) {
        return false;
      }
      hasPoint |= text.token(i).is(".");
    }
    return switch (follows) {
      case ANY -> true;
      case SIGN -> first == end || text.token(first).kind() == Token.Kind.SIGN;
      case ALONE -> words == 0 && !hasPoint;
      case SOURCE -> words > 0 && words <= LONGEST_SOURCE && !hasPoint;
      case LIST -> words > 0 && end == text.size() && !hasPoint;
    };
  }
}
