package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.isnad.analysis.Topics.TooSmallException;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Topic;
import org.isnad.model.TopicChange;
import org.isnad.model.TopicCount;
import org.isnad.model.TopicTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SparkExtension.class)
class TopicsTest {
  private static final StructType TERMS =
      StructType.fromDDL(
          "article_id string, story_id string, terms array<string>, term_forms array<string>");

  private static final int THEMES = 3;
  private static final int TERMS_OF_THEME = 200;

  private final SparkSession spark;

  TopicsTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void findsTheThemesOfACorpus() throws TooSmallException {
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
    // Articles 0 and 3 are of one theme.
    Dataset<Row> mentions =
        Rows.of(
            spark,
            Mention.class,
            Rows.mention("0", 0, 0, "e"),
            Rows.mention("3", 0, 0, "e"),
            Rows.mention("1", 0, 0, "elsewhere once"));
    Dataset<Row> entities =
        mentions.select(col("entity_id"), col("entity_id").as("name"), col("type")).distinct();
    try (Topics model = Topics.fit(corpus(240), settings(THEMES))) {
      assertEquals(THEMES, model.topics().size());
      for (Topic topic : model.topics()) {
        String theme = topic.topTerms().get(0).substring(0, "form of 00".length());
        assertTrue(topic.topTerms().stream().allMatch(t -> t.startsWith(theme)), topic.toString());
        assertTrue(topic.npmi() > 0, topic.toString());
        assertEquals(1.0 / THEMES, topic.prevalence(), 0.05);
        assertEquals(240 / THEMES, topic.articleCount());
        assertEquals(5, topic.typicalArticleIds().size());
        assertTrue(
            topic.distinctiveTerms().stream().allMatch(t -> t.startsWith(theme)), topic.toString());
        assertNull(topic.junk());
      }
      TopicTerm first = model.terms().get(0);
      assertEquals("form of " + first.term(), first.form());
      assertEquals(240, model.articleTopics().filter("weight > 0.8").count());

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
              model.trends(articles, Period.MONTH).filter("topic_id = 0"),
              "outlet",
              "period",
              "article_count"));
      assertEquals(
          List.of("p|person|named|2|1"),
          Rows.lines(
              model.sources(attributions),
              "speaker",
              "kind",
              "naming",
              "attribution_count",
              "article_count"));
      int topicOfFirst =
          model.articleTopics().filter("article_id = '0'").head().<Integer>getAs("topic_id");
      assertEquals(
          List.of(topicOfFirst + "|e|2|2"),
          Rows.lines(
              model.entities(mentions, entities),
              "topic_id",
              "entity_id",
              "article_count",
              "mention_count"));
    }
  }

  @Test
  void makesNoTopicsOfAFewArticles() {
    TooSmallException refusal =
        assertThrows(TooSmallException.class, () -> Topics.fit(corpus(30), settings(0)));
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
        assertThrows(TooSmallException.class, () -> Topics.fit(sameText, settings(0)));
    assertTrue(refusal.getMessage().startsWith("no topics: 0 terms"), refusal.getMessage());
  }

  @Test
  void givesTheSameTopicsHoweverTheArticlesAreSpread() throws TooSmallException {
    Dataset<Row> corpus = corpus(200);
    List<List<String>> found = new ArrayList<>();
    for (int partitions : new int[] {2, 4, 8, 64}) {
      Dataset<Row> spread = corpus.repartition(partitions);
      try (Topics model = Topics.fit(spread, settings(THEMES))) {
        List<String> lines =
            new ArrayList<>(Rows.lines(model.articleTopics(), "article_id", "topic_id", "weight"));
        model.topics().forEach(topic -> lines.add(topic.toString()));
        model.terms().forEach(term -> lines.add(term.toString()));
        found.add(lines);
      }
    }
    found.forEach(lines -> assertEquals(found.get(0), lines));
  }

  @Test
  void aStoryOfManyCopiesTrainsOnce() {
    Dataset<Row> copies =
        corpus(199).withColumn("story_id", functions.lit("one story")).unionAll(corpus(50));
    assertEquals(
        "no topics: they need 200 articles with terms, and there are no more than 51",
        assertThrows(TooSmallException.class, () -> Topics.fit(copies, settings(0))).getMessage());
  }

  @Test
  void aLaterRunGoesOnFromTheTopicsOfAnEarlier(@TempDir Path folder)
      throws TooSmallException, IOException {
    List<Topic> before;
    try (Topics model = Topics.fit(corpus(240), settings(THEMES))) {
      before = model.topics();
      model.model().write().save(folder.resolve("model").toString());
    }
    PipelineModel earlier = PipelineModel.load(folder.resolve("model").toString());
    for (boolean isTrained : new boolean[] {false, true}) {
      try (Topics model = Topics.fit(corpus(330), settings(0).from(earlier, isTrained))) {
        for (Topic topic : model.topics()) {
          Set<String> then = Set.copyOf(before.get(topic.topicId()).topTerms());
          assertTrue(topic.topTerms().stream().filter(then::contains).count() >= 7, topic.label());
        }
        assertEquals(THEMES, model.changes().size());
        for (TopicChange change : model.changes()) {
          assertEquals("kept", change.change());
          assertEquals(change.topicId(), change.nearestTopicId());
          assertEquals(0, change.drift(), isTrained ? 0.1 : 1e-6);
        }
      }
    }
  }

  @Test
  void anEarlierModelOfOtherTermsGivesNoTopics() throws TooSmallException {
    PipelineModel earlier;
    try (Topics model = Topics.fit(corpus(240), settings(THEMES))) {
      earlier = model.model();
    }
    Dataset<Row> ofOtherTerms =
        corpus(200)
            .withColumn("terms", functions.transform(col("terms"), t -> functions.concat(t, t)));
    for (boolean isTrained : new boolean[] {false, true}) {
      Topics.Settings settings = settings(0).from(earlier, isTrained);
      assertEquals(
          "no topics: no article holds a term of the earlier model. Give the model of articles"
              + " like these, or none.",
          assertThrows(TooSmallException.class, () -> Topics.fit(ofOtherTerms, settings))
              .getMessage());
    }
  }

  @Test
  void keepsNothingWhereItFails() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Set<Integer> before = Set.copyOf(context.getPersistentRDDs().keySet());
    Dataset<Row> withoutForms = corpus(240).drop("term_forms");
    assertThrows(AnalysisException.class, () -> Topics.fit(withoutForms, settings(THEMES)));
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
    return new Topic(id, "label", List.of(), List.of(), 0.1, 0.1, articleCount, List.of(), null);
  }

  @Test
  void choosesTheNumberOfTopicsThatASampleSupports() throws TooSmallException {
    try (Topics model = Topics.fit(corpus(400), settings(0))) {
      List<TopicCount> tried = model.tried();
      assertEquals(List.of(5, 10), tried.stream().map(TopicCount::topicCount).toList());
      TopicCount chosen = tried.stream().filter(TopicCount::isChosen).findFirst().orElseThrow();
      assertEquals(chosen.topicCount(), model.topics().size());
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
  void relevanceSetsATopicsOwnTermsBeforeThoseOfAllTopics() {
    double[][] weights = {{0.5, 0.4, 0.1}, {0.5, 0.1, 0.4}};
    TopicRanking ranking = new TopicRanking(weights, new double[] {0.5, 0.5});
    assertArrayEquals(new int[] {0, 1}, ranking.heaviest(0, 2));
    assertEquals(Math.log(0.4) - 0.4 * Math.log(0.25), ranking.relevance(0, 1), 1e-12);
    assertArrayEquals(new int[] {1, 0}, ranking.mostRelevant(0, 2));
    assertArrayEquals(new int[] {2, 0}, ranking.mostRelevant(1, 2));
  }

  @ParameterizedTest
  @EnumSource(names = {"ONLINE", "EM"})
  void mllibsEnginesFindThemesToo(TopicEngine engine) throws TooSmallException {
    Topics.Settings settings = new Topics.Settings(THEMES, engine, 0.05, 1);
    try (Topics model = Topics.fit(corpus(240), settings)) {
      assertEquals(THEMES, model.topics().size());
      assertEquals(1, model.topics().stream().mapToDouble(Topic::prevalence).sum(), 1e-6);
    }
  }

  private static Topics.Settings settings(int topicCount) {
    return new Topics.Settings(topicCount, TopicEngine.GIBBS, 0.05, 1);
  }

  /** Articles that draw a hundred terms each from one theme, frequent terms first. */
  private Dataset<Row> corpus(int articleCount) {
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < articleCount; article++) {
      String[] terms = new String[100];
      for (int i = 0; i < terms.length; i++) {
        int rank = Math.min(random.nextInt(TERMS_OF_THEME), random.nextInt(TERMS_OF_THEME));
        terms[i] = "%02d-%03d".formatted(article % THEMES, rank);
      }
      String[] forms = Arrays.stream(terms).map(t -> "form of " + t).toArray(String[]::new);
      rows.add(RowFactory.create(String.valueOf(article), String.valueOf(article), terms, forms));
    }
    return spark.createDataFrame(rows, TERMS);
  }
}
