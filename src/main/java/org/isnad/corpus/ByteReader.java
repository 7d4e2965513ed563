package org.isnad.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of a stream, buffered, that knows how many it has given and can take some back. */
final class ByteReader implements Closeable {
  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER_SIZE];
  private int next;
  private int end;
  private long offset;

  /** Met by looking ahead; thrown when reading gets there. */
  private IOException failure;

  /**
   * @param offset of the stream's first byte in its file
   */
  ByteReader(InputStream in, long offset) {
    this.in = in;
    this.offset = offset;
  }

  /** Offset in the file of the byte that is read next. */
  long offset() {
    return offset;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    if (next == end && !fill()) {
      return -1;
    }
    offset++;
    return buffer[next++] & 0xFF;
  }

  /** The next byte, left where it is, or -1 at the end. */
  int peek() throws IOException {
    return next == end && !fill() ? -1 : buffer[next] & 0xFF;
  }

  /**
   * The bytes that come next, left where they are: at most {@code count}, fewer where the stream
   * ends or is broken.
   */
  byte[] peek(int count) {
    byte[] bytes = new byte[count];
    int size = 0;
    try {
      for (int b = read(); b >= 0; b = size < count ? read() : -1) {
        bytes[size++] = (byte) b;
      }
    } catch (IOException e) {
      failure = e;
    }
    unread(bytes, 0, size);
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Reads to the end of the line.
   *
   * @param line what the bytes are added to, without the line feed; null to pass over them
   * @return whether there was a line feed; if not, the stream has ended
   */
  boolean readLine(RecordBytes line) throws IOException {
    while (next < end || fill()) {
      int begin = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      if (line != null) {
        line.append(buffer, begin, next - begin);
      }
      offset += next - begin;
      if (next < end) {
        next++;
        offset++;
        return true;
      }
    }
    return false;
  }

  /** Reads {@code count} bytes into {@code to}; how many, fewer where the stream ends. */
  long read(RecordBytes to, long count) throws IOException {
    long left = count;
    while (left > 0 && (next < end || fill())) {
      int taken = (int) Math.min(left, end - next);
      to.append(buffer, next, taken);
      next += taken;
      offset += taken;
      left -= taken;
    }
    return count - left;
  }

  /** Takes back the bytes read last, so that they are read again. */
  void unread(byte[] bytes, int from, int length) {
    if (next >= length) {
      System.arraycopy(bytes, from, buffer, next - length, length);
      next -= length;
    } else {
      int rest = end - next;
      byte[] joined = new byte[Math.max(BUFFER_SIZE, length + rest)];
      System.arraycopy(bytes, from, joined, 0, length);
      System.arraycopy(buffer, next, joined, length, rest);
      buffer = joined;
      next = 0;
      end = length + rest;
    }
    offset -= length;
  }

  private boolean fill() throws IOException {
    if (failure != null) {
      throw failure;
    }
    int count = in.read(buffer, 0, buffer.length);
    next = 0;
    end = Math.max(count, 0);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
