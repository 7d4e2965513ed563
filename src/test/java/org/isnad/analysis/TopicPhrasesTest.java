package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class TopicPhrasesTest {
  private final SparkSession spark;

  TopicPhrasesTest(SparkSession spark) {
    this.spark = spark;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void neighboursThatAreSeldomApartAreAPhrase(int partitions) {
    List<List<String>> articles = new ArrayList<>(Collections.nCopies(40, List.of("word")));
    articles.addAll(Collections.nCopies(12, List.of("world", "cup", "x_y", "final")));
    // Three words: always, and seldom.
    articles.addAll(Collections.nCopies(12, List.of("press", "freedom", "day")));
    articles.addAll(Collections.nCopies(30, List.of("oil", "price")));
    articles.addAll(Collections.nCopies(10, List.of("oil", "price", "index")));
    articles.addAll(Collections.nCopies(12, List.of("price", "index")));
    // Too few, and no closer than chance would have it.
    articles.addAll(Collections.nCopies(9, List.of("rare", "pair")));
    articles.addAll(Collections.nCopies(10, List.of("word", "oil")));
    assertEquals(
        Set.of(
            "world_cup",
            "press_freedom",
            "freedom_day",
            "press_freedom_day",
            "oil_price",
            "price_index"),
        TopicPhrases.of(rows(articles).repartition(partitions)));
  }

  @Test
  void theLongestPhraseIsOneTerm() {
    List<String> terms = List.of("a", "b", "c", "b", "c", "a", "b", "d_e");
    Row article =
        TopicPhrases.joined(rows(List.of(terms)), Set.of("a_b", "b_c", "a_b_c", "d_e")).head();
    assertEquals(List.of("a_b_c", "b_c", "a_b", "d_e"), article.getList(0));
    assertEquals(List.of("A B C", "B C", "A B", "D_E"), article.getList(1));
  }

  @Test
  void aTermOfSeveralWordsIsInNoPhrase() {
    Row article =
        TopicPhrases.joined(
                rows(List.of(List.of("x_y", "z", "x", "y", "z"))), Set.of("x_y", "x_y_z"))
            .head();
    assertEquals(List.of("x_y", "z", "x_y_z"), article.getList(0));
  }

  private Dataset<Row> rows(List<List<String>> articles) {
    List<Row> rows =
        articles.stream()
            .map(
                terms ->
                    RowFactory.create(
                        terms.toArray(new String[0]),
                        terms.stream()
                            .map(term -> term.toUpperCase(Locale.ROOT))
                            .toArray(String[]::new)))
            .toList();
    return spark.createDataFrame(
        rows, StructType.fromDDL("terms array<string>, term_forms array<string>"));
  }
}
