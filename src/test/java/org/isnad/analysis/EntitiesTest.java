package org.isnad.analysis;

import static org.isnad.analysis.Rows.article;
import static org.isnad.analysis.Rows.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Article;
import org.isnad.model.EntityName;
import org.isnad.model.LexiconName;
import org.isnad.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class EntitiesTest {
  @Test
  void countsAndNamesEntities(SparkSession spark) {
    Dataset<Row> articles =
        Rows.of(
            spark,
            Article.class,
            article("a1", "s1", "o1", "2015-08-02"),
            article("a2", "s1", "o2", "2015-07-31"),
            article("a3", "s3", "o1", null));
    Dataset<Row> mentions =
        Rows.of(
            spark,
            Mention.class,
            named("a1", "title", 0, 0, "e1", "سالم", "سالم", null),
            named("a1", "text", 0, 0, "e1", "سالم العمري", "سالم العمري", null),
            named("a1", "text", 0, 1, "e1", "العمري", "سالم العمري", null),
            named("a2", "text", 0, 0, "e1", "العمري", "العمري", null),
            named("a3", "text", 0, 0, "e2", "بو علي", "بو علي", "id2"));
    Dataset<Row> names =
        Rows.of(
            spark,
            LexiconName.class,
            new LexiconName("PER", "id2", "أبو علي", null, List.of()),
            new LexiconName("LOC", "id2", "تونس", "TN", List.of()));

    Dataset<Row> entityNames =
        Rows.of(
            spark,
            EntityName.class,
            new EntityName("e1", "سالم العمري", "PER", null, 2, "e1", "own", null, null),
            new EntityName("e0", "العمري", "PER", null, 1, "e1", "short_form", 1.0, 1.0),
            new EntityName("e2", "بو علي", "PER", "id2", 1, "e2", "own", null, null));

    assertEquals(
        List.of(
            "e1|سالم العمري|PER|null|%s|2|1|3|2015-07-31|2015-08-02"
                .formatted(list("العمري", "سالم العمري")),
            "e2|أبو علي|PER|null|%s|1|1|1|null|null".formatted(list("بو علي"))),
        Rows.lines(
            Entities.entities(mentions, articles, entityNames, names),
            "entity_id",
            "name",
            "type",
            "country_code",
            "aliases",
            "article_count",
            "story_count",
            "mention_count",
            "first_seen_on",
            "last_seen_on"));
  }

  /** As Spark's own sequences write themselves. */
  private static String list(String... values) {
    return "ArraySeq(" + String.join(", ", values) + ")";
  }
}
