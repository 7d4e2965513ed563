package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
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
    Column depth = col("position").plus(1);
    Column isLast = depth.equalTo(size(col("told_by_each")));
    return Counted.byOutletAndOverall(
            Counted.attributions(attributions)
                .filter(relayCount.gt(0))
                .select("article_id", "relay", "speaker_id", "kind")
                .join(Sources.mostFrequentForm(attributions), "speaker_id")
                .join(Counted.articlesByPeriod(articles, period), "article_id")
                .withColumns(
                    Map.of(
                        "tellers", concat(array(col("outlet")), col("relay")),
                        "told_by_each", concat(col("relay"), array(col("speaker"))))))
        // Of the two, one link each; not by sequence(), for which Spark starts Scala's reflection.
        .select(col("*"), posexplode(col("told_by_each")).as(new String[] {"position", "told_by"}))
        .withColumns(
            Map.of(
                "depth", depth,
                "teller", try_element_at(col("tellers"), depth),
                "told_by_kind", when(isLast, col("kind")).otherwise("relay"),
                "speaker_id", when(isLast, col("speaker_id"))))
        .groupBy("outlet", "period", "depth", "teller", "told_by", "told_by_kind", "speaker_id")
        .agg(
            count(lit(1)).as("attribution_count"),
            countDistinct(col("article_id")).as("article_count"),
            countDistinct(col("story_id")).as("story_count"));
  }
}
