package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words, numbers and signs, in one pass. A word is a run of letters of one
 * script: {@code بـThe Voice} is ب, The and Voice. Every character that is neither space nor
 * dropped by {@link ArabicNormalizer#clean} is in exactly one token.
 */
public final class Tokenizer {
  private Tokenizer() {}

  public static List<Token> tokens(String published) {
    AlignedText text = ArabicNormalizer.clean(published);
    String clean = text.normalized();
    String folded = ArabicNormalizer.fold(clean);
    List<Token> tokens = new ArrayList<>(clean.length() / 5 + 8);
    int i = 0;
    while (i < clean.length()) {
      char c = clean.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      Token.Kind kind = kind(c);
      int end = i + 1;
      switch (kind) {
        case ARABIC, FOREIGN -> {
          while (end < clean.length() && continues(kind, clean.charAt(end))) {
            end++;
          }
        }
        case NUMBER -> {
          while (end < clean.length()
              && (isDigit(clean.charAt(end)) || isPointInNumber(clean, end))) {
            end++;
          }
        }
        case QUOTE, SIGN -> {
          if (Character.isHighSurrogate(c)
              && end < clean.length()
              && Character.isLowSurrogate(clean.charAt(end))) {
            end++;
          }
        }
      }
      tokens.add(
          new Token(
              text.begin(i),
              text.end(end - 1),
              clean.substring(i, end),
              folded.substring(i, end),
              kind));
      i = end;
    }
    return tokens;
  }

  /** Whether {@code c} is a quotation mark of any style, single ones included. */
  public static boolean isQuote(char c) {
    return switch (c) {
      case '"',
          '\u00AB',
          '\u00BB',
          '\u2018',
          '\u2019',
          '\u201A',
          '\u201B',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u2039',
          '\u203A',
          '\uFF02',
          '\u300C',
          '\u300D',
          '\'',
          '`',
          '\u00B4',
          '\u2033',
          '\u2036' ->
          true;
      default -> false;
    };
  }

  private static Token.Kind kind(char c) {
    if (isDigit(c)) {
      return Token.Kind.NUMBER;
    }
    if (isArabicLetter(c)) {
      return Token.Kind.ARABIC;
    }
    if (Character.isLetter(c)) {
      return Token.Kind.FOREIGN;
    }
    return isQuote(c) ? Token.Kind.QUOTE : Token.Kind.SIGN;
  }

  private static boolean continues(Token.Kind kind, char c) {
    if (kind == Token.Kind.ARABIC) {
      return isArabicLetter(c);
    }
    return !isArabicLetter(c) && (Character.isLetter(c) || isCombining(c));
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isArabicLetter(char c) {
    return c >= '\u0600' && c <= '\u08FF' && Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9')
        || (c >= '\u0660' && c <= '\u0669')
        || (c >= '\u06F0' && c <= '\u06F9');
  }

  private static boolean isPointInNumber(String clean, int i) {
    char c = clean.charAt(i);
    boolean isPoint = c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u060C';
    return isPoint && i + 1 < clean.length() && isDigit(clean.charAt(i + 1));
  }
}
