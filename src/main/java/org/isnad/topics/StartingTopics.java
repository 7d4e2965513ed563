package org.isnad.topics;

import java.util.Arrays;
import java.util.List;

/**
 * Topics for a chain to start from: clusters of a sample of documents. A chain that starts from
 * chance alone may hold two themes in one topic, and one theme in two, for longer than anybody
 * waits; clusters are seeded far from one another, and are the same whatever the chain's seed.
 *
 * <p>Spherical k-means over tf-idf (Dhillon and Modha 2001), seeded as k-means++ (Arthur and
 * Vassilvitskii 2007), the tightest of {@value #TRIES}.
 */
final class StartingTopics {
  /** Documents of the sample for each topic. */
  static final int DOCUMENTS_OF_TOPIC = 100;

  private static final int TRIES = 5;
  private static final int ROUNDS = 10;
  private static final long SEED = 0x5eed;

  /** Share of a topic's weight that all words of the sample have by their frequency. */
  private static final double BACKGROUND = 0.2;

  private final int topicCount;
  private final double[] wordShares;
  private final int[][] words;
  private final float[][] values;
  private final int[] clusters;

  private StartingTopics(List<int[]> sample, int wordCount, int topicCount) {
    this.topicCount = topicCount;
    this.wordShares = new double[wordCount];
    int[] documentCounts = new int[wordCount];
    this.words = new int[sample.size()][];
    this.values = new float[sample.size()][];
    this.clusters = new int[sample.size()];
    Arrays.fill(wordShares, 1);
    for (int document = 0; document < words.length; document++) {
      words[document] = Arrays.stream(sample.get(document)).distinct().toArray();
      for (int word : sample.get(document)) {
        wordShares[word]++;
      }
      for (int word : words[document]) {
        documentCounts[word]++;
      }
    }
    double tokens = Arrays.stream(wordShares).sum();
    for (int word = 0; word < wordCount; word++) {
      wordShares[word] /= tokens;
    }
    for (int document = 0; document < words.length; document++) {
      values[document] = unit(sample.get(document), words[document], documentCounts);
    }
  }

  /**
   * Weights of words in topics, those of a word side by side.
   *
   * @param sample tokens of each document, equal ones side by side
   */
  static float[] of(List<int[]> sample, int wordCount, int topicCount) {
    StartingTopics topics = new StartingTopics(sample, wordCount, topicCount);
    int[] best = {};
    double tightest = -1;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      double tightness = topics.cluster(new RandomStream(SEED, topicCount, attempt));
      if (tightness > tightest) {
        tightest = tightness;
        best = topics.clusters.clone();
      }
    }
    return topics.weights(sample, best);
  }

  /** Ln(1 + count) · ln(documents / documents of the word), of length 1. */
  private float[] unit(int[] tokens, int[] distinct, int[] documentCounts) {
    float[] values = new float[distinct.length];
    double squares = 0;
    int at = 0;
    for (int i = 0; i < distinct.length; i++) {
      int begin = at;
      while (at < tokens.length && tokens[at] == distinct[i]) {
        at++;
      }
      double rarity = StrictMath.log((1.0 + words.length) / documentCounts[distinct[i]]);
      double value = StrictMath.log(1.0 + at - begin) * rarity;
      values[i] = (float) value;
      squares += value * value;
    }
    double length = StrictMath.sqrt(squares);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] / length);
    }
    return values;
  }

  /** Clusters the documents; the sum of their similarities to their clusters' centres. */
  private double cluster(RandomStream random) {
    float[] centres = seeds(random);
    double tightness = 0;
    for (int round = 0; round < ROUNDS; round++) {
      tightness = 0;
      float[] next = new float[centres.length];
      for (int document = 0; document < words.length; document++) {
        double[] similarities = similarities(centres, document);
        int nearest = 0;
        for (int topic = 1; topic < topicCount; topic++) {
          if (similarities[topic] > similarities[nearest]) {
            nearest = topic;
          }
        }
        clusters[document] = nearest;
        tightness += similarities[nearest];
        add(document, nearest, next);
      }
      centres = normalized(next);
    }
    return tightness;
  }

  /**
   * Documents as centres, each drawn in proportion to the square of its distance from those before.
   */
  private float[] seeds(RandomStream random) {
    float[] centres = new float[wordShares.length * topicCount];
    double[] distances = new double[words.length];
    Arrays.fill(distances, 1);
    for (int topic = 0; topic < topicCount; topic++) {
      int seed = drawn(distances, random);
      add(seed, topic, centres);
      for (int document = 0; document < words.length; document++) {
        double distance = 1 - similarity(centres, document, topic);
        distances[document] = Math.min(distances[document], distance * distance);
      }
    }
    return centres;
  }

  private static int drawn(double[] masses, RandomStream random) {
    double left = random.nextDouble() * Arrays.stream(masses).sum();
    int i = 0;
    while (i < masses.length - 1 && left >= masses[i]) {
      left -= masses[i];
      i++;
    }
    return i;
  }

  private double similarity(float[] centres, int document, int topic) {
    double sum = 0;
    for (int i = 0; i < words[document].length; i++) {
      sum += values[document][i] * centres[words[document][i] * topicCount + topic];
    }
    return sum;
  }

  private double[] similarities(float[] centres, int document) {
    double[] sums = new double[topicCount];
    for (int i = 0; i < words[document].length; i++) {
      int row = words[document][i] * topicCount;
      float value = values[document][i];
      for (int topic = 0; topic < topicCount; topic++) {
        sums[topic] += value * centres[row + topic];
      }
    }
    return sums;
  }

  private void add(int document, int topic, float[] centres) {
    for (int i = 0; i < words[document].length; i++) {
      centres[words[document][i] * topicCount + topic] += values[document][i];
    }
  }

  private float[] normalized(float[] centres) {
    double[] squares = new double[topicCount];
    for (int i = 0; i < centres.length; i++) {
      squares[i % topicCount] += centres[i] * centres[i];
    }
    for (int i = 0; i < centres.length; i++) {
      double square = squares[i % topicCount];
      centres[i] = square == 0 ? 0 : (float) (centres[i] / StrictMath.sqrt(square));
    }
    return centres;
  }

  /** The words of each cluster by their frequency in it, with some of all others. */
  private float[] weights(List<int[]> sample, int[] clusters) {
    double[] tokens = new double[topicCount];
    float[] weights = new float[wordShares.length * topicCount];
    for (int document = 0; document < clusters.length; document++) {
      for (int word : sample.get(document)) {
        weights[word * topicCount + clusters[document]]++;
      }
      tokens[clusters[document]] += sample.get(document).length;
    }
    for (int i = 0; i < weights.length; i++) {
      double ofCluster = weights[i] / Math.max(1, tokens[i % topicCount]);
      weights[i] = (float) ((1 - BACKGROUND) * ofCluster + BACKGROUND * wordShares[i / topicCount]);
    }
    return weights;
  }
}
