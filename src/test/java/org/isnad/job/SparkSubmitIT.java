package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shaded jar under a stock Spark: handed to {@code spark-submit}, on local threads and on a
 * standalone cluster whose processes are killed on the way. The rows must be those of a plain local
 * run.
 */
@Tag("cluster")
@ExtendWith(SparkExtension.class)
class SparkSubmitIT {
  private static final int ARTICLES = 4_000;

  @TempDir static Path folder;
  private static SparkHome home;
  private static Path corpus;

  /** Rows by table, of a run on local threads. */
  private static Map<String, List<Row>> expected;

  @BeforeAll
  static void runLocally(SparkSession spark) throws Exception {
    home = SparkHome.in(folder.resolve("spark"));
    corpus = InventedCorpus.write(folder.resolve("corpus.jsonl"), ARTICLES);
    expected = submit(spark, "local", "local[2]", () -> {});
    assertEquals(ARTICLES, expected.get("articles").size());
    assertFalse(expected.get("attributions").isEmpty());
    assertFalse(expected.get("entity_pairs").isEmpty());
  }

  @Test
  void standaloneClusterMakesTheSameRows(SparkSession spark) throws Exception {
    try (StandaloneCluster cluster = StandaloneCluster.start(home, 2)) {
      assertSameRows(submit(spark, "cluster", cluster.url(), () -> {}));
    }
  }

  @Test
  void rowsAreTheSameWhenAnExecutorAndAWorkerAreKilled(SparkSession spark) throws Exception {
    try (StandaloneCluster cluster = StandaloneCluster.start(home, 2)) {
      assertSameRows(
          submit(
              spark,
              "killed",
              cluster.url(),
              () -> {
                cluster.killExecutorOf(0);
                cluster.awaitExecutorOf(0);
                cluster.killWorker(1);
              }));
    }
  }

  private static void assertSameRows(Map<String, List<Row>> rows) {
    assertEquals(expected.keySet(), rows.keySet());
    for (String table : expected.keySet()) {
      assertEquals(expected.get(table), rows.get(table), table);
    }
  }

  /** Submits a run, lets {@code meanwhile} happen, and gives the rows of its snapshot. */
  private static Map<String, List<Row>> submit(
      SparkSession spark, String name, String master, Runnable meanwhile)
      throws IOException, InterruptedException {
    Path output = folder.resolve(name);
    Path log = folder.resolve(name + ".log");
    Process driver =
        home.start(
            "org.apache.spark.deploy.SparkSubmit",
            log,
            "--master",
            master,
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.executor.memory=512m",
            "--class",
            "org.isnad.job.Main",
            SparkHome.ISNAD_JAR.toString(),
            "run",
            "--input",
            corpus.toString(),
            "--output",
            output.toString(),
            "--topics",
            "none");
    try {
      meanwhile.run();
      assertEquals(0, driver.waitFor(), () -> "see the log:\n" + StandaloneCluster.read(log));
    } finally {
      driver.destroyForcibly();
    }
    return rows(spark, output);
  }

  /** Rows of every table but {@code runs}, which tells times. */
  private static Map<String, List<Row>> rows(SparkSession spark, Path output) throws IOException {
    Path snapshot =
        output.resolve("snapshots").resolve(Files.readString(output.resolve("latest")).strip());
    List<Path> tables = new ArrayList<>();
    try (Stream<Path> children = Files.list(snapshot)) {
      children.filter(Files::isDirectory).filter(t -> !t.endsWith("runs")).forEach(tables::add);
    }
    Map<String, List<Row>> rows = new TreeMap<>();
    for (Path table : tables) {
      rows.put(
          table.getFileName().toString(), spark.read().parquet(table.toString()).collectAsList());
    }
    return rows;
  }
}
