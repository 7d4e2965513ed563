package org.isnad.analysis;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * On how many sources an article, a story or an outlet rests: the Hill numbers of its speakers'
 * attributions. That of order 0 is the number of speakers; that of order 1 the exponential of the
 * entropy of their shares; that of order 2 the inverse of the sum of their squared shares, which
 * the rare ones hardly move.
 *
 * <p>M. O. Hill (1973), "Diversity and evenness: a unifying notation and its consequences".
 */
public final class Diversity {
  private Diversity() {}

  /** Rows of {@link org.isnad.model.ArticleSourcing}: one per article that attributes anything. */
  public static Dataset<Row> byArticle(Dataset<Row> attributions, Dataset<Row> articles) {
    return of(Counted.attributions(attributions), "article_id")
        .join(articles.select("article_id", "story_id", "outlet", "published_on"), "article_id");
  }

  /** Rows of {@link org.isnad.model.StorySourcing}: one per story that attributes anything. */
  public static Dataset<Row> byStory(Dataset<Row> attributions, Dataset<Row> articles) {
    Dataset<Row> stories =
        articles
            .groupBy("story_id")
            .agg(
                count(lit(1)).as("article_count"),
                countDistinct(col("outlet")).as("outlet_count"),
                min("published_on").as("first_published_on"));
    return of(
            Counted.attributions(attributions)
                .join(articles.select("article_id", "story_id"), "article_id"),
            "story_id")
        .join(stories, "story_id");
  }

  private static Dataset<Row> of(Dataset<Row> attributions, String key) {
    Column isUnnamed = col("naming").equalTo("unnamed");
    Dataset<Row> cited =
        attributions
            .groupBy(key, "speaker_id")
            .agg(
                count(lit(1)).as("attribution_count"),
                sum(isUnnamed.cast("long")).as("unnamed_count"));
    Dataset<Row> unnamed = cited.groupBy(key).agg(sum("unnamed_count").as("unnamed_count"));
    return hillNumbers(cited, key)
        .join(unnamed, key)
        .withColumns(
            Map.of(
                "is_single_source", col("source_count").equalTo(1),
                "is_unnamed_only", col("unnamed_count").equalTo(col("attribution_count"))));
  }

  /**
   * attribution_count, source_count, effective_source_count and dominant_source_count of each key.
   * Speakers with equal counts are summed as one, in order of the counts, so that the same counts
   * give the same digits, and a key of many speakers is small.
   *
   * @param cited one row for each key and speaker, with attribution_count
   */
  static Dataset<Row> hillNumbers(Dataset<Row> cited, String... keys) {
    Column[] by = Arrays.stream(keys).map(key -> col(key)).toArray(Column[]::new);
    Column[] byKeyAndCount =
        Stream.concat(Arrays.stream(keys), Stream.of("attribution_count"))
            .map(key -> col(key))
            .toArray(Column[]::new);
    Column ofCounts = sort_array(collect_list(struct("attribution_count", "speakers")));
    Column n = col("attributions").cast("double");
    return cited
        .groupBy(byKeyAndCount)
        .agg(count(lit(1)).as("speakers"))
        .groupBy(by)
        .agg(
            sum(col("attribution_count").multiply(col("speakers"))).as("attributions"),
            sum("speakers").as("source_count"),
            ofCounts.as("counts"))
        .select(
            Stream.of(
                    Arrays.stream(by),
                    Stream.of(
                        col("attributions").as("attribution_count"),
                        col("source_count"),
                        exp(log(n).minus(summed(c -> c.multiply(log(c))).divide(n)))
                            .as("effective_source_count"),
                        n.multiply(n)
                            .divide(summed(c -> c.multiply(c)))
                            .as("dominant_source_count")))
                .flatMap(columns -> columns)
                .toArray(Column[]::new));
  }

  /** The sum of a function of the speakers' counts. */
  private static Column summed(UnaryOperator<Column> ofCount) {
    return aggregate(
        col("counts"),
        lit(0.0),
        (total, of) ->
            total.plus(
                of.getField("speakers")
                    .multiply(ofCount.apply(of.getField("attribution_count").cast("double")))));
  }
}
