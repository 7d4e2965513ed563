package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.benchmark.OwnProcess;

/**
 * Pairs of entities that two articles or more name, with margins and NPMI, from Parquet to Parquet:
 * by Isnad and, in SQL, by DuckDB, over the same generated mentions, sixteen an article, whose
 * entities are drawn with a fourth-power skew. Each side runs in a process of its own, in two
 * passes; the second counts. Both must come to the same pairs.
 *
 * <p>Arguments: FOLDER ARTICLES ENTITIES, by default {@code target/pair-benchmark 625000 200000}.
 */
public final class PairBenchmark {
  private static final int MENTIONS_PER_ARTICLE = 16;
  private static final int THREADS = 2;
  private static final int PASSES = 2;

  private static final String DUCKDB_PAIRS =
      """
      COPY (
        WITH named AS (SELECT DISTINCT article_id, entity_id FROM read_parquet('%1$s')),
             margins AS (SELECT entity_id, count(*) AS n FROM named GROUP BY entity_id),
             total AS (SELECT count(DISTINCT article_id) AS n FROM named),
             joint AS (
               SELECT l.entity_id AS left_id, r.entity_id AS right_id, count(*) AS n
               FROM named l JOIN named r ON l.article_id = r.article_id AND l.entity_id < r.entity_id
               GROUP BY l.entity_id, r.entity_id HAVING count(*) >= 2)
        SELECT left_id, right_id, joint.n AS joint_count, ml.n AS left_count, mr.n AS right_count,
               ln(joint.n * total.n / (ml.n::DOUBLE * mr.n)) / -ln(joint.n / total.n) AS npmi
        FROM joint JOIN margins ml ON left_id = ml.entity_id
                   JOIN margins mr ON right_id = mr.entity_id, total
      ) TO '%2$s' (FORMAT parquet, COMPRESSION zstd)
      """;

  private PairBenchmark() {}

  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals("duckdb")) {
      runDuckDb(Path.of(args[1]));
    } else if (args.length == 2 && args[0].equals("isnad")) {
      runIsnad(Path.of(args[1]));
    } else {
      Path folder = Path.of(args.length > 0 ? args[0] : "target/pair-benchmark");
      generate(
          folder,
          args.length > 1 ? Integer.parseInt(args[1]) : 625_000,
          args.length > 2 ? Integer.parseInt(args[2]) : 200_000);
      OwnProcess.run(PairBenchmark.class, "duckdb", folder.toString());
      OwnProcess.run(PairBenchmark.class, "isnad", folder.toString());
    }
  }

  private static void generate(Path folder, int articles, int entities)
      throws IOException, SQLException {
    Files.createDirectories(folder);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      // On one thread the generator gives the same numbers every time.
      sql.execute("SET threads = 1");
      sql.execute("SELECT setseed(0.5)");
      sql.execute(
          """
          COPY (
            SELECT printf('%%016x', hash(n // %1$d)) AS article_id,
                   ((n %% %1$d) // 4)::INT AS paragraph, ((n %% %1$d) // 2)::INT AS sentence,
                   'entity-' || floor(%2$d * pow(random(), 4))::INT AS entity_id
            FROM range(%3$d) AS mentions(n)
          ) TO '%4$s/mentions.parquet' (FORMAT parquet, COMPRESSION zstd)
          """
              .formatted(
                  MENTIONS_PER_ARTICLE, entities, (long) articles * MENTIONS_PER_ARTICLE, folder));
      sql.execute(
          """
          COPY (SELECT 'entity-' || n AS entity_id, 'entity-' || n AS name FROM range(%d) AS e(n))
          TO '%s/entities.parquet' (FORMAT parquet)
          """
              .formatted(entities, folder));
    }
  }

  private static void runDuckDb(Path folder) throws SQLException {
    Path pairs = folder.resolve("duckdb.parquet");
    for (int pass = 1; pass <= PASSES; pass++) {
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
          Statement sql = connection.createStatement()) {
        sql.execute("SET threads = " + THREADS);
        sql.execute("SET preserve_insertion_order = false");
        Time start = Time.now();
        sql.execute(DUCKDB_PAIRS.formatted(folder.resolve("mentions.parquet"), pairs));
        report("DuckDB", pass, start);
      }
    }
    tell("DuckDB", pairs.toString());
  }

  private static void runIsnad(Path folder) throws SQLException {
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + THREADS + "]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    String counts = folder.resolve("isnad-counts").toString();
    String pairs = folder.resolve("isnad-pairs").toString();
    Cooccurrence.Settings settings =
        new Cooccurrence.Settings(Period.ALL, List.of(Scope.ARTICLE), 2, 150);
    for (int pass = 1; pass <= PASSES; pass++) {
      Time start = Time.now();
      Dataset<Row> entities = spark.read().parquet(folder.resolve("entities.parquet").toString());
      // Each article is a story of its own.
      Dataset<Row> mentions = spark.read().parquet(folder.resolve("mentions.parquet").toString());
      Dataset<Row> coded =
          Cooccurrence.coded(mentions, entities)
              .withColumn("story_id", col("article_id"))
              .withColumn("period_code", lit(Period.WHOLE_CODE));
      Dataset<Row> sums = Cooccurrence.countsOf(coded, settings);
      sums.write().option("compression", "zstd").mode("overwrite").parquet(counts);
      Time counted = Time.now();
      Dataset<Row> written = spark.read().schema(sums.schema()).parquet(counts);
      Cooccurrence.pairs(written, entities, Period.ALL)
          .select(
              "left_entity_id",
              "right_entity_id",
              "joint_count",
              "left_count",
              "right_count",
              "npmi")
          .write()
          .option("compression", "zstd")
          .mode("overwrite")
          .parquet(pairs);
      report("Isnad", pass, start);
      System.out.printf("       of them counting %s%n", counted.since(start));
    }
    spark.stop();
    tell("Isnad", pairs + "/*.parquet");
  }

  private static void report(String side, int pass, Time start) {
    System.out.printf("%-6s pass %d: %s%n", side, pass, Time.now().since(start));
  }

  /** Clock and processor of this process, whose threads of either side are in it. */
  private record Time(long nanos, long processorNanos) {
    static Time now() {
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      return new Time(System.nanoTime(), system.getProcessCpuTime());
    }

    String since(Time start) {
      return "%.1f s, %.1f s of processor"
          .formatted((nanos - start.nanos) / 1e9, (processorNanos - start.processorNanos) / 1e9);
    }
  }

  /** What must be the same for both. */
  private static void tell(String side, String files) throws SQLException {
    String sums =
        "SELECT count(*), sum(joint_count), round(sum(npmi), 3) FROM read_parquet('%s')"
            .formatted(files);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(sums)) {
      row.next();
      System.out.printf(
          "%-6s %,d pairs, %,d joint counts, sum of NPMI %.3f%n",
          side, row.getLong(1), row.getLong(2), row.getDouble(3));
    }
  }
}
