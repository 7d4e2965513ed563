package org.isnad.corpus;

/**
 * Where a record stands in its file.
 *
 * @param text as rows show it: "line 12"
 * @param number order among the records of the file, which no two of them share
 */
record Position(String text, long number) {
  /** The file as a whole. */
  static final Position FILE = new Position("file", 0);

  /** Counted from one. */
  static Position line(long number) {
    return new Position("line " + number, number);
  }

  /** The offset of the record's first byte. */
  static Position offset(long number) {
    return new Position("byte " + number, number);
  }

  /**
   * A record of a compressed member.
   *
   * @param offset of the member's first byte
   * @param record from zero; fewer than the member has bytes
   */
  static Position member(long offset, int record) {
    return record == 0
        ? offset(offset)
        : new Position("byte %d, record %d".formatted(offset, record + 1), offset + record);
  }

  /** Counted from one. */
  static Position row(long number) {
    return new Position("row " + number, number);
  }

  @Override
  public String toString() {
    return text;
  }
}
