package org.isnad.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One article: the whole file is its text, the side-car its other columns. Without an id in the
 * side-car, the file's name without suffixes is the id.
 */
final class PlainTextReader implements RecordReader {
  /** The column that holds the text of the file. */
  static final String TEXT = "text";

  private static final Position BEGINNING = Position.line(1);

  private final ByteReader in;
  private final String id;
  private final byte[] sideCar;
  private final ColumnMapping columns;
  private final Charset charset;
  private final RecordBytes text;
  private boolean isRead;

  /**
   * @param sideCar a JSON object in UTF-8, or null for none
   */
  PlainTextReader(
      ByteReader in,
      String id,
      byte[] sideCar,
      ColumnMapping columns,
      Charset charset,
      int maxRecordBytes) {
    this.in = in;
    this.id = id;
    this.sideCar = sideCar;
    this.columns = columns;
    this.charset = charset;
    this.text = new RecordBytes(maxRecordBytes);
  }

  @Override
  public RawRecord next() throws IOException {
    if (isRead) {
      return null;
    }
    isRead = true;
    while (in.readLine(text)) {
      text.append((byte) '\n');
    }
    if (text.isBlank()) {
      return null;
    }
    if (text.isOverLimit()) {
      return broken(Reasons.recordTooLarge(text.limit()));
    }
    Map<String, String> values;
    try {
      values = sideCarColumns();
    } catch (JsonProcessingException e) {
      return broken("malformed side-car: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      return broken("malformed side-car: not all bytes are characters of UTF-8");
    }
    try {
      values.put(TEXT, text.decode(charset));
    } catch (CharacterCodingException e) {
      return broken(Reasons.invalidBytes(charset));
    }
    if (columns.value(ColumnMapping.Part.ID, values) == null) {
      values.put(columns.names(ColumnMapping.Part.ID).get(0), id);
    }
    return new RawRecord.Columns(BEGINNING, values, values.keySet(), text.excerpt(charset));
  }

  private Map<String, String> sideCarColumns()
      throws JsonProcessingException, CharacterCodingException {
    if (sideCar == null) {
      return new LinkedHashMap<>();
    }
    RecordBytes json = new RecordBytes(sideCar.length);
    json.append(sideCar, 0, sideCar.length);
    return JsonColumns.parse(json.decode(StandardCharsets.UTF_8));
  }

  private RawRecord broken(String reason) {
    return new RawRecord.Broken(BEGINNING, reason, text.excerpt(charset));
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
