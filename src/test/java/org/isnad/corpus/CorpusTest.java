package org.isnad.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.InputRecord;
import org.isnad.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CorpusTest {
  private static final Comparator<InputRecord> BY_FILE_AND_ORDINAL =
      Comparator.comparing(
              (InputRecord r) -> r.article() != null ? r.article().file() : r.reject().file())
          .thenComparing(InputRecord::ordinal);

  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void write() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append(
          i % 50 == 7
              ? "{مكسور\n"
              : "{\"text\": \"مقال %d\", \"date\": \"2015-07-21\"}\n".formatted(i));
    }
    folder =
        new InputFolder(temp)
            .write("big.jsonl", lines.toString())
            .write("big.jsonl.gz", InputFolder.gzip(lines.toString()))
            .write("one.txt", "نص")
            .write("rows.csv", "text\nأ\n\"ب\nج\"\n");
  }

  @Test
  void rowsAreThoseReadWithoutSparkWhateverTheTasks(SparkSession spark) {
    for (long splitSize : new long[] {1 << 20, 900}) {
      Corpus corpus = corpus(folder.options().withSplitSize(splitSize));
      List<InputRecord> expected =
          InputFolder.records(folder.options().withSplitSize(splitSize)).stream()
              .sorted(BY_FILE_AND_ORDINAL)
              .toList();
      List<InputRecord> rows =
          corpus.records(spark).collectAsList().stream()
              .map(Table.of(InputRecord.class)::value)
              .sorted(BY_FILE_AND_ORDINAL)
              .toList();
      assertEquals(603, rows.size());
      assertEquals(expected, rows);
    }
  }

  @Test
  void recordsOfASingleArchiveAreDealtOutOverTheCores(SparkSession spark) {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      lines.append("{\"text\": \"").append(Long.toHexString(random.nextLong())).append("\"}\n");
    }
    folder.write("random.jsonl.gz", InputFolder.gzip(lines.toString()));
    Dataset<Row> records =
        corpus(CorpusOptions.of(List.of(folder.path("random.jsonl.gz")))).records(spark);
    int partitions = 4 * spark.sparkContext().defaultParallelism();
    assertEquals(partitions, records.rdd().getNumPartitions());
    assertEquals(30_000, records.count());
    assertEquals(partitions, records.select(spark_partition_id()).distinct().count());
  }

  @Test
  void mappedColumnThatNoRecordHasIsNamed() {
    CorpusOptions options =
        CorpusOptions.of(List.of(folder.path("rows.csv")))
            .withColumns(ColumnMapping.parse("outlet=paper"));
    assertEquals(
        "no record has a column paper. There are: text.",
        assertThrows(InputException.class, () -> corpus(options)).getMessage());
  }

  @Test
  void optionsSayWhatIsWrong() {
    assertThrows(InputException.class, () -> CorpusOptions.of(List.of()));
    CorpusOptions options = folder.options();
    assertTrue(
        assertThrows(InputException.class, () -> options.withCharset("cp-arabic"))
            .getMessage()
            .contains("cp-arabic"));
    assertTrue(
        assertThrows(InputException.class, () -> options.withCharset("UTF-16"))
            .getMessage()
            .contains("iconv"));
  }

  @Test
  void repeatsOfAnArticleAreRejectsThatNameTheFirst(SparkSession spark) {
    folder
        .write("x/2.jsonl", "{\"text\": \"أ\"}\n{\"text\": \"ب\"}\n")
        .write("x/1.jsonl", "{\"text\": \"أ\"}\n{\"text\": \"أ\"}\nهراء\n");
    List<AnnotatedRecord> annotated =
        InputFolder.records(CorpusOptions.of(List.of(folder.path("x")))).stream()
            .map(
                r ->
                    new AnnotatedRecord(
                        r.article(),
                        r.reject(),
                        r.ordinal(),
                        List.of(),
                        List.of(),
                        List.of("كلمة"),
                        List.of("كلمة"),
                        List.of(1),
                        List.of(),
                        7L))
            .toList();
    Table<AnnotatedRecord> table = Table.of(AnnotatedRecord.class);
    Dataset<Row> all =
        spark.createDataset(annotated.stream().map(table::row).toList(), table.encoder());
    Dataset<Row> records = Repeats.asRejects(all, Repeats.find(all));

    assertEquals(table.schema().sql(), records.schema().sql());
    List<String> kept =
        records.filter(col("article").isNotNull()).collectAsList().stream()
            .map(row -> table.value(row).article())
            .map(a -> a.file().substring(temp.toString().length()) + " " + a.position())
            .sorted()
            .toList();
    assertEquals(List.of("/x/1.jsonl line 1", "/x/2.jsonl line 2"), kept);
    List<String> reasons =
        records
            .filter(col("reject.reason").startsWith("exact repeat"))
            .orderBy("reject.file", "ordinal")
            .select("reject.reason")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    String first = "exact repeat: of the article at " + folder.path("x/1.jsonl") + " line 1";
    assertEquals(List.of(first, first), reasons);
    assertEquals(5, records.count());
    assertEquals(2, records.filter(size(col("terms")).equalTo(0)).count());
    assertEquals(0, records.filter(col("article").isNull().and(col("reject").isNull())).count());
  }

  @Test
  void manySmallFilesAreAllRead(SparkSession spark) {
    IntStream.range(0, 60).forEach(i -> folder.write("many/%d.txt".formatted(i), "نص " + i));
    Corpus corpus = corpus(CorpusOptions.of(List.of(folder.path("many"))));
    Dataset<Row> records = corpus.records(spark);
    assertEquals(60, corpus.files().size());
    assertEquals(60, records.select("article.text").distinct().count());
    assertTrue(records.rdd().getNumPartitions() <= 8);
  }

  private static Corpus corpus(CorpusOptions options) {
    return Corpus.of(options, new Configuration());
  }
}
