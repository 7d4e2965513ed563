package org.isnad.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, told by its suffix unless the user says otherwise. */
public enum Format {
  /** Plain text, one article a file, described by a side-car {@code NAME.meta.json} if there. */
  TEXT("plain text", ".txt"),
  /** JSON Lines: one object a line. */
  JSONL("JSON Lines", ".jsonl", ".ndjson"),
  /** JSON: an array of objects, objects one after another, or lines as in {@link #JSONL}. */
  JSON("JSON", ".json"),
  /** Values between commas or semicolons, whichever the header has more of. */
  CSV("CSV", ".csv"),
  /** Values between tabs, with a header. */
  TSV("TSV", ".tsv"),
  PARQUET("Parquet", ".parquet");

  private final String title;
  private final List<String> suffixes;

  Format(String title, String... suffixes) {
    this.title = title;
    this.suffixes = List.of(suffixes);
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
    return suffixes.stream().filter(lower::endsWith).mapToInt(String::length).findFirst().orElse(0);
  }
}
