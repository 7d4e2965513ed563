package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.isnad.model.AnnotatedRecord.TextLine;
import org.isnad.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class RepeatedLinesTest {
  private static final Table<TextLine> LINES = Table.of(TextLine.class);
  private static final StructType ARTICLE =
      new StructType().add("article_id", DataTypes.StringType).add("outlet", DataTypes.StringType);
  private static final StructType RECORDS =
      new StructType()
          .add("article", ARTICLE)
          .add("lines", DataTypes.createArrayType(LINES.schema()))
          .add("headline_digest", DataTypes.LongType);
  private static final StructType SHARED =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("copy_count", DataTypes.LongType);

  /** An article whose paragraphs have these digests. */
  private record Sample(
      String id, String outlet, String story, Long headline, List<Long> digests) {}

  private static Sample sample(
      String id, String outlet, String story, Long headline, long... digests) {
    return new Sample(id, outlet, story, headline, Arrays.stream(digests).boxed().toList());
  }

  private static Set<String> found(SparkSession spark, List<Sample> samples) {
    return repeated(spark, samples).collectAsList().stream()
        .flatMap(
            row ->
                row.<Row>getList(1).stream()
                    .map(line -> row.getString(0) + line.getInt(0) + line.<String>getAs("kind")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Dataset<Row> repeated(SparkSession spark, List<Sample> samples) {
    List<Row> records =
        samples.stream()
            .map(
                s ->
                    RowFactory.create(
                        RowFactory.create(s.id, s.outlet),
                        IntStream.range(0, s.digests.size())
                            .mapToObj(
                                i ->
                                    LINES.row(
                                        new TextLine(
                                            i,
                                            10 * i,
                                            10 * i + 9,
                                            s.digests.get(i),
                                            i,
                                            i + 1,
                                            2,
                                            1)))
                            .toArray(),
                        s.headline))
            .toList();
    List<Row> shared =
        samples.stream()
            .filter(s -> !s.story.equals(s.id))
            .map(s -> RowFactory.create(s.id, s.story, 2L))
            .toList();
    return RepeatedLines.find(
        spark.createDataFrame(records, RECORDS), spark.createDataFrame(shared, SHARED));
  }

  @Test
  void aLineOfManyStoriesIsRepeated(SparkSession spark) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String id = "a" + (char) ('a' + i);
      // 1 in five of thirteen stories, 2 in four, 3 in twelve articles of one story.
      long first = i < 5 ? 1 : 100 + i;
      long second = i < 4 ? 2 : 200 + i;
      samples.add(sample(id, "o", id, null, first, second));
      samples.add(sample("b" + (char) ('a' + i), "o", "ba", null, 3));
    }
    assertEquals(
        Set.of("aa0repeated", "ab0repeated", "ac0repeated", "ad0repeated", "ae0repeated"),
        found(spark, samples));
  }

  @Test
  void anotherArticlesTitleIsAHeadline(SparkSession spark) {
    assertEquals(
        Set.of("b0headline"),
        found(
            spark,
            List.of(
                sample("a", "o", "a", 7L, 7, 1),
                sample("b", "o", "b", 8L, 7, 8),
                sample("c", "o", "a", null, 7, 2),
                sample("d", "p", "d", null, 7, 3))));
  }

  @Test
  void agreesWithCountingByHandWhateverTheOrder(SparkSession spark) {
    Random random = new Random(8);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String id = "x" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
      String story = i % 5 == 0 || i % 7 > 4 ? "xaa" : id;
      long[] digests = random.longs(4, 0, 30).toArray();
      Long headline = random.nextInt(4) == 0 ? (Long) (long) random.nextInt(60) : null;
      samples.add(sample(id, random.nextInt(4) == 0 ? "o" : "p", story, headline, digests));
    }
    Set<String> expected = byHand(samples);
    assertEquals(expected, found(spark, samples));
    Collections.shuffle(samples, random);
    assertEquals(expected, found(spark, samples));
  }

  private static Set<String> byHand(List<Sample> samples) {
    Map<String, Set<String>> stories = new HashMap<>();
    Map<String, Set<String>> titled = new HashMap<>();
    for (Sample s : samples) {
      stories.computeIfAbsent(s.outlet, k -> new HashSet<>()).add(s.story);
      for (long digest : s.digests) {
        stories.computeIfAbsent(s.outlet + digest, k -> new HashSet<>()).add(s.story);
      }
      titled.computeIfAbsent(s.outlet + s.headline, k -> new HashSet<>()).add(s.story);
    }
    Set<String> found = new TreeSet<>();
    for (Sample s : samples) {
      for (int i = 0; i < s.digests.size(); i++) {
        String line = s.outlet + s.digests.get(i);
        int of = stories.get(s.outlet).size();
        int enough = Math.max(3, Math.min(10, (of + 2) / 3));
        if (titled.getOrDefault(line, Set.of()).stream().anyMatch(t -> !t.equals(s.story))) {
          found.add(s.id + i + "headline");
        } else if (stories.get(line).size() >= enough) {
          found.add(s.id + i + "repeated");
        }
      }
    }
    return found;
  }

  @Test
  void countsLeaveTheLinesOut(SparkSession spark) {
    List<Sample> samples =
        List.of(
            sample("a", "o", "a", null, 1, 2),
            sample("b", "o", "b", null, 3, 1),
            sample("c", "o", "c", null, 1, 4));
    Dataset<Row> lines = repeated(spark, samples);
    Row b =
        RepeatedLines.inArticles(
                spark.sql(
                    "select 'b' article_id, 5 mention_count, 3 attribution_count,"
                        + " array(named_struct('begin', 0, 'end', 4, 'kind', 'dateline')) boilerplate"),
                lines)
            .select("mention_count", "attribution_count", "boilerplate")
            .head();
    assertEquals("[3,2,ArraySeq([0,4,dateline], [10,19,repeated])]", b.toString());
    String findings =
        RepeatedLines.inFindings(
                spark.sql(
                    "select 'b' article_id, * from values ('title', 1, null), ('text', 0, null),"
                        + " ('text', 1, null), ('text', 1, 'credit') t(part, paragraph, boilerplate)"),
                lines)
            .select("boilerplate")
            .collectAsList()
            .toString();
    assertEquals("[[null], [null], [repeated], [credit]]", findings);
    Dataset<Row> terms =
        RepeatedLines.withoutTerms(
            spark.sql(
                "select * from values ('b', array('x', 'y', 'z'), array('X', 'Y', 'Z')),"
                    + " ('d', array('x'), array('X')) t(article_id, terms, term_forms)"),
            lines);
    assertEquals(
        "[[b,ArraySeq(x, z),ArraySeq(X, Z)], [d,ArraySeq(x),ArraySeq(X)]]",
        terms.orderBy("article_id").collectAsList().toString());
  }
}
