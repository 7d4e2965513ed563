package org.isnad.analysis;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkExtension.class)
class BackboneTest {
  private final SparkSession spark;

  BackboneTest(SparkSession spark) {
    this.spark = spark;
  }

  // The smaller of (1 - 3/4)^1 and (1 - 3/5)^2; an end without another edge says nothing.
  @ParameterizedTest
  @CsvSource({"3, 4, 2, 5, 3, 0.16", "3, 3, 1, 5, 3, 0.16", "3, 3, 1, 3, 1, 1"})
  void measuresDisparity(
      long weight,
      long leftStrength,
      long leftDegree,
      long rightStrength,
      long rightDegree,
      double alpha) {
    Row measured =
        spark
            .range(1)
            .select(
                Backbone.disparity(
                    lit(weight),
                    lit(leftStrength),
                    lit(leftDegree),
                    lit(rightStrength),
                    lit(rightDegree)))
            .head();
    assertEquals(alpha, measured.getDouble(0), 1e-12);
  }

  // Lifts of 3 and 80/9; the deviations were computed apart, by the formulas of the paper.
  @ParameterizedTest
  @CsvSource({
    "3,  4, 5,  20, 0.5,                0.031263994546826504",
    "8, 10, 9, 100, 0.7977528089887641, 0.02745158416824266"
  })
  void correctsForNoise(
      long weight, long left, long right, long total, double lift, double deviation) {
    Row measured =
        spark
            .range(1)
            .select(
                Backbone.noiseCorrected(lit(weight), lit(left), lit(right), lit(total)),
                Backbone.noiseCorrectedDeviation(lit(weight), lit(left), lit(right), lit(total)))
            .head();
    assertEquals(lift, measured.getDouble(0), 1e-12);
    assertEquals(deviation, measured.getDouble(1), 1e-12);
  }
}
