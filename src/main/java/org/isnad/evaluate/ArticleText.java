package org.isnad.evaluate;

import java.util.Arrays;

/** A text that is read by offsets in code points. */
final class ArticleText {
  private static final int CONTEXT = 45;

  private final int[] codePoints;

  ArticleText(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /** In code points. */
  int length() {
    return codePoints.length;
  }

  /** Number of the line that holds offset {@code at}, from 0. */
  long paragraph(int at) {
    return Arrays.stream(codePoints, 0, Math.min(at, codePoints.length))
        .filter(codePoint -> codePoint == '\n')
        .count();
  }

  /** What {@code range} covers of the text; null for null. */
  String slice(TextRange range) {
    return range == null ? null : slice(range.begin(), range.end());
  }

  /** The words of {@code range} in brackets, with some of the text around, on one line. */
  String context(TextRange range) {
    return slice(range.begin() - CONTEXT, range.begin())
        + "⟦"
        + slice(range)
        + "⟧"
        + slice(range.end(), range.end() + CONTEXT);
  }

  private String slice(int begin, int end) {
    int from = Math.min(Math.max(begin, 0), codePoints.length);
    int to = Math.max(from, Math.min(end, codePoints.length));
    return new String(codePoints, from, to - from).replaceAll("\\s", " ");
  }
}
