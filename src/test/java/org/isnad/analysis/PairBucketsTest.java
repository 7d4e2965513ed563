package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PairBucketsTest {
  @Test
  void countsAStoryOnceInAPeriodAndOnceInTheWhole() {
    PairBuckets buckets = new PairBuckets(1);
    PairTable sum = new PairTable(1);
    // Emptied after each story, and filled anew.
    for (int story = 0; story < 2; story++) {
      buckets.beginStory();
      for (int period : new int[] {16_000, 16_000, 16_031}) {
        buckets.beginArticle(period);
        buckets.add(3, 5, 0);
      }
      addTo(sum, buckets.drain());
    }
    assertEquals(0, buckets.size());
    assertEquals(
        List.of(
            "16000: 4 units, 2 stories", "16031: 2 units, 2 stories", "all: 6 units, 2 stories"),
        lines(sum));
  }

  @Test
  void sumsAStoryThatIsTooLargeToBeHeldAsOneThatIsNot() {
    List<String> whole = linesOfTwoStories(false);

    assertEquals(whole, linesOfTwoStories(true));
    assertEquals("all: 7 units, 2 stories", whole.get(3));
  }

  private static List<String> linesOfTwoStories(boolean isSummedBetweenArticles) {
    PairBuckets buckets = new PairBuckets(1);
    buckets.beginStory();
    buckets.beginArticle(16_000);
    buckets.add(3, 5, 0);
    buckets.beginStory();
    for (int period : new int[] {16_000, 16_000, 16_031, 16_061, 16_031, 16_000}) {
      buckets.beginArticle(period);
      buckets.add(3, 5, 0);
      if (isSummedBetweenArticles) {
        buckets.sum();
      }
    }
    PairTable sum = new PairTable(1);
    addTo(sum, buckets.drain());
    assertFalse(buckets.isSummed());
    return lines(sum);
  }

  @Test
  void givesAPairToTheSameBucketInEveryPeriod() {
    PairBuckets buckets = new PairBuckets(1);
    for (int story = 0; story < 200; story++) {
      buckets.beginStory();
      buckets.beginArticle(story);
      buckets.add(3, 5, 0);
    }
    Iterator<Row> blocks = buckets.drain();
    blocks.next();
    assertFalse(blocks.hasNext());
  }

  private static void addTo(PairTable sum, Iterator<Row> blocks) {
    PairBlocks reader = new PairBlocks(1);
    blocks.forEachRemaining(block -> reader.addTo(sum, block.getAs(1)));
  }

  private static List<String> lines(PairTable table) {
    TreeMap<Integer, String> lines = new TreeMap<>();
    for (int row = 0; row < table.end(); row = table.after(row)) {
      int period = table.period(row);
      lines.put(
          period,
          "%s: %d units, %d stories"
              .formatted(
                  period == PairTable.WHOLE ? "all" : period,
                  table.units(row, 0),
                  table.stories(row, 0)));
    }
    return new ArrayList<>(lines.values());
  }
}
