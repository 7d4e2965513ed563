package org.isnad.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, told by its suffix unless the user says otherwise. */
public enum Format {
  /** Plain text, one article a file, described by a side-car {@code NAME.meta.json} if there. */
  TEXT("plain text"),
  /** JSON Lines: one object a line. */
  JSONL("JSON Lines"),
  /** JSON: an array of objects, objects one after another, or lines as in {@link #JSONL}. */
  JSON("JSON"),
  /** Values between commas or semicolons, whichever the header has more of. */
  CSV("CSV"),
  /** Values between tabs, with a header. */
  TSV("TSV"),
  PARQUET("Parquet");

  private final String title;

  Format(String title) {
    this.title = title;
  }

  private List<String> suffixes() {
    return switch (this) {
      case TEXT -> List.of(".txt");
      case JSONL -> List.of(".jsonl", ".ndjson");
      case JSON -> List.of(".json");
      case CSV -> List.of(".csv");
      case TSV -> List.of(".tsv");
      case PARQUET -> List.of(".parquet");
    };
  }

  /** The format of a file of this name, whose suffix of compression is already taken off. */
  static Optional<Format> of(String name) {
    for (Format format : values()) {
      if (format.suffixLength(name) > 0) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** {@code name} without this format's suffix, if it has one. */
  String stem(String name) {
    return name.substring(0, name.length() - suffixLength(name));
  }

  /** As a sentence names it. */
  String title() {
    return title;
  }

  private int suffixLength(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return suffixes().stream()
        .filter(lower::endsWith)
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }
}
