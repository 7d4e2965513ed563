package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.Charset;

/**
 * One JSON object a line; blank lines are passed over. A line belongs to the split that its first
 * byte is in.
 */
final class JsonLinesReader implements RecordReader {
  private final ByteReader in;
  private final Split split;
  private final Charset charset;
  private final RecordBytes line;
  private long lineNumber;
  private Position position = Position.FILE;

  /**
   * @param in the file's bytes, from the split's beginning or, but for a split at the beginning of
   *     the file, from the byte before it
   */
  JsonLinesReader(ByteReader in, Split split, Charset charset, int maxRecordBytes)
      throws IOException {
    this.in = in;
    this.split = split;
    this.charset = charset;
    this.line = new RecordBytes(maxRecordBytes);
    if (split.begin() > 0) {
      skipLineOfSplitBefore();
    }
  }

  /** Not beyond the split's end, so that a line over many splits is not read by each to its end. */
  private void skipLineOfSplitBefore() throws IOException {
    int b = in.read();
    while (b >= 0 && b != '\n' && in.offset() < split.end()) {
      b = in.read();
    }
  }

  @Override
  public RawRecord next() throws IOException {
    while (split.isWhole() || in.offset() < split.end()) {
      line.clear();
      lineNumber++;
      position = split.isWhole() ? Position.line(lineNumber) : Position.offset(in.offset());
      boolean isLast = !in.readLine(line);
      if (!line.isBlank()) {
        return JsonColumns.record(position, line, charset);
      }
      if (isLast) {
        return null;
      }
    }
    return null;
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
