package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class SparkExtensionTest {
  @Test
  void givesARunningSession(SparkSession spark) {
    assertEquals(3, spark.range(3).count());
  }
}
