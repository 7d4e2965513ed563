package org.isnad.analysis;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.isnad.model.AnnotatedRecord;

/** How the terms of a vocabulary are shown to people, and what they are. */
final class TopicForms {
  private TopicForms() {}

  /**
   * Those of the {@code terms} that the articles hold, in order, with the form that is read most
   * and the kind: an entity's name where it refers to that at least every other time, or is several
   * words that are no phrase.
   *
   * @param withTerms terms, term_forms
   * @param entities name, mention_count
   * @param phrases of all articles, counted or not
   */
  static List<VocabularyTerm> of(
      Dataset<Row> withTerms, Dataset<Row> entities, String[] terms, Set<String> phrases) {
    Dataset<Row> ofVocabulary =
        withTerms
            .sparkSession()
            .createDataset(Arrays.asList(terms), Encoders.STRING())
            .toDF("term");
    Dataset<Row> shown =
        withTerms
            .select(inline(arrays_zip(col("terms"), col("term_forms"))))
            .toDF("term", "form")
            .join(broadcast(ofVocabulary), "term")
            .groupBy("term", "form")
            .agg(count(lit(1)).as("count"))
            .groupBy("term")
            .agg(
                min(struct(negate(col("count")), col("form"))).getField("form").as("form"),
                sum("count").as("count"));
    Column isEntity = coalesce(col("mention_count"), lit(0)).multiply(2).geq(col("count"));
    return shown
        .join(
            entities.groupBy(col("name").as("form")).agg(sum("mention_count").as("mention_count")),
            new String[] {"form"},
            "left")
        .select(col("term"), col("form"), isEntity)
        .orderBy("term")
        .collectAsList()
        .stream()
        .map(
            row ->
                new VocabularyTerm(
                    row.getString(0),
                    row.getString(1),
                    kind(row.getString(0), row.getBoolean(2), phrases)))
        .toList();
  }

  private static VocabularyTerm.Kind kind(String term, boolean isEntity, Set<String> phrases) {
    if (isEntity || (term.contains(AnnotatedRecord.BETWEEN_WORDS) && !phrases.contains(term))) {
      return VocabularyTerm.Kind.NAME;
    }
    return phrases.contains(term) ? VocabularyTerm.Kind.PHRASE : VocabularyTerm.Kind.WORD;
  }
}
