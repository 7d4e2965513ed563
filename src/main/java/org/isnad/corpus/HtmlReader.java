package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Map;

/** One article: the whole file is its page. */
final class HtmlReader implements RecordReader {
  private static final Position BEGINNING = Position.line(1);
  static final String NO_BODY =
      "no text: the page has no article, that is no paragraphs that are not links";

  private final ByteReader in;
  private final Charset charset;
  private final RecordBytes page;
  private boolean isRead;

  /**
   * @param charset of a page that names none
   */
  HtmlReader(ByteReader in, Charset charset, int maxRecordBytes) {
    this.in = in;
    this.charset = charset;
    this.page = new RecordBytes(maxRecordBytes);
  }

  @Override
  public RawRecord next() throws IOException {
    if (isRead) {
      return null;
    }
    isRead = true;
    while (in.readLine(page)) {
      page.append((byte) '\n');
    }
    return page.isBlank() ? null : record(BEGINNING, page, charset, "");
  }

  /**
   * The record at {@code position} that the page in {@code bytes} is.
   *
   * @param charset of a page that names none
   * @param address where the page was found; empty where that is not known
   */
  static RawRecord record(Position position, RecordBytes bytes, Charset charset, String address) {
    Charset declared = DeclaredCharset.of(bytes.head(DeclaredCharset.HEAD_BYTES), charset);
    String raw = bytes.excerpt(declared);
    if (bytes.isOverLimit()) {
      return new RawRecord.Broken(position, Reasons.recordTooLarge(bytes.limit()), raw);
    }
    Map<String, String> columns;
    try {
      columns = HtmlPage.parse(bytes.decode(declared), address).columns();
    } catch (CharacterCodingException e) {
      return new RawRecord.Broken(position, Reasons.invalidBytes(declared), raw);
    }
    return columns.get(HtmlPage.TEXT).isBlank()
        ? new RawRecord.Broken(position, NO_BODY, raw)
        : new RawRecord.Columns(position, columns, columns.keySet(), raw);
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
