package org.isnad.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which entities and pairs a period names more or less than the period before, measured against the
 * sizes of both. The period before is the last one with a unit that names an entity; articles
 * without a date are left out, and so are changes that chance explains.
 */
public final class Trends {
  /** The quantile of χ² with one degree of freedom at 0.99. */
  private static final double SMALLEST_LOG_LIKELIHOOD = 6.634896601021213;

  private static final String[] OF_PERIOD = {"period_code", "scope_code"};

  private Trends() {}

  /**
   * Rows of {@link org.isnad.model.EntityTrend}.
   *
   * @param counts what {@link Cooccurrence#counts} made, read anew
   * @param entities rows of {@link org.isnad.model.Entity}
   */
  public static Dataset<Row> entities(Dataset<Row> counts, Dataset<Row> entities, Period period) {
    return changes(counts, Cooccurrence.isMargin(), period)
        .withColumnRenamed("unit_count", "named_count")
        .withColumnRenamed("previous_unit_count", "previous_named_count")
        .withColumnRenamed("total", "unit_count")
        .withColumnRenamed("previous_total", "previous_unit_count")
        .join(Cooccurrence.names(entities, "first"), "first_code")
        .select(col("*"), col("first_entity_id").as("entity_id"), col("first_name").as("name"));
  }

  /** Rows of {@link org.isnad.model.PairTrend}, of the same arguments. */
  public static Dataset<Row> pairs(Dataset<Row> counts, Dataset<Row> entities, Period period) {
    Dataset<Row> changes =
        changes(counts, Cooccurrence.isPair(), period)
            .withColumnRenamed("unit_count", "joint_count")
            .withColumnRenamed("previous_unit_count", "previous_joint_count")
            .withColumnRenamed("total", "unit_count")
            .withColumnRenamed("previous_total", "previous_unit_count");
    return Cooccurrence.leftAndRight(changes, entities, "entity_id", "name");
  }

  /**
   * The significant changes of the rows that {@code isCounted}: first_code, second_code, scope,
   * period, previous_period, unit_count, previous_unit_count, total, previous_total, change,
   * log_likelihood.
   */
  private static Dataset<Row> changes(Dataset<Row> counts, Column isCounted, Period period) {
    Dataset<Row> periods = periods(counts);
    Dataset<Row> counted =
        counts
            .filter(isCounted)
            .join(broadcast(periods), OF_PERIOD)
            .select(
                col("scope_code"),
                col("period_code"),
                col("next_code"),
                col("first_code"),
                col("second_code"),
                col("unit_count"));
    // Each count stands in its own period, and in the next one as the count before.
    Dataset<Row> now = counted.drop("next_code").withColumn("previous_unit_count", lit(0L));
    Dataset<Row> before =
        counted
            .filter(col("next_code").isNotNull())
            .select(
                col("scope_code"),
                col("next_code").as("period_code"),
                col("first_code"),
                col("second_code"),
                lit(0L).as("unit_count"),
                col("unit_count").as("previous_unit_count"));
    Column logLikelihood =
        Statistics.frequencyChange(
            col("unit_count"), col("total"), col("previous_unit_count"), col("previous_total"));

    return now.union(before)
        .groupBy("first_code", "second_code", "period_code", "scope_code")
        .agg(
            sum("unit_count").as("unit_count"),
            sum("previous_unit_count").as("previous_unit_count"))
        .join(broadcast(periods), OF_PERIOD)
        .filter(col("previous_code").isNotNull())
        .withColumn("log_likelihood", logLikelihood)
        .filter(abs(col("log_likelihood")).geq(SMALLEST_LOG_LIKELIHOOD))
        .withColumn(
            "change",
            when(col("previous_unit_count").equalTo(0), "new")
                .when(col("unit_count").equalTo(0), "gone")
                .when(col("log_likelihood").gt(0), "risen")
                .otherwise("fallen"))
        .withColumn("scope", Scope.ofCode(col("scope_code")))
        .withColumn("period", period.ofCode(col("period_code")))
        .withColumn("previous_period", period.ofCode(col("previous_code")));
  }

  /** The dated periods of each scope, with those beside them and the units of both. */
  private static Dataset<Row> periods(Dataset<Row> counts) {
    WindowSpec inTime = Window.partitionBy("scope_code").orderBy("period_code");
    Column isDated =
        col("period_code")
            .notEqual(Period.WHOLE_CODE)
            .and(col("period_code").notEqual(Period.UNDATED_CODE));
    return counts
        .filter(Cooccurrence.isTotal().and(isDated))
        .select(col("scope_code"), col("period_code"), col("unit_count").as("total"))
        .withColumn("next_code", lead("period_code", 1).over(inTime))
        .withColumn("previous_code", lag("period_code", 1).over(inTime))
        .withColumn("previous_total", lag("total", 1).over(inTime));
  }
}
