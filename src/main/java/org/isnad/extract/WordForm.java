package org.isnad.extract;

import org.isnad.text.Token;

/**
 * Forms of a word in a phrase, as small numbers: with the article, an adjective, a verb; and of a
 * noun without its pronoun.
 */
final class WordForm {
  static final int SIGN = 0;

  /** Forms are smaller. */
  static final int COUNT = 15;

  private static final String ARTICLE = "ال";

  /** Letters before an article. */
  private static final String PROCLITICS = "وفبك";

  private static final int NUMBER = 1;
  private static final int FOREIGN = 2;
  private static final int SHORT = 3;
  private static final int DEFINITE = 4;
  private static final int DEFINITE_ADJECTIVE = 5;
  private static final int AND_DEFINITE = 6;
  private static final int FOR_DEFINITE = 7;
  private static final int IN_DEFINITE = 8;
  private static final int AND = 9;
  private static final int FOR = 10;
  private static final int IN = 11;
  private static final int VERB = 12;
  private static final int FEMININE = 13;
  private static final int OTHER = 14;

  private WordForm() {}

  /** Whether a word of the form begins with the article. */
  static boolean isDefinite(int form) {
    return form == DEFINITE || form == DEFINITE_ADJECTIVE;
  }

  /** A word with its article bare of proclitics (والأراضي, للأراضي); any other as it is. */
  static String definite(String word) {
    if (word.startsWith("لل")) {
      return ARTICLE + word.substring(2);
    }
    boolean isBehindLetter = word.startsWith(ARTICLE, 1) && PROCLITICS.indexOf(word.charAt(0)) >= 0;
    return isBehindLetter ? word.substring(1) : word;
  }

  /** Whether a word, as it is written, has a feminine or plural ending. */
  static boolean isFeminine(String word) {
    return word.endsWith("ة") || word.endsWith("ات");
  }

  /** A noun before its pronoun, as it is written alone where its ت is that of ة: لائحت is لائحه. */
  static String alone(String noun) {
    return noun.endsWith("ت") ? noun.substring(0, noun.length() - 1) + "ه" : noun;
  }

  /**
   * The form of {@code token}.
   *
   * @param hasProclitic whether it is likely to have one
   */
  static int of(Token token, boolean hasProclitic) {
    if (token.kind() != Token.Kind.ARABIC) {
      return switch (token.kind()) {
        case NUMBER -> NUMBER;
        case FOREIGN -> FOREIGN;
        default -> SIGN;
      };
    }
    String word = token.folded();
    if (word.startsWith("ال")) {
      return word.endsWith("يه") || word.endsWith("ي") ? DEFINITE_ADJECTIVE : DEFINITE;
    }
    if (word.length() <= 3) {
      return SHORT;
    }
    char first = word.charAt(0);
    if (word.startsWith("لل")) {
      return FOR_DEFINITE;
    }
    if (word.startsWith("ال", 1)) {
      return first == 'و' || first == 'ف' ? AND_DEFINITE : IN_DEFINITE;
    }
    if (hasProclitic) {
      return first == 'و' || first == 'ف' ? AND : first == 'ل' ? FOR : IN;
    }
    if (first == 'ي'
        || first == 'ت'
        || (first == 'س' && (word.charAt(1) == 'ي' || word.charAt(1) == 'ت'))) {
      return VERB;
    }
    return word.endsWith("ه") ? FEMININE : OTHER;
  }
}
