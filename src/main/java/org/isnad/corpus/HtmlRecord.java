package org.isnad.corpus;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Map;

/** A web page as the record of an article. */
final class HtmlRecord {
  static final String NO_BODY =
      "no text: the page has no article, that is no paragraphs that are not links";

  private HtmlRecord() {}

  /**
   * The record at {@code position} that the page in {@code bytes} is.
   *
   * @param charset of a page that names none
   * @param address where the page was found; empty where that is not known
   */
  static RawRecord of(Position position, RecordBytes bytes, Charset charset, String address) {
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
}
