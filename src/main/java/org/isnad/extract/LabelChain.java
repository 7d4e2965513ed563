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

  private static final int TYPES = 3;

  /**
   * States, so ordered that those behind which no name is open are in a row, and those that need
   * none: of each type its last token; outside of names; of each type its only, first and inner
   * token.
   */
  private static final int LAST = 0;

  private static final int OUTSIDE = LAST + TYPES;
  private static final int ONLY = OUTSIDE + 1;
  private static final int FIRST = ONLY + TYPES;
  private static final int INNER = FIRST + TYPES;
  private static final int STATES = INNER + TYPES;

  /**
   * States from 0 on behind which no name is open, and so many from {@link #OUTSIDE} on need none.
   */
  private static final int CLOSED = FIRST;

  /** Steps from every state, and from the start, to every state. */
  public static final int TRANSITIONS = (STATES + 1) * STATES;

  private static final int[] LABELS = new int[STATES];
  private static final boolean[] ENDS_NAME = new boolean[STATES];

  static {
    for (int type = 0; type < TYPES; type++) {
      int first = 1 + 2 * type;
      LABELS[LAST + type] = first + 1;
      LABELS[ONLY + type] = first;
      LABELS[FIRST + type] = first;
      LABELS[INNER + type] = first + 1;
      ENDS_NAME[LAST + type] = true;
      ENDS_NAME[ONLY + type] = true;
    }
  }

  private final float[] transitions;

  /** {@code e} to the power of each transition. */
  private final double[] factors = new double[TRANSITIONS];

  /**
   * Those from each state without an open name to each that needs none, {@code [state * CLOSED +
   * before]}: in a row, as they are read.
   */
  private final double[] between = new double[CLOSED * CLOSED];

  /**
   * @param transitions scores of every state after every state, {@code [before * STATES + state]},
   *     and at the start, {@code [STATES * STATES + state]}
   */
  public LabelChain(float[] transitions) {
    this.transitions = transitions;
    for (int i = 0; i < TRANSITIONS; i++) {
      factors[i] = Math.exp(transitions[i]);
    }
    for (int state = 0; state < CLOSED; state++) {
      for (int before = 0; before < CLOSED; before++) {
        between[state * CLOSED + before] = factors[place(before, OUTSIDE + state)];
      }
    }
  }

  private static int place(int before, int state) {
    return before * STATES + state;
  }

  /** Whether {@code state} may follow {@code before}. */
  private static boolean mayFollow(int before, int state) {
    boolean needsNone = state >= OUTSIDE && state < INNER;
    return before < CLOSED ? needsNone : !needsNone && type(before) == type(state);
  }

  /** The type, from 0, of a token of a name of several. */
  private static int type(int state) {
    return state < OUTSIDE ? state - LAST : (state - FIRST) % TYPES;
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
    for (int state = OUTSIDE; state < INNER; state++) {
      sums[state] = transitions[place(STATES, state)] + score(scores, from, state);
    }
    for (int i = 1; i < length; i++) {
      int at = i * STATES;
      for (int state = OUTSIDE; state < INNER; state++) {
        // Of equals outside of names.
        int before = OUTSIDE;
        float best = sums[OUTSIDE] + transitions[place(OUTSIDE, state)];
        for (int other = 0; other < CLOSED; other++) {
          float sum = sums[other] + transitions[place(other, state)];
          if (sum > best) {
            best = sum;
            before = other;
          }
        }
        next[state] = best + score(scores, from + i, state);
        previous[at + state] = (byte) before;
      }
      for (int type = 0; type < TYPES; type++) {
        for (int state = LAST + type; state < STATES; state += INNER - LAST) {
          float first = sums[FIRST + type] + transitions[place(FIRST + type, state)];
          float inner = sums[INNER + type] + transitions[place(INNER + type, state)];
          next[state] = Math.max(first, inner) + score(scores, from + i, state);
          previous[at + state] = (byte) (first >= inner ? FIRST + type : INNER + type);
        }
      }
      float[] swap = sums;
      sums = next;
      next = swap;
    }
    int state = OUTSIDE;
    for (int candidate = 0; candidate < CLOSED; candidate++) {
      state = sums[candidate] > sums[state] ? candidate : state;
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
    for (int i = 0; i < length; i++) {
      int at = i * STATES;
      if (i == 0) {
        System.arraycopy(factors, place(STATES, OUTSIDE), forward, OUTSIDE, CLOSED);
      } else {
        addForward(forward, at - STATES, at);
      }
      double sum = 0;
      for (int state = 0; state < STATES; state++) {
        forward[at + state] *= local[at + state];
        sum += forward[at + state];
      }
      for (int state = 0; state < STATES; state++) {
        forward[at + state] /= sum;
      }
      scale[i] = sum;
    }
    double sumOfEnds = 0;
    for (int state = 0; state < CLOSED; state++) {
      sumOfEnds += forward[(length - 1) * STATES + state];
    }
    double[] backward = new double[STATES];
    Arrays.fill(backward, 0, CLOSED, 1 / sumOfEnds);
    double[] weights = new double[STATES];
    for (int i = length - 1; i >= 0; i--) {
      int at = (from + i) * COLUMNS;
      Arrays.fill(probabilities, at, at + COLUMNS, 0);
      for (int state = 0; state < STATES; state++) {
        float probability = (float) (forward[i * STATES + state] * backward[state]);
        probabilities[at + LABELS[state]] += probability;
        probabilities[at + END] += ENDS_NAME[state] ? probability : 0;
        if (i == 0 && expected != null) {
          expected[place(STATES, state)] += probability;
        }
      }
      if (i > 0) {
        for (int state = 0; state < STATES; state++) {
          weights[state] = local[i * STATES + state] * backward[state] / scale[i];
        }
        if (expected != null) {
          addExpected(forward, (i - 1) * STATES, weights, expected);
        }
        putBackward(weights, backward);
      }
    }
  }

  /** {@code e} to the power of the score of each state at each token, up to a factor a token. */
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
        local[i * STATES + state] = ofLabels[LABELS[state]] * (ENDS_NAME[state] ? ofEnd : 1);
      }
    }
    return local;
  }

  /** Sums over the steps from the states at {@code before} to those at {@code at}. */
  private void addForward(double[] forward, int before, int at) {
    for (int state = 0; state < CLOSED; state++) {
      double sum = 0;
      for (int other = 0; other < CLOSED; other++) {
        sum += forward[before + other] * between[state * CLOSED + other];
      }
      forward[at + OUTSIDE + state] = sum;
    }
    for (int type = 0; type < TYPES; type++) {
      double first = forward[before + FIRST + type];
      double inner = forward[before + INNER + type];
      for (int state = LAST + type; state < STATES; state += INNER - LAST) {
        forward[at + state] =
            first * factors[place(FIRST + type, state)]
                + inner * factors[place(INNER + type, state)];
      }
    }
  }

  /** Sums over the steps from each state to those with {@code weights}. */
  private void putBackward(double[] weights, double[] backward) {
    Arrays.fill(backward, 0, CLOSED, 0);
    for (int state = 0; state < CLOSED; state++) {
      double weight = weights[OUTSIDE + state];
      for (int other = 0; other < CLOSED; other++) {
        backward[other] += weight * between[state * CLOSED + other];
      }
    }
    for (int type = 0; type < TYPES; type++) {
      double last = weights[LAST + type];
      double inner = weights[INNER + type];
      for (int state = FIRST + type; state < STATES; state += INNER - FIRST) {
        backward[state] =
            last * factors[place(state, LAST + type)] + inner * factors[place(state, INNER + type)];
      }
    }
  }

  private void addExpected(double[] forward, int before, double[] weights, double[] expected) {
    for (int other = 0; other < STATES; other++) {
      for (int state = 0; state < STATES; state++) {
        if (mayFollow(other, state)) {
          int place = place(other, state);
          expected[place] += forward[before + other] * factors[place] * weights[state];
        }
      }
    }
  }
}
