package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.isnad.model.Columns;
import org.isnad.model.SnapshotTable;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.store.Snapshots;
import org.isnad.topics.GibbsLda;
import org.isnad.topics.GibbsLdaModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same job wherever it runs: by {@code spark-submit} on local threads, by the launcher on a
 * standalone cluster of two workers, and by {@code spark-submit} on that cluster, an executor and a
 * worker of which are killed on the way. The rows must be the same each time. Runs leave topics
 * out; the sampler is run on the cluster by itself. What local threads find is {@link
 * EndToEndIT}'s.
 *
 * <p>The input is a small one, as {@link SparkOptions} has it; the last run takes it for a large
 * one, so that it shuffles and has much to lose.
 */
@ExtendWith(SparkExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SparkSubmitIT {
  private static final int ARTICLES = 300;

  @TempDir static Path folder;
  private static SparkHome home;
  private static StandaloneCluster cluster;
  private static Path corpus;

  /** Rows by table, of the run on local threads. */
  private static Map<String, List<String>> expected;

  @BeforeAll
  static void submitToLocalThreads() throws Exception {
    home = SparkHome.in(folder.resolve("spark"));
    corpus = InventedCorpus.write(folder.resolve("corpus"), ARTICLES, 4);
    Path output = folder.resolve("local");
    finish(submit("local", "local[2]", output.toUri().toString()), "local");
    expected = rows(output);
    assertEquals(ARTICLES, expected.get("articles").size());
    assertFalse(expected.get("attributions").isEmpty());
    assertFalse(expected.get("entity_pairs").isEmpty());
    cluster = StandaloneCluster.start(home, 2);
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void runsOnAClusterByTheLauncherOntoAnotherFileSystem() throws Exception {
    Path output = Files.createDirectories(folder.resolve("mounted"));
    Process driver =
        isnad(
            "cluster",
            "viewfs://isnad/out",
            "--master",
            cluster.url(),
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.executor.memory=512m",
            "--conf",
            "spark.executor.extraJavaOptions=" + SparkHome.QUICKLY_COMPILED,
            "--conf",
            "spark.hadoop.fs.viewfs.mounttable.isnad.link./out=" + output.toUri());
    finish(driver, "cluster");

    assertSameRows(rows(output));
    List<String> logs = cluster.executorLogs();
    assertEquals(2, logs.size());
    for (String log : logs) {
      assertTrue(count(log, "Running task") > 1, log);
    }
  }

  /** Topics of so small a corpus would be drawn by the driver, which is told not to. */
  @Test
  @Order(2)
  void drawsTheSameTopicsOnExecutors(SparkSession spark) throws IOException {
    List<String> expectedTopics = topics(spark, new GibbsLda());
    spark.stop();
    try (SparkSession onCluster =
        SparkSession.builder()
            .master(cluster.url())
            .appName("topics")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.executor.memory", "512m")
            .config("spark.executor.extraJavaOptions", SparkHome.QUICKLY_COMPILED)
            .config("spark.jars", SparkHome.ISNAD_JAR.toString())
            .getOrCreate()) {
      assertEquals(expectedTopics, topics(onCluster, new GibbsLda().setDriverTokens(0)));
    }
    // Two of the run before, two of this one.
    assertEquals(
        4, cluster.executorLogs().stream().filter(log -> log.contains("Running task")).count());
  }

  /** Weights of the terms in topics, and shares of the topics in documents. */
  private static List<String> topics(SparkSession spark, GibbsLda sampler) {
    Random random = new Random(11);
    List<Row> documents = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double[] counts = new double[60];
      for (int word = 0; word < 50; word++) {
        int any = random.nextInt(60);
        counts[random.nextInt(4) == 0 ? any : 20 * (i % 3) + any % 20]++;
      }
      documents.add(RowFactory.create("document " + i, Vectors.dense(counts)));
    }
    Dataset<Row> corpus =
        spark
            .createDataFrame(
                documents,
                new StructType()
                    .add("id", DataTypes.StringType)
                    .add("features", SQLDataTypes.VectorType()))
            .repartition(4);
    GibbsLdaModel model = sampler.setK(3).setMaxIter(15).setSampleCount(5).fit(corpus);
    Stream<String> weights =
        IntStream.range(0, 3).mapToObj(topic -> Arrays.toString(model.wordWeights(topic)));
    Stream<String> shares =
        model.transform(corpus).select("id", "topicDistribution").collectAsList().stream()
            .map(Row::toString)
            .sorted();
    return Stream.concat(weights, shares).toList();
  }

  @Test
  @Order(3)
  void survivesTheLossOfAnExecutorAndOfAWorker() throws Exception {
    Path output = folder.resolve("killed");
    Process driver =
        submit(
            "killed",
            cluster.url(),
            output.toString(),
            "--conf",
            "spark.isnad.smallInput=0",
            "--conf",
            "spark.sql.shuffle.partitions=4");
    try {
      awaitTasksWriting(output, 2, path -> path.contains("/annotated/"));
      cluster.killExecutorOf(0);
      awaitTasksWriting(output, 1, path -> !path.contains("/annotated/"));
      cluster.killWorker(1);
    } catch (Throwable e) {
      driver.destroyForcibly();
      throw e;
    }
    finish(driver, "killed");

    assertSameRows(rows(output));
    List<String> logs = cluster.executorLogs();
    for (String log : logs) {
      // Its tasks share lexicon and model.
      assertTrue(count(log, "Lexicon and model ready") <= 1, log);
    }
    assertTrue(logs.stream().anyMatch(log -> log.contains("Lexicon and model ready")));
    String log = log("killed");
    assertTrue(count(log, "Lost executor") >= 2, log);
    assertTrue(log.contains("Lost task"), log);
  }

  /** Waits until so many tasks have begun to write what {@code isMeant} and have not ended. */
  private static void awaitTasksWriting(Path output, int count, Predicate<String> isMeant) {
    StandaloneCluster.await(
        "tasks that write to " + output,
        () -> {
          try (Stream<Path> files = Files.walk(output)) {
            return files
                    .map(Path::toString)
                    .filter(path -> path.matches(".*/attempt_[^/]*") && isMeant.test(path))
                    .count()
                >= count;
          } catch (IOException | UncheckedIOException e) {
            // Not there yet, or gone while it was looked at.
            return false;
          }
        });
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static void assertSameRows(Map<String, List<String>> rows) {
    assertEquals(expected.keySet(), rows.keySet());
    for (String table : expected.keySet()) {
      assertEquals(expected.get(table), rows.get(table), table);
    }
  }

  private static Process submit(String name, String master, String output, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--master",
                master,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.executor.extraJavaOptions=" + SparkHome.QUICKLY_COMPILED));
    arguments.addAll(Arrays.asList(options));
    arguments.addAll(List.of("--class", "org.isnad.job.Main", SparkHome.ISNAD_JAR.toString()));
    arguments.addAll(run(output));
    return home.start(
        "org.apache.spark.deploy.SparkSubmit", logFile(name), arguments.toArray(String[]::new));
  }

  private static Process isnad(String name, String output, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of("isnad").toAbsolutePath().toString()));
    command.addAll(run(output));
    command.addAll(Arrays.asList(options));
    ProcessBuilder launcher =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(logFile(name).toFile());
    launcher.environment().put("ISNAD_HEAP", "1g");
    launcher.environment().put("ISNAD_JAVA_OPTIONS", SparkHome.QUICKLY_COMPILED);
    return launcher.start();
  }

  private static List<String> run(String output) {
    return List.of("run", "--input", corpus.toString(), "--output", output, "--topics", "none");
  }

  private static void finish(Process driver, String name) throws InterruptedException {
    try {
      assertEquals(0, driver.waitFor(), () -> "see the log:\n" + log(name));
    } finally {
      driver.destroyForcibly();
    }
  }

  private static Path logFile(String name) {
    return folder.resolve(name + ".log");
  }

  private static String log(String name) {
    return StandaloneCluster.read(logFile(name));
  }

  /** Rows of every table but {@code runs}, which tells times, in order of their text. */
  private static Map<String, List<String>> rows(Path output) throws IOException {
    Configuration hadoop = new Configuration();
    Snapshot snapshot =
        Snapshots.in(new org.apache.hadoop.fs.Path(output.toUri()), hadoop).latest().orElseThrow();
    Map<String, List<String>> rows = new TreeMap<>();
    for (SnapshotTable table : SnapshotTable.values()) {
      if (table != SnapshotTable.RUNS) {
        List<String> columns =
            Arrays.stream(table.type().getRecordComponents()).map(Columns::name).toList();
        rows.put(
            table.tableName(),
            ParquetTable.in(snapshot.table(table), table, hadoop)
                .first(Integer.MAX_VALUE, columns, Map.of(), any -> true)
                .stream()
                .map(Map::toString)
                .sorted()
                .toList());
      }
    }
    return rows;
  }
}
