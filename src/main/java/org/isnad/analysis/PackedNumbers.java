package org.isnad.analysis;

import java.util.Arrays;

/**
 * Whole numbers as bytes, seven bits in each, the lowest first; signed ones with their sign as bit
 * 0. Small numbers take one byte.
 */
final class PackedNumbers {
  private static final int LONGEST = 10;

  private byte[] bytes;
  private int end;
  private int read;

  /** None yet. */
  PackedNumbers() {
    this.bytes = new byte[64];
  }

  /** Those of {@link #content}, to be read in the order they were written. */
  PackedNumbers(byte[] content) {
    this.bytes = content;
    this.end = content.length;
  }

  byte[] content() {
    return Arrays.copyOf(bytes, end);
  }

  /** Forgets all; it keeps its room. */
  void clear() {
    end = 0;
  }

  boolean isRead() {
    return read == end;
  }

  void writeSigned(int value) {
    write(((value << 1) ^ (value >> 31)) & 0xffffffffL);
  }

  void write(long value) {
    if (bytes.length - end < LONGEST) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[end++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[end++] = (byte) rest;
  }

  int readSigned() {
    int value = (int) read();
    return (value >>> 1) ^ -(value & 1);
  }

  long read() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[read++];
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
