package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.isnad.SparkExtension;
import org.isnad.analysis.Topics.TooSmallException;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Topic;
import org.isnad.model.TopicChange;
import org.isnad.model.TopicCount;
import org.isnad.model.TopicTerm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsTest {
  private static final int THEMES = ThemedCorpus.THEMES;
  private static final int ARTICLES = 210;

  private final SparkSession spark;

  // Of corpus(ARTICLES): what several tests look at.
  private Topics fitted;

  private final List<String> log = new ArrayList<>();

  TopicsTest(SparkSession spark) {
    this.spark = spark;
  }

  @BeforeAll
  void fitOnce() throws TooSmallException {
    fitted = fit(corpus(ARTICLES), settings(THEMES));
  }

  @AfterAll
  void close() {
    fitted.close();
  }

  @Test
  void findsTheThemesOfACorpus() {
    assertEquals(THEMES, fitted.topics().size());
    for (Topic topic : fitted.topics()) {
      String theme = topic.topTerms().get(0).substring(0, "form of 00".length());
      assertTrue(topic.topTerms().stream().allMatch(t -> t.startsWith(theme)), topic.toString());
      assertTrue(topic.npmi() > 0, topic.toString());
      assertEquals(1.0 / THEMES, topic.prevalence(), 0.05);
      assertEquals(ARTICLES / THEMES, topic.articleCount());
      assertEquals(5, topic.typicalArticleIds().size());
      assertTrue(
          topic.distinctiveTerms().stream().allMatch(t -> t.startsWith(theme)), topic.toString());
      assertTrue(
          topic.exclusiveTerms().stream().allMatch(t -> t.startsWith(theme)), topic.toString());
      assertNull(topic.junk());
    }
    assertTrue(
        fitted.topics().stream().mapToDouble(Topic::stability).average().orElseThrow() > 0.8,
        fitted.topics().toString());
    TopicTerm first = fitted.terms().get(0);
    assertEquals("form of " + first.term(), first.form());
    // As entities() has it.
    Map<String, String> kinds = kinds(fitted);
    assertEquals("name", kinds.remove("00-000"));
    assertEquals(Set.of("word"), Set.copyOf(kinds.values()));
    assertEquals(ARTICLES, fitted.shares().articleTopics(0.05).filter("weight > 0.8").count());
  }

  @Test
  void tellsWhenByWhomAndWithWhomATopicIsReported() {
    Dataset<Row> articles =
        Rows.of(
            spark,
            Article.class,
            Rows.article("0", "0", "o1", "2015-08-01"),
            Rows.article("1", "1", "o2", null));
    Dataset<Row> attributions =
        Rows.of(
            spark,
            Attribution.class,
            Rows.attribution("0", "p", "person", "named", "direct"),
            Rows.attribution("0", "p", "person", "named", "direct"));
    // Articles 0 and 6 are of one theme.
    Dataset<Row> mentions =
        Rows.of(
            spark,
            Mention.class,
            Rows.mention("0", 0, 0, "e"),
            Rows.mention("6", 0, 0, "e"),
            Rows.mention("1", 0, 0, "elsewhere once"));
    Dataset<Row> entities =
        mentions.select(col("entity_id"), col("entity_id").as("name"), col("type")).distinct();
    assertEquals(
        List.of(
                "all|all|2",
                "all|2015-08|1",
                "all|undated|1",
                "o1|2015-08|1",
                "o1|all|1",
                "o2|all|1",
                "o2|undated|1")
            .stream()
            .sorted()
            .toList(),
        Rows.lines(
            fitted.shares().trends(articles, Period.MONTH).filter("topic_id = 0"),
            "outlet",
            "period",
            "article_count"));
    assertEquals(
        List.of("p|person|named|2|1"),
        Rows.lines(
            fitted.shares().sources(attributions),
            "speaker",
            "kind",
            "naming",
            "attribution_count",
            "article_count"));
    int topicOfFirst =
        fitted
            .shares()
            .articleTopics(0.05)
            .filter("article_id = '0'")
            .head()
            .<Integer>getAs("topic_id");
    assertEquals(
        List.of(topicOfFirst + "|e|2|2"),
        Rows.lines(
            fitted.shares().entities(mentions, entities),
            "topic_id",
            "entity_id",
            "article_count",
            "mention_count"));
  }

  @Test
  void makesNoTopicsOfAFewArticles() {
    TooSmallException refusal =
        assertThrows(TooSmallException.class, () -> fit(corpus(30), settings(0)));
    assertEquals(
        "no topics: they need 200 articles with terms, and there are no more than 30",
        refusal.getMessage());
  }

  @Test
  void makesNoTopicsOfAFewTerms() {
    Dataset<Row> sameText =
        corpus(1)
            .crossJoin(spark.range(200))
            .withColumn("story_id", col("id").cast("string"))
            .drop("id");
    TooSmallException refusal =
        assertThrows(TooSmallException.class, () -> fit(sameText, settings(0)));
    assertTrue(refusal.getMessage().startsWith("no topics: 0 terms"), refusal.getMessage());
  }

  @Test
  void aStoryOfManyCopiesTrainsOnce() {
    Dataset<Row> copies =
        corpus(199).withColumn("story_id", functions.lit("one story")).unionAll(corpus(50));
    assertEquals(
        "no topics: they need 200 articles with terms, and there are no more than 51",
        assertThrows(TooSmallException.class, () -> fit(copies, settings(0))).getMessage());
  }

  @Test
  void aLaterRunGoesOnFromTheTopicsOfAnEarlier(@TempDir Path folder)
      throws TooSmallException, IOException {
    fitted.model().write().save(folder.resolve("model").toString());
    PipelineModel earlier = PipelineModel.load(folder.resolve("model").toString());
    for (boolean isTrained : new boolean[] {false, true}) {
      try (Topics model = fit(corpus(ARTICLES + THEMES), settings(0).from(earlier, isTrained))) {
        for (Topic topic : model.topics()) {
          Set<String> then = Set.copyOf(fitted.topics().get(topic.topicId()).topTerms());
          assertTrue(topic.topTerms().stream().filter(then::contains).count() >= 7, topic.label());
        }
        Map<String, String> kinds = kinds(model);
        kinds.keySet().retainAll(kinds(fitted).keySet());
        assertTrue(kinds.containsValue("name"), kinds.toString());
        assertTrue(kinds(fitted).entrySet().containsAll(kinds.entrySet()), kinds.toString());
        assertEquals(THEMES, model.changes().size());
        for (TopicChange change : model.changes()) {
          assertEquals("kept", change.change());
          assertEquals(change.topicId(), change.nearestTopicId());
          assertEquals(0, change.drift(), isTrained ? 0.1 : 1e-6);
        }
      }
    }
  }

  private static Map<String, String> kinds(Topics model) {
    return model.terms().stream()
        .collect(Collectors.toMap(TopicTerm::term, TopicTerm::kind, (left, right) -> left));
  }

  @Test
  void aPipelineOfOtherStagesIsNoModel() {
    Transformer[] stages = fitted.model().stages();
    assertTrue(Topics.isModel(fitted.model()));
    assertFalse(Topics.isModel(new PipelineModel("other", new Transformer[] {stages[0]})));
    assertFalse(
        Topics.isModel(new PipelineModel("other", new Transformer[] {stages[1], stages[1]})));
  }

  @Test
  void anEarlierModelOfOtherTermsGivesNoTopics() {
    Dataset<Row> ofOtherTerms =
        corpus(200)
            .withColumn("terms", functions.transform(col("terms"), t -> functions.concat(t, t)));
    for (boolean isTrained : new boolean[] {false, true}) {
      TopicSettings settings = settings(0).from(fitted.model(), isTrained);
      assertEquals(
          "no topics: no article holds a term of the earlier model. Give the model of articles"
              + " like these, or none.",
          assertThrows(TooSmallException.class, () -> fit(ofOtherTerms, settings)).getMessage());
    }
  }

  @Test
  void keepsNothingWhereItFails() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Set<Integer> before = Set.copyOf(context.getPersistentRDDs().keySet());
    // Topics of terms that the vocabulary has not fail when they are described.
    List<VocabularyTerm> terms = ((TopicVocabulary) fitted.model().stages()[0]).terms();
    PipelineModel broken =
        new PipelineModel(
            "broken",
            new Transformer[] {
              new TopicVocabulary("short", terms.subList(0, 500)), fitted.model().stages()[1]
            });
    SparkException failure =
        assertThrows(
            SparkException.class, () -> fit(corpus(ARTICLES), settings(0).from(broken, false)));
    assertInstanceOf(IndexOutOfBoundsException.class, failure.getCause());
    // What tests before kept may go meanwhile.
    assertTrue(before.containsAll(context.getPersistentRDDs().keySet()));
  }

  @Test
  void tellsWhatBecameOfEarlierTopics() {
    double[][] before = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
    double[][] now = {{1, 1, 0, 0}, {0, 0, 0, 1}, {1, 0, 0.1, 0}, {0, 0, 0, 1}};
    List<Topic> topics = List.of(topic(0, 5), topic(1, 5), topic(2, 5), topic(3, 0));
    assertEquals(
        List.of("kept", "merged", "replaced", "faded"),
        TopicChanges.of(before, now, topics).stream().map(TopicChange::change).toList());
  }

  private static Topic topic(int id, long articleCount) {
    return new Topic(
        id,
        "label",
        List.of(),
        List.of(),
        List.of(),
        0.1,
        null,
        0.1,
        articleCount,
        List.of(),
        null);
  }

  @Test
  void choosesTheNumberOfTopicsThatASampleSupports() throws TooSmallException {
    log.clear();
    try (Topics model = fit(corpus(400), settings(0))) {
      List<TopicCount> tried = model.tried();
      assertEquals(List.of(5, 10), tried.stream().map(TopicCount::topicCount).toList());
      TopicCount chosen = tried.stream().filter(TopicCount::isChosen).findFirst().orElseThrow();
      assertEquals(chosen.topicCount(), model.topics().size());
      assertTrue(log.get(0).startsWith("5 topics: NPMI 0."), log.toString());
      assertTrue(log.get(1).startsWith("10 topics: NPMI 0."), log.toString());
      assertTrue(
          log.get(2).matches("[0-9]+ iterations in .* s, mean log probability of a word -.*"),
          log.toString());
      assertTrue(chosen.stability() > 0.3 && chosen.diversity() > 0.3, tried.toString());
    }
  }

  @Test
  void theFinestGoodDivisionIsChosen() {
    List<TopicCount> tried =
        List.of(
            new TopicCount(5, 0.24, 0.94, 0.86, false),
            new TopicCount(20, 0.25, 0.8, 0.6, false),
            new TopicCount(30, 0.25, 0.6, 0.6, false),
            new TopicCount(40, 0.25, 0.8, 0.4, false),
            new TopicCount(60, 0.2, 0.8, 0.6, false));
    assertEquals(20, TopicCounts.chosen(TopicCounts.withChosen(tried)));
    assertEquals(30, TopicCounts.chosen(TopicCounts.withChosen(tried.subList(2, 5))));
  }

  @Test
  void theBestOfNegativeCoherencesIsGoodEnough() {
    List<TopicCount> tried =
        List.of(
            new TopicCount(5, -0.3, 0.9, 0.8, false),
            new TopicCount(10, -0.2, 0.8, 0.6, false),
            new TopicCount(20, -0.21, 0.8, 0.6, false),
            new TopicCount(30, -0.25, 0.8, 0.6, false));
    assertEquals(20, TopicCounts.chosen(TopicCounts.withChosen(tried)));
  }

  @Test
  void aLabelPrefersNamesAndPhrasesInTheFormReadMost() {
    List<VocabularyTerm> vocabulary =
        List.of(
            new VocabularyTerm("a", "An a", VocabularyTerm.Kind.WORD),
            new VocabularyTerm("b_c", "b c", VocabularyTerm.Kind.PHRASE),
            new VocabularyTerm("d", "D", VocabularyTerm.Kind.NAME),
            new VocabularyTerm("e", "e", VocabularyTerm.Kind.WORD),
            new VocabularyTerm("f", "f", VocabularyTerm.Kind.WORD));
    double[][] weights = {{0.4, 0.1, 0.3, 0.2, 0}, {0.1, 0.1, 0.2, 0.1, 0.5}};
    TopicProfiles profiles = new TopicProfiles(weights, new double[] {0.5, 0.5}, vocabulary);
    Topic topic = profiles.topic(0, 0.3, 0.1, null, 10);
    assertEquals("D، b c، An a", topic.label());
    assertEquals("unstable", topic.junk());
    assertEquals("nowhere", profiles.topic(0, 0.3, null, null, 10).junk());
    assertEquals("incoherent", profiles.topic(0, 0, 0.1, null, 10).junk());
    assertEquals(
        List.of("word", "name", "word", "phrase", "word"),
        profiles.terms(0).stream().map(TopicTerm::kind).toList());
  }

  @Test
  void aLabelHoldsNoWordTwice() {
    List<VocabularyTerm> vocabulary =
        List.of(
            new VocabularyTerm("cups_final", "cups final", VocabularyTerm.Kind.PHRASE),
            new VocabularyTerm("cup", "cup", VocabularyTerm.Kind.WORD),
            new VocabularyTerm("final", "final", VocabularyTerm.Kind.WORD));
    double[][] weights = {{0.2, 0.3, 0.5}};
    Topic topic =
        new TopicProfiles(weights, new double[] {1}, vocabulary).topic(0, 0.3, 0.5, null, 10);
    assertEquals("cups final، cup", topic.label());
  }

  @Test
  void frexIsTheHarmonicMeanOfTheRanksOfWeightAndExclusivity() {
    double[][] weights = {{0.5, 0.3, 0.2, 0}, {0.5, 0.1, 0.2, 0.2}};
    double[] frex = new TopicRanking(weights, new double[] {0.5, 0.5}).frex(0);
    // Weights rank 4, 3, 2, 1 of 4, exclusivities 3, 4, 3, 1.
    assertArrayEquals(
        new double[] {2 / (1 + 4.0 / 3), 2 / (4.0 / 3 + 1), 2 / (2 + 4.0 / 3), 0.25}, frex, 1e-12);
  }

  @Test
  void asManyTopicsAreTriedAsThereAreStoriesFor() {
    assertEquals(List.of(5), TopicCounts.candidates(200));
    assertEquals(List.of(5, 10, 20), TopicCounts.candidates(800));
    assertEquals(List.of(5, 10, 20, 30, 40, 60, 80), TopicCounts.candidates(1_000_000));
  }

  @Test
  void relevanceSetsATopicsOwnTermsBeforeThoseOfAllTopics() {
    double[][] weights = {{0.5, 0.4, 0.1}, {0.5, 0.1, 0.4}};
    TopicRanking ranking = new TopicRanking(weights, new double[] {0.5, 0.5});
    assertArrayEquals(new int[] {0, 1}, ranking.heaviest(0, 2));
    assertEquals(Math.log(0.4) - 0.4 * Math.log(0.25), ranking.relevance(0, 1), 1e-12);
    assertArrayEquals(new int[] {1, 0}, ranking.mostRelevant(0, 2));
    assertArrayEquals(new int[] {2, 0}, ranking.mostRelevant(1, 2));
  }

  /** With iterations enough for themes that share no term. */
  @ParameterizedTest
  @EnumSource(names = {"ONLINE", "EM"})
  void mllibsEnginesFindThemesToo(TopicEngine engine) throws TooSmallException {
    Dataset<Row> articles = corpus(ARTICLES);
    TopicVocabulary vocabulary = TopicVocabulary.of(articles, entities(), TopicVocabulary.SMALLEST);
    Dataset<Row> counted = vocabulary.transform(articles).cache();
    LDA lda = engine.mllib(ARTICLES, THEMES, 1);
    TopicModel model = TopicModel.of(lda.setMaxIter(8).fit(counted));
    for (double[] weights : model.termWeights()) {
      assertEquals(1, Arrays.stream(weights).sum(), 1e-6);
    }
    for (Row row : model.shares(counted).collectAsList()) {
      assertEquals(1, row.<Double>getList(1).stream().mapToDouble(d -> d).sum(), 1e-6);
    }
    assertNull(model.pipeline(vocabulary, IntStream.range(0, THEMES).toArray()));
    counted.unpersist();
  }

  private Dataset<Row> entities() {
    return ThemedCorpus.entities(spark);
  }

  private Topics fit(Dataset<Row> articleTerms, TopicSettings settings) throws TooSmallException {
    return Topics.fit(articleTerms, entities(), settings, log::add);
  }

  private static TopicSettings settings(int topicCount) {
    return new TopicSettings(topicCount, TopicEngine.GIBBS, 0.05, 1);
  }

  private Dataset<Row> corpus(int articleCount) {
    return ThemedCorpus.articles(spark, articleCount);
  }
}
