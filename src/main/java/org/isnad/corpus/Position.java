package org.isnad.corpus;

/**
 * Where a record stands in its file.
 *
 * @param number order among the records of the file: the number that the text form shows, or zero
 */
record Position(String unit, long number) {
  /** The file as a whole. */
  static final Position FILE = new Position("file", 0);

  /** Counted from one. */
  static Position line(long number) {
    return new Position("line", number);
  }

  /** The offset of the record's first byte. */
  static Position offset(long number) {
    return new Position("byte", number);
  }

  /** Counted from one. */
  static Position row(long number) {
    return new Position("row", number);
  }

  @Override
  public String toString() {
    return equals(FILE) ? unit : unit + " " + number;
  }
}
