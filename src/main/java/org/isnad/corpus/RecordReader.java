package org.isnad.corpus;

import java.io.Closeable;
import java.io.IOException;

/** The records of a split, one after another. */
interface RecordReader extends Closeable {
  /**
   * The next record.
   *
   * @return null where there is none
   * @throws IOException where the content is broken so that nothing more can be read. A file system
   *     that fails throws {@link java.io.UncheckedIOException} instead: it says nothing about the
   *     input, and the task is tried again
   */
  RawRecord next() throws IOException;

  /** Where the record stands that is being read, or was read last. */
  Position position();
}
