package org.isnad.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.corpus.ColumnMapping.Part;
import org.isnad.model.Article;
import org.isnad.model.InputRecord;
import org.isnad.model.Reject;

/** Makes an article of a raw record, or a reject. */
final class RecordMapper {
  private static final int RAW_LENGTH = 500;
  private static final int COLUMNS_SHOWN = 20;
  private static final int DIGEST_BYTES = 16;

  private final String file;
  private final ColumnMapping mapping;
  private final String outlet;
  private final int maxTextLength;

  /**
   * @param outlet of records that name none, or null
   */
  RecordMapper(String file, ColumnMapping mapping, String outlet, int maxTextLength) {
    this.file = file;
    this.mapping = mapping;
    this.outlet = outlet == null ? Article.UNKNOWN_OUTLET : outlet;
    this.maxTextLength = maxTextLength;
  }

  InputRecord record(RawRecord record) {
    if (record instanceof RawRecord.Columns columns) {
      return record(columns);
    }
    RawRecord.Broken broken = (RawRecord.Broken) record;
    return reject(broken.position(), broken.reason(), broken.raw());
  }

  private InputRecord record(RawRecord.Columns record) {
    Map<String, String> values = record.values();
    String text = mapping.value(Part.TEXT, values);
    if (text == null) {
      return reject(record.position(), noText(record.columns()), record.raw());
    }
    int length = text.codePointCount(0, text.length());
    if (length > maxTextLength) {
      String reason =
          "too large: the text has %,d characters, more than %,d".formatted(length, maxTextLength);
      return reject(record.position(), reason, record.raw());
    }
    return article(record.position(), values, text);
  }

  private InputRecord article(Position position, Map<String, String> values, String text) {
    String named = line(Part.OUTLET, values);
    String articleOutlet = named == null ? outlet : named;
    String title = line(Part.TITLE, values);
    String url = line(Part.URL, values);
    String published = line(Part.PUBLISHED_ON, values);
    String articleId =
        url == null ? digest(articleOutlet, title, text) : digest(articleOutlet, url);
    Article article =
        new Article(
            articleId,
            line(Part.ID, values),
            articleOutlet,
            published == null ? null : DateParser.parse(published).orElse(null),
            published,
            title,
            line(Part.AUTHOR, values),
            url,
            line(Part.SECTION, values),
            text,
            articleId,
            1,
            true,
            null,
            null,
            List.of(),
            false,
            file,
            position.toString(),
            0,
            0,
            0,
            0,
            0);
    return new InputRecord(article, null, position.number());
  }

  /** The value of a part that is one line, without white space around it. */
  private String line(Part part, Map<String, String> values) {
    String value = mapping.value(part, values);
    return value == null ? null : value.strip();
  }

  private String noText(Collection<String> columns) {
    if (mapping.names(Part.TEXT).stream().anyMatch(columns::contains)) {
      return "no text: the column is empty";
    }
    return "no text: there is no column %s, but %s. Map the one that holds it to 'text'."
        .formatted(
            String.join(" or ", mapping.names(Part.TEXT)),
            columns.stream().limit(COLUMNS_SHOWN).collect(Collectors.joining(", ")));
  }

  private InputRecord reject(Position position, String reason, String raw) {
    return new InputRecord(
        null, new Reject(file, position.toString(), reason, cut(raw)), position.number());
  }

  private static String cut(String raw) {
    if (raw == null || raw.length() <= RAW_LENGTH) {
      return raw;
    }
    int end = Character.isHighSurrogate(raw.charAt(RAW_LENGTH - 1)) ? RAW_LENGTH - 1 : RAW_LENGTH;
    return raw.substring(0, end);
  }

  /** SHA-256 of the values, each closed by a zero byte, cut to 16 bytes, in hexadecimal. */
  private static String digest(String... values) {
    MessageDigest sha;
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    for (String value : values) {
      sha.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
  }
}
