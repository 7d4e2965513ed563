package org.isnad.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes of a file, whose failures are {@link UncheckedIOException}s: so an {@link IOException}
 * that comes out of a decoder on top of it means broken content, which is a reject, and not a file
 * system that failed, which is an error.
 */
final class FileStream extends FilterInputStream {
  private final String name;

  FileStream(String name, InputStream bytes) {
    super(bytes);
    this.name = name;
  }

  @Override
  public int read() {
    try {
      return in.read();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public int read(byte[] bytes, int begin, int length) {
    try {
      return in.read(bytes, begin, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private UncheckedIOException failure(IOException e) {
    return new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
  }
}
