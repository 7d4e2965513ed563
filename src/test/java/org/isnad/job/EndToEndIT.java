package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.hadoop.conf.Configuration;
import org.isnad.model.Columns;
import org.isnad.model.SnapshotTable;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.store.Snapshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real command line, in processes of its own, over a small invented corpus: what it publishes
 * is compared with the CSV files of {@code src/test/resources/golden}, which {@code ./mvnw verify
 * -Dgolden.renew=true} writes anew.
 */
class EndToEndIT {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path GOLDEN = ROOT.resolve("src/test/resources/golden");
  private static final String CORPUS = "src/test/resources/corpus";

  @TempDir static Path folder;

  private static Path output;
  private static Outcome run;

  record Outcome(int exitCode, String out, String err) {}

  @BeforeAll
  static void runOverTheCorpus() throws Exception {
    output = folder.resolve("with a space/out");
    run =
        isnad(
            "run",
            "--input",
            CORPUS,
            "--output",
            output.toString(),
            "--master",
            "local[2]",
            "--summary",
            folder.resolve("summary.json").toString(),
            "--explain",
            folder.resolve("small-plans.txt").toString());
    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void publishesTheGoldenTables() throws IOException {
    Map<String, String> tables = tables(output);
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(GOLDEN);
      for (Map.Entry<String, String> table : tables.entrySet()) {
        Files.writeString(GOLDEN.resolve(table.getKey() + ".csv"), table.getValue());
      }
    }
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Path golden = GOLDEN.resolve(table.getKey() + ".csv");
      assertEquals(Files.readString(golden), table.getValue(), golden.toString());
    }
  }

  @Test
  void publishesTheSameRowsWhateverTheParallelism() throws Exception {
    Path other = folder.resolve("other");
    Outcome again =
        isnad(
            "run",
            "--input",
            CORPUS,
            "--output",
            other.toString(),
            "--master",
            "local[1]",
            "--conf",
            "spark.sql.shuffle.partitions=7",
            // As an input that is not small.
            "--conf",
            "spark.isnad.smallInput=0",
            "--conf",
            "spark.sql.adaptive.enabled=false",
            "--explain",
            folder.resolve("plans.txt").toString());

    assertEquals(0, again.exitCode(), again.err());
    assertEquals(tables(output), tables(other));

    String plans = Files.readString(folder.resolve("plans.txt"));
    // A table that is known to be empty is written without one.
    for (Map.Entry<String, String> table : tables(output).entrySet()) {
      assertTrue(
          table.getValue().lines().count() == 1
              || plans.contains(table.getKey() + "\nExecute InsertIntoHadoopFsRelationCommand"),
          plans);
    }
  }

  @Test
  void takesASmallInputInOnePartition() throws IOException {
    Map<String, String> plans =
        Arrays.stream(Files.readString(folder.resolve("small-plans.txt")).split("\n\n"))
            .map(plan -> plan.split("\n", 2))
            .collect(Collectors.toMap(plan -> plan[0], plan -> plan[1]));

    tables(output)
        .forEach(
            (table, rows) -> {
              String plan = plans.get(table);
              // What is known to be empty has none.
              assertTrue(
                  plan == null ? rows.lines().count() == 1 : !plan.contains("Exchange"),
                  () -> table + "\n" + plan);
            });
  }

  @Test
  void tellsPeopleWhatItFound() {
    assertTrue(run.out().contains("15 articles, "), run.out());
    assertTrue(run.out().contains("6 rejected records"), run.out());
    assertTrue(run.out().contains("1  exact repeat"), run.out());
    assertTrue(run.err().contains("annotate"), run.err());
    assertFalse(run.err().contains("WARN"), run.err());
  }

  @Test
  void writesTheSummaryAsJson() throws IOException {
    String summary = Files.readString(folder.resolve("summary.json"));

    assertTrue(summary.contains("\"article_count\" : 15,"), summary);
    assertTrue(summary.contains("\"reject_count\" : 6,"), summary);
  }

  @Test
  void writesAManifest() throws IOException {
    String manifest = Files.readString(Path.of(latest(output).manifest().toUri()));

    assertTrue(manifest.contains("\"run_id\" : \"" + latest(output).id() + "\""), manifest);
    assertTrue(manifest.contains(CORPUS + "/wire.jsonl"), manifest);
    assertTrue(manifest.contains("\"name\" : \"articles\",\n    \"row_count\" : 15"), manifest);
  }

  @Test
  void aRunWithoutAnArticleLeavesTheLastSnapshot() throws Exception {
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "{\"text\": \"\"}\n");
    String last = latest(output).id();

    Outcome failed = isnad("run", "--input", empty.toString(), "--output", output.toString());

    assertEquals(2, failed.exitCode(), failed.err());
    assertTrue(
        failed.err().contains("there is no article in the 1 file of the input"), failed.err());
    assertTrue(failed.err().contains("no text"), failed.err());
    assertFalse(failed.err().contains("\tat "), failed.err());
    assertEquals(last, latest(output).id());
    try (var children = Files.list(output.resolve("snapshots"))) {
      assertTrue(children.noneMatch(c -> c.getFileName().toString().startsWith(".staging")));
    }
  }

  @Test
  void showsRowsWithoutSpark() throws Exception {
    Outcome shown =
        isnad(
            "show",
            "articles",
            "--columns",
            "original_id,outlet",
            "--where",
            "original_id = 'm3'",
            "--output",
            output.toString());

    assertEquals(0, shown.exitCode(), shown.err());
    assertEquals(
        "m3           \u2068إذاعة الأطلس\u2069", shown.out().lines().toList().get(2), shown.out());
  }

  @Test
  void explainsANumberByItsSentences() throws Exception {
    Map<String, Object> pair =
        firstRow(
            SnapshotTable.ENTITY_PAIRS,
            List.of("left_entity_id", "right_entity_id", "joint_count"),
            Map.of("scope", "sentence", "period", "all"));
    Outcome explained =
        isnad(
            "explain",
            "entity_pairs",
            "sentence",
            "all",
            (String) pair.get("left_entity_id"),
            (String) pair.get("right_entity_id"),
            "--output",
            output.toString());

    assertEquals(0, explained.exitCode(), explained.err());
    String sentences = "%1$d of %1$d sentences, in ".formatted((Long) pair.get("joint_count"));
    assertTrue(explained.out().contains(sentences), explained.out());
    assertTrue(explained.out().contains("["), explained.out());

    Outcome unknown =
        isnad("explain", "voices", "all", "nobody at all", "--output", output.toString());
    assertEquals(2, unknown.exitCode(), unknown.err());
    assertTrue(unknown.err().contains("no entity nobody at all"), unknown.err());
  }

  private static Map<String, Object> firstRow(
      SnapshotTable table, List<String> columns, Map<String, String> where) throws IOException {
    return ParquetTable.in(latest(output).table(table), table, new Configuration())
        .first(1, columns, where, any -> true)
        .get(0);
  }

  @Test
  void explainsAKindOfASpeakerByItsAttributions() throws Exception {
    Map<String, Object> cited =
        firstRow(
            SnapshotTable.SOURCE_COUNTS,
            List.of("speaker_id", "kind", "attribution_count"),
            Map.of("outlet", "all", "period", "all"));
    String speaker = (String) cited.get("speaker_id");
    String kind = (String) cited.get("kind");
    Outcome explained =
        isnad(
            "explain",
            "source_counts",
            "all",
            "all",
            speaker,
            kind,
            "--limit",
            "1000",
            "--output",
            output.toString());

    assertEquals(0, explained.exitCode(), explained.err());
    String attributions =
        "%1$d of %1$d attributions".formatted((Long) cited.get("attribution_count"));
    assertTrue(explained.out().contains(attributions), explained.out());

    Outcome ofAnotherKind =
        isnad(
            "explain",
            "source_counts",
            "all",
            "all",
            speaker,
            kind.equals("media") ? "person" : "media",
            "--output",
            output.toString());
    assertEquals(2, ofAnotherKind.exitCode(), ofAnotherKind.err());
    assertTrue(ofAnotherKind.err().contains("must be one of " + kind), ofAnotherKind.err());
  }

  @Test
  void anInterruptedRunSaysSoAndLeavesTheLastSnapshot() throws Exception {
    String last = latest(output).id();
    Path err = folder.resolve("interrupted.err");
    Process running =
        new ProcessBuilder(ROOT.resolve("isnad").toString(), "run", "--output", output.toString())
            .directory(ROOT.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();
    // Told as its stage ends: then others are at work.
    while (running.isAlive() && !Files.readString(err).contains("annotate")) {
      Thread.sleep(20);
    }
    running.destroy();

    assertEquals(143, running.waitFor());
    String told = Files.readString(err);
    assertFalse(told.contains("bug in Isnad"), told);
    // Spark's traces of the jobs that the signal broke off.
    assertFalse(told.contains("\tat "), told);
    assertEquals(last, latest(output).id());
  }

  private static Outcome isnad(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("isnad").toString()));
    command.addAll(Arrays.asList(args));
    Path out = Files.createTempFile(folder, "isnad", ".out");
    Path err = Files.createTempFile(folder, "isnad", ".err");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().put("ISNAD_HEAP", "1g");
    int exitCode = process.start().waitFor();
    return new Outcome(exitCode, Files.readString(out), Files.readString(err));
  }

  /** Every table but {@code runs}, which tells times, as CSV. */
  private static Map<String, String> tables(Path output) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    for (SnapshotTable table : SnapshotTable.values()) {
      if (table != SnapshotTable.RUNS) {
        tables.put(table.tableName(), csv(latest(output), table));
      }
    }
    return tables;
  }

  private static Snapshot latest(Path output) throws IOException {
    return Snapshots.in(new org.apache.hadoop.fs.Path(output.toUri()), new Configuration())
        .latest()
        .orElseThrow();
  }

  private static String csv(Snapshot snapshot, SnapshotTable table) throws IOException {
    List<String> columns =
        Arrays.stream(table.type().getRecordComponents()).map(Columns::name).toList();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    StringBuilder csv = new StringBuilder();
    format.printRecord(csv, columns.toArray());
    for (Map<String, Object> row :
        ParquetTable.in(snapshot.table(table), table, new Configuration())
            .first(Integer.MAX_VALUE, columns, Map.of(), any -> true)) {
      format.printRecord(csv, columns.stream().map(column -> cell(row.get(column))).toArray());
    }
    return csv.toString();
  }

  /** Fractions to six digits: what is beyond them may differ from processor to processor. */
  private static Object cell(Object value) {
    return value instanceof Double number ? String.format(Locale.ROOT, "%.6f", number) : value;
  }
}
