package org.isnad.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.Reject;
import org.isnad.table.Table;

/** Articles that are in the input more than once, with the same {@code article_id}. */
public final class Repeats {
  private static final Table<AnnotatedRecord> RECORDS = Table.of(AnnotatedRecord.class);
  private static final DataType REJECT = Table.of(Reject.class).schema();
  private static final int RAW_LENGTH = 500;

  private Repeats() {}

  /**
   * {@code records}, rows of {@link AnnotatedRecord}, where each article is the first of its id by
   * file and ordinal; the others are rejects that name the first, without findings.
   *
   * <p>Texts are not shuffled: ids are counted, and those that repeat, about a hundred bytes each,
   * are broadcast to the records. {@code records} is read twice, the first time for the ids alone.
   */
  public static Dataset<Row> asRejects(Dataset<Row> records) {
    Column place = struct(col("article.file"), col("ordinal"), col("article.position"));
    Dataset<Row> repeated =
        records
            .filter(col("article").isNotNull())
            .groupBy(col("article.article_id").as("repeated_id"))
            .agg(min(place).as("first"), count(lit(1)).as("copies"))
            .filter(col("copies").gt(1))
            .drop("copies");
    Column hasRepeatedId = col("article.article_id").equalTo(col("repeated_id"));
    Dataset<Row> beside = records.join(broadcast(repeated), hasRepeatedId, "left");

    return RECORDS.conform(
        beside.select(
            Arrays.stream(RECORDS.schema().fieldNames())
                .map(Repeats::cleared)
                .toArray(Column[]::new)));
  }

  /** The column of a record where it is kept; of a reject where it repeats the first. */
  private static Column cleared(String column) {
    Column isRepeat =
        col("first")
            .isNotNull()
            .and(
                col("first.file")
                    .notEqual(col("article.file"))
                    .or(col("first.ordinal").notEqual(col("ordinal"))));
    DataType type = RECORDS.schema().apply(column).dataType();
    Column cleared =
        switch (column) {
          case "ordinal" -> col(column);
          case "reject" -> when(isRepeat, reject()).otherwise(col(column));
          case "article" -> when(isRepeat, lit(null).cast(type)).otherwise(col(column));
          default -> when(isRepeat, array().cast(type)).otherwise(col(column));
        };
    return cleared.as(column);
  }

  private static Column reject() {
    return struct(
            col("article.file").as("file"),
            col("article.position").as("position"),
            concat(
                    lit("exact repeat: of the article at "),
                    col("first.file"),
                    lit(" "),
                    col("first.position"))
                .as("reason"),
            substring(col("article.text"), 1, RAW_LENGTH).as("raw"))
        .cast(REJECT);
  }
}
