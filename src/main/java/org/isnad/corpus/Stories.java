package org.isnad.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.text.MinHash;

/**
 * Copies of one story: wire copy that several outlets print, articles that one prints again,
 * lightly edited or not. Two articles are copies where the estimate of their similarity ({@link
 * MinHash}) is at least {@value #SMALLEST_SIMILARITY}, and a story is all that copies of copies
 * join.
 *
 * <p>Articles are compared only where a band of their signatures agrees, and then not each with
 * each: in the order of their ids, with the first of the band and with the one before. So a band
 * that very many share costs no more than any other row, and all is linear in the articles. The
 * outcome is a function of the set of articles.
 */
public final class Stories {
  static final double SMALLEST_SIMILARITY = 0.5;

  private static final StructType IN_BAND =
      new StructType().add("band", DataTypes.LongType).add("article_id", DataTypes.StringType);

  private Stories() {}

  /**
   * The stories of more than one article: {@code article_id}, {@code story_id}, the id of the
   * earliest copy, and {@code copy_count}. Of copies of one day, the one with the smallest id is
   * taken for the earliest; those without a date come after all others. Runs some jobs, each over
   * less than the one before.
   *
   * @param articles {@code article_id}, {@code published_on} and {@code signature}
   * @param written writes rows and reads what it wrote: what they are counted from is kept no
   *     longer
   */
  public static Dataset<Row> shared(Dataset<Row> articles, UnaryOperator<Dataset<Row>> written) {
    Dataset<Row> edges =
        copies(articles)
            .select(col("left_id").as(Components.LEFT), col("right_id").as(Components.RIGHT));
    try (Components components = Components.of(edges)) {
      return written.apply(stories(components.nodes(), articles));
    }
  }

  private static Dataset<Row> stories(Dataset<Row> nodes, Dataset<Row> articles) {
    WindowSpec ofStory = Window.partitionBy(Components.COMPONENT);
    WindowSpec earliestFirst =
        ofStory.orderBy(col("published_on").asc_nulls_last(), col("article_id"));

    return nodes
        .withColumnRenamed(Components.NODE, "article_id")
        .join(articles.select("article_id", "published_on"), "article_id")
        .select(
            col("article_id"),
            first("article_id").over(earliestFirst).as("story_id"),
            count(lit(1)).over(ofStory).as("copy_count"));
  }

  /**
   * {@code articles} with the stories that they belong to; an article that is none of {@code
   * shared}'s is a story of its own.
   */
  public static Dataset<Row> inArticles(Dataset<Row> articles, Dataset<Row> shared) {
    Dataset<Row> stories =
        shared.select(
            col("article_id").as("copy_id"),
            col("story_id").as("shared_id"),
            col("copy_count").as("shared_count"));
    Column storyId = coalesce(col("shared_id"), col("article_id"));

    return articles
        .join(stories, col("article_id").equalTo(col("copy_id")), "left")
        .withColumn("story_id", storyId)
        .withColumn("copy_count", coalesce(col("shared_count"), lit(1L)))
        .withColumn("is_earliest", storyId.equalTo(col("article_id")))
        .drop("copy_id", "shared_id", "shared_count");
  }

  /** Pairs of articles that are copies, some of a story, enough to join it all. */
  static Dataset<Row> copies(Dataset<Row> articles) {
    WindowSpec inBand = Window.partitionBy("band").orderBy("article_id");
    Dataset<Row> candidates =
        bands(articles)
            .select(
                col("article_id").as("right_id"),
                lag("article_id", 1).over(inBand).as("previous_id"),
                first("article_id").over(inBand).as("first_id"))
            .filter(col("previous_id").isNotNull())
            .select(
                explode(array(col("previous_id"), col("first_id"))).as("left_id"), col("right_id"))
            .distinct();
    Column agreeing =
        expr("size(filter(zip_with(left_signature, right_signature, (l, r) -> l = r), s -> s))");

    return candidates
        .join(signatures(articles, "left"), "left_id")
        .join(signatures(articles, "right"), "right_id")
        .filter(agreeing.geq(lit(SMALLEST_SIMILARITY * MinHash.SIZE)))
        .select("left_id", "right_id");
  }

  private static Dataset<Row> signatures(Dataset<Row> articles, String side) {
    return articles.select(
        col("article_id").as(side + "_id"), col("signature").as(side + "_signature"));
  }

  /** A row for each band of each article. */
  private static Dataset<Row> bands(Dataset<Row> articles) {
    return articles
        .select("article_id", "signature")
        .flatMap((FlatMapFunction<Row, Row>) Stories::bandsOf, Encoders.row(IN_BAND));
  }

  private static Iterator<Row> bandsOf(Row article) {
    List<Integer> signature = article.getList(1);
    long[] bands = MinHash.bands(signature.stream().mapToInt(Integer::intValue).toArray());
    return Arrays.stream(bands)
        .mapToObj(band -> RowFactory.create(band, article.getString(0)))
        .iterator();
  }
}
