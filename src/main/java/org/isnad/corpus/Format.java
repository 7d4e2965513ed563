package org.isnad.corpus;

import java.util.List;
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
  PARQUET("Parquet"),
  /** A web page, one article a file. */
  HTML("HTML"),
  /** Elements {@code <DOC>}, as collections of TREC have them, or items of an RSS or Atom feed. */
  XML("XML"),
  /** Web archives: pages (WARC) or their extracted texts (WET). */
  WARC("WARC");

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
      case HTML -> List.of(".html", ".htm", ".xhtml");
      case XML -> List.of(".xml", ".trec", ".sgml", ".sgm", ".rss", ".atom");
      case WARC -> List.of(".warc", ".wet");
    };
  }

  /** Whether records tell themselves which part of an article is where; no columns are mapped. */
  boolean describesItself() {
    return this == HTML || this == WARC;
  }

  /** Whether several tasks can read one file that is compressed so. */
  boolean canBeCut(Compression compression) {
    return switch (this) {
      case JSONL, XML, PARQUET -> compression == Compression.NONE;
      case WARC -> compression == Compression.NONE || readsMembers(compression);
      case TEXT, JSON, CSV, TSV, HTML -> false;
    };
  }

  /** Whether the format's reader opens the members of a compressed file itself, one by one. */
  boolean readsMembers(Compression compression) {
    return this == WARC && compression == Compression.GZIP;
  }

  /** The format of a file of this name, whose suffix of compression is already taken off. */
  static Optional<Format> of(String name) {
    for (Format format : values()) {
      if (Suffixes.length(name, format.suffixes()) > 0) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** {@code name} without this format's suffix, if it has one. */
  String stem(String name) {
    return Suffixes.stem(name, suffixes());
  }

  /** As a sentence names it. */
  String title() {
    return title;
  }
}
