package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.isnad.model.TopicCount;
import org.isnad.topics.TopicMatching;

/**
 * Which number of topics a corpus bears: models of a sample, with few iterations, are judged by how
 * well the terms of a topic go together, how little topics repeat one another, and how far two
 * halves of the sample give the same topics (Greene, O'Callaghan and Cunningham 2014, "How many
 * topics?").
 */
final class TopicCounts {
  /** Stories of the sample, some hundred fewer or more. */
  private static final int SAMPLE = 6_000;

  /** Stories of a corpus for each topic, at least. */
  private static final int STORIES_OF_TOPIC = 40;

  private static final List<Integer> CANDIDATES = List.of(5, 10, 20, 30, 40, 60, 80);
  private static final int ITERATIONS = 40;
  private static final int AVERAGED = 10;
  private static final int TOP_TERMS = 10;
  private static final double LEAST_DIVERSITY = 0.7;
  private static final double LEAST_STABILITY = 0.5;
  private static final double LARGEST_LOSS_OF_NPMI = 0.1;

  private TopicCounts() {}

  /**
   * The measures of each number that the corpus is large enough for.
   *
   * @param counted article_id, counts; an article of each story
   */
  static List<TopicCount> tried(Dataset<Row> counted, long storyCount, long seed) {
    long slices = Math.max(1, Math.round((double) storyCount / SAMPLE));
    Dataset<Row> sample =
        counted
            .filter(pmod(xxhash64(col("article_id"), lit(seed)), lit(slices)).equalTo(0))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long sampleCount = sample.count();
      List<TopicCount> tried = new ArrayList<>();
      for (int k : CANDIDATES) {
        if (k == CANDIDATES.get(0) || (long) k * STORIES_OF_TOPIC <= storyCount) {
          tried.add(measured(sample, sampleCount, k, seed));
        }
      }
      return withChosen(tried);
    } finally {
      sample.unpersist();
    }
  }

  static int chosen(List<TopicCount> tried) {
    return tried.stream().filter(TopicCount::isChosen).findFirst().orElseThrow().topicCount();
  }

  /**
   * The same, the chosen one marked: the finest division whose topics still go together, differ and
   * come again. (A product of the three favours the coarsest: fewer topics are always stabler.)
   */
  static List<TopicCount> withChosen(List<TopicCount> tried) {
    double best = tried.stream().mapToDouble(TopicCount::npmi).max().orElseThrow();
    // The best may be negative.
    double leastNpmi = best - LARGEST_LOSS_OF_NPMI * Math.abs(best);
    int chosen =
        tried.stream()
            .filter(
                count ->
                    count.diversity() >= LEAST_DIVERSITY
                        && count.stability() >= LEAST_STABILITY
                        && count.npmi() >= leastNpmi)
            .mapToInt(TopicCount::topicCount)
            .max()
            .orElse(tried.get(0).topicCount());
    return tried.stream()
        .map(
            count ->
                new TopicCount(
                    count.topicCount(),
                    count.npmi(),
                    count.diversity(),
                    count.stability(),
                    count.topicCount() == chosen))
        .toList();
  }

  private static TopicCount measured(Dataset<Row> sample, long sampleCount, int k, long seed) {
    double[][] whole = weights(sample, k, seed);
    int[][] top =
        Arrays.stream(whole)
            .map(topic -> TopicRanking.first(topic, TOP_TERMS))
            .toArray(int[][]::new);
    double npmi = Arrays.stream(Coherence.npmi(sample, top, sampleCount)).average().orElseThrow();
    double diversity =
        (double) Arrays.stream(top).flatMapToInt(Arrays::stream).distinct().count()
            / (k * TOP_TERMS);
    double[][] cosines =
        TopicMatching.cosines(
            weights(half(sample, 0, seed), k, seed), weights(half(sample, 1, seed), k, seed));
    int[] pairs = TopicMatching.best(cosines);
    double stability =
        IntStream.range(0, k)
            .mapToDouble(topic -> cosines[topic][pairs[topic]])
            .average()
            .orElseThrow();
    return new TopicCount(k, npmi, diversity, stability, false);
  }

  private static Dataset<Row> half(Dataset<Row> sample, int half, long seed) {
    return sample.filter(pmod(xxhash64(lit(seed), col("article_id")), lit(2)).equalTo(half));
  }

  private static double[][] weights(Dataset<Row> counted, int k, long seed) {
    return TopicModel.of(
            TopicEngine.gibbs(k, seed).setMaxIter(ITERATIONS).setSampleCount(AVERAGED).fit(counted))
        .termWeights();
  }
}
