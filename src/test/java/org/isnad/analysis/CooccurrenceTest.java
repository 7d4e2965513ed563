package org.isnad.analysis;

import static org.isnad.analysis.Rows.article;
import static org.isnad.analysis.Rows.mention;
import static org.isnad.analysis.Rows.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class CooccurrenceTest {
  private static final String[] COUNTS = {
    "scope",
    "period",
    "left_entity_id",
    "right_entity_id",
    "joint_count",
    "left_count",
    "right_count",
    "unit_count",
    "article_count",
    "story_count"
  };

  private final SparkSession spark;

  CooccurrenceTest(SparkSession spark) {
    this.spark = spark;
  }

  /** One story in two articles over a turn of the month, and an undated one. */
  private Dataset<Row> articles() {
    return Rows.of(
        spark,
        Article.class,
        article("a1", "s1", "o1", "2015-07-31"),
        article("a2", "s1", "o2", "2015-08-01"),
        article("a3", "s3", "o1", null));
  }

  private Dataset<Row> mentions() {
    return Rows.of(
        spark,
        Mention.class,
        mention("a1", 0, 0, "x"),
        mention("a1", 0, 1, "y"),
        mention("a1", 1, 2, "x"),
        mention("a1", 1, 2, "z"),
        mention("a1", 1, 2, "x"),
        mention("a2", 0, 0, "y"),
        mention("a2", 0, 0, "x"),
        mention("a3", 0, 0, "x"),
        mention("a3", 1, 1, "y"),
        named("a3", "title", 0, 0, "z", "z", "z", null));
  }

  @Test
  void countsUnitsArticlesAndStories() {
    Dataset<Row> pairs =
        pairs(mentions(), articles(), entities("x", "y", "z"), settings(Period.ALL, 2));
    assertEquals(
        List.of("article|all|x|y|3|3|3|3|3|2", "paragraph|all|x|y|2|4|3|5|2|1"),
        Rows.lines(pairs, COUNTS));
  }

  @Test
  void countsEachPeriodAlone() {
    Dataset<Row> pairs =
        pairs(mentions(), articles(), entities("x", "y", "z"), settings(Period.MONTH, 1));
    assertEquals(
        List.of(
            "article|2015-07|x|y|1|1|1|1|1|1",
            "article|2015-08|x|y|1|1|1|1|1|1",
            "article|all|x|y|3|3|3|3|3|2",
            "article|undated|x|y|1|1|1|1|1|1",
            "paragraph|2015-07|x|y|1|2|1|2|1|1",
            "paragraph|2015-08|x|y|1|1|1|1|1|1",
            "paragraph|all|x|y|2|4|3|5|2|1",
            "sentence|2015-08|x|y|1|1|1|1|1|1",
            "sentence|all|x|y|1|4|3|6|1|1"),
        Rows.lines(pairs.filter("right_entity_id = 'y'"), COUNTS));
  }

  @Test
  void namesAndMeasuresPairs() {
    Dataset<Row> pairs =
        pairs(mentions(), articles(), entities("x", "y", "z"), settings(Period.ALL, 2));
    // ln(2·5 / (4·3)) / -ln(2/5); cells 2, 2, 1, 0 of a total of 5.
    assertEquals(
        List.of("name of x|name of y|-0.1990|-1.1849"),
        Rows.lines(
            pairs.filter("scope = 'paragraph'"),
            "left_name",
            "right_name",
            "npmi",
            "log_likelihood"));
  }

  @Test
  void leavesOutUnitsThatNameTooManyAndPairsOfTooFewUnits() {
    Dataset<Row> counts =
        Cooccurrence.counts(
            mentions(),
            articles(),
            entities("x", "y", "z"),
            new Cooccurrence.Settings(Period.MONTH, 2, 2));
    assertEquals(
        List.of("article|2015-08|x|y|1", "article|all|x|y|2", "article|undated|x|y|1"),
        Rows.lines(
            Cooccurrence.pairs(counts, entities("x", "y", "z"), Period.MONTH)
                .filter("scope = 'article'"),
            "scope",
            "period",
            "left_entity_id",
            "right_entity_id",
            "joint_count"));
    assertEquals(
        List.of(
            "article|2015-07|0|1|0|0",
            "article|2015-08|1|0|1|0",
            "article|all|2|1|1|0",
            "article|undated|1|0|1|0",
            "paragraph|2015-07|2|0|1|1",
            "paragraph|2015-08|1|0|1|0",
            "paragraph|all|5|0|1|1",
            "paragraph|undated|2|0|0|0",
            "sentence|2015-07|3|0|0|1",
            "sentence|2015-08|1|0|0|1",
            "sentence|all|6|0|0|2",
            "sentence|undated|2|0|0|0"),
        Rows.lines(
            Cooccurrence.totals(counts, Period.MONTH),
            "scope",
            "period",
            "unit_count",
            "crowded_unit_count",
            "pair_count",
            "rare_pair_count"));
  }

  @Test
  void countsAStoryOnceThatGoesOverSeveralPeriods() {
    Dataset<Row> articles =
        Rows.of(
            spark,
            Article.class,
            article("a1", "s1", "o1", "2015-07-31"),
            article("a2", "s1", "o1", "2015-07-31"),
            article("a3", "s1", "o2", "2015-08-01"),
            article("a4", "s1", "o2", "2015-09-01"));
    Dataset<Row> mentions =
        Rows.of(
            spark,
            Mention.class,
            Stream.of("a1", "a2", "a3", "a4")
                .flatMap(a -> Stream.of(mention(a, 0, 0, "x"), mention(a, 0, 0, "y")))
                .toArray(Mention[]::new));
    assertEquals(
        List.of(
            "article|2015-07|x|y|2|2|2|2|2|1",
            "article|2015-08|x|y|1|1|1|1|1|1",
            "article|2015-09|x|y|1|1|1|1|1|1",
            "article|all|x|y|4|4|4|4|4|1"),
        Rows.lines(
            pairs(mentions, articles, entities("x", "y"), settings(Period.MONTH, 1))
                .filter("scope = 'article'"),
            COUNTS));
  }

  @Test
  void agreesWithCountingByBruteForce() {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int a = 0; a < 40; a++) {
      String day = LocalDate.of(2015, 7, 20).plusDays(a % 30).toString();
      articles.add(article("a" + a, "s" + random.nextInt(25), "o", day));
      for (int m = random.nextInt(12); m > 0; m--) {
        int sentence = random.nextInt(6);
        mentions.add(mention("a" + a, sentence / 2, sentence, "e" + random.nextInt(6)));
      }
    }
    String[] ids = IntStream.range(0, 6).mapToObj(e -> "e" + e).toArray(String[]::new);
    Dataset<Row> mentionRows = Rows.of(spark, Mention.class, mentions.toArray(Mention[]::new));
    Dataset<Row> articleRows = Rows.of(spark, Article.class, articles.toArray(Article[]::new));

    List<String> expected = new ArrayList<>();
    for (String period : List.of("all", "2015-07", "2015-08")) {
      List<Article> published =
          articles.stream()
              .filter(a -> period.equals("all") || a.publishedOn().toString().startsWith(period))
              .toList();
      expected.addAll(pairsByDefinition("article", period, published, mentions, m -> ""));
      expected.addAll(
          pairsByDefinition("paragraph", period, published, mentions, m -> "" + m.paragraph()));
      expected.addAll(
          pairsByDefinition("sentence", period, published, mentions, m -> "" + m.sentence()));
    }
    Collections.sort(expected);
    for (int partitions : new int[] {1, 5}) {
      Dataset<Row> pairs =
          pairs(
              mentionRows.repartition(partitions),
              articleRows,
              entities(ids),
              settings(Period.MONTH, 1));
      assertEquals(expected, Rows.lines(pairs, COUNTS));
    }
  }

  /** Each unit's set of entities, and then every pair over every unit. */
  private static List<String> pairsByDefinition(
      String scope,
      String period,
      List<Article> articles,
      List<Mention> mentions,
      Function<Mention, String> unitOf) {
    Map<String, Set<String>> units = new TreeMap<>();
    Map<String, Article> articleOfUnit = new TreeMap<>();
    for (Article article : articles) {
      for (Mention mention : mentions) {
        if (mention.articleId().equals(article.articleId())) {
          String unit = mention.articleId() + " " + unitOf.apply(mention);
          units.computeIfAbsent(unit, u -> new HashSet<>()).add(mention.entityId());
          articleOfUnit.put(unit, article);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        String left = "e" + i;
        String right = "e" + j;
        List<Article> joint =
            units.entrySet().stream()
                .filter(unit -> unit.getValue().containsAll(List.of(left, right)))
                .map(unit -> articleOfUnit.get(unit.getKey()))
                .toList();
        if (!joint.isEmpty()) {
          lines.add(
              "%s|%s|%s|%s|%d|%d|%d|%d|%d|%d"
                  .formatted(
                      scope,
                      period,
                      left,
                      right,
                      joint.size(),
                      units.values().stream().filter(unit -> unit.contains(left)).count(),
                      units.values().stream().filter(unit -> unit.contains(right)).count(),
                      units.size(),
                      joint.stream().map(Article::articleId).distinct().count(),
                      joint.stream().map(Article::storyId).distinct().count()));
        }
      }
    }
    return lines;
  }

  @Test
  void countsHereWhatExecutorsCount() {
    Cooccurrence.Settings settings = new Cooccurrence.Settings(Period.MONTH, 2, 2);
    Dataset<Row> entities = entities("x", "y", "z");
    String[] columns = Cooccurrence.COUNTS.fieldNames();
    assertEquals(
        Rows.lines(Cooccurrence.counts(mentions(), articles(), entities, settings), columns),
        Rows.lines(
            spark.createDataFrame(
                Cooccurrence.countsHere(mentions(), articles(), entities, settings),
                Cooccurrence.COUNTS),
            columns));
  }

  private static Dataset<Row> pairs(
      Dataset<Row> mentions,
      Dataset<Row> articles,
      Dataset<Row> entities,
      Cooccurrence.Settings settings) {
    return Cooccurrence.pairs(
        Cooccurrence.counts(mentions, articles, entities, settings), entities, settings.period());
  }

  private static Cooccurrence.Settings settings(Period period, long minJointCount) {
    return new Cooccurrence.Settings(period, minJointCount, 150);
  }

  private Dataset<Row> entities(String... ids) {
    Entity[] entities = new Entity[ids.length];
    for (int i = 0; i < ids.length; i++) {
      entities[i] =
          new Entity(ids[i], "name of " + ids[i], "PER", null, List.of(), 1, 1, 1, null, null);
    }
    return Rows.of(spark, Entity.class, entities);
  }
}
