package org.isnad.corpus;

import java.io.IOException;

/** One record: the whole file is its content. A blank file holds none. */
final class WholeFileReader implements RecordReader {
  /** Where the content of a whole file begins. */
  static final Position BEGINNING = Position.line(1);

  private final ByteReader in;
  private final RecordBytes bytes;
  private final Content content;
  private boolean isRead;

  /** Makes a record of the bytes of a file, which may be over their limit. */
  interface Content {
    RawRecord record(RecordBytes bytes);
  }

  WholeFileReader(ByteReader in, int maxRecordBytes, Content content) {
    this.in = in;
    this.bytes = new RecordBytes(maxRecordBytes);
    this.content = content;
  }

  @Override
  public RawRecord next() throws IOException {
    if (isRead) {
      return null;
    }
    isRead = true;
    while (in.readLine(bytes)) {
      bytes.append((byte) '\n');
    }
    return bytes.isBlank() ? null : content.record(bytes);
  }

  @Override
  public Position position() {
    return BEGINNING;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
