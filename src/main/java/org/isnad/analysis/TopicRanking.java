package org.isnad.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Terms of topics in order: by weight, by relevance and by FREX. */
final class TopicRanking {
  /**
   * What the weight counts for in relevance, the lift having the rest; as Sievert and Shirley
   * advise.
   */
  private static final double LAMBDA = 0.6;

  private final double[][] weights;
  private final double[] shares;
  private final double[] sums;

  /**
   * @param weights for each topic, the probability of each term
   * @param prevalences of each topic
   */
  TopicRanking(double[][] weights, double[] prevalences) {
    this.weights = weights;
    this.shares = new double[weights[0].length];
    this.sums = new double[weights[0].length];
    for (int topic = 0; topic < weights.length; topic++) {
      for (int term = 0; term < shares.length; term++) {
        shares[term] += prevalences[topic] * weights[topic][term];
        sums[term] += weights[topic][term];
      }
    }
  }

  /** The terms of most weight, the first one first. */
  int[] heaviest(int topic, int count) {
    return first(weights[topic], count);
  }

  /** The terms of most {@link #relevance}, the first one first. */
  int[] mostRelevant(int topic, int count) {
    return first(
        IntStream.range(0, shares.length).mapToDouble(term -> relevance(topic, term)).toArray(),
        count);
  }

  /**
   * {@code λ ln w + (1 - λ) ln(w / p)}, with {@code w} the term's probability in the topic, {@code
   * p} in the corpus by the model, and λ = 0.6: C. Sievert and K. Shirley (2014), "LDAvis: a method
   * for visualizing and interpreting topics".
   */
  double relevance(int topic, int term) {
    double weight = weights[topic][term];
    return weight == 0
        ? Double.NEGATIVE_INFINITY
        : Math.log(weight) - (1 - LAMBDA) * Math.log(shares[term]);
  }

  /**
   * For each term, the harmonic mean of two ranks among all terms, each from 0 to 1: of its weight
   * in the topic, and of the share of that in its weights in all topics. J. Bischof and E. Airoldi
   * (2012), "Summarizing topical content with word frequency and exclusivity".
   */
  double[] frex(int topic) {
    double[] frequency = ranks(weights[topic]);
    double[] exclusivity =
        ranks(
            IntStream.range(0, sums.length)
                .mapToDouble(term -> sums[term] == 0 ? 0 : weights[topic][term] / sums[term])
                .toArray());
    return IntStream.range(0, sums.length)
        .mapToDouble(term -> 2 / (1 / frequency[term] + 1 / exclusivity[term]))
        .toArray();
  }

  /** For each value, the share of the values that are not greater. */
  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Map<Double, Integer> ends = new HashMap<>();
    for (int i = 0; i < sorted.length; i++) {
      ends.put(sorted[i], i + 1);
    }
    return Arrays.stream(values).map(v -> (double) ends.get(v) / sorted.length).toArray();
  }

  /** Indices of the greatest values, the first one first; of equals the smaller index. */
  static int[] first(double[] values, int count) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -values[i]))
        .limit(count)
        .mapToInt(i -> i)
        .toArray();
  }
}
