package org.isnad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One line of a lexicon file, that knows where it stands. */
final class LexiconRow {
  private final String file;
  private final long line;
  private final CSVRecord record;
  private final boolean isAdded;

  LexiconRow(String file, long line, CSVRecord record, boolean isAdded) {
    this.file = file;
    this.line = line;
    this.record = record;
    this.isAdded = isAdded;
  }

  /** Whether the row is of a user's folder, and not of the jar. */
  boolean isAdded() {
    return isAdded;
  }

  /** Line of the file, from 1; of a row over several lines the last. */
  long line() {
    return line;
  }

  /**
   * The value of the first column: the id, where the file has ids.
   *
   * @throws LexiconException where it is empty
   */
  String first() {
    String value = record.get(0).trim();
    if (value.isEmpty()) {
      throw error("the first column is empty. Fill it in, or delete the line.");
    }
    return value;
  }

  /** The value of {@code column}, trimmed; empty where it is. */
  String text(String column) {
    return record.get(column).trim();
  }

  /**
   * The value of {@code column}.
   *
   * @throws LexiconException where it is empty
   */
  String required(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      throw error("column " + column + " is empty. Fill it in, or delete the line.");
    }
    return value;
  }

  /** The values of {@code column} between vertical bars, without empty ones. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split("\\|"))
        .map(String::trim)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  /**
   * The value of {@code column} as a constant of {@code type}, written in small letters.
   *
   * @throws LexiconException where it is none of them
   */
  <E extends Enum<E>> E constant(String column, Class<E> type) {
    String value = required(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    throw error(
        "column " + column + " is " + value + ". Write one of " + String.join(", ", known) + ".");
  }

  LexiconException error(String message) {
    return new LexiconException(file + " line " + line + ": " + message);
  }
}
