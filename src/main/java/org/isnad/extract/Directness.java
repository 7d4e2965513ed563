package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Tells how much of a content is quoted. */
final class Directness {
  private final Reading reading;

  Directness(Reading reading) {
    this.reading = reading;
  }

  /** direct, mixed or indirect: see {@link org.isnad.model.Attribution}. */
  String of(int first, int end) {
    Quotations quotations = reading.quotations();
    if (quotations.opens(first) && coversAll(first, end) && !isName(first)) {
      return "direct";
    }
    if (isUnclosed(first, end) || isBracketed(first, end)) {
      return "direct";
    }
    for (int t = first; t < end; t++) {
      if (quotations.opens(t) && quotations.end(t) <= end && !isName(t) && !isProduct(t)) {
        return "mixed";
      }
    }
    return "indirect";
  }

  /** Whether a mark opens an utterance at token {@code first} that was forgotten to be closed. */
  private boolean isUnclosed(int first, int end) {
    boolean isMark = reading.token(first).kind() == Token.Kind.QUOTE;
    boolean isOpening =
        isMark
            && !reading.quotations().opens(first)
            && end - first > Reading.SHORT_QUOTATION
            && reading.token(first).end() == reading.token(first + 1).begin();
    for (int t = first + 1; isOpening && t < end; t++) {
      if (reading.token(t).kind() == Token.Kind.QUOTE) {
        return false;
      }
    }
    return isOpening;
  }

  /** Whether marks hold all words but the و that joins two quotations: "ضيق" و"خطير". */
  private boolean coversAll(int first, int end) {
    Quotations quotations = reading.quotations();
    int t = quotations.end(first);
    while (t < end) {
      Token token = reading.token(t);
      boolean isJoined = token.is("و") && quotations.opens(t + 1);
      if (isJoined) {
        t = quotations.end(t + 1);
      } else if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        return false;
      } else {
        t++;
      }
    }
    return t == end;
  }

  /** Whether round brackets stand for marks, as around scripture: قال تعالى: (…). */
  private boolean isBracketed(int first, int end) {
    int depth = 0;
    for (int t = first; t < end; t++) {
      Token token = reading.token(t);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth <= 0 && token.isWord()) {
        return false;
      }
    }
    return depth == 0 && end - first > Reading.SHORT_QUOTATION && reading.token(first).is("(");
  }

  /** Whether the marks are those of a name or title. */
  private boolean isName(int open) {
    int end = reading.quotations().end(open);
    if (!isShort(open)) {
      return false;
    }
    EntityMention mention = open + 1 < end ? reading.mentionAt(open + 1) : null;
    if (mention != null && mention.endToken() >= end - 2) {
      return true;
    }
    return WordList.NAME_HEADS.contains(head(open - 1)) || hasForeignWord(open, end);
  }

  private String head(int before) {
    String word = reading.word(before);
    return word.startsWith("ال") && word.length() > 4
        ? word.substring(2)
        : word.startsWith("لل")
            ? word.substring(2)
            : word.startsWith("ل") || word.startsWith("ب") || word.startsWith("و")
                ? withoutLetter(word)
                : word;
  }

  private static String withoutLetter(String word) {
    return WordList.NAME_HEADS.contains(word) ? word : word.substring(1);
  }

  /**
   * Whether a number is part of a few words in marks, as of a product's name ("نوفا 5 برو"), and
   * counts nothing: "مقتل 29 طفلا", "أكثر من 200 عامل".
   */
  private boolean isProduct(int open) {
    int close = isShort(open) ? reading.quotations().end(open) - 1 : open;
    boolean hasNumber = false;
    for (int t = open + 1; t < close; t++) {
      boolean isNumber = reading.token(t).kind() == Token.Kind.NUMBER;
      boolean isCounting = isNumber && reading.word(t + 1).endsWith("ا");
      if (isCounting || WordList.PREPOSITIONS.contains(reading.word(t))) {
        return false;
      }
      hasNumber |= isNumber;
    }
    return hasNumber;
  }

  private boolean isShort(int open) {
    return reading.quotations().wordCount(open, Reading.SHORT_QUOTATION + 2)
        <= Reading.SHORT_QUOTATION;
  }

  private boolean hasForeignWord(int open, int end) {
    for (int t = open + 1; t < end; t++) {
      if (reading.token(t).kind() == Token.Kind.FOREIGN) {
        return true;
      }
    }
    return false;
  }
}
