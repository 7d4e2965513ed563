package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class TopicVocabularyTest {
  private final SparkSession spark;

  TopicVocabularyTest(SparkSession spark) {
    this.spark = spark;
  }

  /** Of eighty articles, ten to twelve must hold a term. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void ofEquallyFrequentTermsTheFirstByLettersAreTaken(int partitions) {
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < 80; article++) {
      List<String> terms = new ArrayList<>(List.of("in all"));
      if (article < 9) {
        terms.addAll(List.of("in nine", "in nine"));
      }
      if (article < 10) {
        terms.addAll(List.of("e", "d", "twice", "c", "twice"));
      }
      if (article >= 68) {
        terms.add("in twelve");
      }
      if (article >= 67) {
        terms.add("in thirteen");
      }
      rows.add(RowFactory.create((Object) terms.toArray(new String[0])));
    }
    Dataset<Row> articles = spark.createDataFrame(rows, StructType.fromDDL("terms array<string>"));
    assertArrayEquals(
        new String[] {"twice", "in twelve", "c", "d"},
        TopicVocabulary.mostFrequent(articles.repartition(partitions), 4));
  }
}
