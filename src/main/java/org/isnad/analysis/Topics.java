package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.functions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.isnad.model.Topic;
import org.isnad.model.TopicTerm;

/**
 * What the corpus is about: latent Dirichlet allocation (Blei, Ng and Jordan 2003) by MLlib's
 * online variational Bayes (Hoffman, Blei and Bach 2010), with settings that suit corpora of ten
 * thousand to a million articles; its defaults do not.
 *
 * <p>An estimator: {@link #fit} runs jobs, keeps the articles' topics in memory or on disk until
 * {@link #close}, and needs vocabulary × topics doubles on the driver. The rows depend on the
 * partitioning, as MLlib's sampling does.
 */
public final class Topics implements AutoCloseable {
  /** Articles with terms below which no topics are made. */
  static final int FEWEST_ARTICLES = 200;

  /** Terms of the vocabulary below which no topics are made. */
  static final int SMALLEST_VOCABULARY = 500;

  private static final int LARGEST_VOCABULARY = 50_000;

  /** A term of fewer articles says too little, one of more than this share of them too much. */
  private static final double FEWEST_TERM_ARTICLES = 10;

  private static final double LARGEST_TERM_SHARE = 0.3;

  private static final int ITERATIONS = 100;

  /** Share of the articles that an iteration draws, and the number it draws at least. */
  private static final double DRAWN_SHARE = 0.05;

  private static final int FEWEST_DRAWN = 256;

  private static final int TOP_TERMS = 10;
  private static final int KEPT_TERMS = 50;
  private static final double SMALLEST_WEIGHT = 0.05;

  /**
   * The k of a corpus of unknown themes: a topic for each hundred articles, at least five, at most
   * forty.
   */
  public static int defaultCount(long articleCount) {
    return (int) Math.max(5, Math.min(40, articleCount / 100));
  }

  private final Dataset<Row> distributions;
  private final List<Topic> topics;
  private final List<TopicTerm> terms;

  private Topics(Dataset<Row> distributions, List<Topic> topics, List<TopicTerm> terms) {
    this.distributions = distributions;
    this.topics = topics;
    this.terms = terms;
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

  /**
   * Fits a model.
   *
   * @param articleTerms article_id, terms, term_forms, as in {@link
   *     org.isnad.model.AnnotatedRecord}
   * @param topicCount number of topics; 0 for {@link #defaultCount}
   * @throws TooSmallException where the corpus has fewer than {@value #FEWEST_ARTICLES} articles
   *     with terms, or fewer than {@value #SMALLEST_VOCABULARY} terms in ten articles
   */
  public static Topics fit(Dataset<Row> articleTerms, int topicCount, long seed)
      throws TooSmallException {
    Dataset<Row> withTerms = articleTerms.filter(size(col("terms")).gt(0));
    long articleCount = withTerms.count();
    requireArticles(articleCount);
    CountVectorizerModel vocabulary =
        new CountVectorizer()
            .setInputCol("terms")
            .setOutputCol("counts")
            .setVocabSize(LARGEST_VOCABULARY)
            .setMinDF(FEWEST_TERM_ARTICLES)
            .setMaxDF(LARGEST_TERM_SHARE)
            .fit(withTerms);
    if (vocabulary.vocabulary().length < SMALLEST_VOCABULARY) {
      throw new TooSmallException(
          "no topics: %,d terms stand in %.0f articles or more, and topics need %,d"
              .formatted(
                  vocabulary.vocabulary().length, FEWEST_TERM_ARTICLES, SMALLEST_VOCABULARY));
    }
    Dataset<Row> counted =
        vocabulary
            .transform(withTerms)
            .select("article_id", "counts")
            .persist(StorageLevel.MEMORY_AND_DISK());
    int k = topicCount > 0 ? topicCount : defaultCount(articleCount);
    LDAModel model =
        new LDA()
            .setFeaturesCol("counts")
            .setK(k)
            .setSeed(seed)
            .setOptimizer("online")
            .setMaxIter(ITERATIONS)
            .setSubsamplingRate(
                Math.min(1, Math.max(DRAWN_SHARE, (double) FEWEST_DRAWN / articleCount)))
            .setLearningOffset(10)
            .setLearningDecay(0.6)
            .setDocConcentration(0.1)
            .setTopicConcentration(0.01)
            .fit(counted);
    Dataset<Row> transformed =
        model
            .transform(counted)
            .select(
                col("article_id"),
                functions.vector_to_array(col("topicDistribution"), "float64").as("shares"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return describe(
          counted, transformed, model, vocabulary.vocabulary(), withTerms, articleCount);
    } finally {
      counted.unpersist();
      transformed.unpersist();
    }
  }

  /** Rows of {@link Topic}. */
  public List<Topic> topics() {
    return topics;
  }

  /** Rows of {@link TopicTerm}. */
  public List<TopicTerm> terms() {
    return terms;
  }

  /** Rows of {@link org.isnad.model.ArticleTopic}. */
  public Dataset<Row> articleTopics() {
    return shares().filter(col("weight").geq(SMALLEST_WEIGHT));
  }

  /** Rows of {@link org.isnad.model.TopicTrend}. */
  public Dataset<Row> trends(Dataset<Row> articles, Period period) {
    return Counted.byOutletAndOverall(
            shares().join(Counted.articlesByPeriod(articles, period), "article_id"))
        .groupBy("topic_id", "outlet", "period")
        .agg(count(lit(1)).as("article_count"), avg("weight").as("prevalence"));
  }

  /** Rows of {@link org.isnad.model.TopicSource}. */
  public Dataset<Row> sources(Dataset<Row> attributions) {
    Dataset<Row> ofLargest =
        shares()
            .groupBy("article_id")
            .agg(
                min_by(col("topic_id"), struct(negate(col("weight")), col("topic_id")))
                    .as("topic_id"));
    return Counted.attributions(attributions)
        .join(ofLargest, "article_id")
        .groupBy("topic_id", "speaker_id", "kind", "naming")
        .agg(
            count(lit(1)).as("attribution_count"),
            countDistinct(col("article_id")).as("article_count"))
        .join(Sources.mostFrequentForm(attributions), "speaker_id");
  }

  @Override
  public void close() {
    distributions.unpersist();
  }

  /** article_id, topic_id, weight: all of them. */
  private Dataset<Row> shares() {
    return distributions
        .select(col("article_id"), posexplode(col("shares")))
        .toDF("article_id", "topic_id", "weight");
  }

  private static Topics describe(
      Dataset<Row> counted,
      Dataset<Row> transformed,
      LDAModel model,
      String[] vocabulary,
      Dataset<Row> withTerms,
      long articleCount) {
    int k = model.getK();
    Row means =
        transformed
            .agg(
                avg(col("shares").getItem(0)).as("0"),
                IntStream.range(1, k)
                    .mapToObj(topic -> avg(col("shares").getItem(topic)).as(String.valueOf(topic)))
                    .toArray(Column[]::new))
            .head();
    Integer[] byPrevalence =
        IntStream.range(0, k)
            .boxed()
            .sorted(Comparator.comparingDouble(topic -> -means.getDouble(topic)))
            .toArray(Integer[]::new);

    int[][] indices = new int[k][];
    double[][] weights = new double[k][];
    for (Row topic : model.describeTopics(KEPT_TERMS).collectAsList()) {
      indices[topic.getInt(0)] = topic.<Integer>getList(1).stream().mapToInt(i -> i).toArray();
      weights[topic.getInt(0)] = topic.<Double>getList(2).stream().mapToDouble(w -> w).toArray();
    }
    double[] npmi = Coherence.npmi(counted, topRanked(indices), articleCount);
    Map<String, String> forms = forms(withTerms, vocabulary, indices);
    // The topics in order of prevalence, from here on under their new numbers.
    Dataset<Row> reordered =
        transformed.select(
            col("article_id"),
            array(
                    Arrays.stream(byPrevalence)
                        .map(t -> col("shares").getItem(t))
                        .toArray(Column[]::new))
                .as("shares"));
    Dataset<Row> distributions = reordered.persist(StorageLevel.MEMORY_AND_DISK());
    Map<Integer, Long> articles = articlesByLargest(distributions);

    List<Topic> topics = new ArrayList<>();
    List<TopicTerm> terms = new ArrayList<>();
    for (int id = 0; id < k; id++) {
      int topic = byPrevalence[id];
      List<String> top = new ArrayList<>();
      for (int rank = 0; rank < indices[topic].length; rank++) {
        String term = vocabulary[indices[topic][rank]];
        terms.add(new TopicTerm(id, rank + 1, term, forms.get(term), weights[topic][rank]));
        if (rank < TOP_TERMS) {
          top.add(forms.get(term));
        }
      }
      topics.add(
          new Topic(
              id,
              String.join("، ", top.subList(0, 3)),
              top,
              npmi[topic],
              means.getDouble(topic),
              articles.getOrDefault(id, 0L)));
    }
    return new Topics(distributions, topics, terms);
  }

  private static int[][] topRanked(int[][] indices) {
    return Arrays.stream(indices)
        .map(i -> Arrays.copyOf(i, Math.min(TOP_TERMS, i.length)))
        .toArray(int[][]::new);
  }

  /** For each topic, the articles in which it has the largest share. */
  private static Map<Integer, Long> articlesByLargest(Dataset<Row> distributions) {
    Column largest = array_position(col("shares"), array_max(col("shares")));
    Map<Integer, Long> articles = new HashMap<>();
    for (Row row :
        distributions.groupBy(largest.cast("int").minus(1).as("topic")).count().collectAsList()) {
      articles.put(row.getInt(0), row.getLong(1));
    }
    return articles;
  }

  /** The most frequent form of each term that a topic keeps. */
  private static Map<String, String> forms(
      Dataset<Row> withTerms, String[] vocabulary, int[][] indices) {
    List<String> kept =
        Arrays.stream(indices)
            .flatMapToInt(Arrays::stream)
            .distinct()
            .mapToObj(i -> vocabulary[i])
            .toList();
    Dataset<Row> keptTerms =
        withTerms.sparkSession().createDataset(kept, Encoders.STRING()).toDF("terms");
    return withTerms
        .select(inline(arrays_zip(col("terms"), col("term_forms"))))
        .join(broadcast(keptTerms), "terms")
        .groupBy("terms", "term_forms")
        .agg(negate(count(lit(1))).as("rarity"))
        .groupBy("terms")
        .agg(min(struct("rarity", "term_forms")).as("first"))
        .select(col("terms"), col("first.term_forms"))
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
  }
}
