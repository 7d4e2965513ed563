package org.isnad.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object as columns: texts, numbers and truth values by name, those of nested objects by
 * names joined with dots. Arrays, and objects nested deeper than {@value #MAX_DEPTH}, are passed
 * over: no part of an article is found there.
 */
final class JsonColumns {
  private static final int MAX_DEPTH = 4;

  /** A record has its own limit of size; nesting is kept from exhausting the stack. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(1_000)
                  .build())
          .build();

  private JsonColumns() {}

  /** The record at {@code position} that {@code bytes} hold. */
  static RawRecord record(Position position, RecordBytes bytes, Charset charset) {
    String raw = bytes.excerpt(charset);
    if (bytes.isOverLimit()) {
      return new RawRecord.Broken(position, Reasons.recordTooLarge(bytes.limit()), raw);
    }
    try {
      Map<String, String> values = parse(bytes.decode(charset));
      return new RawRecord.Columns(position, values, values.keySet(), raw);
    } catch (CharacterCodingException e) {
      return new RawRecord.Broken(position, Reasons.invalidBytes(charset), raw);
    } catch (JsonProcessingException e) {
      return new RawRecord.Broken(position, malformed(e), raw);
    }
  }

  private static String malformed(JsonProcessingException e) {
    String at = e.getLocation() == null ? "" : ", at character " + e.getLocation().getCharOffset();
    return "malformed JSON: " + e.getOriginalMessage() + at;
  }

  /**
   * The columns of the one object that {@code json} is.
   *
   * @throws JsonProcessingException where it is none, or more than one
   */
  static Map<String, String> parse(String json) throws JsonProcessingException {
    try (JsonParser parser = JSON.createParser(withoutByteOrderMark(json))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "expected an object in braces");
      }
      Map<String, String> columns = new LinkedHashMap<>();
      readObject(parser, "", 1, columns);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "expected nothing after the object");
      }
      return columns;
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutByteOrderMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  private static void readObject(
      JsonParser parser, String prefix, int depth, Map<String, String> columns) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
        readObject(parser, name + ".", depth + 1, columns);
      } else if (value.isScalarValue()) {
        columns.put(name, value == JsonToken.VALUE_NULL ? null : parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }
}
