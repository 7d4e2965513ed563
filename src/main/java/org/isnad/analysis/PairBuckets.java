package org.isnad.analysis;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs as units name them, cut into buckets by the pairs' hash: a bucket is summed in a table so
 * small that it stays in the processor's cache. A pair is in one bucket whatever its period, and no
 * bucket is larger than others because of a hub.
 */
final class PairBuckets {
  /** Rows of {@link #drain}. */
  static final StructType BLOCKS =
      new StructType().add("bucket", DataTypes.IntegerType).add("block", DataTypes.BinaryType);

  /** More of them make less for a task to hold at once, and blocks that are too small to send. */
  private static final int BUCKET_BITS = 10;

  /** What a pair of a unit takes: left, right, and its article and scope in one number. */
  private static final int WIDTH = 3;

  private static final int SCOPE_BITS = 2;

  private final int[][] units = new int[1 << BUCKET_BITS][];
  private final int[] ends = new int[1 << BUCKET_BITS];
  private final PairTable table;
  private final PairBlocks blocks;
  private int size;

  // Articles, from 1; those of a story one after the other.
  private int[] periods = new int[64];
  private int[] firstsOfStory = new int[64];
  private boolean[] areOfOnePeriod = new boolean[64];
  private int article;
  private int firstOfStory;

  PairBuckets(int scopeCount) {
    this.table = new PairTable(scopeCount);
    this.blocks = new PairBlocks(scopeCount);
  }

  /** Pairs of units that it holds. */
  int size() {
    return size;
  }

  void beginStory() {
    firstOfStory = article + 1;
  }

  void beginArticle(int period) {
    article++;
    if (article == periods.length) {
      periods = Arrays.copyOf(periods, 2 * article);
      firstsOfStory = Arrays.copyOf(firstsOfStory, 2 * article);
      areOfOnePeriod = Arrays.copyOf(areOfOnePeriod, 2 * article);
    }
    periods[article] = period;
    firstsOfStory[article] = firstOfStory;
    areOfOnePeriod[article] = true;
    areOfOnePeriod[firstOfStory] &= period == periods[firstOfStory];
  }

  /** A unit of the article names both. */
  void add(int left, int right, int scope) {
    int bucket = (int) (PairTable.hash(left, right) >>> (Long.SIZE - BUCKET_BITS));
    int[] held = units[bucket];
    int end = ends[bucket];
    if (held == null || end == held.length) {
      held = held == null ? new int[16 * WIDTH] : Arrays.copyOf(held, held.length / 2 * WIDTH);
      units[bucket] = held;
    }
    held[end] = left;
    held[end + 1] = right;
    held[end + 2] = article << SCOPE_BITS | scope;
    ends[bucket] = end + WIDTH;
    size++;
  }

  /** Rows of bucket and block, each made when it is asked for; all is gone at the end. */
  Iterator<Row> drain() {
    return new Iterator<>() {
      private int bucket = following(0);

      @Override
      public boolean hasNext() {
        return bucket < ends.length;
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Row row = RowFactory.create(bucket, block(bucket));
        bucket = following(bucket + 1);
        return row;
      }

      private int following(int from) {
        int following = from;
        while (following < ends.length && ends[following] == 0) {
          following++;
        }
        if (following == ends.length) {
          size = 0;
          article = 0;
        }
        return following;
      }
    };
  }

  private byte[] block(int bucket) {
    table.clear();
    int[] held = units[bucket];
    for (int at = 0; at < ends[bucket]; at += WIDTH) {
      count(
          held[at],
          held[at + 1],
          held[at + 2] & (1 << SCOPE_BITS) - 1,
          held[at + 2] >>> SCOPE_BITS);
    }
    ends[bucket] = 0;
    return blocks.of(table);
  }

  private void count(int left, int right, int scope, int inArticle) {
    int first = firstsOfStory[inArticle];
    int row = table.row(left, right, periods[inArticle]);
    boolean isNewStory = table.addUnit(row, scope, inArticle, first);
    if (isNewStory && !areOfOnePeriod[first]) {
      table.countStoryOnce(table.row(left, right, PairTable.WHOLE), scope, inArticle, first);
    }
  }
}
