package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.SnapshotTable;
import org.isnad.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class EvidenceReaderTest {
  private final SparkSession spark;
  private Snapshot snapshot;
  private EvidenceReader reader;

  @TempDir java.nio.file.Path folder;

  EvidenceReaderTest(SparkSession spark) {
    this.spark = spark;
  }

  @BeforeEach
  void writeSnapshot() {
    snapshot = new Snapshot("s", new Path(folder.toUri()));
    reader = new EvidenceReader(snapshot, new Configuration());
    write(
        SnapshotTable.ARTICLES,
        "article_id, outlet, published_on",
        "('a', 'o1', date'2015-08-02')",
        "('b', 'o1', date'2015-08-01')",
        "('c', 'o2', date'2015-08-01')",
        "('d', 'o1', null)");
    // In article a, its first paragraph names four entities, and each sentence at most two.
    write(
        SnapshotTable.MENTIONS,
        "article_id, part, paragraph, sentence, begin, end, entity_id",
        "('a', 'text', 0, 0, 0, 2, 'x')",
        "('a', 'text', 0, 0, 4, 6, 'y')",
        "('a', 'text', 0, 0, 8, 9, 'x')",
        "('a', 'text', 0, 1, 20, 22, 'v')",
        "('a', 'text', 0, 1, 24, 26, 'w')",
        "('a', 'title', 0, 0, 0, 2, 'x')",
        "('b', 'text', 0, 0, 0, 2, 'x')",
        "('b', 'text', 1, 1, 20, 22, 'y')",
        "('b', 'text', 1, 2, 30, 32, 'x')",
        "('c', 'text', 0, 0, 0, 2, 'x')",
        "('d', 'text', 0, 0, 0, 2, 'x')");
    write(
        SnapshotTable.ATTRIBUTIONS,
        "article_id, part, sentence, cue_class, cue_begin, cue_end, source_begin, source_end,"
            + " content_begin, speaker_id",
        "('a', 'text', 0, 'neutral', 9, 12, 4, 8, 13, 'p')",
        "('a', 'text', 0, 'neutral', 9, 12, 0, 3, 13, 'p')",
        "('b', 'text', 3, 'claim', 50, 52, null, null, 60, 'p')",
        "('b', 'text', 4, 'silence', 70, 72, null, null, 80, 'p')",
        "('b', 'title', 0, 'neutral', 0, 2, null, null, 4, 'p')");
    write(
        SnapshotTable.RUNS, "run_id, arguments", "('s', array('run', '--max-unit-entities', '3'))");
  }

  @Test
  void keepsTheFirstByDayArticleAndSentenceAndCountsTheRest() throws IOException {
    EvidenceQueue all = reader.ofEntity("x", reader.days("all", "all"), 9);
    assertEquals(
        List.of("b 0 [0-2]", "b 2 [30-32]", "c 0 [0-2]", "a 0 [0-2, 8-9]", "d 0 [0-2]"),
        lines(all));

    EvidenceQueue two = reader.ofEntity("x", reader.days("all", "all"), 2);
    assertEquals(List.of("b 0 [0-2]", "b 2 [30-32]"), lines(two));
    assertEquals(5, two.count());
    assertEquals(4, two.articleCount());
  }

  @Test
  void readsArticlesOfOutletAndPeriodOnly() throws IOException {
    assertEquals(Map.of("a", "2015-08-02", "b", "2015-08-01"), reader.days("o1", "2015-08"));
    assertEquals(Map.of("d", "undated"), reader.days("all", "undated"));
    assertEquals(List.of("c 0 [0-2]"), lines(reader.ofEntity("x", reader.days("o2", "all"), 9)));
  }

  @Test
  void leavesOutUnitsThatNameMoreEntitiesThanMayPair() throws IOException {
    Map<String, String> days = reader.days("all", "all");
    assertEquals(
        List.of("a 0 [0-2, 4-6, 8-9]"),
        lines(reader.ofUnits("sentence", Set.of("x", "y"), days, 9)));
    assertEquals(
        List.of("b 1 [20-22]", "b 2 [30-32]"),
        lines(reader.ofUnits("paragraph", Set.of("x", "y"), days, 9)));
    assertEquals(
        List.of("b 0 [0-2]", "b 1 [20-22]", "b 2 [30-32]"),
        lines(reader.ofUnits("article", Set.of("x", "y"), days, 9)));
  }

  @Test
  void countsAttributionsOneByOne() throws IOException {
    EvidenceQueue queue =
        reader.ofAttributions(Map.of("speaker_id", "p"), reader.days("all", "all"), 9);
    assertEquals(List.of("b 3 [50-52]", "a 0 [4-8, 9-12]", "a 0 [0-3, 9-12]"), lines(queue));
    assertEquals(3, queue.count());
    assertEquals(2, queue.articleCount());
  }

  @Test
  void takesTheEntitiesOfAUnitFromTheRun() {
    assertEquals(150, EvidenceReader.maxUnitEntities(List.of("run", "--input", "x")));
    assertEquals(7, EvidenceReader.maxUnitEntities(List.of("run", "--max-unit-entities", "7")));
    assertEquals(7, EvidenceReader.maxUnitEntities(List.of("run", "--max-unit-entities=7")));
  }

  private void write(SnapshotTable table, String columns, String... rows) {
    spark
        .sql("select * from values " + String.join(", ", rows) + " as t(" + columns + ")")
        .coalesce(1)
        .write()
        .parquet(snapshot.table(table).toString());
  }

  private static List<String> lines(EvidenceQueue queue) {
    return queue.first().stream()
        .map(
            each ->
                each.spans().stream()
                    .map(span -> span.begin() + "-" + span.end())
                    .collect(
                        Collectors.joining(
                            ", ", each.articleId() + " " + each.sentence() + " [", "]")))
        .toList();
  }
}
