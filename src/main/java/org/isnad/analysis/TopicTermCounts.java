package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** How often a corpus holds its terms. */
final class TopicTermCounts {
  /** A term of fewer articles says too little, one of more than this share of them too much. */
  static final int FEWEST_ARTICLES = 10;

  private static final double LARGEST_SHARE = 0.15;

  private TopicTermCounts() {}

  /**
   * The {@code largest} most frequent of the terms that neither too few nor too many articles hold;
   * of equally frequent ones the first by letters. (MLlib's CountVectorizer picks among those by
   * how the rows are spread.)
   */
  static String[] mostFrequent(Dataset<Row> withTerms, int largest) {
    double mostArticles = LARGEST_SHARE * withTerms.count();
    return withTerms
        .select("terms")
        .flatMap(
            (FlatMapFunction<Row, Tuple2<String, Long>>) TopicTermCounts::termCounts,
            Encoders.tuple(Encoders.STRING(), Encoders.LONG()))
        .toDF("term", "count")
        .groupBy("term")
        .agg(count(lit(1)).as("article_count"), sum("count").as("count"))
        .filter(col("article_count").between(FEWEST_ARTICLES, mostArticles))
        .orderBy(col("count").desc(), col("term"))
        .limit(largest)
        .select("term")
        .as(Encoders.STRING())
        .collectAsList()
        .toArray(new String[0]);
  }

  /** How often each term stands in an article. */
  private static Iterator<Tuple2<String, Long>> termCounts(Row article) {
    return article.<String>getList(0).stream()
        .collect(Collectors.groupingBy(term -> term, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
        .iterator();
  }
}
