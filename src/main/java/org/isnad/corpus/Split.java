package org.isnad.corpus;

import java.io.Serializable;

/** A stretch of a file, in bytes as stored, that one task reads. */
record Split(InputFile file, long begin, long end) implements Serializable {
  static Split whole(InputFile file) {
    return new Split(file, 0, file.length());
  }

  boolean isWhole() {
    return begin == 0 && end == file.length();
  }
}
