package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * Elements of one name, such as {@code <DOC>}, one record each, wherever they stand and whatever is
 * between them; names are compared in any case. A record reaches from a start tag to the first end
 * tag. An element that is still open where the next begins, or the file ends, is a reject. So what
 * an element holds need not be well-formed XML, and does not touch those after it.
 *
 * <p>An element belongs to the split that its first byte is in.
 */
final class XmlReader implements RecordReader {
  /** Longer names are not looked at further. */
  private static final int MAX_NAME = 16;

  private final ByteReader in;
  private final Split split;
  private final XmlKind kind;
  private final Charset charset;
  private final RecordBytes element;

  /** The name in the start tag that was read last, and is yet to be made a record. */
  private String started;

  private long startedAt;
  private long elementNumber;
  private Position position = Position.FILE;

  /**
   * @param in the file's bytes, from the split's beginning or, but for a split at the beginning of
   *     the file, from the byte before it
   */
  XmlReader(ByteReader in, Split split, XmlKind kind, Charset charset, int maxRecordBytes)
      throws IOException {
    this.in = in;
    this.split = split;
    this.kind = kind;
    this.charset = charset;
    this.element = new RecordBytes(maxRecordBytes);
    if (split.begin() > 0) {
      in.read();
    }
  }

  @Override
  public RawRecord next() throws IOException {
    while (started == null && (split.isWhole() || in.offset() < split.end())) {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      if (b == '<') {
        readTag();
      }
    }
    if (started == null || (!split.isWhole() && startedAt >= split.end())) {
      return null;
    }
    elementNumber++;
    position = split.isWhole() ? Position.row(elementNumber) : Position.offset(startedAt);
    return readElement() ? record() : broken("malformed XML: the element has no end tag");
  }

  /** Reads a name behind a '<' and, if elements of that name are records, notes that one begins. */
  private String readTag() throws IOException {
    long begin = in.offset() - 1;
    StringBuilder name = new StringBuilder();
    for (int b = in.peek(); isOfName(b) && name.length() < MAX_NAME; b = in.peek()) {
      name.append((char) in.read());
    }
    boolean isWhole = !isOfName(in.peek());
    if (isWhole && kind.records().contains(name.toString().toLowerCase(Locale.ROOT))) {
      started = name.toString();
      startedAt = begin;
    }
    return name.toString();
  }

  private static boolean isOfName(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '/'
        || b == ':'
        || b == '_'
        || b == '-';
  }

  /** Reads to the end tag of the element that has begun; whether there is one. */
  private boolean readElement() throws IOException {
    String endTag = "/" + started;
    element.clear();
    append("<" + started);
    started = null;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '<') {
        element.append((byte) b);
        continue;
      }
      String tag = readTag();
      if (started != null) {
        return false;
      }
      append("<" + tag);
      if (tag.equalsIgnoreCase(endTag)) {
        append(">");
        return true;
      }
    }
    return false;
  }

  private void append(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      element.append((byte) ascii.charAt(i));
    }
  }

  private RawRecord record() {
    if (element.isOverLimit()) {
      return broken(Reasons.recordTooLarge(element.limit()));
    }
    try {
      Map<String, String> columns = kind.columns(element.decode(charset));
      return new RawRecord.Columns(position, columns, columns.keySet(), element.excerpt(charset));
    } catch (CharacterCodingException e) {
      return broken(Reasons.invalidBytes(charset));
    }
  }

  private RawRecord broken(String reason) {
    return new RawRecord.Broken(position, reason, element.excerpt(charset));
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
