package org.isnad.corpus;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_arrays;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Lines that are boilerplate because an outlet prints them again and again, or because they are the
 * title of another article.
 *
 * <ul>
 *   <li>{@code headline}: a line of four words or more that is the title of an article of the same
 *       outlet and another story
 *   <li>{@code repeated}: a line of at most forty words that stands in many stories of the outlet:
 *       {@value #ENOUGH} and one in {@value #RARE}, or, where it has few, a third and {@value
 *       #LEAST}
 * </ul>
 *
 * <p>Stories are counted and not articles, since copies of a story repeat its sentences. The
 * outcome is a function of the set of articles. The cost is in digests: exchanges of those of all
 * lines, to count their stories, and joins with those that are repeated. Texts are joined with what
 * was found of their article, by a broadcast while that is small.
 */
public final class RepeatedLines {
  private static final int LEAST = 3;
  private static final int ENOUGH = 10;
  private static final int RARE = 1000;

  private RepeatedLines() {}

  /**
   * The articles with such lines: {@code article_id} and {@code repeated}, the lines in order, each
   * a {@link org.isnad.model.AnnotatedRecord.TextLine} with its {@code kind}.
   *
   * @param records rows of {@link org.isnad.model.AnnotatedRecord}
   * @param shared the stories of more than one article, as from {@link Stories#shared}
   */
  public static Dataset<Row> find(Dataset<Row> records, Dataset<Row> shared) {
    Dataset<Row> articles =
        records
            .filter(col("article").isNotNull())
            .select(
                col("article.article_id"),
                col("article.outlet"),
                col("lines"),
                col("headline_digest"))
            .join(shared.select("article_id", "story_id"), new String[] {"article_id"}, "left")
            .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
    Column line = col("line");

    return articles
        .select(col("article_id"), col("outlet"), col("story_id"), explode(col("lines")).as("line"))
        .withColumn("digest", line.getField("digest"))
        .join(known(articles), new String[] {"outlet", "digest"})
        .withColumn("kind", kind())
        .filter(col("kind").isNotNull())
        .groupBy("article_id")
        .agg(
            array_sort(
                    collect_list(
                        struct(
                            line.getField("paragraph").as("paragraph"),
                            line.getField("begin").as("begin"),
                            line.getField("end").as("end"),
                            line.getField("first_term").as("first_term"),
                            line.getField("end_term").as("end_term"),
                            line.getField("mention_count").as("mention_count"),
                            line.getField("attribution_count").as("attribution_count"),
                            col("kind"))))
                .as("repeated"));
  }

  /** Lines by digest: in how many stories of the outlet, and of which stories the title. */
  private static Dataset<Row> known(Dataset<Row> articles) {
    Column noStory = lit(null).cast("string");
    Dataset<Row> lines =
        articles.select(
            col("outlet"),
            explode(transform(col("lines"), l -> l.getField("digest"))).as("digest"),
            col("story_id"),
            lit(null).cast("long").as("titled"));
    Dataset<Row> titles =
        articles
            .filter(col("headline_digest").isNotNull())
            .select(
                col("outlet"),
                col("headline_digest").as("digest"),
                noStory.as("story_id"),
                titled().as("titled"));
    Dataset<Row> outlets = articles.groupBy("outlet").agg(countDistinct("story_id").as("stories"));
    Column third = col("stories").plus(2).divide(3).cast("long");
    Column enough =
        greatest(
            lit(LEAST),
            least(lit(ENOUGH), third),
            col("stories").plus(RARE - 1).divide(RARE).cast("long"));

    return lines
        .union(titles)
        .groupBy("outlet", "digest")
        .agg(
            countDistinct("story_id").as("story_count"),
            min("titled").as("first_titled"),
            max("titled").as("last_titled"))
        .filter(
            col("story_count")
                .geq(LEAST)
                .or(col("first_titled").isNotNull().and(col("story_count").gt(0))))
        .join(outlets, "outlet")
        .withColumn("is_repeated", col("story_count").geq(enough))
        .filter(col("is_repeated").or(col("first_titled").isNotNull()))
        .select("outlet", "digest", "is_repeated", "first_titled", "last_titled");
  }

  /** The story as a number: what Spark sums in place, without sorting all lines. */
  private static Column titled() {
    return xxhash64(col("story_id"));
  }

  private static Column kind() {
    Column isTitleOfAnother =
        col("first_titled").notEqual(titled()).or(col("last_titled").notEqual(titled()));
    return when(isTitleOfAnother, lit("headline")).when(col("is_repeated"), lit("repeated"));
  }

  /**
   * {@code articles}, rows of {@link org.isnad.model.Article}, that know the lines among their
   * boilerplate, and do not count what is in them.
   */
  public static Dataset<Row> inArticles(Dataset<Row> articles, Dataset<Row> repeatedLines) {
    Column spans =
        transform(
            col("repeated"),
            l -> struct(l.getField("begin"), l.getField("end"), l.getField("kind")));
    return beside(articles, repeatedLines)
        .withColumn("boilerplate", array_sort(concat(col("boilerplate"), spans)))
        .withColumn("mention_count", less("mention_count"))
        .withColumn("attribution_count", less("attribution_count"))
        .drop("repeated");
  }

  /** {@code findings}, rows that have {@code part} and {@code paragraph}, that know the lines. */
  public static Dataset<Row> inFindings(Dataset<Row> findings, Dataset<Row> repeatedLines) {
    Column kinds =
        map_from_arrays(
            transform(col("repeated"), l -> l.getField("paragraph")),
            transform(col("repeated"), l -> l.getField("kind")));
    Column kind = when(col("part").equalTo("text"), try_element_at(kinds, col("paragraph")));
    return beside(findings, repeatedLines)
        .withColumn("boilerplate", coalesce(col("boilerplate"), kind))
        .drop("repeated");
  }

  /** {@code articles}, which have {@code terms} and {@code term_forms}, without those of lines. */
  public static Dataset<Row> withoutTerms(Dataset<Row> articles, Dataset<Row> repeatedLines) {
    return beside(articles, repeatedLines)
        .withColumn("terms", kept("terms"))
        .withColumn("term_forms", kept("term_forms"))
        .drop("repeated");
  }

  private static Column kept(String terms) {
    return when(size(col("repeated")).equalTo(0), col(terms))
        .otherwise(
            filter(
                col(terms),
                (term, i) ->
                    not(
                        exists(
                            col("repeated"),
                            l ->
                                l.getField("first_term")
                                    .leq(i)
                                    .and(i.lt(l.getField("end_term")))))));
  }

  private static Dataset<Row> beside(Dataset<Row> rows, Dataset<Row> repeatedLines) {
    Column none = array().cast(repeatedLines.schema().apply("repeated").dataType());
    return rows.join(repeatedLines, new String[] {"article_id"}, "left")
        .withColumn("repeated", coalesce(col("repeated"), none));
  }

  private static Column less(String count) {
    return col(count)
        .minus(aggregate(col("repeated"), lit(0), (sum, l) -> sum.plus(l.getField(count))));
  }
}
