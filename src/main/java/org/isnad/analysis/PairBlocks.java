package org.isnad.analysis;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Tables of pairs as bytes, cut into buckets by the pairs' hash: what tasks send one another. A
 * pair is in one bucket whatever its period, and no bucket is larger than others because of a hub.
 */
final class PairBlocks {
  /** More of them make less for a task to hold at once, and blocks that are too small to send. */
  private static final int BUCKET_BITS = 10;

  private final int scopeCount;

  PairBlocks(int scopeCount) {
    this.scopeCount = scopeCount;
  }

  /** Rows of bucket and block: all that {@code table} holds. */
  Iterator<Row> of(PairTable table) {
    Block[] blocks = new Block[1 << BUCKET_BITS];
    for (int row = table.next(0); row >= 0; row = table.next(table.after(row))) {
      int bucket =
          (int) (PairTable.hash(table.left(row), table.right(row)) >>> (Long.SIZE - BUCKET_BITS));
      if (blocks[bucket] == null) {
        blocks[bucket] = new Block();
      }
      write(table, row, blocks[bucket]);
    }
    return new Iterator<>() {
      private int bucket = -1;

      @Override
      public boolean hasNext() {
        return following() < blocks.length;
      }

      @Override
      public Row next() {
        bucket = following();
        if (bucket == blocks.length) {
          throw new NoSuchElementException();
        }
        Row row = RowFactory.create(bucket, blocks[bucket].content());
        blocks[bucket] = null;
        return row;
      }

      private int following() {
        int following = bucket + 1;
        while (following < blocks.length && blocks[following] == null) {
          following++;
        }
        return following;
      }
    };
  }

  /** Adds a block to {@code table}, once to each pair's period and once to its whole. */
  void addTo(PairTable table, byte[] content) {
    Block block = new Block(content);
    int period = 0;
    int[] counts = new int[3 * scopeCount];
    while (!block.isRead()) {
      int left = block.readSigned();
      int right = block.readSigned();
      period += block.readSigned();
      for (int scope = 0; scope < scopeCount; scope++) {
        readCounts(block, counts, 3 * scope);
      }
      add(table, left, right, period, counts);
      if (period != PairTable.WHOLE) {
        add(table, left, right, PairTable.WHOLE, counts);
      }
    }
  }

  private void add(PairTable table, int left, int right, int period, int[] counts) {
    int row = table.row(left, right, period);
    for (int scope = 0; scope < scopeCount; scope++) {
      int at = 3 * scope;
      table.add(row, scope, counts[at], counts[at + 1], counts[at + 2]);
    }
  }

  private void write(PairTable table, int row, Block block) {
    block.writeSigned(table.left(row));
    block.writeSigned(table.right(row));
    block.writeSigned(table.period(row) - block.period);
    block.period = table.period(row);
    for (int scope = 0; scope < scopeCount; scope++) {
      int units = table.units(row, scope);
      int articles = table.articles(row, scope);
      int stories = table.stories(row, scope);
      // Nearly all are of one article, or of none.
      int usual = units > 0 ? 1 : 0;
      boolean isUsual = articles == usual && stories == usual;
      block.write(((long) units << 1) | (isUsual ? 0 : 1));
      if (!isUsual) {
        block.write(articles);
        block.writeSigned(stories);
      }
    }
  }

  private static void readCounts(Block block, int[] counts, int at) {
    long units = block.read();
    counts[at] = (int) (units >>> 1);
    if ((units & 1) == 0) {
      counts[at + 1] = counts[at] > 0 ? 1 : 0;
      counts[at + 2] = counts[at + 1];
    } else {
      counts[at + 1] = (int) block.read();
      counts[at + 2] = block.readSigned();
    }
  }

  /** Whole numbers in seven bits a byte, the lowest first; signed ones with their sign as bit 0. */
  private static final class Block {
    private byte[] bytes;
    private int end;
    private int read;

    /** The period written last. */
    private int period;

    Block() {
      this.bytes = new byte[64];
    }

    Block(byte[] bytes) {
      this.bytes = bytes;
      this.end = bytes.length;
    }

    byte[] content() {
      return Arrays.copyOf(bytes, end);
    }

    boolean isRead() {
      return read == end;
    }

    void writeSigned(int value) {
      write(((value << 1) ^ (value >> 31)) & 0xffffffffL);
    }

    void write(long value) {
      if (bytes.length - end < 10) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      long rest = value;
      while (rest > 0x7f) {
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
}
