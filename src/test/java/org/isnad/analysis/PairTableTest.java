package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairTableTest {
  @Test
  void countsArticlesAndStoriesOnce() {
    PairTable table = new PairTable(1);
    int row = table.row(3, 5, 0);
    // Two units of article 1, one of article 2; both are of the story that begins with 1.
    assertTrue(table.addUnit(row, 0, 1, 1));
    assertFalse(table.addUnit(row, 0, 1, 1));
    assertFalse(table.addUnit(row, 0, 2, 1));
    assertTrue(table.addUnit(row, 0, 3, 3));

    assertEquals(4, table.units(row, 0));
    assertEquals(3, table.articles(row, 0));
    assertEquals(2, table.stories(row, 0));
  }

  /** Counts of random pairs, sent as blocks by three tasks and summed. */
  @Test
  void losesNothingOnTheWay() {
    Random random = new Random(5);
    Map<String, Long> expected = new TreeMap<>();
    PairBlocks blocks = new PairBlocks(2);
    PairTable merged = new PairTable(2);
    for (int task = 0; task < 3; task++) {
      PairTable table = new PairTable(2);
      for (int i = 0; i < 5_000; i++) {
        int left = random.nextInt(60) - 3;
        int right = left < 0 ? left : left + random.nextInt(1 << random.nextInt(30));
        int period = random.nextBoolean() ? Period.UNDATED_CODE : 16_000 + random.nextInt(3) * 30;
        int units = random.nextInt(1 << random.nextInt(12));
        int stories = random.nextInt(4) - 1;
        table.add(table.row(left, right, period), 1, units, units, stories);
        for (int each : new int[] {period, PairTable.WHOLE}) {
          String key = left + " " + right + " " + each;
          expected.merge(key + " units", (long) units, Long::sum);
          expected.merge(key + " stories", (long) stories, Long::sum);
        }
      }
      blocks.addTo(merged, blocks.of(table));
    }

    Map<String, Long> found = new TreeMap<>();
    for (int row = 0; row < merged.end(); row = merged.after(row)) {
      String key = merged.left(row) + " " + merged.right(row) + " " + merged.period(row);
      found.put(key + " units", (long) merged.units(row, 1));
      found.put(key + " stories", (long) merged.stories(row, 1));
      assertEquals(0, merged.units(row, 0));
    }
    assertEquals(expected, found);
  }
}
