package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.isnad.topics.GibbsLdaModel;
import org.isnad.topics.TopicMatching;

/**
 * A sample of stories and its halves, each of which a model with few iterations reads alone: topics
 * that are of the corpus, and not of chance, are found in both (Greene, O'Callaghan and Cunningham
 * 2014, "How many topics?"). The sample is small enough for one machine, whatever the corpus is; a
 * half is read once for each number of topics, and its model kept, four bytes for each term ×
 * topic.
 */
final class TopicHalves implements AutoCloseable {
  /** Stories of the sample, some hundred fewer or more. */
  private static final int SAMPLE = 6_000;

  private static final int ITERATIONS = 40;
  private static final int AVERAGED = 10;

  private final Dataset<Row> sample;
  private final TopicSettings settings;

  /** What {@link #read} read: of each number of topics a model of either half. */
  private final Map<Integer, List<GibbsLdaModel>> halves = new HashMap<>();

  /**
   * Keeps the sample in memory or on disk.
   *
   * @param counted article_id, counts; an article of each story
   */
  TopicHalves(Dataset<Row> counted, long storyCount, TopicSettings settings) {
    long slices = Math.max(1, Math.round((double) storyCount / SAMPLE));
    this.sample =
        counted
            .filter(pmod(xxhash64(col("article_id"), lit(settings.seed())), lit(slices)).equalTo(0))
            .persist(StorageLevel.MEMORY_AND_DISK());
    this.settings = settings;
  }

  /** Both halves. */
  Dataset<Row> sample() {
    return sample;
  }

  /** For each of so many topics of the sample, the probability of each term. */
  double[][] topics(int topicCount) {
    return TopicModel.of(model(sample, topicCount)).termWeights();
  }

  /** The cosines of the topics of one half with those that pair with them in the other. */
  double[] agreement(int topicCount) {
    return matched(topicsOfHalf(0, topicCount), topicsOfHalf(1, topicCount));
  }

  /** Forgets the models of the halves, but for those of so many topics. */
  void keepOnly(int topicCount) {
    halves.keySet().retainAll(Set.of(topicCount));
  }

  /**
   * For each topic the mean, over the halves, of its cosine with the one that pairs with it.
   *
   * @param topics of {@link TopicEngine#GIBBS}, as the halves' are
   */
  double[] stability(double[][] topics) {
    double[] first = matched(topics, topicsOfHalf(0, topics.length));
    double[] second = matched(topics, topicsOfHalf(1, topics.length));
    return IntStream.range(0, topics.length)
        .mapToDouble(topic -> (first[topic] + second[topic]) / 2)
        .toArray();
  }

  private static double[] matched(double[][] left, double[][] right) {
    double[][] cosines = TopicMatching.cosines(left, right);
    int[] pairs = TopicMatching.best(cosines);
    return IntStream.range(0, left.length).mapToDouble(t -> cosines[t][pairs[t]]).toArray();
  }

  private double[][] topicsOfHalf(int half, int topicCount) {
    return TopicModel.of(halves.computeIfAbsent(topicCount, this::read).get(half)).termWeights();
  }

  private List<GibbsLdaModel> read(int topicCount) {
    Column half = pmod(xxhash64(lit(settings.seed()), col("article_id")), lit(2));
    return IntStream.range(0, 2)
        .mapToObj(number -> model(sample.filter(half.equalTo(number)), topicCount))
        .toList();
  }

  private GibbsLdaModel model(Dataset<Row> counted, int topicCount) {
    return settings
        .sampler(topicCount)
        .setMaxIter(ITERATIONS)
        .setSampleCount(AVERAGED)
        .fit(counted);
  }

  @Override
  public void close() {
    sample.unpersist();
  }
}
