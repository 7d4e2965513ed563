package org.isnad.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorClustersTest {
  /** Words 1 to 10 stand between 21 and 22, words 11 to 20 between 23 and 24. */
  private static int[] tokens() {
    Random random = new Random(3);
    int[] tokens = new int[8000];
    for (int i = 0; i < tokens.length; i += 4) {
      int kind = random.nextInt(2);
      tokens[i] = 21 + 2 * kind;
      tokens[i + 1] = 1 + 10 * kind + random.nextInt(10);
      tokens[i + 2] = 22 + 2 * kind;
      tokens[i + 3] = -1;
    }
    return tokens;
  }

  @Test
  void wordsOfTheSameNeighboursAreOfOneCluster() {
    float[][] vectors = WordVectors.of(tokens(), 25, 4);
    double[] weights = new double[25];
    Arrays.fill(weights, 1, 21, 1);
    int[] clusters = VectorClusters.of(vectors, weights, 2);
    for (int word = 2; word <= 10; word++) {
      assertEquals(clusters[1], clusters[word]);
      assertEquals(clusters[11], clusters[10 + word]);
    }
    assertNotEquals(clusters[1], clusters[11]);
  }

  @Test
  void theSameTokensGiveTheSameVectors() {
    float[][] once = WordVectors.of(tokens(), 25, 4);
    float[][] again = WordVectors.of(tokens(), 25, 4);
    for (int word = 0; word < once.length; word++) {
      assertEquals(Arrays.toString(once[word]), Arrays.toString(again[word]));
    }
  }
}
