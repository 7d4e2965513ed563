package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.Charset;

/**
 * The documents of a web archive that is one stream, compressed as a whole or not at all. A record
 * belongs to the split that its first byte is in.
 */
final class WarcRecordReader implements RecordReader {
  private final ByteReader in;
  private final Split split;
  private final WarcStream records;
  private final WarcDocument documents;
  private Position position = Position.FILE;

  /**
   * @param in the file's bytes, from the split's beginning or, but for a split at the beginning of
   *     the file, from the byte before it
   */
  WarcRecordReader(ByteReader in, Split split, Charset charset, int maxRecordBytes)
      throws IOException {
    this.in = in;
    this.split = split;
    this.records = new WarcStream(in, maxRecordBytes);
    this.documents = new WarcDocument(charset, maxRecordBytes);
    if (split.begin() > 0) {
      in.readLine(null);
    } else if (in.peek() >= 0 && !records.isAtRecord()) {
      throw new WrongFormatException(Reasons.NO_WARC);
    }
  }

  @Override
  public RawRecord next() throws IOException {
    while (records.findRecord() && (split.isWhole() || records.offset() < split.end())) {
      position = Position.offset(records.offset());
      records.readRecord();
      RawRecord document = documents.record(position, records.record(), records.problem());
      if (document != null) {
        return document;
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
