package org.isnad.analysis;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who and what the corpus names. */
public final class Entities {
  private static final int MOST_ALIASES = 20;

  private Entities() {}

  /**
   * Rows of {@link org.isnad.model.Entity}: one per entity that a text names.
   *
   * @param mentions rows of {@link org.isnad.model.Mention}
   * @param articles rows of {@link org.isnad.model.Article}
   * @param entityNames rows of {@link org.isnad.model.EntityName}
   * @param lexiconNames rows of {@link org.isnad.model.LexiconName}
   */
  public static Dataset<Row> entities(
      Dataset<Row> mentions,
      Dataset<Row> articles,
      Dataset<Row> entityNames,
      Dataset<Row> lexiconNames) {
    Dataset<Row> named = Counted.mentions(mentions);
    Dataset<Row> seen =
        named
            .groupBy("entity_id", "type", "article_id")
            .agg(count(lit(1)).as("mention_count"))
            .join(articles.select("article_id", "story_id", "published_on"), "article_id")
            .groupBy("entity_id", "type")
            .agg(
                count(lit(1)).as("article_count"),
                countDistinct(col("story_id")).as("story_count"),
                sum("mention_count").as("mention_count"),
                min("published_on").as("first_seen_on"),
                max("published_on").as("last_seen_on"));
    Dataset<Row> leading =
        entityNames
            .filter(col("name_id").equalTo(col("entity_id")))
            .select(col("entity_id"), col("lexicon_id"), col("name").as("form"));
    Dataset<Row> listed =
        lexiconNames.select(
            col("type"), col("lexicon_id"), col("name").as("listed_name"), col("country_code"));

    return seen.join(leading, "entity_id")
        .join(aliases(named), "entity_id")
        .join(
            listed,
            seen.col("type")
                .equalTo(listed.col("type"))
                .and(leading.col("lexicon_id").equalTo(listed.col("lexicon_id"))),
            "left")
        .drop(listed.col("type"))
        .drop(listed.col("lexicon_id"))
        .withColumn("name", coalesce(col("listed_name"), col("form")));
  }

  private static Dataset<Row> aliases(Dataset<Row> mentions) {
    return mentions
        .groupBy("entity_id", "surface")
        .agg(negate(count(lit(1))).as("rarity"))
        .groupBy("entity_id")
        .agg(
            slice(sort_array(collect_list(struct("rarity", "surface"))), 1, MOST_ALIASES)
                .getField("surface")
                .as("aliases"));
  }
}
