package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.isnad.lexicon.NameType;
import org.junit.jupiter.api.Test;

class LabelChainTest {
  private static final int ORG = EntityLabel.first(NameType.ORG);
  private static final int ORG_ON = EntityLabel.further(NameType.ORG);
  private static final int COLUMNS = LabelChain.COLUMNS;
  private static final int TOKENS = 4;
  private static final LabelChain CHAIN = new LabelChain(new float[LabelChain.TRANSITIONS]);

  @Test
  void theScoreOfAnEndMovesTheEndOfAName() {
    float[] scores = new float[3 * COLUMNS];
    scores[ORG] = 2;
    scores[COLUMNS + ORG_ON] = 1;
    scores[2 * COLUMNS] = 0.5f;
    assertArrayEquals(new int[] {ORG, ORG_ON, 0}, best(scores, 3));
    scores[COLUMNS + LabelChain.END] = -3;
    scores[2 * COLUMNS + LabelChain.END] = 1;
    assertArrayEquals(new int[] {ORG, ORG_ON, ORG_ON}, best(scores, 3));
    scores[2 * COLUMNS + LabelChain.END] = 0;
    scores[LabelChain.END] = 4;
    assertArrayEquals(new int[] {ORG, 0, 0}, best(scores, 3));
  }

  @Test
  void agreesWithTheSumOverAllSequences() {
    Random random = new Random(1);
    for (int round = 0; round < 5; round++) {
      float[] scores = new float[TOKENS * COLUMNS];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (float) random.nextGaussian();
      }
      double[] expected = new double[TOKENS * COLUMNS];
      int[] labels = new int[TOKENS];
      int[] best = new int[TOKENS];
      double[] all = {0, 0};
      addSequences(scores, labels, 0, expected, all, best);
      float[] probabilities = new float[TOKENS * COLUMNS];
      double[] steps = new double[LabelChain.TRANSITIONS];
      CHAIN.marginals(scores, 0, TOKENS, probabilities, steps);
      for (int i = 0; i < probabilities.length; i++) {
        assertEquals(expected[i] / all[0], probabilities[i], 1e-4);
      }
      assertEquals(TOKENS, Arrays.stream(steps).sum(), 1e-4);
      assertArrayEquals(best, best(scores, TOKENS));
    }
  }

  @Test
  void noNameBeginsInItsMiddle() {
    float[] scores = new float[2 * COLUMNS];
    scores[COLUMNS + ORG_ON] = 9;
    int[] labels = best(scores, 2);
    assertTrue(EntityLabel.isFirst(labels[0]));
    assertEquals(ORG_ON, labels[1]);
  }

  private static int[] best(float[] scores, int tokens) {
    int[] labels = new int[tokens];
    CHAIN.best(scores, 0, tokens, labels);
    return labels;
  }

  /** Adds up the weights of all sequences, {@code sums[0]}, and finds the greatest. */
  private static void addSequences(
      float[] scores, int[] labels, int at, double[] expected, double[] sums, int[] best) {
    if (at == TOKENS) {
      double score = 0;
      for (int i = 0; i < TOKENS; i++) {
        score += scores[i * COLUMNS + labels[i]];
        score += ends(labels, i) ? scores[i * COLUMNS + LabelChain.END] : 0;
      }
      double weight = Math.exp(score);
      sums[0] += weight;
      if (weight > sums[1]) {
        sums[1] = weight;
        System.arraycopy(labels, 0, best, 0, TOKENS);
      }
      for (int i = 0; i < TOKENS; i++) {
        expected[i * COLUMNS + labels[i]] += weight;
        expected[i * COLUMNS + LabelChain.END] += ends(labels, i) ? weight : 0;
      }
      return;
    }
    for (int label = 0; label < EntityLabel.COUNT; label++) {
      if (mayFollow(at == 0 ? EntityLabel.OUTSIDE : labels[at - 1], label)) {
        labels[at] = label;
        addSequences(scores, labels, at + 1, expected, sums, best);
      }
    }
  }

  /** Whether {@code next} may follow {@code label}: a further one only its own type. */
  private static boolean mayFollow(int label, int next) {
    return !EntityLabel.isFurther(next)
        || (label != EntityLabel.OUTSIDE && EntityLabel.type(label) == EntityLabel.type(next));
  }

  private static boolean ends(int[] labels, int i) {
    return labels[i] != EntityLabel.OUTSIDE
        && (i + 1 == TOKENS || !EntityLabel.isFurther(labels[i + 1]));
  }
}
