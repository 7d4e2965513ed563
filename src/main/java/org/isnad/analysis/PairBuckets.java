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

  /** Pairs that a bucket has room for at first; it grows by half. */
  private static final int FEWEST = 16;

  private final int scopeCount;
  private final int[][] units = new int[1 << BUCKET_BITS][];
  private final int[] ends = new int[1 << BUCKET_BITS];
  private final PairTable table;
  private final PairBlocks blocks;
  private int size;

  /** The sums of {@link #sum}, by bucket; null where there are none. */
  private PairTable[] sums;

  // Articles, from 1; those of a story one after the other.
  private int[] periods = new int[64];
  private int[] firstsOfStory = new int[64];

  /** Of the story that begins with the article. */
  private boolean[] areOfOnePeriod = new boolean[64];

  private int article;
  private int firstOfStory;

  PairBuckets(int scopeCount) {
    this.scopeCount = scopeCount;
    this.table = new PairTable(scopeCount);
    this.blocks = new PairBlocks(scopeCount);
  }

  /** Pairs of units that it holds and has not summed. */
  int size() {
    return size;
  }

  /** Whether {@link #sum} was called since the last {@link #drain}. */
  boolean isSummed() {
    return sums != null;
  }

  /**
   * Sums what it holds within a story, which takes as much room from then on as there are pairs.
   * For a story that is too large to be held unit by unit, as a table that is published every day.
   */
  void sum() {
    // Periods that the story's later articles bring are counted against the whole.
    areOfOnePeriod[firstOfStory] = false;
    if (sums == null) {
      sums = new PairTable[ends.length];
    }
    for (int bucket = 0; bucket < ends.length; bucket++) {
      if (ends[bucket] > 0) {
        if (sums[bucket] == null) {
          sums[bucket] = new PairTable(scopeCount);
        }
        addTo(sums[bucket], bucket);
      }
    }
    size = 0;
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
      int room = held == null ? FEWEST : held.length / WIDTH * 3 / 2;
      held = held == null ? new int[room * WIDTH] : Arrays.copyOf(held, room * WIDTH);
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
        if (!hasNext()) {
          size = 0;
          article = 0;
          sums = null;
        }
        return row;
      }

      private int following(int from) {
        int following = from;
        while (following < ends.length
            && ends[following] == 0
            && (sums == null || sums[following] == null)) {
          following++;
        }
        return following;
      }
    };
  }

  private byte[] block(int bucket) {
    PairTable sum = sums == null || sums[bucket] == null ? table : sums[bucket];
    if (sum == table) {
      table.clear();
    }
    addTo(sum, bucket);
    return blocks.of(sum);
  }

  private void addTo(PairTable sum, int bucket) {
    int[] held = units[bucket];
    for (int at = 0; at < ends[bucket]; at += WIDTH) {
      count(
          sum,
          held[at],
          held[at + 1],
          held[at + 2] & (1 << SCOPE_BITS) - 1,
          held[at + 2] >>> SCOPE_BITS);
    }
    ends[bucket] = 0;
  }

  private void count(PairTable sum, int left, int right, int scope, int inArticle) {
    int first = firstsOfStory[inArticle];
    int row = sum.row(left, right, periods[inArticle]);
    boolean isNewStory = sum.addUnit(row, scope, inArticle, first);
    if (isNewStory && !areOfOnePeriod[first]) {
      sum.countStoryOnce(sum.row(left, right, PairTable.WHOLE), scope, inArticle, first);
    }
  }
}
