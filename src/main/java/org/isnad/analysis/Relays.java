package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who reports from whom: the chains of attributions that came through another outlet or person,
 * taken apart into their links.
 */
public final class Relays {
  private static final Column NO_ENTITY = lit(null).cast("string");

  private Relays() {}

  /**
   * Rows of {@link org.isnad.model.RelayEdge}. The chain of an attribution is its outlet, its
   * relays, nearest first, and its speaker; link 1 leads from the outlet to the nearest relay. A
   * relay that its article's mentions resolve to an entity has that entity's name, so that an
   * agency is one however articles spell it.
   *
   * @param attributions rows of {@link org.isnad.model.Attribution}
   * @param mentions rows of {@link org.isnad.model.Mention}
   * @param articles rows of {@link org.isnad.model.Article}
   * @param entities rows of {@link org.isnad.model.Entity}
   */
  public static Dataset<Row> edges(
      Dataset<Row> attributions,
      Dataset<Row> mentions,
      Dataset<Row> articles,
      Dataset<Row> entities,
      Period period) {
    Dataset<Row> relayed =
        Counted.attributions(attributions)
            .filter(size(col("relay")).gt(0))
            .select("article_id", "relay", "speaker_id", "speaker_entity_id", "kind");
    // A chain that names an agency in two ways passes it once.
    Column relay =
        array_distinct(
            transform(
                col("relay"),
                name ->
                    coalesce(try_element_at(col("entity_by_name"), name), party(name, NO_ENTITY))));
    Column depth = col("position").plus(1);
    Column isLast = depth.equalTo(size(col("told_by_each")));
    Column teller = try_element_at(col("tellers"), depth);
    return Counted.byOutletAndOverall(
            relayed
                .join(entitiesByName(relayed, mentions, entities), "article_id", "left")
                .join(Sources.mostFrequentForm(attributions), "speaker_id")
                .join(Counted.articlesByPeriod(articles, period), "article_id")
                .withColumn("relay", relay)
                .withColumns(
                    Map.of(
                        "tellers",
                        concat(array(party(col("outlet"), NO_ENTITY)), col("relay")),
                        "told_by_each",
                        concat(
                            col("relay"), array(party(col("speaker"), col("speaker_entity_id")))))))
        // Of the two, one link each; not by sequence(), for which Spark starts Scala's reflection.
        .select(col("*"), posexplode(col("told_by_each")).as(new String[] {"position", "party"}))
        .withColumns(
            Map.of(
                "depth", depth,
                "teller", teller.getField("name"),
                "teller_entity_id", teller.getField("entity_id"),
                "told_by", col("party.name"),
                "told_by_entity_id", col("party.entity_id"),
                "told_by_kind", when(isLast, col("kind")).otherwise("relay"),
                "speaker_id", when(isLast, col("speaker_id"))))
        .groupBy(
            "outlet",
            "period",
            "depth",
            "teller",
            "teller_entity_id",
            "told_by",
            "told_by_entity_id",
            "told_by_kind",
            "speaker_id")
        .agg(
            count(lit(1)).as("attribution_count"),
            countDistinct(col("article_id")).as("article_count"),
            countDistinct(col("story_id")).as("story_count"));
  }

  /**
   * article_id, entity_by_name: for each relay that the article mentions, the entity it is; of
   * several the one that is mentioned most, of equals the first id.
   */
  private static Dataset<Row> entitiesByName(
      Dataset<Row> relayed, Dataset<Row> mentions, Dataset<Row> entities) {
    Dataset<Row> relays =
        relayed
            .select(
                col("article_id").as("relay_article_id"), explode(col("relay")).as("relay_name"))
            .distinct();
    // By article, so that no mention is doubled for its two names.
    Column isRelay =
        col("article_id")
            .equalTo(col("relay_article_id"))
            .and(
                col("relay_name")
                    .equalTo(col("canonical"))
                    .or(col("relay_name").equalTo(col("surface"))));
    return mentions
        .join(relays, isRelay)
        .groupBy("article_id", "relay_name", "entity_id")
        .agg(negate(count(lit(1))).as("rarity"))
        .groupBy("article_id", "relay_name")
        .agg(min(struct("rarity", "entity_id")).getField("entity_id").as("entity_id"))
        .join(entities.select("entity_id", "name"), "entity_id")
        .groupBy("article_id")
        .agg(
            map_from_entries(
                    collect_list(struct(col("relay_name"), party(col("name"), col("entity_id")))))
                .as("entity_by_name"));
  }

  private static Column party(Column name, Column entityId) {
    return struct(name.as("name"), entityId.as("entity_id"));
  }
}
