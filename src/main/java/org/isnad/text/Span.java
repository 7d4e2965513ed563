package org.isnad.text;

/** A half-open stretch {@code [begin, end)} of a text, in UTF-16 units. */
public record Span(int begin, int end) {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException where {@code begin} is negative or after {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The stretch of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
