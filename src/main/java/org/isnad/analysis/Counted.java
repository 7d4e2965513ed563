package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What counts count: findings of texts, without headlines, without boilerplate, and without sources
 * that only kept silent.
 */
final class Counted {
  static final String ALL_OUTLETS = "all";

  private static final Column IN_TEXT = col("part").equalTo("text");
  private static final Column IS_OWN = IN_TEXT.and(col("boilerplate").isNull());
  private static final Column IS_SILENCE = col("cue_class").equalTo("silence");

  private Counted() {}

  static Dataset<Row> mentions(Dataset<Row> mentions) {
    return mentions.filter(IS_OWN);
  }

  static Dataset<Row> attributions(Dataset<Row> attributions) {
    return attributions.filter(IS_OWN.and(IS_SILENCE.isNull().or(IS_SILENCE.equalTo(false))));
  }

  /** One row per article × period it counts for: article_id, outlet, story_id, period. */
  static Dataset<Row> articlesByPeriod(Dataset<Row> articles, Period period) {
    return articles.select(
        col("article_id"),
        col("outlet"),
        col("story_id"),
        explode(period.of(col("published_on"))).as("period"));
  }

  /** The rows of {@code rows}, each once for its outlet and once for all outlets. */
  static Dataset<Row> byOutletAndOverall(Dataset<Row> rows) {
    return rows.withColumn("outlet", explode(array(col("outlet"), lit(ALL_OUTLETS))));
  }
}
