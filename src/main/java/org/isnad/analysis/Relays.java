package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.size;
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
  private Relays() {}

  /**
   * Rows of {@link org.isnad.model.RelayEdge}. The chain of an attribution is its outlet, its
   * relays, nearest first, and its speaker; link 1 leads from the outlet to the nearest relay.
   */
  public static Dataset<Row> edges(
      Dataset<Row> attributions, Dataset<Row> articles, Period period) {
    Column relayCount = size(col("relay"));
    Column chain = concat(array(col("outlet")), col("relay"), array(col("speaker")));
    Column isLast = col("depth").equalTo(col("chain_length"));
    return Counted.byOutletAndOverall(
            Counted.attributions(attributions)
                .filter(relayCount.gt(0))
                .select("article_id", "relay", "speaker_id", "kind")
                .join(Sources.mostFrequentForm(attributions), "speaker_id")
                .join(Counted.articlesByPeriod(articles, period), "article_id")
                .withColumns(Map.of("chain", chain, "chain_length", relayCount.plus(1))))
        .withColumn("depth", explode(sequence(lit(1), col("chain_length"))))
        .withColumns(
            Map.of(
                "teller", try_element_at(col("chain"), col("depth")),
                "told_by", try_element_at(col("chain"), col("depth").plus(1)),
                "told_by_kind", when(isLast, col("kind")).otherwise("relay"),
                "speaker_id", when(isLast, col("speaker_id"))))
        .groupBy("outlet", "period", "depth", "teller", "told_by", "told_by_kind", "speaker_id")
        .agg(
            count(lit(1)).as("attribution_count"),
            countDistinct(col("article_id")).as("article_count"),
            countDistinct(col("story_id")).as("story_count"));
  }
}
