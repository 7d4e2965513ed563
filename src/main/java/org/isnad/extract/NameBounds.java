package org.isnad.extract;

import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Mends the bounds of a name that was found by its words:
 *
 * <ul>
 *   <li>no sign is at its beginning or end, but a bracket or quotation mark that was opened within
 *       is closed within
 *   <li>words that an underscore joins, as in a hashtag, are in one name
 *   <li>a head word in the dual begins two names: وزارتا التعليم والصحة
 * </ul>
 */
final class NameBounds {
  private final Names names;
  private final TokenizedText text;

  NameBounds(Names names, TokenizedText text) {
    this.names = names;
    this.text = text;
  }

  /** The first word or number of {@code [first, end)}; {@code end} where there is none. */
  int begin(int first, int end) {
    int begin = first;
    while (begin < end && isSign(text.token(begin))) {
      begin++;
    }
    return begin;
  }

  /** The end of the name that begins at {@code begin} and was found to end at {@code end}. */
  int end(int begin, int end) {
    int last = end;
    while (last > begin && isSign(text.token(last - 1))) {
      last--;
    }
    while (last > begin && isJoint(last)) {
      last += 2;
    }
    int open = open(begin, last);
    if (open < 0) {
      return last;
    }
    return last < text.size() && isCloser(text.token(last)) ? last + 1 : open;
  }

  /** The token in {@code [begin, end)} at which a second name begins; {@code end} for none. */
  int second(int begin, int end) {
    if (end - begin < 3 || !isDualHead(text.token(begin).folded())) {
      return end;
    }
    for (int i = end - 1; i > begin + 1; i--) {
      String folded = text.token(i).folded();
      if (folded.length() > 3 && folded.charAt(0) == 'و') {
        return i;
      }
    }
    return end;
  }

  /** Whether {@code [begin, end)} is part of an address of mail or web: small Latin letters. */
  boolean isInAddress(int begin, int end) {
    Token first = text.token(begin);
    if (first.kind() != Token.Kind.FOREIGN || !Character.isLowerCase(first.clean().charAt(0))) {
      return false;
    }
    return (begin > 0
            && text.token(begin - 1).end() == first.begin()
            && isOfAddress(text.token(begin - 1)))
        || (end < text.size()
            && text.token(end).begin() == text.token(end - 1).end()
            && isOfAddress(text.token(end)));
  }

  /** The token that opens what is not closed in {@code [begin, end)}; -1 for none. */
  private int open(int begin, int end) {
    int open = -1;
    for (int i = begin; i < end; i++) {
      Token token = text.token(i);
      if (open >= 0 && isCloser(token)) {
        open = -1;
      } else if (token.is("(") || token.kind() == Token.Kind.QUOTE) {
        open = i;
      }
    }
    return open;
  }

  private boolean isJoint(int i) {
    return i + 1 < text.size()
        && text.token(i).is("_")
        && text.token(i + 1).isWord()
        && text.token(i - 1).end() == text.token(i).begin()
        && text.token(i + 1).begin() == text.token(i).end();
  }

  /** وزارتا, وزارتي, and behind a proclitic. */
  private boolean isDualHead(String folded) {
    if (folded.length() < 5 || !(folded.endsWith("تا") || folded.endsWith("تي"))) {
      return false;
    }
    String one = folded.substring(0, folded.length() - 2) + "ه";
    return isOrganizationHead(one) || isOrganizationHead(one.substring(1));
  }

  private boolean isOrganizationHead(String word) {
    return names.triggers().valuesOf(word).contains(Trigger.ORG_HEAD);
  }

  private static boolean isSign(Token token) {
    return token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.QUOTE;
  }

  private static boolean isCloser(Token token) {
    return token.is(")") || token.kind() == Token.Kind.QUOTE;
  }

  private static boolean isOfAddress(Token sign) {
    return sign.is("@") || sign.is(".") || sign.is("/");
  }
}
