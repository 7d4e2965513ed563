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
import java.util.List;
import java.util.OptionalInt;
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

  /** Repeated ids that are held on the driver, about a hundred bytes each. */
  private static final int MOST_HELD = 100_000;

  private Repeats() {}

  /**
   * The ids that more than one article has, with the first article of each.
   *
   * @param count how many they are; empty where they are more than the driver holds
   */
  public record Found(Dataset<Row> first, OptionalInt count) {
    /** Whether every id is of one article. */
    public boolean areNone() {
      return count.equals(OptionalInt.of(0));
    }
  }

  /**
   * Finds the ids that more than one of {@code records}, rows of {@link AnnotatedRecord}, has. Runs
   * a job over the ids, and holds those that repeat on the driver, unless they are very many.
   */
  public static Found find(Dataset<Row> records) {
    Column place = struct(col("article.file"), col("ordinal"), col("article.position"));
    Dataset<Row> repeated =
        records
            .filter(col("article").isNotNull())
            .groupBy(col("article.article_id").as("repeated_id"))
            .agg(min(place).as("first"), count(lit(1)).as("copies"))
            .filter(col("copies").gt(1))
            .drop("copies");
    List<Row> held = repeated.limit(MOST_HELD + 1).collectAsList();
    return held.size() <= MOST_HELD
        ? new Found(
            broadcast(records.sparkSession().createDataFrame(held, repeated.schema())),
            OptionalInt.of(held.size()))
        : new Found(repeated, OptionalInt.empty());
  }

  /**
   * {@code records}, rows of {@link AnnotatedRecord}, where each article is the first of its id by
   * file and ordinal; the others are rejects that name the first, without findings. No text is
   * shuffled for the repeats that the driver holds: they are broadcast.
   */
  public static Dataset<Row> asRejects(Dataset<Row> records, Found repeats) {
    if (repeats.areNone()) {
      return RECORDS.conform(records);
    }
    Column hasRepeatedId = col("article.article_id").equalTo(col("repeated_id"));
    Dataset<Row> beside = records.join(repeats.first(), hasRepeatedId, "left");

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
          case "article", "headline_digest" ->
              when(isRepeat, lit(null).cast(type)).otherwise(col(column));
          default -> when(isRepeat, array().cast(type)).otherwise(col(column));
        };
    return cleared.as(column);
  }

  private static Column reject() {
    return struct(
            col("article.file").as("file"),
            col("article.position").as("position"),
            concat(
                    lit(Reject.EXACT_REPEAT + ": of the article at "),
                    col("first.file"),
                    lit(" "),
                    col("first.position"))
                .as("reason"),
            substring(col("article.text"), 1, RAW_LENGTH).as("raw"))
        .cast(REJECT);
  }
}
