package org.isnad.text;

/**
 * A text as published beside its clean form, and where each clean character came from. Rules match
 * the clean form; what is reported are spans of the published text.
 */
public final class AlignedText {
  private final String published;
  private final String normalized;
  private final int[] begins;

  /** {@code begins[i]}: the published unit that clean unit {@code i} stands for; ascending. */
  AlignedText(String published, String normalized, int[] begins) {
    this.published = published;
    this.normalized = normalized;
    this.begins = begins;
  }

  public String published() {
    return published;
  }

  public String normalized() {
    return normalized;
  }

  /**
   * Published unit at which clean unit {@code i} begins; the published length for the end of the
   * clean text.
   */
  public int begin(int i) {
    return i == begins.length ? published.length() : begins[i];
  }

  /**
   * Published unit at which clean unit {@code i} ends, with the vowel signs and tatweel written on
   * it, and without the invisible controls that follow it.
   */
  public int end(int i) {
    int end = begins[i] + 1;
    while (end < published.length() && isWrittenOn(published.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWrittenOn(char c) {
    return ArabicNormalizer.isDropped(c) && c >= '\u0610' && c <= '\u06ED' && c != '\u061C';
  }
}
