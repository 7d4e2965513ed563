package org.isnad.analysis;

import static org.isnad.analysis.Rows.article;
import static org.isnad.analysis.Rows.mention;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Mention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class TrendsTest {
  private final SparkSession spark;
  private final List<Article> articles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private Dataset<Row> entities;
  private Dataset<Row> counts;

  TrendsTest(SparkSession spark) {
    this.spark = spark;
  }

  /** July: 20 articles, 10 of x and y. September: 20, none of y, 1 of x. October: 20 of x and y. */
  @BeforeEach
  void count() {
    for (int i = 0; i < 20; i++) {
      add("2015-07-01", i < 10 ? "xyz" : "z");
      add("2015-09-01", i < 1 ? "xz" : "z");
      add("2015-10-01", "xyz");
      add(null, "xyz");
    }
    entities =
        Rows.of(
            spark,
            Entity.class,
            Stream.of("x", "y", "z")
                .map(
                    id ->
                        new Entity(
                            id,
                            id.toUpperCase(Locale.ROOT),
                            "PER",
                            null,
                            List.of(),
                            1,
                            1,
                            1,
                            null,
                            null))
                .toArray(Entity[]::new));
    counts =
        Cooccurrence.counts(
            Rows.of(spark, Mention.class, mentions.toArray(Mention[]::new)),
            Rows.of(spark, Article.class, articles.toArray(Article[]::new)),
            entities,
            new Cooccurrence.Settings(Period.MONTH, 1, 150));
  }

  private void add(String day, String named) {
    String id = "a" + articles.size();
    articles.add(article(id, id, "o", day));
    named.chars().forEach(c -> mentions.add(mention(id, 0, 0, Character.toString(c))));
  }

  // Against none, 2 · 10 ln 2 and 2 · 20 ln 2; of 11 that would be 5.5 each, 2 (10 ln (10 / 5.5) -
  // ln 5.5); of 21 that would be 10.5 each, 2 (20 ln (20 / 10.5) - ln 10.5).
  @Test
  void findsEntitiesThatRiseAndFall() {
    assertEquals(
        List.of(
            "2015-09|2015-07|x|X|fallen|1|10|20|20|-8.5472",
            "2015-09|2015-07|y|Y|gone|0|10|20|20|-13.8629",
            "2015-10|2015-09|x|X|risen|20|1|20|20|21.0715",
            "2015-10|2015-09|y|Y|new|20|0|20|20|27.7259"),
        Rows.lines(
            Trends.entities(counts, entities, Period.MONTH).filter("scope = 'article'"),
            "period",
            "previous_period",
            "entity_id",
            "name",
            "change",
            "named_count",
            "previous_named_count",
            "unit_count",
            "previous_unit_count",
            "log_likelihood"));
  }

  @Test
  void findsPairsThatComeAndGo() {
    assertEquals(
        List.of(
            "2015-09|2015-07|x|y|gone|0|10|20|20|-13.8629",
            "2015-09|2015-07|x|z|fallen|1|10|20|20|-8.5472",
            "2015-09|2015-07|y|z|gone|0|10|20|20|-13.8629",
            "2015-10|2015-09|x|y|new|20|0|20|20|27.7259",
            "2015-10|2015-09|x|z|risen|20|1|20|20|21.0715",
            "2015-10|2015-09|y|z|new|20|0|20|20|27.7259"),
        Rows.lines(
            Trends.pairs(counts, entities, Period.MONTH).filter("scope = 'sentence'"),
            "period",
            "previous_period",
            "left_entity_id",
            "right_entity_id",
            "change",
            "joint_count",
            "previous_joint_count",
            "unit_count",
            "previous_unit_count",
            "log_likelihood"));
  }
}
