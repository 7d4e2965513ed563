package org.isnad.extract;

import java.util.Arrays;

/**
 * The two questions to a linear chain of labels: the best sequence (Viterbi) and how probable each
 * label is (forward and backward sums).
 *
 * <p>The chain's states tell a name's last token from the others: of each type, first, inner and
 * last token, and a name of one token. A state's score is that of its {@link EntityLabel}, and
 * where it ends a name also that of {@link #END}, so that a feature can say where names end without
 * a weight for each state. Time: tokens × 61 steps between states.
 */
public final class LabelChain {
  /** Column of the score that a name ends at the token. */
  public static final int END = EntityLabel.COUNT;

  /** Scores of a token: one a label, and {@link #END}. */
  public static final int COLUMNS = EntityLabel.COUNT + 1;

  /** State 0 is outside of names; then for each type its first, inner, last and only token. */
  private static final int STATES = 13;

  /** Steps from every state, and from the start, to every state. */
  public static final int TRANSITIONS = (STATES + 1) * STATES;

  private static final int[] LABELS = new int[STATES];
  private static final boolean[] ENDS_NAME = new boolean[STATES];

  /** The states that may follow each; the last row is of the start. */
  private static final int[][] FOLLOWERS = new int[STATES + 1][];

  static {
    for (int state = 1; state < STATES; state++) {
      int first = 1 + 2 * ((state - 1) / 4);
      LABELS[state] = isBegin(state) ? first : first + 1;
      ENDS_NAME[state] = isEnd(state);
    }
    for (int before = 0; before <= STATES; before++) {
      int state = before == STATES ? 0 : before;
      int[] followers = new int[STATES];
      int count = 0;
      for (int next = 0; next < STATES; next++) {
        if (isEnd(state) ? isBegin(next) : !isBegin(next) && (state - 1) / 4 == (next - 1) / 4) {
          followers[count++] = next;
        }
      }
      FOLLOWERS[before] = Arrays.copyOf(followers, count);
    }
  }

  /** The steps between states in the order of {@link #FOLLOWERS}: where each begins and ends. */
  private static final int[] STEP_FROM;

  private static final int[] STEP_TO;

  static {
    int steps = 0;
    for (int before = 0; before < STATES; before++) {
      steps += FOLLOWERS[before].length;
    }
    STEP_FROM = new int[steps];
    STEP_TO = new int[steps];
    int step = 0;
    for (int before = 0; before < STATES; before++) {
      for (int state : FOLLOWERS[before]) {
        STEP_FROM[step] = before;
        STEP_TO[step++] = state;
      }
    }
  }

  private final float[] transitions;

  /** The same by step. */
  private final float[] stepScores = new float[STEP_FROM.length];

  /** {@code e} to the power of each. */
  private final double[] stepFactors = new double[STEP_FROM.length];

  /** {@code e} to the power of each transition; 0 where none may be. */
  private final double[] factors = new double[TRANSITIONS];

  /**
   * @param transitions scores of every state after every state, {@code [before * STATES + state]},
   *     and at the start, {@code [STATES * STATES + state]}
   */
  public LabelChain(float[] transitions) {
    this.transitions = transitions;
    for (int before = 0; before <= STATES; before++) {
      for (int state : FOLLOWERS[before]) {
        factors[before * STATES + state] = Math.exp(transitions[before * STATES + state]);
      }
    }
    for (int step = 0; step < STEP_FROM.length; step++) {
      int place = STEP_FROM[step] * STATES + STEP_TO[step];
      stepScores[step] = transitions[place];
      stepFactors[step] = factors[place];
    }
  }

  /** Whether {@code state} needs no state of a name before it. */
  private static boolean isBegin(int state) {
    return state == 0 || state % 4 == 1 || state % 4 == 0;
  }

  /** Whether {@code state} needs no state of a name after it. */
  private static boolean isEnd(int state) {
    return state == 0 || state % 4 == 3 || state % 4 == 0;
  }

  /**
   * The best sequence of labels.
   *
   * @param scores of every label at every token, {@code [token * COLUMNS + label]}, and of {@link
   *     #END}
   * @param from first token
   * @param to token after the last
   * @param labels where the labels go, by token
   */
  public void best(float[] scores, int from, int to, int[] labels) {
    int length = to - from;
    float[] sums = new float[STATES];
    float[] next = new float[STATES];
    byte[] previous = new byte[length * STATES];
    Arrays.fill(sums, Float.NEGATIVE_INFINITY);
    for (int state : FOLLOWERS[STATES]) {
      sums[state] = transitions[STATES * STATES + state] + score(scores, from, state);
    }
    for (int i = 1; i < length; i++) {
      Arrays.fill(next, Float.NEGATIVE_INFINITY);
      for (int step = 0; step < STEP_FROM.length; step++) {
        int before = STEP_FROM[step];
        int state = STEP_TO[step];
        float sum = sums[before] + stepScores[step];
        if (sum > next[state]) {
          next[state] = sum;
          previous[i * STATES + state] = (byte) before;
        }
      }
      for (int state = 0; state < STATES; state++) {
        next[state] += score(scores, from + i, state);
      }
      float[] swap = sums;
      sums = next;
      next = swap;
    }
    int state = 0;
    for (int candidate = 1; candidate < STATES; candidate++) {
      state = isEnd(candidate) && sums[candidate] > sums[state] ? candidate : state;
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[from + i] = LABELS[state];
      state = previous[i * STATES + state];
    }
  }

  private static float score(float[] scores, int token, int state) {
    float score = scores[token * COLUMNS + LABELS[state]];
    return ENDS_NAME[state] ? score + scores[token * COLUMNS + END] : score;
  }

  /**
   * Probabilities of the labels, {@code [token * COLUMNS + label]}, and that a name ends, and
   * expected counts of transitions where {@code expected} is not null (added up, laid out as the
   * transitions are).
   */
  public void marginals(
      float[] scores, int from, int to, float[] probabilities, double[] expected) {
    int length = to - from;
    double[] local = new double[length * STATES];
    double[] ofLabels = new double[EntityLabel.COUNT];
    for (int i = 0; i < length; i++) {
      int at = (from + i) * COLUMNS;
      float max = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < EntityLabel.COUNT; label++) {
        max = Math.max(max, scores[at + label]);
      }
      for (int label = 0; label < EntityLabel.COUNT; label++) {
        ofLabels[label] = Math.exp(scores[at + label] - max);
      }
      double ofEnd = Math.exp(scores[at + END]);
      for (int state = 0; state < STATES; state++) {
        local[i * STATES + state] = ofLabels[LABELS[state]] * (ENDS_NAME[state] ? ofEnd : 1);
      }
    }
    double[] forward = new double[length * STATES];
    double[] scale = new double[length];
    double[] before = new double[STATES];
    double[] now = new double[STATES];
    for (int i = 0; i < length; i++) {
      Arrays.fill(now, 0);
      if (i == 0) {
        for (int state : FOLLOWERS[STATES]) {
          now[state] += factors[STATES * STATES + state];
        }
      } else {
        for (int step = 0; step < STEP_FROM.length; step++) {
          now[STEP_TO[step]] += before[STEP_FROM[step]] * stepFactors[step];
        }
      }
      double sum = 0;
      for (int state = 0; state < STATES; state++) {
        now[state] *= local[i * STATES + state];
        sum += now[state];
      }
      scale[i] = sum;
      for (int state = 0; state < STATES; state++) {
        now[state] /= sum;
      }
      System.arraycopy(now, 0, forward, i * STATES, STATES);
      double[] swap = before;
      before = now;
      now = swap;
    }
    double[] backward = new double[STATES];
    double[] earlier = new double[STATES];
    double sumOfEnds = 0;
    for (int state = 0; state < STATES; state++) {
      sumOfEnds += isEnd(state) ? forward[(length - 1) * STATES + state] : 0;
    }
    for (int state = 0; state < STATES; state++) {
      backward[state] = isEnd(state) ? 1 / sumOfEnds : 0;
    }
    for (int i = length - 1; i >= 0; i--) {
      int at = (from + i) * COLUMNS;
      Arrays.fill(probabilities, at, at + COLUMNS, 0);
      for (int state = 0; state < STATES; state++) {
        float probability = (float) (forward[i * STATES + state] * backward[state]);
        probabilities[at + LABELS[state]] += probability;
        probabilities[at + END] += ENDS_NAME[state] ? probability : 0;
        if (i == 0 && expected != null) {
          expected[STATES * STATES + state] += probability;
        }
      }
      if (i == 0) {
        break;
      }
      Arrays.fill(earlier, 0);
      for (int step = 0; step < STEP_FROM.length; step++) {
        int earlierState = STEP_FROM[step];
        int state = STEP_TO[step];
        double weight = stepFactors[step] * local[i * STATES + state] * backward[state];
        earlier[earlierState] += weight;
        if (expected != null) {
          expected[earlierState * STATES + state] +=
              forward[(i - 1) * STATES + earlierState] * weight / scale[i];
        }
      }
      for (int state = 0; state < STATES; state++) {
        earlier[state] /= scale[i];
      }
      double[] swap = backward;
      backward = earlier;
      earlier = swap;
    }
  }
}
