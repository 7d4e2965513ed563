package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;

/**
 * The topics' shares in each article, and what is counted by them: how topics meet articles, time,
 * sources and entities. Kept in memory or on disk until {@link #close}.
 */
public final class TopicShares implements AutoCloseable {
  private static final int TYPICAL_ARTICLES = 5;

  /** An entity that fewer articles of a topic name is none of the topic's. */
  private static final int FEWEST_ENTITY_ARTICLES = 2;

  /** A share that shows in an article. */
  private static final double VISIBLE_SHARE = 0.05;

  private final Dataset<Row> distributions;

  /**
   * Keeps shares in memory or on disk.
   *
   * @param distributions article_id, shares: one of each topic, in order
   */
  TopicShares(Dataset<Row> distributions) {
    this.distributions = distributions.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** The same of the topics in another order: {@code order[i]} of them as number {@code i}. */
  TopicShares reordered(int[] order) {
    Column[] reordered =
        Arrays.stream(order).mapToObj(topic -> col("shares").getItem(topic)).toArray(Column[]::new);
    return new TopicShares(distributions.select(col("article_id"), array(reordered).as("shares")));
  }

  /** Rows of {@link org.isnad.model.ArticleTopic}, those of a share that is not too small. */
  public Dataset<Row> articleTopics(double smallestShare) {
    return shares().filter(col("weight").geq(smallestShare));
  }

  /** Rows of {@link org.isnad.model.TopicTrend}. */
  public Dataset<Row> trends(Dataset<Row> articles, Period period) {
    return Counted.byOutletAndOverall(
            shares().join(Counted.articlesByPeriod(articles, period), "article_id"))
        .groupBy("topic_id", "outlet", "period")
        .agg(count(lit(1)).as("article_count"), Statistics.exactSum(col("weight")).as("weight"))
        .withColumn("prevalence", Statistics.share(col("weight"), col("article_count")))
        .withColumn("prevalence_low", Statistics.wilsonLow(col("weight"), col("article_count")))
        .withColumn("prevalence_high", Statistics.wilsonHigh(col("weight"), col("article_count")));
  }

  /** Rows of {@link org.isnad.model.TopicSource}. */
  public Dataset<Row> sources(Dataset<Row> attributions) {
    return Counted.attributions(attributions)
        .join(articlesByTopic(), "article_id")
        .groupBy("topic_id", "speaker_id", "kind", "naming")
        .agg(
            count(lit(1)).as("attribution_count"),
            countDistinct(col("article_id")).as("article_count"))
        .join(Sources.mostFrequentForm(attributions), "speaker_id");
  }

  /** Rows of {@link org.isnad.model.TopicEntity}. */
  public Dataset<Row> entities(Dataset<Row> mentions, Dataset<Row> entities) {
    Dataset<Row> articles = articlesByTopic();
    Dataset<Row> named =
        Counted.mentions(mentions)
            .groupBy("article_id", "entity_id")
            .agg(count(lit(1)).as("mentions"))
            .join(articles, "article_id");
    Dataset<Row> byEntity = named.groupBy("entity_id").agg(count(lit(1)).as("entity_articles"));
    Dataset<Row> byTopic = articles.groupBy("topic_id").agg(count(lit(1)).as("topic_articles"));
    Dataset<Row> totals = articles.agg(count(lit(1)).as("total"));
    Column[] counts = {
      col("article_count"), col("entity_articles"), col("topic_articles"), col("total")
    };
    return named
        .groupBy("topic_id", "entity_id")
        .agg(count(lit(1)).as("article_count"), sum("mentions").as("mention_count"))
        .filter(col("article_count").geq(FEWEST_ENTITY_ARTICLES))
        .join(byEntity, "entity_id")
        .join(broadcast(byTopic), "topic_id")
        .crossJoin(broadcast(totals))
        .withColumn("npmi", Statistics.npmi(counts[0], counts[1], counts[2], counts[3]))
        .withColumn(
            "log_likelihood", Statistics.logLikelihood(counts[0], counts[1], counts[2], counts[3]))
        .filter(col("log_likelihood").gt(0))
        .join(entities.select("entity_id", "name", "type"), "entity_id");
  }

  @Override
  public void close() {
    distributions.unpersist();
  }

  /** The mean share of each of so many topics. */
  double[] means(int topicCount) {
    Column[] means =
        IntStream.range(0, topicCount)
            .mapToObj(
                topic -> Statistics.exactSum(col("shares").getItem(topic)).divide(count(lit(1))))
            .toArray(Column[]::new);
    Row row = distributions.select(means).head();
    return IntStream.range(0, topicCount).mapToDouble(row::getDouble).toArray();
  }

  /** For each topic: articles where its share is the largest, where it shows, and the typical. */
  Map<Integer, Row> articlesOfTopics() {
    Column inOrder = struct(negate(col("weight")), col("article_id"));
    Map<Integer, Row> articles = new HashMap<>();
    for (Row row :
        shares()
            .filter(col("weight").geq(VISIBLE_SHARE))
            .join(articlesByTopic().withColumnRenamed("topic_id", "largest"), "article_id")
            .withColumn("place", row_number().over(Window.partitionBy("topic_id").orderBy(inOrder)))
            .groupBy("topic_id")
            .agg(
                count(lit(1)).as("visible"),
                count_if(col("largest").equalTo(col("topic_id"))).as("article_count"),
                sort_array(
                        collect_list(
                            when(
                                col("place").leq(TYPICAL_ARTICLES),
                                struct(col("place"), col("article_id")))))
                    .getField("article_id")
                    .as("typical"))
            .collectAsList()) {
      articles.put(row.getInt(0), row);
    }
    return articles;
  }

  /** article_id, topic_id, weight: all of them. */
  private Dataset<Row> shares() {
    return distributions
        .select(col("article_id"), posexplode(col("shares")))
        .toDF("article_id", "topic_id", "weight");
  }

  /** article_id and the topic of the largest share in the article. */
  private Dataset<Row> articlesByTopic() {
    return distributions.select(
        col("article_id"),
        array_position(col("shares"), array_max(col("shares")))
            .cast("int")
            .minus(1)
            .as("topic_id"));
  }
}
