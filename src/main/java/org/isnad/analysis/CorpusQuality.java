package org.isnad.analysis;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.model.Article;
import org.isnad.model.OutletDay;
import org.isnad.model.Reject;
import org.isnad.table.Table;

/** What came in, by outlet and day: how much, how much of it twice, and in what state. */
public final class CorpusQuality {
  private static final Table<OutletDay> OUTLET_DAYS = Table.of(OutletDay.class);
  private static final int SHORT_ARTICLE_WORDS = 20;

  private CorpusQuality() {}

  /**
   * Rows of {@link OutletDay}. A reject has neither outlet nor day of its own; it gets those that
   * all articles of its file share.
   */
  public static Dataset<Row> byOutletAndDay(Dataset<Row> articles, Dataset<Row> rejects) {
    Dataset<Row> read =
        articles.select(
            col("outlet"),
            col("published_on"),
            col("article_id"),
            col("story_id"),
            col("is_earliest"),
            col("agency"),
            col("word_count"),
            col("has_unbalanced_quotes"),
            col("language").equalTo("ar").as("is_arabic"),
            lit(null).cast("string").as("reason"));
    Dataset<Row> notRead =
        rejects
            .join(sharedByFiles(articles), "file", "left")
            .select(
                coalesce(col("outlet"), lit(Article.UNKNOWN_OUTLET)).as("outlet"),
                col("published_on"),
                col("reason"));
    Column isArticle = col("article_id").isNotNull();
    Column isRepeat = col("reason").startsWith(Reject.EXACT_REPEAT);

    return OUTLET_DAYS.conform(
        read.unionByName(notRead, true)
            .groupBy("outlet", "published_on")
            .agg(
                count_if(isArticle).as("article_count"),
                countDistinct(col("story_id")).as("story_count"),
                count_if(col("is_earliest").equalTo(false)).as("later_copy_count"),
                count(col("agency")).as("credited_count"),
                count_if(isRepeat).as("repeat_count"),
                count_if(col("reason").isNotNull().and(isRepeat.equalTo(false))).as("reject_count"),
                avg("word_count").as("mean_word_count"),
                count_if(col("word_count").lt(SHORT_ARTICLE_WORDS)).as("short_count"),
                avg(ofArticles(col("has_unbalanced_quotes"))).as("unbalanced_quotes_share"),
                avg(ofArticles(coalesce(col("is_arabic"), lit(false)))).as("arabic_share")));
  }

  /**
   * One where {@code condition} holds of an article, zero where it does not, null of no article.
   */
  private static Column ofArticles(Column condition) {
    return when(col("article_id").isNotNull(), condition.cast("int"));
  }

  /** Outlet and day that all articles of a file share; null where they do not. */
  private static Dataset<Row> sharedByFiles(Dataset<Row> articles) {
    return articles.groupBy("file").agg(shared("outlet"), shared("published_on"));
  }

  private static Column shared(String column) {
    Column isShared =
        min(column).equalTo(max(column)).and(count(col(column)).equalTo(count(lit(1))));
    return when(isShared, min(column)).as(column);
  }
}
