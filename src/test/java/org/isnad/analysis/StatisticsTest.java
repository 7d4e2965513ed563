package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkExtension.class)
class StatisticsTest {
  private final SparkSession spark;

  StatisticsTest(SparkSession spark) {
    this.spark = spark;
  }

  // Cells of the first: 10, 10, 20, 60 observed, 6, 14, 24, 56 expected.
  @ParameterizedTest
  @CsvSource({
    "10, 20, 30, 100,  0.22184874961635637,  4.473350049571542",
    " 6, 20, 30, 100,  0,                    0",
    " 1, 20, 30, 100, -0.38907562519182187, -9.45736180641945",
    " 5,  5,  5,  20,  1,                   22.493405784752333",
    " 7,  7,  7,   7,  1,                    0"
  })
  void measuresAssociation(
      long joint, long left, long right, long total, double npmi, double logLikelihood) {
    Row measured =
        row(
            Statistics.npmi(lit(joint), lit(left), lit(right), lit(total)),
            Statistics.logLikelihood(lit(joint), lit(left), lit(right), lit(total)));
    assertEquals(npmi, measured.getDouble(0), 1e-12);
    assertEquals(logLikelihood, measured.getDouble(1), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    " 8, 10, 0.8,  0.4901624715366418,  0.9433178485456248",
    " 1,  4, 0.25, 0.04558726080970055, 0.6993581574175981",
    " 0, 10, 0,    0,                   0.27753279986288926",
    "10, 10, 1,    0.7224672001371109,  1"
  })
  void boundsShares(long count, long total, double share, double low, double high) {
    Row bounds =
        row(
            Statistics.share(lit(count), lit(total)),
            Statistics.wilsonLow(lit(count), lit(total)),
            Statistics.wilsonHigh(lit(count), lit(total)));
    assertEquals(share, bounds.getDouble(0), 1e-12);
    assertEquals(low, bounds.getDouble(1), 1e-12);
    assertEquals(high, bounds.getDouble(2), 1e-12);
  }

  @Test
  void hasNoShareOfNothing() {
    Row bounds =
        row(
            Statistics.share(lit(0L), lit(0L)),
            Statistics.wilsonLow(lit(0L), lit(0L)),
            Statistics.wilsonHigh(lit(0L), lit(0L)));
    assertTrue(bounds.isNullAt(0) && bounds.isNullAt(1) && bounds.isNullAt(2));
  }

  // Cells of the first, with their halves: 10.5, 10.5, 20.5, 60.5.
  @ParameterizedTest
  @CsvSource({
    "10, 20, 30, 100, 0.4, 2.951219512195122, 0.9912567095922722",
    " 5,  5,  5,  20, 1.0, 341.0,             4.038826363441802"
  })
  void measuresDiceAndOdds(
      long joint, long left, long right, long total, double dice, double odds, double margin) {
    Row measured =
        row(
            Statistics.dice(lit(joint), lit(left), lit(right)),
            exp(Statistics.logOddsRatio(lit(joint), lit(left), lit(right), lit(total))),
            Statistics.logOddsRatioMargin(lit(joint), lit(left), lit(right), lit(total)));
    assertEquals(dice, measured.getDouble(0), 1e-12);
    assertEquals(odds, measured.getDouble(1), 1e-9);
    assertEquals(margin, measured.getDouble(2), 1e-9);
  }

  // Quantiles of χ² with one degree of freedom.
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "3.841458820694124, 0.05",
    "-6.634896601021213, 0.01",
    "100, 1.5239706048320995e-23"
  })
  void givesPValues(double statistic, double p) {
    assertEquals(
        p, row(Statistics.chiSquarePValue(lit(statistic))).getDouble(0), 1e-6 * Math.max(p, 1e-23));
  }

  /** By hand: 0.04 · 5 / 4 is the smallest of the first four. */
  @Test
  void controlsFalseDiscoveries() {
    List<Double> tests = List.of(0.01, 0.04, 0.03, 0.5, 0.04);
    Dataset<Row> rows =
        spark
            .createDataset(tests, Encoders.DOUBLE())
            .toDF("p")
            .withColumn("q", Statistics.qValue(col("p"), lit(5L), lit(1)));
    assertEquals(
        List.of(
            "0.0100|0.0500", "0.0300|0.0500", "0.0400|0.0500", "0.0400|0.0500", "0.5000|0.5000"),
        Rows.lines(rows, "p", "q"));
  }

  private Row row(Column... values) {
    return spark.range(1).select(values).head();
  }
}
