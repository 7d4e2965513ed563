package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.extract.EntityLabel;
import org.isnad.extract.EntityModel;
import org.isnad.extract.FeatureVectors;
import org.isnad.extract.LabelChain;

/**
 * Trains the conditional random field of {@link EntityModel} by stochastic gradient ascent on the
 * likelihood with AdaGrad steps (Duchi, Hazan and Singer 2011), sentence by sentence, and a
 * quadratic penalty; the weights are the means of several runs, which costs nothing afterwards and
 * is worth a point of F1. Fixed seeds: the same sentences give the same model.
 */
final class CrfTrainer {
  private static final int LABELS = EntityLabel.COUNT;

  /** Weights of a row, a power of two, so that the inner loops are of one machine instruction. */
  private static final int WIDTH = LabelChain.COLUMNS;

  /** A row has its weights and then the sums of their squared slopes, in one line of the cache. */
  private static final int ROW = 2 * WIDTH;

  private static final int TRANSITIONS = LabelChain.TRANSITIONS;

  private static final float NEVER = -1e4f;
  private static final float SMALLEST_SLOPE = 1e-3f;
  private static final float STEP = 0.1f;

  /** A sentence whose steepest slope is smaller is not visited in the next pass. */
  private static final float EASY = 0.02f;

  /** Features that are seen less often are left out. */
  private static final int RAREST = 2;

  private final float penalty;
  private final int epochs;

  /**
   * @param epochs passes over all sentences in one run
   */
  CrfTrainer(float penalty, int epochs) {
    this.penalty = penalty;
    this.epochs = epochs;
  }

  /** A sentence to learn from. */
  static final class Sentence {
    /** Rows of the features of all tokens, and where those of each token begin. */
    private final int[] rows;

    private final int[] starts;
    private final int[] allowed;
    private final float weight;
    private boolean isEasy;

    /**
     * @param allowed the labels that each token may have
     * @param weight how much the sentence counts, 1 for one of the target domain
     */
    private Sentence(int[] rows, int[] starts, int[] allowed, float weight) {
      this.rows = rows;
      this.starts = starts;
      this.allowed = allowed;
      this.weight = weight;
    }

    private int length() {
      return allowed.length;
    }
  }

  /** The sentences of {@code text} with their features. */
  static List<Sentence> sentences(LabelledText text, FeatureVectors vectors, float weight) {
    List<Sentence> sentences = new ArrayList<>();
    int[] bounds = text.text().sentenceStarts();
    for (int s = 0; s + 1 < bounds.length; s++) {
      int first = bounds[s];
      int[] starts = new int[bounds[s + 1] - first + 1];
      int[] rows = new int[vectors.start(bounds[s + 1]) - vectors.start(first)];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = vectors.start(first + i) - vectors.start(first);
      }
      for (int f = 0; f < rows.length; f++) {
        rows[f] = EntityModel.row(vectors.hash(vectors.start(first) + f));
      }
      int[] allowed = Arrays.copyOfRange(text.allowed(), first, bounds[s + 1]);
      allowed[0] = EntityLabel.asFirst(allowed[0]);
      sentences.add(new Sentence(rows, starts, allowed, weight));
    }
    return sentences;
  }

  /**
   * The mean of the models that learn each from one of {@code runs}: the more these differ, the
   * less the mean has of the accidents of each.
   */
  EntityModel train(List<List<Sentence>> runs) {
    int[] places = places(runs);
    int used = 1;
    for (int place : places) {
      used = Math.max(used, place + 1);
    }
    int rowCount = used;
    List<Run> learnt =
        IntStream.range(0, runs.size())
            .parallel()
            .mapToObj(
                i -> {
                  List<Sentence> order = new ArrayList<>();
                  for (Sentence sentence : runs.get(i)) {
                    order.add(placed(sentence, places));
                  }
                  Run run = new Run(rowCount);
                  run.learn(order, new Random(i));
                  return run;
                })
            .toList();
    float[] byRow = new float[EntityModel.ROWS * WIDTH];
    for (int row = 0; row < places.length; row++) {
      for (int label = 0; label < WIDTH && places[row] >= 0; label++) {
        for (Run run : learnt) {
          byRow[row * WIDTH + label] += run.rows[places[row] * ROW + label] / runs.size();
        }
      }
    }
    float[] transitions = new float[TRANSITIONS];
    for (int i = 0; i < TRANSITIONS; i++) {
      for (Run run : learnt) {
        transitions[i] += run.transitions[i] / runs.size();
      }
    }
    return EntityModel.of(byRow, transitions);
  }

  /**
   * For every row its place among those that are used, the most frequent first, so that they are
   * near each other in memory; -1 where it is too rare.
   */
  private static int[] places(List<List<Sentence>> runs) {
    int[] counts = new int[EntityModel.ROWS];
    for (List<Sentence> sentences : runs) {
      for (Sentence sentence : sentences) {
        for (int row : sentence.rows) {
          counts[row]++;
        }
      }
    }
    long[] byCount = new long[EntityModel.ROWS];
    for (int row = 0; row < counts.length; row++) {
      byCount[row] = (long) -counts[row] << 32 | row;
    }
    Arrays.sort(byCount);
    int[] places = new int[EntityModel.ROWS];
    for (int place = 0; place < byCount.length; place++) {
      int row = (int) byCount[place];
      places[row] = counts[row] >= RAREST * runs.size() ? place : -1;
    }
    return places;
  }

  private static Sentence placed(Sentence sentence, int[] places) {
    int[] rows = new int[sentence.rows.length];
    int[] starts = new int[sentence.starts.length];
    int size = 0;
    for (int i = 0; i < sentence.length(); i++) {
      starts[i] = size;
      for (int f = sentence.starts[i]; f < sentence.starts[i + 1]; f++) {
        if (places[sentence.rows[f]] >= 0) {
          rows[size++] = places[sentence.rows[f]];
        }
      }
    }
    starts[sentence.length()] = size;
    return new Sentence(Arrays.copyOf(rows, size), starts, sentence.allowed, sentence.weight);
  }

  /** One model in the making. */
  private final class Run {
    private final float[] rows;
    private final float[] transitions = new float[TRANSITIONS];
    private final float[] transitionSquares = new float[TRANSITIONS];

    private Run(int rowCount) {
      this.rows = new float[rowCount * ROW];
    }

    private void learn(List<Sentence> sentences, Random random) {
      List<Sentence> order = new ArrayList<>(sentences);
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(order, random);
        for (Sentence sentence : order) {
          sentence.isEasy = !sentence.isEasy && learn(sentence) < EASY;
        }
      }
    }

    /** Takes a step towards the labels of {@code sentence}, and returns its steepest slope. */
    private float learn(Sentence sentence) {
      int length = sentence.length();
      float[] scores = new float[length * WIDTH];
      float[] sums = new float[WIDTH];
      for (int i = 0; i < length; i++) {
        Arrays.fill(sums, 0);
        for (int f = sentence.starts[i]; f < sentence.starts[i + 1]; f++) {
          int at = sentence.rows[f] * ROW;
          for (int label = 0; label < WIDTH; label++) {
            sums[label] += rows[at + label];
          }
        }
        for (int label = 0; label < WIDTH; label++) {
          scores[i * WIDTH + label] = sums[label];
        }
      }
      float[] probabilities = new float[length * WIDTH];
      double[] expected = new double[transitions.length];
      LabelChain chain = new LabelChain(transitions);
      chain.marginals(scores, 0, length, probabilities, expected);
      for (int i = 0; i < length; i++) {
        for (int label = 0; label < LABELS; label++) {
          if ((sentence.allowed[i] >> label & 1) == 0) {
            scores[i * WIDTH + label] = NEVER;
          }
        }
      }
      float[] wanted = new float[length * WIDTH];
      double[] wantedTransitions = new double[transitions.length];
      chain.marginals(scores, 0, length, wanted, wantedTransitions);
      float[] slopes = new float[WIDTH];
      float steepestOfAll = 0;
      for (int i = 0; i < length; i++) {
        float steepest = 0;
        for (int label = 0; label < WIDTH; label++) {
          slopes[label] =
              sentence.weight * (wanted[i * WIDTH + label] - probabilities[i * WIDTH + label]);
          steepest = Math.max(steepest, Math.abs(slopes[label]));
        }
        steepestOfAll = Math.max(steepestOfAll, steepest / sentence.weight);
        if (steepest > SMALLEST_SLOPE) {
          for (int f = sentence.starts[i]; f < sentence.starts[i + 1]; f++) {
            step(sentence.rows[f] * ROW, slopes);
          }
        }
      }
      for (int t = 0; t < transitions.length; t++) {
        float g =
            sentence.weight * (float) (wantedTransitions[t] - expected[t])
                - penalty * transitions[t];
        transitionSquares[t] += g * g;
        transitions[t] += STEP * g / (1e-4f + (float) Math.sqrt(transitionSquares[t]));
      }
      return steepestOfAll;
    }

    private void step(int at, float[] slopes) {
      for (int label = 0; label < WIDTH; label++) {
        float g = slopes[label] - penalty * rows[at + label];
        float square = rows[at + WIDTH + label] + g * g;
        rows[at + WIDTH + label] = square;
        rows[at + label] += STEP * g / (1e-4f + (float) Math.sqrt(square));
      }
    }
  }
}
