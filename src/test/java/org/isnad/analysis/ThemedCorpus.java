package org.isnad.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Articles of {@value #THEMES} themes that share no term. */
final class ThemedCorpus {
  static final int THEMES = 6;

  private static final int TERMS_OF_THEME = 200;
  private static final StructType TERMS =
      StructType.fromDDL(
          "article_id string, story_id string, terms array<string>, term_forms array<string>");

  private ThemedCorpus() {}

  /** Articles that draw a hundred terms each from one theme, frequent terms first. */
  static Dataset<Row> articles(SparkSession spark, int count) {
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < count; article++) {
      String[] terms = new String[100];
      for (int i = 0; i < terms.length; i++) {
        int rank = Math.min(random.nextInt(TERMS_OF_THEME), random.nextInt(TERMS_OF_THEME));
        terms[i] = "%02d-%03d".formatted(article % THEMES, rank);
      }
      String[] forms = Arrays.stream(terms).map(t -> "form of " + t).toArray(String[]::new);
      rows.add(RowFactory.create(String.valueOf(article), String.valueOf(article), terms, forms));
    }
    return spark.createDataFrame(rows, TERMS);
  }

  /** The entity that the first term of the first theme names. */
  static Dataset<Row> entities(SparkSession spark) {
    return spark.sql("select 'form of 00-000' as name, 1000L as mention_count");
  }
}
