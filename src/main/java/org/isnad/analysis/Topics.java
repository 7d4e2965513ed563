package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.isnad.model.Topic;
import org.isnad.model.TopicChange;
import org.isnad.model.TopicCount;
import org.isnad.model.TopicTerm;
import org.isnad.topics.GibbsLdaModel;

/**
 * What the corpus is about: a topic model, and how its topics meet articles, time, sources and
 * entities. A story counts once in training, and every article of it gets its topics afterwards.
 *
 * <p>An estimator: {@link #fit} runs jobs, keeps the articles' topics in memory or on disk until
 * {@link #close}, and needs some doubles for each term × topic on the driver. With {@link
 * TopicEngine#GIBBS} the rows are the same however the input is partitioned; MLlib's engines sample
 * by partition.
 */
public final class Topics implements AutoCloseable {
  /** Articles with terms below which no topics are made. */
  static final int FEWEST_ARTICLES = 200;

  private final TopicShares shares;
  private final PipelineModel model;
  private final List<Topic> topics = new ArrayList<>();
  private final List<TopicTerm> terms = new ArrayList<>();
  private final List<TopicCount> tried = new ArrayList<>();
  private final List<TopicChange> changes = new ArrayList<>();

  private Topics(TopicShares shares, PipelineModel model) {
    this.shares = shares;
    this.model = model;
  }

  /**
   * Refuses a corpus of too few articles.
   *
   * @throws TooSmallException where there are fewer than {@value #FEWEST_ARTICLES}
   */
  public static void requireArticles(long articleCount) throws TooSmallException {
    if (articleCount < FEWEST_ARTICLES) {
      throw new TooSmallException(
          "no topics: they need %,d articles with terms, and there are no more than %,d"
              .formatted(FEWEST_ARTICLES, articleCount));
    }
  }

  /** Why a corpus supports no topics. */
  public static final class TooSmallException extends Exception {
    TooSmallException(String message) {
      super(message);
    }
  }

  /** Whether a pipeline is such as {@link #model} gives, so that topics can go on from it. */
  public static boolean isModel(PipelineModel pipeline) {
    Transformer[] stages = pipeline.stages();
    return stages.length == 2
        && stages[0] instanceof TopicVocabulary
        && stages[1] instanceof GibbsLdaModel;
  }

  /**
   * Fits a model.
   *
   * @param articleTerms article_id, story_id, terms, term_forms, as in {@link
   *     org.isnad.model.AnnotatedRecord}
   * @param entities rows of {@link org.isnad.model.Entity}, which tell names from words
   * @param log hears now and then how far it is, a line each time
   * @throws TooSmallException where the corpus has fewer than {@value #FEWEST_ARTICLES} stories
   *     with terms, or too few terms, or none that an earlier model counts
   */
  public static Topics fit(
      Dataset<Row> articleTerms,
      Dataset<Row> entities,
      TopicSettings settings,
      Consumer<String> log)
      throws TooSmallException {
    Dataset<Row> withTerms = articleTerms.filter(size(col("terms")).gt(0));
    Dataset<Row> firstOfStories =
        withTerms.groupBy("story_id").agg(min("article_id").as("article_id")).select("article_id");
    long storyCount = firstOfStories.count();
    requireArticles(storyCount);
    TopicVocabulary vocabulary =
        settings.earlier() == null
            ? TopicVocabulary.of(withTerms, entities, TopicVocabulary.SMALLEST)
            : settings.earlierVocabulary();
    Dataset<Row> counted =
        vocabulary
            .transform(withTerms)
            .select("article_id", "counts")
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> training = counted.join(firstOfStories, "article_id");
      Corpus corpus = new Corpus(counted, vocabulary);
      return settings.earlier() == null
          ? fresh(corpus, training, storyCount, settings, log)
          : continued(corpus, training, settings, log);
    } finally {
      counted.unpersist();
    }
  }

  /**
   * What a model is described by.
   *
   * @param counted article_id, counts of the vocabulary
   */
  private record Corpus(Dataset<Row> counted, TopicVocabulary vocabulary) {}

  private static Topics fresh(
      Corpus corpus,
      Dataset<Row> training,
      long storyCount,
      TopicSettings settings,
      Consumer<String> log) {
    try (TopicHalves halves = new TopicHalves(training, storyCount, settings)) {
      List<TopicCount> tried =
          settings.topicCount() > 0 ? List.of() : TopicCounts.tried(halves, storyCount, log);
      int k = tried.isEmpty() ? settings.topicCount() : TopicCounts.chosen(tried);
      halves.keepOnly(k);
      TopicModel model = settings.engine().fit(training, storyCount, k, settings, log);
      // The halves are read by Gibbs sampling: other engines' topics would be measured against it.
      double[] stability =
          settings.engine() == TopicEngine.GIBBS ? halves.stability(model.termWeights()) : null;
      Topics topics = describe(corpus, model, stability, settings);
      topics.tried.addAll(tried);
      return topics;
    }
  }

  /** Topics that go on from an earlier model's. */
  private static Topics continued(
      Corpus corpus, Dataset<Row> training, TopicSettings settings, Consumer<String> log)
      throws TooSmallException {
    Dataset<Row> read = settings.isTrained() ? training : corpus.counted();
    if (read.filter((FilterFunction<Row>) Topics::isCounted).isEmpty()) {
      throw new TooSmallException(
          "no topics: no article holds a term of the earlier model. Give the model of articles like"
              + " these, or none.");
    }
    GibbsLdaModel before = settings.earlierTopics();
    GibbsLdaModel now =
        settings.isTrained()
            ? settings.sampler(before.k()).setInitialModel(before).setListener(log).fit(training)
            : before;
    Topics topics = describe(corpus, TopicModel.of(now), null, settings);
    topics.changes.addAll(
        TopicChanges.of(
            TopicModel.of(before).termWeights(), TopicModel.of(now).termWeights(), topics.topics));
    return topics;
  }

  private static boolean isCounted(Row article) {
    return article.<Vector>getAs("counts").numNonzeros() > 0;
  }

  /** Rows of {@link Topic}. */
  public List<Topic> topics() {
    return topics;
  }

  /** Rows of {@link TopicTerm}. */
  public List<TopicTerm> terms() {
    return terms;
  }

  /** Rows of {@link TopicCount}; none where the number was given. */
  public List<TopicCount> tried() {
    return tried;
  }

  /** Rows of {@link TopicChange}; none without an earlier model. */
  public List<TopicChange> changes() {
    return changes;
  }

  /**
   * Counts {@code terms} and finds these topics, under their numbers, in any articles. Null where
   * one of MLlib's engines found the topics.
   */
  public PipelineModel model() {
    return model;
  }

  /** What of the articles is counted by topics. */
  public TopicShares shares() {
    return shares;
  }

  @Override
  public void close() {
    shares.close();
  }

  /**
   * Topics in order of prevalence; under the numbers they have, where an earlier model gave them.
   *
   * @param stability of the model's topics, or null
   */
  private static Topics describe(
      Corpus corpus, TopicModel model, double[] stability, TopicSettings settings) {
    int k = model.topicCount();
    try (TopicShares found = new TopicShares(model.shares(corpus.counted()))) {
      double[] means = found.means(k);
      // From here on under their new numbers.
      int[] order =
          settings.earlier() == null
              ? TopicRanking.first(means, k)
              : IntStream.range(0, k).toArray();
      double[] prevalences = inOrder(means, order);
      double[][] weights =
          Arrays.stream(order).mapToObj(t -> model.termWeights()[t]).toArray(double[][]::new);
      TopicProfiles profiles = new TopicProfiles(weights, prevalences, corpus.vocabulary().terms());
      Topics topics =
          new Topics(found.reordered(order), model.pipeline(corpus.vocabulary(), order));
      try {
        topics.addRows(profiles, stability == null ? null : inOrder(stability, order), corpus);
        return topics;
      } catch (Throwable e) {
        topics.close();
        throw e;
      }
    }
  }

  private static double[] inOrder(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(topic -> values[topic]).toArray();
  }

  private void addRows(TopicProfiles profiles, double[] stability, Corpus corpus) {
    Map<Integer, Row> articles = shares.articlesOfTopics();
    long articleCount = corpus.counted().count();
    double[] npmi = Coherence.npmi(corpus.counted(), profiles.topTerms(), articleCount);
    for (int topic = 0; topic < npmi.length; topic++) {
      terms.addAll(profiles.terms(topic));
      topics.add(
          profiles.topic(
              topic,
              npmi[topic],
              stability == null ? null : stability[topic],
              articles.get(topic),
              articleCount));
    }
  }
}
