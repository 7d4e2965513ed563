package org.isnad.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;

/** The bytes of a file, buffered, that know the offset of the next. */
final class PositionedStream extends BufferedInputStream {
  private static final int BUFFER_SIZE = 1 << 16;

  private final FSDataInputStream stored;

  PositionedStream(String name, FSDataInputStream stored) {
    super(new FileStream(name, stored), BUFFER_SIZE);
    this.stored = stored;
  }

  /** Offset in the file of the byte that is read next. */
  synchronized long position() throws IOException {
    return stored.getPos() - (count - pos);
  }
}
