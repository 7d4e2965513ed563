package org.isnad.text;

/**
 * Turns UTF-16 offsets of one text into offsets in Unicode code points. Costs one pass over the
 * text, and nothing where it holds no surrogate pair, as nearly all news does.
 */
public final class CodePoints {
  /**
   * {@code codePoints[i]}: code points before unit {@code i}; null where units and code points are
   * the same.
   */
  private final int[] codePoints;

  public CodePoints(String text) {
    this.codePoints = hasSurrogate(text) ? count(text) : null;
  }

  /** Code points before UTF-16 unit {@code offset}; an offset inside a pair counts the pair. */
  public int at(int offset) {
    return codePoints == null ? offset : codePoints[offset];
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      for (int unit = 1; unit <= width; unit++) {
        counts[i + unit] = counts[i] + 1;
      }
      i += width;
    }
    return counts;
  }
}
