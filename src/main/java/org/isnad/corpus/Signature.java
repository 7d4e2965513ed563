package org.isnad.corpus;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The first bytes of files that are often named wrongly, and hold no text as they are. */
enum Signature {
  GZIP("gzip data", "1f8b"),
  ZSTD("zstd data", "28b52ffd"),
  BZIP2("bzip2 data", "425a68"),
  ZIP("a ZIP archive", "504b0304"),
  PARQUET("Parquet", "50415231"),
  PDF("PDF", "255044462d"),
  UTF_16_LE("UTF-16 text; convert it to UTF-8", "fffe"),
  UTF_16_BE("UTF-16 text; convert it to UTF-8", "feff");

  static final int MAX_LENGTH = 5;

  private final String title;
  private final String hexadecimal;

  Signature(String title, String hexadecimal) {
    this.title = title;
    this.hexadecimal = hexadecimal;
  }

  static Optional<Signature> of(byte[] beginning) {
    String read = HexFormat.of().formatHex(beginning);
    return Stream.of(values())
        .filter(signature -> read.startsWith(signature.hexadecimal))
        .findFirst();
  }

  /** As a sentence names it. */
  String title() {
    return title;
  }
}
