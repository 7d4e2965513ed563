package org.isnad.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.model.TopicCount;

/**
 * Which number of topics a corpus bears: models of a sample, with few iterations, are judged by how
 * well the terms of a topic go together, how little topics repeat one another, and how far two
 * halves of the sample give the same topics.
 */
final class TopicCounts {
  /** Stories of a corpus for each topic, at least. */
  private static final int STORIES_OF_TOPIC = 40;

  private static final List<Integer> CANDIDATES = List.of(5, 10, 20, 30, 40, 60, 80);
  private static final int TOP_TERMS = 10;
  private static final double LEAST_DIVERSITY = 0.7;
  private static final double LEAST_STABILITY = 0.5;
  private static final double LARGEST_LOSS_OF_NPMI = 0.1;

  private TopicCounts() {}

  /**
   * The measures of each number that the corpus is large enough for.
   *
   * @param log hears them, a line for each number
   */
  static List<TopicCount> tried(TopicHalves halves, long storyCount, Consumer<String> log) {
    long sampleCount = halves.sample().count();
    List<TopicCount> tried = new ArrayList<>();
    for (int k : candidates(storyCount)) {
      TopicCount measured = measured(halves, sampleCount, k);
      log.accept(
          String.format(
              Locale.ROOT,
              "%d topics: NPMI %.3f, diversity %.3f, stability %.3f",
              k,
              measured.npmi(),
              measured.diversity(),
              measured.stability()));
      tried.add(measured);
    }
    return withChosen(tried);
  }

  static List<Integer> candidates(long storyCount) {
    return CANDIDATES.stream()
        .filter(k -> k.equals(CANDIDATES.get(0)) || (long) k * STORIES_OF_TOPIC <= storyCount)
        .toList();
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

  private static TopicCount measured(TopicHalves halves, long sampleCount, int k) {
    int[][] top =
        Arrays.stream(halves.topics(k))
            .map(topic -> TopicRanking.first(topic, TOP_TERMS))
            .toArray(int[][]::new);
    double npmi =
        Arrays.stream(Coherence.npmi(halves.sample(), top, sampleCount)).average().orElseThrow();
    double diversity =
        (double) Arrays.stream(top).flatMapToInt(Arrays::stream).distinct().count()
            / (k * TOP_TERMS);
    double stability = Arrays.stream(halves.agreement(k)).average().orElseThrow();
    return new TopicCount(k, npmi, diversity, stability, false);
  }
}
