package org.isnad.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One article: the whole file is its text, the side-car its other columns. Without an id in the
 * side-car, the file's name without suffixes is the id.
 */
final class PlainText implements WholeFileReader.Content {
  /** The column that holds the text of the file. */
  static final String TEXT = "text";

  private final String id;
  private final byte[] sideCar;
  private final ColumnMapping columns;
  private final Charset charset;

  /**
   * @param sideCar a JSON object in UTF-8, or null for none
   */
  PlainText(String id, byte[] sideCar, ColumnMapping columns, Charset charset) {
    this.id = id;
    this.sideCar = sideCar;
    this.columns = columns;
    this.charset = charset;
  }

  @Override
  public RawRecord record(RecordBytes text) {
    if (text.isOverLimit()) {
      return broken(text, Reasons.recordTooLarge(text.limit()));
    }
    Map<String, String> values;
    try {
      values = sideCarColumns();
    } catch (JsonProcessingException e) {
      return broken(text, "malformed side-car: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      return broken(text, "malformed side-car: not all bytes are characters of UTF-8");
    }
    try {
      values.put(TEXT, text.decode(charset));
    } catch (CharacterCodingException e) {
      return broken(text, Reasons.invalidBytes(charset));
    }
    if (columns.value(ColumnMapping.Part.ID, values) == null) {
      values.put(columns.names(ColumnMapping.Part.ID).get(0), id);
    }
    return new RawRecord.Columns(
        WholeFileReader.BEGINNING, values, values.keySet(), text.excerpt(charset));
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

  private RawRecord broken(RecordBytes text, String reason) {
    return new RawRecord.Broken(WholeFileReader.BEGINNING, reason, text.excerpt(charset));
  }
}
