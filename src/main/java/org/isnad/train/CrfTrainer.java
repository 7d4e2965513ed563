package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityLabel;
import org.isnad.extract.EntityModel;
import org.isnad.extract.LabelChain;

/**
 * Trains the conditional random field of {@link EntityModel} by stochastic gradient ascent on the
 * likelihood with AdaGrad steps (Duchi, Hazan and Singer 2011), sentence by sentence, and a
 * quadratic penalty. One thread and a fixed seed: the same sentences give the same model.
 */
final class CrfTrainer {
  private static final int LABELS = EntityLabel.COUNT;
  private static final float NEVER = -1e4f;
  private static final float SMALLEST_SLOPE = 1e-4f;
  private static final float STEP = 0.1f;

  private final float penalty;
  private final int epochs;
  private final float[] weights = new float[EntityModel.ROWS * LABELS];
  private final float[] squares = new float[EntityModel.ROWS * LABELS];
  private final float[] transitions = new float[(LABELS + 1) * LABELS];
  private final float[] transitionSquares = new float[(LABELS + 1) * LABELS];

  CrfTrainer(float penalty, int epochs) {
    this.penalty = penalty;
    this.epochs = epochs;
  }

  /** A sentence to learn from. */
  static final class Sentence {
    private final int[][] rows;
    private final int[] allowed;
    private final float weight;

    /**
     * @param rows the rows of each token's features
     * @param allowed the labels that each token may have
     * @param weight how much the sentence counts, 1 for one of the target domain
     */
    private Sentence(int[][] rows, int[] allowed, float weight) {
      this.rows = rows;
      this.allowed = allowed;
      this.weight = weight;
    }
  }

  /** The sentences of {@code text} with their features. */
  static List<Sentence> sentences(LabelledText text, EntityFeatures.Vectors vectors, float weight) {
    List<Sentence> sentences = new ArrayList<>();
    int[] starts = text.text().sentenceStarts();
    for (int s = 0; s + 1 < starts.length; s++) {
      int[][] rows = new int[starts[s + 1] - starts[s]][];
      for (int i = 0; i < rows.length; i++) {
        int token = starts[s] + i;
        rows[i] = new int[vectors.start(token + 1) - vectors.start(token)];
        for (int f = 0; f < rows[i].length; f++) {
          rows[i][f] = EntityModel.row(vectors.hash(vectors.start(token) + f));
        }
      }
      int[] allowed = Arrays.copyOfRange(text.allowed(), starts[s], starts[s + 1]);
      allowed[0] = EntityLabel.asFirst(allowed[0]);
      sentences.add(new Sentence(rows, allowed, weight));
    }
    return sentences;
  }

  EntityModel train(List<Sentence> sentences) {
    List<Sentence> order = new ArrayList<>(sentences);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Sentence sentence : order) {
        learn(sentence);
      }
    }
    return EntityModel.of(weights, transitions);
  }

  private void learn(Sentence sentence) {
    int length = sentence.rows.length;
    float[] scores = new float[length * LABELS];
    for (int i = 0; i < length; i++) {
      for (int row : sentence.rows[i]) {
        for (int label = 0; label < LABELS; label++) {
          scores[i * LABELS + label] += weights[row * LABELS + label];
        }
      }
    }
    float[] probabilities = new float[length * LABELS];
    double[] expected = new double[transitions.length];
    LabelChain.marginals(scores, transitions, 0, length, probabilities, expected);
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        if ((sentence.allowed[i] >> label & 1) == 0) {
          scores[i * LABELS + label] = NEVER;
        }
      }
    }
    float[] wanted = new float[length * LABELS];
    double[] wantedTransitions = new double[transitions.length];
    LabelChain.marginals(scores, transitions, 0, length, wanted, wantedTransitions);
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        float slope =
            sentence.weight * (wanted[i * LABELS + label] - probabilities[i * LABELS + label]);
        if (Math.abs(slope) > SMALLEST_SLOPE) {
          for (int row : sentence.rows[i]) {
            step(weights, squares, row * LABELS + label, slope);
          }
        }
      }
    }
    for (int t = 0; t < transitions.length; t++) {
      float slope = sentence.weight * (float) (wantedTransitions[t] - expected[t]);
      step(transitions, transitionSquares, t, slope);
    }
  }

  private void step(float[] parameters, float[] sums, int i, float slope) {
    float g = slope - penalty * parameters[i];
    sums[i] += g * g;
    parameters[i] += STEP * g / (float) (1e-4 + Math.sqrt(sums[i]));
  }
}
