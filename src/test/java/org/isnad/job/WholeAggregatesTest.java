package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.execution.SparkPlan;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkExtension.class)
class WholeAggregatesTest {
  /** Queries over one partition, with the steps of aggregation planned by Spark and left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SELECT count(*) FROM t; 2; 1",
        "SELECT id % 3 AS k, sum(id) AS s, max(id) + 1 AS m FROM t GROUP BY id % 3; 2; 1",
        "SELECT DISTINCT id % 3 AS k FROM t; 2; 1",
        "SELECT k + 1 AS of FROM (SELECT DISTINCT id % 3 AS k, id % 2 AS j FROM t) GROUP BY k; 2; 1",
        "SELECT id % 3 AS k, count(DISTINCT id % 5) AS d, sum(id) AS s FROM t GROUP BY id % 3; 4; 3",
        "SELECT count(DISTINCT id % 5) AS d FROM t; 4; 2",
        "SELECT max(s) FROM (SELECT id % 3 AS k, sum(id) AS s FROM t GROUP BY id % 3); 4; 2"
      })
  void givesTheSameRowsInFewerSteps(String query, int before, int after, SparkSession spark) {
    String overOnePartition = query.replace("FROM t", "FROM range(0, 100, 1, 1)");
    Dataset<Row> rows = (Dataset<Row>) spark.sql(overOnePartition);
    SparkPlan planned = rows.queryExecution().sparkPlan();

    SparkPlan whole = new WholeAggregates().apply(planned);

    assertEquals(before, steps(planned), planned::toString);
    assertEquals(after, steps(whole), whole::toString);
    assertEquals(
        sorted(rows.collectAsList().stream()), sorted(Arrays.stream(whole.executeCollectPublic())));
  }

  private static long steps(SparkPlan plan) {
    return plan.toString().lines().filter(line -> line.contains("HashAggregate")).count();
  }

  private static List<String> sorted(Stream<Row> rows) {
    return rows.map(Row::toString).sorted().toList();
  }
}
