package org.isnad.topics;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * What documents are drawn from: the topics' distributions of words, and the Dirichlet prior of the
 * documents' distributions of topics. Takes four bytes for each word × topic.
 */
final class TopicWords implements Serializable {
  private final double[] alpha;
  private final float[] weights;
  private final double[] priorMasses;

  private TopicWords(double[] alpha, float[] weights) {
    this.alpha = alpha;
    this.weights = weights;
    this.priorMasses = new double[weights.length / alpha.length];
    for (int word = 0; word < priorMasses.length; word++) {
      for (int topic = 0; topic < alpha.length; topic++) {
        priorMasses[word] += alpha[topic] * weights[word * alpha.length + topic];
      }
    }
  }

  /**
   * The distributions given.
   *
   * @param weights by word and topic, those of a word side by side
   */
  static TopicWords of(double[] alpha, float[] weights) {
    return new TopicWords(alpha, weights);
  }

  /**
   * Distributions drawn from the posterior: each topic's from the Dirichlet distribution of its
   * counts and {@code beta} more for each word. A topic without tokens, all of whose draws may be
   * next to 0, has all words alike then.
   *
   * @param counts tokens by word and topic, those of a word side by side
   * @param step what the draw is repeated by, under the same {@code seed}
   */
  static TopicWords drawn(double[] alpha, int[] counts, double beta, long seed, long step) {
    float[] weights = new float[counts.length];
    IntStream.range(0, alpha.length)
        .parallel()
        .forEach(
            topic -> {
              RandomStream random = new RandomStream(seed, topic, step);
              double sum = 0;
              for (int i = topic; i < counts.length; i += alpha.length) {
                double weight = random.nextGamma(counts[i] + beta);
                weights[i] = (float) weight;
                sum += weight;
              }
              for (int i = topic; i < counts.length; i += alpha.length) {
                weights[i] =
                    sum == 0 ? (float) alpha.length / counts.length : (float) (weights[i] / sum);
              }
            });
    return new TopicWords(alpha, weights);
  }

  /**
   * The posterior's mean, given the counts.
   *
   * @param counts of {@code sampleCount} samples, summed; as in {@link #drawn}
   */
  static TopicWords mean(double[] alpha, long[] counts, int sampleCount, double beta) {
    double[] sums = new double[alpha.length];
    for (int i = 0; i < counts.length; i++) {
      sums[i % alpha.length] += counts[i] + beta * sampleCount;
    }
    float[] weights = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      weights[i] = (float) ((counts[i] + beta * sampleCount) / sums[i % alpha.length]);
    }
    return new TopicWords(alpha, weights);
  }

  /** The same topics, {@code order[i]} of them as number {@code i}. */
  TopicWords reordered(int[] order) {
    double[] newAlpha = new double[order.length];
    float[] newWeights = new float[wordCount() * order.length];
    for (int topic = 0; topic < order.length; topic++) {
      newAlpha[topic] = alpha[order[topic]];
      for (int word = 0; word < wordCount(); word++) {
        newWeights[word * order.length + topic] = weights[row(word) + order[topic]];
      }
    }
    return new TopicWords(newAlpha, newWeights);
  }

  int topicCount() {
    return alpha.length;
  }

  int wordCount() {
    return priorMasses.length;
  }

  double alpha(int topic) {
    return alpha[topic];
  }

  double[] alpha() {
    return alpha.clone();
  }

  /** Index of a word's weight in the first topic; those in the others follow. */
  int row(int word) {
    return word * alpha.length;
  }

  /** Probability of a word in a topic, by the index that {@link #row} begins. */
  float weight(int index) {
    return weights[index];
  }

  /** {@code Σ alpha · weight} over the topics. */
  double priorMass(int word) {
    return priorMasses[word];
  }
}
