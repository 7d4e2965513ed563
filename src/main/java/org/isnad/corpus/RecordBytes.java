package org.isnad.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The bytes of one record, gathered up to a limit; those beyond are counted and not held. Reused
 * from record to record.
 */
final class RecordBytes {
  private static final int EXCERPT_BYTES = 2_000;

  private final int limit;
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private boolean isOverLimit;

  RecordBytes(int limit) {
    this.limit = limit;
  }

  void clear() {
    size = 0;
    isOverLimit = false;
  }

  void append(byte b) {
    if (size == limit) {
      isOverLimit = true;
      return;
    }
    if (size == bytes.length) {
      grow(size + 1);
    }
    bytes[size++] = b;
  }

  void append(byte[] from, int begin, int length) {
    int taken = Math.min(length, limit - size);
    isOverLimit |= taken < length;
    if (size + taken > bytes.length) {
      grow(size + taken);
    }
    System.arraycopy(from, begin, bytes, size, taken);
    size += taken;
  }

  private void grow(int needed) {
    long doubled = Math.max(needed, 2L * bytes.length);
    bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, limit));
  }

  int size() {
    return size;
  }

  byte get(int index) {
    return bytes[index];
  }

  /** Takes {@code count} bytes off the end. */
  void drop(int count) {
    size -= count;
  }

  /** Whether bytes were left out. */
  boolean isOverLimit() {
    return isOverLimit;
  }

  int limit() {
    return limit;
  }

  /** Whether there is nothing but ASCII white space. */
  boolean isBlank() {
    for (int i = 0; i < size; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The first bytes, at most {@code length}. */
  byte[] head(int length) {
    return Arrays.copyOf(bytes, Math.min(size, length));
  }

  byte[] slice(int begin, int end) {
    return Arrays.copyOfRange(bytes, begin, end);
  }

  /**
   * The characters of bytes {@code begin} to {@code end}.
   *
   * @throws CharacterCodingException where they are none in {@code charset}
   */
  String decode(int begin, int end, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes, begin, end - begin)).toString();
  }

  /** All characters; else as {@link #decode(int, int, Charset)}. */
  String decode(Charset charset) throws CharacterCodingException {
    return decode(0, size, charset);
  }

  /** The beginning, with U+FFFD for bytes that are no characters. */
  String excerpt(Charset charset) {
    return new String(bytes, 0, Math.min(size, EXCERPT_BYTES), charset);
  }
}
