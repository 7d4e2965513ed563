package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkExtension.class)
class PeriodTest {
  private final SparkSession spark;

  PeriodTest(SparkSession spark) {
    this.spark = spark;
  }

  // The last days of a year can be of the next year's first week, and the first days of the last.
  @ParameterizedTest
  @CsvSource({
    "DAY,   2015-08-09, 2015-08-09",
    "WEEK,  2015-08-09, 2015-W32",
    "WEEK,  2016-01-03, 2015-W53",
    "WEEK,  2019-12-30, 2020-W01",
    "MONTH, 2015-08-09, 2015-08",
    "MONTH, ,           undated",
    "WEEK,  ,           undated"
  })
  void namesThePeriodOfADay(Period period, LocalDate day, String name) {
    List<String> periods =
        spark.range(1).select(period.of(lit(day).cast("date"))).head().getList(0);
    assertEquals(List.of("all", name), periods);
  }

  @ParameterizedTest
  @CsvSource({
    "ALL,   2015-08-09, all",
    "DAY,   2015-08-09, 2015-08-09",
    "WEEK,  2016-01-03, 2015-W53",
    "MONTH, 2015-08-09, 2015-08",
    "MONTH, ,           undated"
  })
  void codesAndNamesThePeriodOfADay(Period period, LocalDate day, String name) {
    Dataset<Row> coded = spark.range(1).select(period.code(lit(day).cast("date")).as("code"));
    assertEquals(name, coded.select(period.ofCode(col("code"))).head().getString(0));
  }
}
