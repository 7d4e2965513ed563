package org.isnad.extract;

import java.util.Arrays;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * The quotation marks of a text in pairs. What a mark does is told first by the spaces beside it,
 * then by whether a quotation is open, and only for the rest by its shape, so that reversed («نص»
 * typed as »نص«), mixed and symmetric marks are all read. A pair reaches into the next paragraph
 * only where that begins with a mark of its own, as further words of the same speaker do, and not
 * with a name in marks, or where its first mark closes. A mark that nothing closes runs to the end
 * of its paragraph where a colon stands before it, and is ignored elsewhere. Linear.
 */
final class Quotations {
  private static final int NONE = -1;
  private static final int LONGEST_NAME = 2;

  /** Tokens of words in round brackets. */
  private static final int LONGEST_BRACKETED = 200;

  /** Digits of a screen's size. */
  private static final int LONGEST_INCHES = 2;

  private final TokenizedText text;

  /** For an opening mark, the token after the quotation; else {@link #NONE}. */
  private final int[] ends;

  /** For a closing mark, its opening mark; else {@link #NONE}. */
  private final int[] openers;

  /** The opening mark of the innermost quotation around each token, its marks included. */
  private final int[] around;

  Quotations(TokenizedText text) {
    this.text = text;
    this.ends = new int[text.size()];
    this.openers = new int[text.size()];
    this.around = new int[text.size()];
    Arrays.fill(ends, NONE);
    Arrays.fill(openers, NONE);
    Arrays.fill(around, NONE);
    int carried = NONE;
    for (int i = 0; i < text.size(); ) {
      int end = i;
      while (end < text.size() && text.paragraph(end) == text.paragraph(i)) {
        end++;
      }
      carried = pair(i, end, carried);
      i = end;
    }
  }

  /** Whether token {@code i} opens a quotation; false beyond the text. */
  boolean opens(int i) {
    return i < ends.length && ends[i] != NONE;
  }

  /** Whether token {@code i} closes a quotation; false beyond the text. */
  boolean closes(int i) {
    return i < openers.length && openers[i] != NONE;
  }

  /** The token after the quotation that token {@code i} opens. */
  int end(int i) {
    return ends[i];
  }

  /** The mark that opens the quotation that token {@code i} closes. */
  int opener(int i) {
    return openers[i];
  }

  /** Words of the quotation that token {@code i} opens, up to {@code most}. */
  int wordCount(int i, int most) {
    int words = 0;
    for (int t = i + 1; t < ends[i] && words < most; t++) {
      if (text.token(t).isWord() || text.token(t).kind() == Token.Kind.NUMBER) {
        words++;
      }
    }
    return words;
  }

  /**
   * The token after the words that round brackets from token {@code i} hold as marks would, behind
   * a colon and closed in the same paragraph: قال: (الجسر آمن ولن يغلق)، بعد أن زاره. -1 where none
   * do, as the brackets hold few words, such as a name.
   */
  int bracketedEnd(int i) {
    boolean isOpen = i > 0 && text.token(i).is("(") && text.token(i - 1).is(":");
    int limit = isOpen ? Math.min(text.size(), i + LONGEST_BRACKETED) : i;
    int depth = 0;
    int words = 0;
    for (int t = i; t < limit && text.paragraph(t) == text.paragraph(i); t++) {
      Token token = text.token(t);
      words += token.isWord() ? 1 : 0;
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0) {
        return words >= Reading.SHORT_QUOTATION ? t + 1 : NONE;
      }
    }
    return NONE;
  }

  /** The mark that opens the innermost quotation around token {@code i}; -1 where there is none. */
  int around(int i) {
    return around[i];
  }

  /**
   * Pairs the marks of a paragraph.
   *
   * @param carried mark of the paragraph before that nothing closed there; {@link #NONE} for none
   * @return the first mark of this paragraph that nothing closes
   */
  private int pair(int begin, int end, int carried) {
    int[] open = new int[end - begin + 1];
    int depth = 0;
    boolean goesOn = carried != NONE && goesOn(begin, end);
    if (goesOn) {
      open[depth++] = carried;
      around[begin] = carried;
    }
    int from = goesOn && text.token(begin).kind() == Token.Kind.QUOTE ? begin + 1 : begin;
    for (int i = from; i < end; i++) {
      if (text.token(i).kind() == Token.Kind.QUOTE && !repeatsMark(i, begin)) {
        Role role = role(i, begin, end, depth > 0);
        if (role == Role.OPENS) {
          open[depth++] = i;
        } else if (role == Role.CLOSES && depth == 0 && isClosedAgain(i, begin, end)) {
          open[depth++] = i;
        } else if (role == Role.CLOSES && depth > 0 && canClose(open[depth - 1], i)) {
          boolean isSingle = isSingle(i);
          while (!isSingle && depth > 1 && isSingle(open[depth - 1])) {
            depth--;
          }
          int opener = open[--depth];
          ends[opener] = lastOfMark(i, end) + 1;
          openers[i] = opener;
          around[i] = opener;
          continue;
        }
      }
      around[i] = depth > 0 ? open[depth - 1] : NONE;
    }
    if (goesOn && (depth == 0 || open[0] != carried)) {
      fillBefore(begin, carried);
    }
    int unclosed = depth > 0 ? open[0] : NONE;
    forgetUnclosed(open, depth, begin, end);
    return unclosed;
  }

  /**
   * Whether words of the paragraph before go on in this one: it begins with a mark that opens, as
   * each paragraph of a long quotation does, or its first mark closes.
   */
  private boolean goesOn(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.token(i).kind() == Token.Kind.QUOTE && !isSingle(i)) {
        Role role = role(i, begin, end, false);
        return i == begin
            ? role == Role.OPENS && !isName(begin, end)
            : role == Role.CLOSES && !isClosedAgain(i, begin, end) && !isOfInches(i);
      }
    }
    return false;
  }

  /** Whether the mark at {@code begin} is closed behind no more words than an outlet's name has. */
  private boolean isName(int begin, int end) {
    for (int i = begin + 1; i < Math.min(end, begin + LONGEST_NAME + 2); i++) {
      if (text.token(i).kind() == Token.Kind.QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mark stands for inches: شاشة 42". */
  private boolean isOfInches(int i) {
    Token number = text.token(i - 1);
    return number.kind() == Token.Kind.NUMBER && number.clean().length() <= LONGEST_INCHES;
  }

  /** Takes the words from mark {@code open} to the paragraph's end for its own. */
  private void fillBefore(int begin, int open) {
    for (int t = open; t < begin; t++) {
      if (around[t] == NONE) {
        around[t] = open;
      }
    }
  }

  /**
   * Whether the next mark closes too, so that this one, written on the word before it, opens: قال"
   * الجسر آمن". Before a sign it only closes, be it that nothing opened: الجسر آمن»، وأكد.
   */
  private boolean isClosedAgain(int i, int begin, int end) {
    if (i + 1 < end && isPunctuation(text.token(i + 1))) {
      return false;
    }
    for (int next = i + 1; next < end; next++) {
      if (text.token(next).kind() == Token.Kind.QUOTE && !repeatsMark(next, begin)) {
        return role(next, begin, end, false) == Role.CLOSES;
      }
    }
    return false;
  }

  /**
   * Gives an end to the first mark left open where a colon stands before it, and drops the others.
   */
  private void forgetUnclosed(int[] open, int depth, int begin, int end) {
    if (depth == 0) {
      return;
    }
    int first = Math.max(open[0], begin);
    int kept = open[0] > begin && text.token(open[0] - 1).is(":") ? open[0] : NONE;
    int keptEnd = kept == NONE ? end : unclosedEnd(kept, end);
    if (kept != NONE) {
      ends[kept] = keptEnd;
    }
    for (int i = first; i < end; i++) {
      boolean isOfUnclosed =
          around[i] != NONE && (around[i] == kept || ends[around[i]] == NONE || around[i] < begin);
      if (isOfUnclosed) {
        around[i] = i < keptEnd ? kept : NONE;
      }
    }
  }

  /**
   * Where words that a mark opens and nothing closes end: before the sentence in which the same
   * mark opens others, as no quotation stands in one of its own shape, or with the paragraph.
   */
  private int unclosedEnd(int open, int end) {
    int other = open + 1;
    while (other < end && !(ends[other] != NONE && hasShape(other, open))) {
      other++;
    }
    int sentence = other;
    while (other < end && sentence > open && text.sentence(sentence) == text.sentence(other)) {
      sentence--;
    }
    return other == end || sentence == open ? end : sentence + 1;
  }

  private boolean hasShape(int i, int other) {
    return text.token(i).clean().equals(text.token(other).clean());
  }

  /** Whether mark {@code i} is not a single one that would close another: "’الجسر‘ آمن". */
  private boolean canClose(int open, int i) {
    return !isSingle(i) || isSingle(open);
  }

  /** Whether mark {@code i} is the second half of a doubled one (''نص''). */
  private boolean repeatsMark(int i, int begin) {
    return i > begin
        && text.token(i - 1).kind() == Token.Kind.QUOTE
        && text.token(i - 1).end() == text.token(i).begin()
        && text.token(i - 1).clean().equals(text.token(i).clean());
  }

  /** The second half of a doubled single mark at {@code i} (''نص''), else {@code i} itself. */
  private int lastOfMark(int i, int end) {
    return isSingle(i) && i + 1 < end && repeatsMark(i + 1, i) ? i + 1 : i;
  }

  private enum Role {
    OPENS,
    CLOSES,
    NEITHER
  }

  private Role role(int i, int begin, int end, boolean isOpen) {
    boolean isFreeBefore = i == begin || isGap(i - 1) || opensBracket(text.token(i - 1));
    int last = lastOfMark(i, end);
    boolean isFreeAfter = last + 1 == end || isGap(last) || isPunctuation(text.token(last + 1));
    if (isSingle(i)) {
      // Inside of others, it stands beside theirs: «قال إن الجسر 'ضيق'».
      isFreeBefore |= i > begin && isMark(i - 1);
      isFreeAfter |= last + 1 < end && isMark(last + 1);
      return isFreeBefore && !isFreeAfter
          ? Role.OPENS
          : isFreeAfter && !isFreeBefore && isOpen ? Role.CLOSES : Role.NEITHER;
    }
    if (isFreeBefore && !isFreeAfter) {
      return Role.OPENS;
    }
    if (isFreeAfter && !isFreeBefore) {
      return Role.CLOSES;
    }
    return isOpen ? Role.CLOSES : Role.OPENS;
  }

  private boolean isMark(int i) {
    return text.token(i).kind() == Token.Kind.QUOTE;
  }

  private boolean isGap(int i) {
    return text.token(i).end() < text.token(i + 1).begin();
  }

  private static boolean opensBracket(Token token) {
    return token.is(":") || token.is("(") || token.is("[") || token.is("،") || token.is("-");
  }

  private static boolean isPunctuation(Token token) {
    return token.kind() == Token.Kind.SIGN && !token.is("#") && !token.is("(") && !token.is("@");
  }

  private boolean isSingle(int i) {
    char mark = text.token(i).clean().charAt(0);
    return mark == '\'' || mark == '\u2018' || mark == '\u2019' || mark == '`' || mark == '\u00B4';
  }
}
