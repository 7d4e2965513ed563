package org.isnad.analysis;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.isnad.model.AnnotatedRecord;

/** How terms are shown to people. */
final class TopicForms {
  private final Map<String, String> forms = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  private TopicForms() {}

  /**
   * Of each of the {@code kept} terms that these articles hold, the form that is read most, and
   * whether it is a name: one of several words, or an entity's, to which it refers at least every
   * other time.
   *
   * @param withTerms terms, term_forms
   * @param entities name, mention_count
   */
  static TopicForms of(Dataset<Row> withTerms, Dataset<Row> entities, List<String> kept) {
    Dataset<Row> keptTerms =
        withTerms.sparkSession().createDataset(kept, Encoders.STRING()).toDF("term");
    Dataset<Row> shown =
        withTerms
            .select(inline(arrays_zip(col("terms"), col("term_forms"))))
            .toDF("term", "form")
            .join(broadcast(keptTerms), "term")
            .groupBy("term", "form")
            .agg(count(lit(1)).as("count"))
            .groupBy("term")
            .agg(
                min(struct(negate(col("count")), col("form"))).getField("form").as("form"),
                sum("count").as("count"));
    Dataset<Row> byName =
        entities.groupBy(col("name").as("form")).agg(sum("mention_count").as("mention_count"));
    TopicForms forms = new TopicForms();
    for (Row row : shown.join(byName, new String[] {"form"}, "left").collectAsList()) {
      String term = row.getAs("term");
      forms.forms.put(term, row.getAs("form"));
      Long mentions = row.getAs("mention_count");
      boolean isEntity = mentions != null && 2 * mentions >= row.<Long>getAs("count");
      if (isEntity || term.contains(AnnotatedRecord.BETWEEN_WORDS)) {
        forms.names.add(term);
      }
    }
    return forms;
  }

  /** As read; as counted where these articles do not hold it, which is so of an earlier model's. */
  String of(String term) {
    return forms.getOrDefault(term, term.replace(AnnotatedRecord.BETWEEN_WORDS, " "));
  }

  /** Whether it names something: a phrase, or an entity. */
  boolean isName(String term) {
    return names.contains(term);
  }
}
