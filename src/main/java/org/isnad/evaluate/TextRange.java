package org.isnad.evaluate;

/** A half-open stretch {@code [begin, end)} of a text, in Unicode code points. */
public record TextRange(int begin, int end) {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException where {@code begin} is negative or after {@code end}
   */
  public TextRange {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no range: [" + begin + ", " + end + ")");
    }
  }

  int length() {
    return end - begin;
  }

  /**
   * Intersection over union of two ranges, 0 to 1 (Jaccard); 0 where one of them is missing.
   *
   * @param first a range, or null
   * @param second a range, or null
   */
  static double overlap(TextRange first, TextRange second) {
    if (first == null || second == null) {
      return 0;
    }
    int shared = Math.min(first.end, second.end) - Math.max(first.begin, second.begin);
    if (shared <= 0) {
      return 0;
    }
    int covered = Math.max(first.end, second.end) - Math.min(first.begin, second.begin);
    return (double) shared / covered;
  }
}
