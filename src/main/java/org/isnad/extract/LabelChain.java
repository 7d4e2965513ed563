package org.isnad.extract;

import java.util.Arrays;

/**
 * The two questions to a linear chain of labels: the best sequence (Viterbi) and how probable each
 * label is (forward and backward sums). A transition that {@link EntityLabel#mayFollow} forbids is
 * never taken. Time: tokens × labels².
 */
public final class LabelChain {
  private static final int LABELS = EntityLabel.COUNT;

  private static final boolean[] MAY_FOLLOW = new boolean[(LABELS + 1) * LABELS];

  static {
    for (int before = 0; before <= LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        MAY_FOLLOW[before * LABELS + label] =
            EntityLabel.mayFollow(before == LABELS ? EntityLabel.OUTSIDE : before, label);
      }
    }
  }

  private LabelChain() {}

  /**
   * The best sequence of labels.
   *
   * @param scores of every label at every token, {@code [token * COUNT + label]}
   * @param transitions of every label after every label, {@code [before * COUNT + label]}, and at
   *     the start, {@code [COUNT * COUNT + label]}
   * @param from first token
   * @param to token after the last
   * @param labels where the labels go, by token
   */
  public static void best(float[] scores, float[] transitions, int from, int to, int[] labels) {
    int length = to - from;
    float[] sums = new float[LABELS];
    float[] next = new float[LABELS];
    byte[] previous = new byte[length * LABELS];
    for (int label = 0; label < LABELS; label++) {
      sums[label] =
          MAY_FOLLOW[LABELS * LABELS + label]
              ? transitions[LABELS * LABELS + label] + scores[from * LABELS + label]
              : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        float best = Float.NEGATIVE_INFINITY;
        int bestBefore = 0;
        for (int before = 0; before < LABELS; before++) {
          float sum = sums[before] + transitions[before * LABELS + label];
          if (sum > best && MAY_FOLLOW[before * LABELS + label]) {
            best = sum;
            bestBefore = before;
          }
        }
        next[label] = best + scores[(from + i) * LABELS + label];
        previous[i * LABELS + label] = (byte) bestBefore;
      }
      float[] swap = sums;
      sums = next;
      next = swap;
    }
    int label = 0;
    for (int candidate = 1; candidate < LABELS; candidate++) {
      label = sums[candidate] > sums[label] ? candidate : label;
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[from + i] = label;
      label = previous[i * LABELS + label];
    }
  }

  /**
   * The factors that {@link #marginals} takes, of {@code transitions} as {@link #best} takes them.
   */
  public static double[] factors(float[] transitions) {
    double[] factors = new double[transitions.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = MAY_FOLLOW[i] ? Math.exp(transitions[i]) : 0;
    }
    return factors;
  }

  /**
   * Probabilities of the labels, {@code [token * COUNT + label]}, and expected counts of
   * transitions where {@code expected} is not null (added up, as {@code follow} is laid out).
   *
   * @param follow the {@link #factors} of the transitions
   */
  public static void marginals(
      float[] scores, double[] follow, int from, int to, float[] probabilities, double[] expected) {
    int length = to - from;
    double[] local = new double[length * LABELS];
    for (int i = 0; i < length; i++) {
      float max = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        max = Math.max(max, scores[(from + i) * LABELS + label]);
      }
      for (int label = 0; label < LABELS; label++) {
        local[i * LABELS + label] = Math.exp(scores[(from + i) * LABELS + label] - max);
      }
    }
    double[] forward = new double[length * LABELS];
    double[] scale = new double[length];
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        if (i == 0) {
          sum = follow[LABELS * LABELS + label];
        } else {
          for (int before = 0; before < LABELS; before++) {
            sum += forward[(i - 1) * LABELS + before] * follow[before * LABELS + label];
          }
        }
        forward[i * LABELS + label] = sum * local[i * LABELS + label];
        scale[i] += forward[i * LABELS + label];
      }
      for (int label = 0; label < LABELS; label++) {
        forward[i * LABELS + label] /= scale[i];
      }
    }
    double[] backward = new double[LABELS];
    double[] earlier = new double[LABELS];
    Arrays.fill(backward, 1);
    for (int i = length - 1; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        probabilities[(from + i) * LABELS + label] =
            (float) (forward[i * LABELS + label] * backward[label]);
      }
      if (i == 0) {
        break;
      }
      for (int before = 0; before < LABELS; before++) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
          double weight =
              follow[before * LABELS + label] * local[i * LABELS + label] * backward[label];
          sum += weight;
          if (expected != null) {
            expected[before * LABELS + label] +=
                forward[(i - 1) * LABELS + before] * weight / scale[i];
          }
        }
        earlier[before] = sum / scale[i];
      }
      double[] swap = backward;
      backward = earlier;
      earlier = swap;
    }
    if (expected != null) {
      for (int label = 0; label < LABELS; label++) {
        expected[LABELS * LABELS + label] += probabilities[from * LABELS + label];
      }
    }
  }
}
