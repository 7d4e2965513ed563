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

  /** States that need none of a name before them: outside, and each first and only token. */
  private static final int[] BEGINS = {0, 1, 4, 5, 8, 9, 12};

  /** States that need none of a name after them: outside, and each last and only token. */
  private static final int[] ENDS = {0, 3, 4, 7, 8, 11, 12};

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

  private final float[] transitions;

  /** {@code e} to the power of each transition; 0 where none may be. */
  private final double[] factors = new double[TRANSITIONS];

  /** Those of {@link #factors} from an end to a begin, by begin and by end. */
  private final double[] toBegins = new double[BEGINS.length * ENDS.length];

  /** By end and by begin. */
  private final double[] fromEnds = new double[BEGINS.length * ENDS.length];

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
    for (int end = 0; end < ENDS.length; end++) {
      for (int begin = 0; begin < BEGINS.length; begin++) {
        double factor = factors[ENDS[end] * STATES + BEGINS[begin]];
        toBegins[begin * ENDS.length + end] = factor;
        fromEnds[end * BEGINS.length + begin] = factor;
      }
    }
  }

  /** Whether {@code state} needs no state of a name before it. */
  private static boolean isBegin(int state) {
    return Arrays.binarySearch(BEGINS, state) >= 0;
  }

  /** Whether {@code state} needs no state of a name after it. */
  private static boolean isEnd(int state) {
    return Arrays.binarySearch(ENDS, state) >= 0;
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
      for (int before = 0; before < STATES; before++) {
        for (int state : FOLLOWERS[before]) {
          float sum = sums[before] + transitions[before * STATES + state];
          if (sum > next[state]) {
            next[state] = sum;
            previous[i * STATES + state] = (byte) before;
          }
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
    for (int end : ENDS) {
      state = sums[end] > sums[state] ? end : state;
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
    double[] local = local(scores, from, length);
    double[] forward = new double[length * STATES];
    double[] scale = new double[length];
    for (int state : FOLLOWERS[STATES]) {
      forward[state] = factors[STATES * STATES + state];
    }
    scale[0] = scaled(forward, 0, local);
    for (int i = 1; i < length; i++) {
      stepForward(forward, i * STATES);
      scale[i] = scaled(forward, i * STATES, local);
    }
    double[] backward = new double[STATES];
    double[] earlier = new double[STATES];
    double sumOfEnds = 0;
    for (int end : ENDS) {
      sumOfEnds += forward[(length - 1) * STATES + end];
    }
    for (int end : ENDS) {
      backward[end] = 1 / sumOfEnds;
    }
    for (int i = length - 1; i > 0; i--) {
      addProbabilities(forward, i * STATES, backward, probabilities, (from + i) * COLUMNS);
      if (expected != null) {
        addExpected(forward, local, backward, i, scale[i], expected);
      }
      stepBackward(local, i * STATES, backward, earlier);
      for (int state = 0; state < STATES; state++) {
        earlier[state] /= scale[i];
      }
      double[] swap = backward;
      backward = earlier;
      earlier = swap;
    }
    addProbabilities(forward, 0, backward, probabilities, from * COLUMNS);
    for (int state = 0; state < STATES && expected != null; state++) {
      expected[STATES * STATES + state] += (float) (forward[state] * backward[state]);
    }
  }

  /** {@code e} to the power of each state's score at each token, but for a factor of the token. */
  private static double[] local(float[] scores, int from, int length) {
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
        double ofLabel = ofLabels[LABELS[state]];
        local[i * STATES + state] = ENDS_NAME[state] ? ofLabel * ofEnd : ofLabel;
      }
    }
    return local;
  }

  /** Sums of the paths to each state at {@code at}, from those at the token before. */
  private void stepForward(double[] forward, int at) {
    double[] f = forward;
    int from = at - STATES;
    double e0 = f[from + ENDS[0]];
    double e1 = f[from + ENDS[1]];
    double e2 = f[from + ENDS[2]];
    double e3 = f[from + ENDS[3]];
    double e4 = f[from + ENDS[4]];
    double e5 = f[from + ENDS[5]];
    double e6 = f[from + ENDS[6]];
    for (int begin = 0; begin < BEGINS.length; begin++) {
      int row = begin * ENDS.length;
      double[] b = toBegins;
      forward[at + BEGINS[begin]] =
          e0 * b[row]
              + e1 * b[row + 1]
              + e2 * b[row + 2]
              + e3 * b[row + 3]
              + e4 * b[row + 4]
              + e5 * b[row + 5]
              + e6 * b[row + 6];
    }
    for (int first = 1; first < STATES; first += 4) {
      double ofFirst = f[from + first];
      double ofInner = f[from + first + 1];
      for (int next = first + 1; next <= first + 2; next++) {
        forward[at + next] =
            ofFirst * factors[first * STATES + next]
                + ofInner * factors[(first + 1) * STATES + next];
      }
    }
  }

  /** Multiplies the sums at {@code at} by the states' own factors; divides by, and returns, all. */
  private static double scaled(double[] forward, int at, double[] local) {
    double sum = 0;
    for (int i = at; i < at + STATES; i++) {
      forward[i] *= local[i];
      sum += forward[i];
    }
    for (int i = at; i < at + STATES; i++) {
      forward[i] /= sum;
    }
    return sum;
  }

  /** Sums of the paths from each state, from those at the token behind, which stands at at. */
  private void stepBackward(double[] local, int at, double[] backward, double[] earlier) {
    double[] weights = new double[STATES];
    for (int state = 0; state < STATES; state++) {
      weights[state] = local[at + state] * backward[state];
    }
    double w0 = weights[BEGINS[0]];
    double w1 = weights[BEGINS[1]];
    double w2 = weights[BEGINS[2]];
    double w3 = weights[BEGINS[3]];
    double w4 = weights[BEGINS[4]];
    double w5 = weights[BEGINS[5]];
    double w6 = weights[BEGINS[6]];
    for (int end = 0; end < ENDS.length; end++) {
      int row = end * BEGINS.length;
      double[] e = fromEnds;
      earlier[ENDS[end]] =
          w0 * e[row]
              + w1 * e[row + 1]
              + w2 * e[row + 2]
              + w3 * e[row + 3]
              + w4 * e[row + 4]
              + w5 * e[row + 5]
              + w6 * e[row + 6];
    }
    for (int first = 1; first < STATES; first += 4) {
      double ofInner = weights[first + 1];
      double ofLast = weights[first + 2];
      for (int state = first; state <= first + 1; state++) {
        earlier[state] =
            ofInner * factors[state * STATES + first + 1]
                + ofLast * factors[state * STATES + first + 2];
      }
    }
  }

  private static void addProbabilities(
      double[] forward, int at, double[] backward, float[] probabilities, int column) {
    Arrays.fill(probabilities, column, column + COLUMNS, 0);
    for (int state = 0; state < STATES; state++) {
      float probability = (float) (forward[at + state] * backward[state]);
      probabilities[column + LABELS[state]] += probability;
      probabilities[column + END] += ENDS_NAME[state] ? probability : 0;
    }
  }

  private void addExpected(
      double[] forward, double[] local, double[] backward, int i, double scale, double[] expected) {
    for (int before = 0; before < STATES; before++) {
      for (int state : FOLLOWERS[before]) {
        double weight =
            factors[before * STATES + state] * local[i * STATES + state] * backward[state];
        expected[before * STATES + state] += forward[(i - 1) * STATES + before] * weight / scale;
      }
    }
  }
}
