package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.Charset;

/**
 * JSON objects one after another, with or without an array around them. Objects are told apart by
 * their braces and parsed one by one, so a malformed one does not spoil those after it, as it would
 * with one parser over the file.
 */
final class JsonReader implements RecordReader {
  private final ByteReader in;
  private final Charset charset;
  private final RecordBytes value;
  private boolean isInArray;
  private long rowNumber;

  JsonReader(ByteReader in, Charset charset, int maxRecordBytes) {
    this.in = in;
    this.charset = charset;
    this.value = new RecordBytes(maxRecordBytes);
  }

  /**
   * Whether a file that begins with {@code firstLine} is JSON Lines: an object ends where the line
   * does.
   */
  static boolean isLine(RecordBytes firstLine) {
    int first = 0;
    int last = firstLine.size() - 1;
    while (last > first && firstLine.get(last) <= ' ' && firstLine.get(last) >= 0) {
      last--;
    }
    while (first < last && firstLine.get(first) <= ' ' && firstLine.get(first) >= 0) {
      first++;
    }
    return first < last && firstLine.get(first) == '{' && firstLine.get(last) == '}';
  }

  @Override
  public RawRecord next() throws IOException {
    int first = skipSeparators();
    if (first < 0) {
      return null;
    }
    rowNumber++;
    value.clear();
    value.append((byte) first);
    boolean isNested = first == '{' || first == '[';
    boolean isComplete = isNested ? readNested() : readScalar(first);
    if (!isComplete) {
      return new RawRecord.Broken(
          position(),
          "malformed JSON: the file ends inside this row, or its braces or quotation marks do not"
              + " pair",
          value.excerpt(charset));
    }
    return JsonColumns.record(position(), value, charset);
  }

  /** The first byte of the next value, or -1 at the end. */
  private int skipSeparators() throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '[' && rowNumber == 0 && !isInArray) {
        isInArray = true;
      } else if (b > ' ' && b != ',' && !(b == ']' && isInArray)) {
        return b;
      }
    }
    return -1;
  }

  /** Reads to the bracket that closes the first; whether there is one. */
  private boolean readNested() throws IOException {
    int depth = 1;
    boolean isInString = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      value.append((byte) b);
      if (isInString) {
        if (b == '\\') {
          value.append((byte) in.read());
        } else if (b == '"') {
          isInString = false;
        }
      } else if (b == '"') {
        isInString = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads to the comma, bracket or line end after a value without brackets; whether it is whole.
   */
  private boolean readScalar(int first) throws IOException {
    boolean isInString = first == '"';
    for (int b = in.peek(); b >= 0; b = in.peek()) {
      if (!isInString && (b == ',' || b == ']' || b == '\n')) {
        return true;
      }
      value.append((byte) in.read());
      if (b == '\\' && isInString) {
        value.append((byte) in.read());
      } else if (b == '"') {
        isInString = !isInString;
      }
    }
    return !isInString;
  }

  @Override
  public Position position() {
    return Position.row(rowNumber);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
