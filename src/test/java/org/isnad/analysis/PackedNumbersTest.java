package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PackedNumbersTest {
  private static final int[] SIGNED = {
    0, -1, 63, -64, 64, 200_000, Integer.MIN_VALUE, Integer.MAX_VALUE
  };
  private static final long[] PLAIN = {0, 127, 128, 1L << 40, Long.MAX_VALUE, -1, Long.MIN_VALUE};

  @Test
  void areReadAsTheyWereWritten() {
    PackedNumbers written = new PackedNumbers();
    // Often enough for it to grow.
    for (int i = 0; i < 50; i++) {
      for (int value : SIGNED) {
        written.writeSigned(value);
      }
      for (long value : PLAIN) {
        written.write(value);
      }
    }
    PackedNumbers read = new PackedNumbers(written.content());
    for (int i = 0; i < 50; i++) {
      for (int value : SIGNED) {
        assertEquals(value, read.readSigned());
      }
      for (long value : PLAIN) {
        assertEquals(value, read.read());
      }
    }
    assertTrue(read.isRead());
  }

  @Test
  void takeAByteWhereTheyAreSmall() {
    PackedNumbers written = new PackedNumbers();
    written.writeSigned(-64);
    written.write(127);
    assertEquals(2, written.content().length);
  }
}
