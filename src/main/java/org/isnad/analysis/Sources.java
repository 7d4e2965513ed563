package org.isnad.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Who is cited, how often and how openly. Headlines and sources that kept silent are left out of
 * every count.
 */
public final class Sources {
  private static final List<String> NAMING_CLASSES =
      List.of("named", "generic", "unnamed", "document");
  private static final List<String> KINDS =
      List.of("person", "unnamed_person", "organization", "unnamed_group", "media");

  private static final String[] OUTLET_AND_PERIOD = {"outlet", "period"};

  private static final Column IS_RELAYED = size(col("relay")).gt(0);

  private Sources() {}

  /**
   * Rows of {@link org.isnad.model.SourceCount}: by outlet and over all outlets, by period and over
   * all time.
   *
   * @param attributions rows of {@link org.isnad.model.Attribution}
   * @param articles rows of {@link org.isnad.model.Article}
   */
  public static Dataset<Row> counts(
      Dataset<Row> attributions, Dataset<Row> articles, Period period) {
    Dataset<Row> cited = citedByArticle(attributions, articles, period);
    // As many rows as there are outlets and periods.
    Dataset<Row> totals =
        cited.groupBy("outlet", "period").agg(sum("attribution_count").as("total"));
    Column total = col("total");

    return cited
        .groupBy("outlet", "period", "speaker_id", "speaker_entity_id", "kind", "naming")
        .agg(
            count(lit(1)).as("article_count"),
            countDistinct(col("story_id")).as("story_count"),
            summed("attribution_count"),
            summed("direct_count"),
            summed("indirect_count"),
            summed("mixed_count"),
            summed("relayed_count"))
        .join(mostFrequentForm(attributions), "speaker_id")
        .join(broadcast(totals), OUTLET_AND_PERIOD)
        .withColumns(Statistics.shares("attribution_share", col("attribution_count"), total));
  }

  /**
   * speaker_id, speaker: the form that most attributions give; of equals the first in order of
   * letters.
   */
  static Dataset<Row> mostFrequentForm(Dataset<Row> attributions) {
    return Counted.attributions(attributions)
        .groupBy("speaker_id", "speaker")
        .agg(negate(count(lit(1))).as("rarity"))
        .groupBy("speaker_id")
        .agg(min(struct("rarity", "speaker")).as("first"))
        .select(col("speaker_id"), col("first.speaker").as("speaker"));
  }

  /**
   * Rows of {@link org.isnad.model.Sourcing}: one for every outlet and period that has an article.
   *
   * @param sourceCounts what {@link #counts} gives for the same arguments
   */
  public static Dataset<Row> sourcing(
      Dataset<Row> attributions, Dataset<Row> articles, Dataset<Row> sourceCounts, Period period) {
    Dataset<Row> published =
        Counted.byOutletAndOverall(Counted.articlesByPeriod(articles, period))
            .groupBy("outlet", "period")
            .agg(count(lit(1)).as("article_count"));
    Dataset<Row> sourcedArticles =
        articles.join(
            Counted.attributions(attributions).select("article_id").distinct(), "article_id");
    Dataset<Row> sourced =
        Counted.byOutletAndOverall(Counted.articlesByPeriod(sourcedArticles, period))
            .groupBy("outlet", "period")
            .agg(count(lit(1)).as("sourced_article_count"));
    // A speaker of several kinds is one.
    Dataset<Row> citedSpeakers =
        sourceCounts.groupBy("outlet", "period", "speaker_id").agg(summed("attribution_count"));

    return withShares(
        published
            .join(sourced, OUTLET_AND_PERIOD, "left")
            .join(totals(sourceCounts), OUTLET_AND_PERIOD, "left")
            .join(
                Diversity.hillNumbers(citedSpeakers, OUTLET_AND_PERIOD).drop("attribution_count"),
                OUTLET_AND_PERIOD,
                "left")
            .join(stories(attributions, articles, period), OUTLET_AND_PERIOD, "left"));
  }

  /** Attributions of each outlet and period, by naming class, kind and way. */
  private static Dataset<Row> totals(Dataset<Row> sourceCounts) {
    Stream<Column> ofClasses = NAMING_CLASSES.stream().map(name -> countOf("naming", name));
    Stream<Column> ofKinds = KINDS.stream().map(kind -> countOf("kind", kind));
    Stream<Column> ofWays = Stream.of(summed("relayed_count"), summed("direct_count"));
    Column[] sums =
        Stream.of(ofClasses, ofKinds, ofWays).flatMap(all -> all).toArray(Column[]::new);
    return sourceCounts
        .groupBy("outlet", "period")
        .agg(sum("attribution_count").as("attribution_count"), sums);
  }

  private static Column countOf(String column, String value) {
    return sum(col(column).equalTo(value).cast("long").multiply(col("attribution_count")))
        .as(value + "_count");
  }

  private static Dataset<Row> withShares(Dataset<Row> rows) {
    Map<String, Column> counts = new LinkedHashMap<>();
    for (String column :
        List.of(
            "sourced_article",
            "attribution",
            "named",
            "generic",
            "unnamed",
            "document",
            "relayed",
            "direct",
            "person",
            "unnamed_person",
            "organization",
            "unnamed_group",
            "media",
            "source",
            "sourced_story",
            "single_source_story",
            "unnamed_only_story")) {
      counts.put(column + "_count", coalesce(col(column + "_count"), lit(0L)));
    }
    Map<String, Column> shares = new LinkedHashMap<>();
    for (String name : List.of("named", "generic", "unnamed", "document", "relayed")) {
      shares.putAll(
          Statistics.shares(name + "_share", col(name + "_count"), col("attribution_count")));
    }
    for (String name : List.of("single_source_story", "unnamed_only_story")) {
      shares.putAll(
          Statistics.shares(name + "_share", col(name + "_count"), col("sourced_story_count")));
    }
    shares.put("direct_share", Statistics.share(col("direct_count"), col("attribution_count")));
    return rows.withColumns(counts).withColumns(shares);
  }

  /** By outlet and period: stories with an attribution, and how many of them rest on what. */
  private static Dataset<Row> stories(
      Dataset<Row> attributions, Dataset<Row> articles, Period period) {
    return citedByArticle(attributions, articles, period)
        .groupBy("outlet", "period", "story_id", "speaker_id")
        .agg(min(col("naming").equalTo("unnamed")).as("is_unnamed"))
        .groupBy("outlet", "period", "story_id")
        .agg(
            count(lit(1)).equalTo(1).as("is_single_source"),
            min("is_unnamed").as("is_unnamed_only"))
        .groupBy("outlet", "period")
        .agg(
            count(lit(1)).as("sourced_story_count"),
            counting(col("is_single_source")).as("single_source_story_count"),
            counting(col("is_unnamed_only")).as("unnamed_only_story_count"));
  }

  /**
   * Rows of {@link org.isnad.model.SourceCue}.
   *
   * @param attributions rows of {@link org.isnad.model.Attribution}
   * @param articles rows of {@link org.isnad.model.Article}
   */
  public static Dataset<Row> cues(Dataset<Row> attributions, Dataset<Row> articles, Period period) {
    Column ofSpeaker =
        sum("attribution_count").over(Window.partitionBy("speaker_id", "kind", "outlet", "period"));
    Column part = col("attribution_count");
    Column total = col("speaker_attribution_count");
    return Counted.byOutletAndOverall(
            Counted.attributions(attributions)
                .groupBy("article_id", "speaker_id", "kind", "cue_class")
                .agg(count(lit(1)).as("attribution_count"))
                .join(Counted.articlesByPeriod(articles, period), "article_id"))
        .groupBy("speaker_id", "kind", "cue_class", "outlet", "period")
        .agg(summed("attribution_count"))
        .withColumn("speaker_attribution_count", ofSpeaker)
        .withColumns(Statistics.shares("cue_share", part, total))
        .join(mostFrequentForm(attributions), "speaker_id");
  }

  /**
   * Rows of {@link org.isnad.model.Voice}: one per entity that a text of the period names.
   *
   * @param entities rows of {@link org.isnad.model.Entity}
   */
  public static Dataset<Row> voices(
      Dataset<Row> mentions,
      Dataset<Row> attributions,
      Dataset<Row> articles,
      Dataset<Row> entities,
      Period period) {
    Dataset<Row> periods = Counted.articlesByPeriod(articles, period);
    Dataset<Row> mentioned =
        Counted.mentions(mentions)
            .select("article_id", "entity_id")
            .distinct()
            .join(periods, "article_id")
            .groupBy("entity_id", "period")
            .agg(count(lit(1)).as("mentioned_article_count"));
    Dataset<Row> cited =
        Counted.attributions(attributions)
            .filter(col("speaker_entity_id").isNotNull())
            .groupBy(col("article_id"), col("speaker_entity_id"))
            .agg(count(lit(1)).as("attributions"))
            .join(periods, "article_id")
            .groupBy(col("speaker_entity_id"), col("period").as("cited_period"))
            .agg(
                count(lit(1)).as("cited_article_count"),
                sum("attributions").as("attribution_count"));
    Column isSame =
        col("entity_id")
            .equalTo(col("speaker_entity_id"))
            .and(col("period").equalTo(col("cited_period")));

    return mentioned
        .join(cited, isSame, "left")
        .withColumns(
            Map.of(
                "cited_article_count", coalesce(col("cited_article_count"), lit(0L)),
                "attribution_count", coalesce(col("attribution_count"), lit(0L))))
        .withColumns(
            Statistics.shares(
                "voice_ratio", col("cited_article_count"), col("mentioned_article_count")))
        .join(entities.select("entity_id", "name", "type"), "entity_id");
  }

  /**
   * What each article attributes to each speaker, with its outlet, story and period, each once for
   * its outlet and once for all.
   */
  private static Dataset<Row> citedByArticle(
      Dataset<Row> attributions, Dataset<Row> articles, Period period) {
    return Counted.byOutletAndOverall(
        Counted.attributions(attributions)
            .groupBy("article_id", "speaker_id", "speaker_entity_id", "kind", "naming")
            .agg(
                count(lit(1)).as("attribution_count"),
                counting(col("directness").equalTo("direct")).as("direct_count"),
                counting(col("directness").equalTo("indirect")).as("indirect_count"),
                counting(col("directness").equalTo("mixed")).as("mixed_count"),
                counting(IS_RELAYED).as("relayed_count"))
            .join(Counted.articlesByPeriod(articles, period), "article_id"));
  }

  private static Column summed(String count) {
    return sum(count).as(count);
  }

  private static Column counting(Column condition) {
    return sum(condition.cast("long"));
  }
}
