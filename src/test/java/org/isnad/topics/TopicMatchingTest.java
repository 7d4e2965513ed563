package org.isnad.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicMatchingTest {
  @Test
  void givesUpAPairForABetterSum() {
    assertArrayEquals(
        new int[] {1, 0}, TopicMatching.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}}));
  }

  @Test
  void findsTheBestOfAllPairings() {
    Random random = new Random(1);
    for (int size = 1; size <= 6; size++) {
      double[][] similarities = new double[size][size];
      for (double[] row : similarities) {
        for (int i = 0; i < size; i++) {
          row[i] = random.nextDouble();
        }
      }
      int[] best = TopicMatching.best(similarities);
      double sum = IntStream.range(0, size).mapToDouble(i -> similarities[i][best[i]]).sum();
      assertEquals(bestSum(similarities, 0, 0), sum, 1e-12);
      assertEquals(size, IntStream.of(best).distinct().count());
    }
  }

  /** Of all pairings of the rows from {@code row} with the columns that {@code taken} leaves. */
  private static double bestSum(double[][] similarities, int row, int taken) {
    double best = row == similarities.length ? 0 : Double.NEGATIVE_INFINITY;
    for (int column = 0; row < similarities.length && column < similarities.length; column++) {
      if ((taken >> column & 1) == 0) {
        best =
            Math.max(
                best,
                similarities[row][column] + bestSum(similarities, row + 1, taken | 1 << column));
      }
    }
    return best;
  }

  @Test
  void cosinesAreThoseOfRowsWithRows() {
    double[][] left = {{1, 0}, {1, 1}};
    double[][] right = {{0, 2}, {3, 0}};
    double half = Math.sqrt(0.5);
    double[][] cosines = TopicMatching.cosines(left, right);
    assertArrayEquals(new double[] {0, 1}, cosines[0], 1e-12);
    assertArrayEquals(new double[] {half, half}, cosines[1], 1e-12);
  }
}
