package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import org.isnad.model.AnnotatedRecord;
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

  private static final int TYPICAL_ARTICLES = 5;

  /** An entity that fewer articles of a topic name is none of the topic's. */
  private static final int FEWEST_ENTITY_ARTICLES = 2;

  /** A share that shows in an article. */
  private static final double VISIBLE_SHARE = 0.05;

  /**
   * How topics are found and told.
   *
   * @param topicCount number of topics; 0 for the one that suits a sample best
   * @param smallestShare least share of an article that {@link #articleTopics} keeps
   * @param earlier what {@link #model} gave earlier: its terms are counted, and its topics, which
   *     keep their numbers, are begun with; or null
   * @param isTrained whether the articles train the model; where not, the topics of {@code earlier}
   *     are found in them as they are
   */
  public record Settings(
      int topicCount,
      TopicEngine engine,
      double smallestShare,
      long seed,
      PipelineModel earlier,
      boolean isTrained) {
    /** Settings without an earlier model. */
    public Settings(int topicCount, TopicEngine engine, double smallestShare, long seed) {
      this(topicCount, engine, smallestShare, seed, null, true);
    }

    /** These, begun with an earlier model. */
    public Settings from(PipelineModel model, boolean trained) {
      return new Settings(topicCount, engine, smallestShare, seed, model, trained);
    }

    CountVectorizerModel earlierVocabulary() {
      return (CountVectorizerModel) earlier.stages()[0];
    }

    GibbsLdaModel earlierTopics() {
      return (GibbsLdaModel) earlier.stages()[1];
    }
  }

  private final Settings settings;
  private final Dataset<Row> distributions;
  private final PipelineModel model;
  private final List<Topic> topics = new ArrayList<>();
  private final List<TopicTerm> terms = new ArrayList<>();
  private final List<TopicCount> tried = new ArrayList<>();
  private final List<TopicChange> changes = new ArrayList<>();

  private Topics(Settings settings, Dataset<Row> distributions, PipelineModel model) {
    this.settings = settings;
    this.distributions = distributions;
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

  /**
   * Fits a model.
   *
   * @param articleTerms article_id, story_id, terms, term_forms, as in {@link
   *     org.isnad.model.AnnotatedRecord}
   * @param entities rows of {@link org.isnad.model.Entity}, which labels prefer
   * @param log hears now and then how far it is, a line each time
   * @throws TooSmallException where the corpus has fewer than {@value #FEWEST_ARTICLES} stories
   *     with terms, or too few terms, or none that an earlier model counts
   */
  public static Topics fit(
      Dataset<Row> articleTerms, Dataset<Row> entities, Settings settings, Consumer<String> log)
      throws TooSmallException {
    Dataset<Row> withTerms = articleTerms.filter(size(col("terms")).gt(0));
    Dataset<Row> firstOfStories =
        withTerms.groupBy("story_id").agg(min("article_id").as("article_id")).select("article_id");
    long storyCount = firstOfStories.count();
    requireArticles(storyCount);
    CountVectorizerModel vocabulary =
        settings.earlier() == null
            ? TopicVocabulary.of(TopicPhrases.joined(withTerms, TopicPhrases.of(withTerms)))
            : settings.earlierVocabulary();
    // A phrase that is not counted leaves its words, which may be; a later run can tell no others.
    Dataset<Row> withPhrases =
        TopicPhrases.joined(withTerms, TopicPhrases.among(vocabulary.vocabulary()));
    Dataset<Row> counted =
        vocabulary
            .transform(withPhrases)
            .select("article_id", "counts")
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> training = counted.join(firstOfStories, "article_id");
      Corpus corpus = new Corpus(counted, vocabulary, withPhrases, entities);
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
  private record Corpus(
      Dataset<Row> counted,
      CountVectorizerModel vocabulary,
      Dataset<Row> withTerms,
      Dataset<Row> entities) {}

  private static Topics fresh(
      Corpus corpus,
      Dataset<Row> training,
      long storyCount,
      Settings settings,
      Consumer<String> log) {
    try (TopicHalves halves = new TopicHalves(training, storyCount, settings.seed())) {
      List<TopicCount> tried =
          settings.topicCount() > 0 ? List.of() : TopicCounts.tried(halves, storyCount, log);
      int k = tried.isEmpty() ? settings.topicCount() : TopicCounts.chosen(tried);
      TopicModel model = settings.engine().fit(training, storyCount, k, settings.seed(), log);
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
      Corpus corpus, Dataset<Row> training, Settings settings, Consumer<String> log)
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
            ? TopicEngine.gibbs(before.k(), settings.seed())
                .setInitialModel(before)
                .setListener(log)
                .fit(training)
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
   * Counts {@code terms} and finds these topics, under their numbers, in any articles whose terms
   * were joined before by the phrases of its vocabulary, which are its terms with {@value
   * AnnotatedRecord#BETWEEN_WORDS}: it does not join them itself. Null where one of MLlib's engines
   * found the topics.
   */
  public PipelineModel model() {
    return model;
  }

  /** Rows of {@link org.isnad.model.ArticleTopic}. */
  public Dataset<Row> articleTopics() {
    return shares().filter(col("weight").geq(settings.smallestShare()));
  }

  /** Rows of {@link org.isnad.model.TopicTrend}. */
  public Dataset<Row> trends(Dataset<Row> articles, Period period) {
    return Counted.byOutletAndOverall(
            shares().join(Counted.articlesByPeriod(articles, period), "article_id"))
        .groupBy("topic_id", "outlet", "period")
        .agg(count(lit(1)).as("article_count"), Statistics.exactSum(col("weight")).as("weight"))
        .withColumn("prevalence", Statistics.share(col("weight"), col("article_count")))
        .withColumn("prevalence_low", Statistics.wilsonLow(col("weight"), col("article_count")))
        .withColumn("prevalence_high", Statistics.wilsonHigh(col("weight"), col("article_count")));
  }

  /** Rows of {@link org.isnad.model.TopicSource}. */
  public Dataset<Row> sources(Dataset<Row> attributions) {
    return Counted.attributions(attributions)
        .join(articlesByTopic(), "article_id")
        .groupBy("topic_id", "speaker_id", "kind", "naming")
        .agg(
            count(lit(1)).as("attribution_count"),
            countDistinct(col("article_id")).as("article_count"))
        .join(Sources.mostFrequentForm(attributions), "speaker_id");
  }

  /** Rows of {@link org.isnad.model.TopicEntity}. */
  public Dataset<Row> entities(Dataset<Row> mentions, Dataset<Row> entities) {
    Dataset<Row> articles = articlesByTopic();
    Dataset<Row> named =
        Counted.mentions(mentions)
            .groupBy("article_id", "entity_id")
            .agg(count(lit(1)).as("mentions"))
            .join(articles, "article_id");
    Dataset<Row> byEntity = named.groupBy("entity_id").agg(count(lit(1)).as("entity_articles"));
    Dataset<Row> byTopic = articles.groupBy("topic_id").agg(count(lit(1)).as("topic_articles"));
    Dataset<Row> totals = articles.agg(count(lit(1)).as("total"));
    Column[] counts = {
      col("article_count"), col("entity_articles"), col("topic_articles"), col("total")
    };
    return named
        .groupBy("topic_id", "entity_id")
        .agg(count(lit(1)).as("article_count"), sum("mentions").as("mention_count"))
        .filter(col("article_count").geq(FEWEST_ENTITY_ARTICLES))
        .join(byEntity, "entity_id")
        .join(broadcast(byTopic), "topic_id")
        .crossJoin(broadcast(totals))
        .withColumn("npmi", Statistics.npmi(counts[0], counts[1], counts[2], counts[3]))
        .withColumn(
            "log_likelihood", Statistics.logLikelihood(counts[0], counts[1], counts[2], counts[3]))
        .filter(col("log_likelihood").gt(0))
        .join(entities.select("entity_id", "name", "type"), "entity_id");
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

  /** article_id and the topic of the largest share in the article. */
  private Dataset<Row> articlesByTopic() {
    return distributions.select(
        col("article_id"),
        array_position(col("shares"), array_max(col("shares")))
            .cast("int")
            .minus(1)
            .as("topic_id"));
  }

  /**
   * Topics in order of prevalence; under the numbers they have, where an earlier model gave them.
   *
   * @param stability of the model's topics, or null
   */
  private static Topics describe(
      Corpus corpus, TopicModel model, double[] stability, Settings settings) {
    int k = model.topicCount();
    Dataset<Row> found = model.shares(corpus.counted()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      double[] means = means(found, k);
      // From here on under their new numbers.
      int[] order =
          settings.earlier() == null
              ? TopicRanking.first(means, k)
              : IntStream.range(0, k).toArray();
      double[] prevalences = Arrays.stream(order).mapToDouble(t -> means[t]).toArray();
      double[][] weights =
          Arrays.stream(order).mapToObj(t -> model.termWeights()[t]).toArray(double[][]::new);
      TopicProfiles profiles =
          new TopicProfiles(weights, prevalences, corpus.vocabulary().vocabulary());
      Column[] reordered =
          Arrays.stream(order)
              .mapToObj(topic -> col("shares").getItem(topic))
              .toArray(Column[]::new);
      Dataset<Row> distributions =
          found
              .select(col("article_id"), array(reordered).as("shares"))
              .persist(StorageLevel.MEMORY_AND_DISK());
      Topics topics =
          new Topics(settings, distributions, model.pipeline(corpus.vocabulary(), order));
      try {
        topics.addRows(
            profiles,
            stability == null
                ? null
                : Arrays.stream(order).mapToDouble(topic -> stability[topic]).toArray(),
            corpus);
        return topics;
      } catch (Throwable e) {
        topics.close();
        throw e;
      }
    } finally {
      found.unpersist();
    }
  }

  private void addRows(TopicProfiles profiles, double[] stability, Corpus corpus) {
    Map<Integer, Row> articles = articles();
    long articleCount = corpus.counted().count();
    double[] npmi = Coherence.npmi(corpus.counted(), profiles.topTerms(), articleCount);
    TopicForms forms = TopicForms.of(corpus.withTerms(), corpus.entities(), profiles.keptTerms());
    for (int topic = 0; topic < npmi.length; topic++) {
      terms.addAll(profiles.terms(topic, forms));
      topics.add(
          profiles.topic(
              topic,
              forms,
              npmi[topic],
              stability == null ? null : stability[topic],
              articles.get(topic),
              articleCount));
    }
  }

  private static double[] means(Dataset<Row> shares, int topicCount) {
    Column[] means =
        IntStream.range(0, topicCount)
            .mapToObj(
                topic -> Statistics.exactSum(col("shares").getItem(topic)).divide(count(lit(1))))
            .toArray(Column[]::new);
    Row row = shares.select(means).head();
    return IntStream.range(0, topicCount).mapToDouble(row::getDouble).toArray();
  }

  /** For each topic: articles where its share is the largest, where it shows, and the typical. */
  private Map<Integer, Row> articles() {
    Column inOrder = struct(negate(col("weight")), col("article_id"));
    Map<Integer, Row> articles = new HashMap<>();
    for (Row row :
        shares()
            .filter(col("weight").geq(VISIBLE_SHARE))
            .join(articlesByTopic().withColumnRenamed("topic_id", "largest"), "article_id")
            .withColumn("place", row_number().over(Window.partitionBy("topic_id").orderBy(inOrder)))
            .groupBy("topic_id")
            .agg(
                count(lit(1)).as("visible"),
                count_if(col("largest").equalTo(col("topic_id"))).as("article_count"),
                sort_array(
                        collect_list(
                            when(
                                col("place").leq(TYPICAL_ARTICLES),
                                struct(col("place"), col("article_id")))))
                    .getField("article_id")
                    .as("typical"))
            .collectAsList()) {
      articles.put(row.getInt(0), row);
    }
    return articles;
  }
}
