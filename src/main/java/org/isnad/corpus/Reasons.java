package org.isnad.corpus;

import java.nio.charset.Charset;

/** Reasons of rejects that more than one format gives: a word for the kind, the particulars. */
final class Reasons {
  static final String NO_WARC = "wrong format: named as a web archive, and begins with no record";

  private Reasons() {}

  static String recordTooLarge(int limit) {
    return "too large: the record has more than %,d bytes".formatted(limit);
  }

  static String brokenArchive(Compression compression, Exception e) {
    return "broken archive: the %s data ends or is corrupt here, and nothing after it is read (%s)"
        .formatted(compression.title(), e.getMessage());
  }

  static String invalidBytes(Charset charset) {
    return "invalid bytes: not all are characters of "
        + charset.name()
        + ". Name the character set that is used.";
  }
}
