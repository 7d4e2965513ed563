package org.isnad.topics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures of topics that know nothing of what found them. */
final class TopicMeasures {
  private TopicMeasures() {}

  /** For each topic, indices of its terms of most weight. */
  static int[][] top(double[][] weights, int count) {
    return Arrays.stream(weights)
        .map(
            topic ->
                IntStream.range(0, topic.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(term -> -topic[term]))
                    .limit(count)
                    .mapToInt(term -> term)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** Mean over topics of the mean NPMI of the pairs of top terms, by co-occurrence in documents. */
  static double npmi(int[][] top, List<int[]> documents) {
    Map<Integer, BitSet> holding = new HashMap<>();
    Arrays.stream(top).flatMapToInt(Arrays::stream).forEach(t -> holding.put(t, new BitSet()));
    for (int document = 0; document < documents.size(); document++) {
      for (int term : documents.get(document)) {
        BitSet of = holding.get(term);
        if (of != null) {
          of.set(document);
        }
      }
    }
    return Arrays.stream(top)
        .mapToDouble(topic -> npmi(topic, holding, documents.size()))
        .average()
        .orElseThrow();
  }

  private static double npmi(int[] topic, Map<Integer, BitSet> holding, double documentCount) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < topic.length; i++) {
      for (int j = i + 1; j < topic.length; j++) {
        BitSet left = holding.get(topic[i]);
        BitSet right = holding.get(topic[j]);
        BitSet both = (BitSet) left.clone();
        both.and(right);
        double joint = both.cardinality();
        sum +=
            joint == 0
                ? -1
                : Math.log(
                        joint * documentCount / ((double) left.cardinality() * right.cardinality()))
                    / -Math.log(joint / documentCount);
        pairs++;
      }
    }
    return sum / pairs;
  }

  /** Share of different terms among the top terms of all topics. */
  static double diversity(int[][] top) {
    return (double) Arrays.stream(top).flatMapToInt(Arrays::stream).distinct().count()
        / Arrays.stream(top).mapToInt(topic -> topic.length).sum();
  }

  /**
   * Mutual information of two labellings, over a mean of their entropies.
   *
   * @param byArithmetic over the arithmetic one
   * @param byGeometric over the geometric one, which is the smaller
   */
  record NormalizedMutualInformation(double byArithmetic, double byGeometric) {
    static NormalizedMutualInformation of(List<?> left, List<?> right) {
      double ofLeft = entropy(left);
      double ofRight = entropy(right);
      double ofBoth =
          entropy(
              IntStream.range(0, left.size())
                  .mapToObj(i -> List.of(left.get(i), right.get(i)))
                  .toList());
      double mutual = ofLeft + ofRight - ofBoth;
      return new NormalizedMutualInformation(
          2 * mutual / (ofLeft + ofRight), mutual / Math.sqrt(ofLeft * ofRight));
    }
  }

  private static double entropy(List<?> labels) {
    Map<Object, Integer> counts = new HashMap<>();
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    double n = labels.size();
    return -counts.values().stream().mapToDouble(c -> c / n * Math.log(c / n)).sum();
  }

  /** Mean cosine of the topics of two models, paired as is best. */
  static double stability(double[][] left, double[][] right) {
    double[][] cosines = TopicMatching.cosines(left, right);
    int[] pairs = TopicMatching.best(cosines);
    return IntStream.range(0, pairs.length)
        .mapToDouble(topic -> cosines[topic][pairs[topic]])
        .average()
        .orElseThrow();
  }
}
