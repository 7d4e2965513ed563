package org.isnad.corpus;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.isnad.text.MinHash;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class StoriesTest {
  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("published_on", DataTypes.DateType)
          .add("signature", DataTypes.createArrayType(DataTypes.IntegerType));

  private static final StructType SHARED =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("copy_count", DataTypes.LongType);

  private static final StructType EDGES =
      new StructType()
          .add(Components.LEFT, DataTypes.StringType)
          .add(Components.RIGHT, DataTypes.StringType);

  private static final String WIRE =
      "أعلنت بلدية المدينة أمس افتتاح حديقة عامة جديدة في حي النخيل بعد أعمال استمرت عامين وقالت إن"
          + " الحديقة تضم ملاعب ومسارات للمشاة ومكتبة صغيرة للأطفال وإنها تفتح أبوابها كل يوم من"
          + " الصباح حتى المساء دون رسوم";

  private static Row article(String id, String day, String text) {
    int[] signature = MinHash.signature(TokenizedText.of(text));
    return RowFactory.create(
        id,
        day == null ? null : java.sql.Date.valueOf(LocalDate.parse(day)),
        Arrays.stream(signature).boxed().toArray());
  }

  private static Dataset<Row> shared(Dataset<Row> articles) {
    return Stories.shared(
        articles,
        rows -> articles.sparkSession().createDataFrame(rows.collectAsList(), rows.schema()));
  }

  private static Map<String, String> stories(SparkSession spark, List<Row> articles) {
    return shared(spark.createDataFrame(articles, ARTICLES)).collectAsList().stream()
        .collect(
            Collectors.toMap(
                row -> row.getString(0),
                row -> row.getString(1) + " " + row.getLong(2),
                (one, other) -> one + " twice",
                TreeMap::new));
  }

  @Test
  void copiesAreOneStoryWhoseEarliestNamesIt(SparkSession spark) {
    List<Row> articles =
        List.of(
            article("a", "2015-08-03", WIRE + " وشكرت البلدية المتطوعين"),
            article("b", "2015-08-02", "الساحل - واس: " + WIRE),
            article("c", null, WIRE.replace("أعلنت", "اعلنت")),
            article("d", "2015-08-01", "فاز فريق الميناء على ضيفه بهدفين دون رد في مباراة أمس"),
            article("e", "2015-08-02", ""),
            article("f", "2015-08-02", ""));
    assertEquals(Map.of("a", "b 3", "b", "b 3", "c", "b 3"), stories(spark, articles));
  }

  @Test
  void ofOneDayTheSmallestIdIsTheEarliest(SparkSession spark) {
    assertEquals(
        Map.of("y", "x 2", "x", "x 2"),
        stories(
            spark, List.of(article("y", "2015-08-02", WIRE), article("x", "2015-08-02", WIRE))));
  }

  @Test
  void storiesAreTheSameInAnyOrderAndPartitioning(SparkSession spark) {
    Random random = new Random(11);
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> words = new ArrayList<>(List.of(WIRE.split(" ")));
      words.add(0, "خبر" + i % 6);
      for (int j = 0; j < 25; j++) {
        words.add("كلمة" + i % 6 + "-" + j);
      }
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        words.set(random.nextInt(words.size()), "تحرير" + i);
      }
      articles.add(article("n" + i, "2015-08-%02d".formatted(1 + i % 9), String.join(" ", words)));
    }
    Map<String, String> stories = stories(spark, articles);
    Collections.shuffle(articles, random);
    Dataset<Row> spread =
        spark.createDataFrame(articles, ARTICLES).repartition(7, col("article_id"));
    assertEquals(stories, stories(spark, spread.collectAsList()));
    assertEquals(stories.size(), shared(spread).select("article_id").distinct().count());
  }

  @Test
  void articlesOfNoSharedStoryAreStoriesOfTheirOwn(SparkSession spark) {
    Dataset<Row> shared = spark.createDataFrame(List.of(RowFactory.create("b", "a", 2L)), SHARED);
    Dataset<Row> articles =
        spark.createDataFrame(
            List.of(RowFactory.create("b", "b", 1L, true), RowFactory.create("c", "c", 1L, true)),
            new StructType()
                .add("article_id", DataTypes.StringType)
                .add("story_id", DataTypes.StringType)
                .add("copy_count", DataTypes.LongType)
                .add("is_earliest", DataTypes.BooleanType));
    List<Row> rows = Stories.inArticles(articles, shared).orderBy("article_id").collectAsList();
    assertEquals(
        List.of(RowFactory.create("b", "a", 2L, false), RowFactory.create("c", "c", 1L, true)),
        rows);
  }

  @Test
  void componentsOfRandomGraphsArePathsStarsAndAll(SparkSession spark) {
    Random random = new Random(5);
    List<Row> edges = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      // A long path, in no order, whose smallest node is in its middle.
      edges.add(RowFactory.create("p" + (i * 7) % 41, "p" + ((i + 1) * 7) % 41));
      edges.add(RowFactory.create("r" + random.nextInt(60), "r" + random.nextInt(60)));
      edges.add(RowFactory.create("s", "s" + i));
    }
    Map<String, String> expected = new TreeMap<>();
    edges.forEach(e -> List.of(e.getString(0), e.getString(1)).forEach(n -> expected.put(n, n)));
    edges.stream()
        .filter(e -> e.get(0).equals(e.get(1)))
        .forEach(e -> expected.remove(e.getString(0)));
    edges.stream()
        .filter(e -> !e.get(0).equals(e.get(1)))
        .forEach(e -> List.of(e.getString(0), e.getString(1)).forEach(n -> expected.put(n, n)));
    for (int round = 0; round < 60; round++) {
      for (Row edge : edges) {
        String left = expected.get(edge.getString(0));
        String right = expected.get(edge.getString(1));
        if (left != null && right != null) {
          String least = left.compareTo(right) < 0 ? left : right;
          expected.put(edge.getString(0), least);
          expected.put(edge.getString(1), least);
        }
      }
    }
    try (Components components = Components.of(spark.createDataFrame(edges, EDGES))) {
      Map<String, String> found =
          components.nodes().collectAsList().stream()
              .collect(
                  Collectors.toMap(
                      row -> row.getString(0),
                      row -> row.getString(1),
                      (a, b) -> "two",
                      TreeMap::new));
      assertEquals(expected, found);
    }
  }

  @Test
  void nothingIsKeptOnceStoriesAreWritten(SparkSession spark) {
    Set<Integer> before = kept(spark);
    assertEquals(
        2, stories(spark, List.of(article("a", null, WIRE), article("b", null, WIRE))).size());
    // What tests before kept may go meanwhile.
    assertTrue(before.containsAll(kept(spark)));
  }

  private static Set<Integer> kept(SparkSession spark) {
    return Set.copyOf(
        JavaSparkContext.fromSparkContext(spark.sparkContext()).getPersistentRDDs().keySet());
  }
}
