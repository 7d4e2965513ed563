package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Article;
import org.isnad.model.Reject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class ParquetTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message article {
            required int64 id;
            optional binary text (STRING);
            optional int32 published (DATE);
            optional group source { optional binary name (STRING); }
            repeated binary tags (STRING);
          }
          """);

  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void open() {
    folder = new InputFolder(temp);
  }

  @Test
  void readsRowsOfSeveralRowGroupsHoweverTheFileIsCut() throws IOException {
    writeRows(1_000);
    assertTrue(rowGroups().size() > 2);
    List<Article> whole = folder.articles();
    assertEquals(1_000, whole.size());
    assertEquals("1000", whole.get(999).originalId());
    assertEquals("row 1000", whole.get(999).position());
    assertEquals(LocalDate.of(2015, 7, 21), whole.get(0).publishedOn());
    assertEquals(whole, InputFolder.articles(folder.options().withSplitSize(1_000)));
  }

  @Test
  void readsColumnsOfGroupsByDots() throws IOException {
    writeRows(1);
    CorpusOptions mapped = folder.options().withColumns(ColumnMapping.parse("outlet=source.name"));
    assertEquals("صحيفة", InputFolder.articles(mapped).get(0).outlet());
  }

  @Test
  void corruptRowGroupIsOneReject() throws IOException {
    writeRows(1_000);
    BlockMetaData second = rowGroups().get(1);
    byte[] bytes = Files.readAllBytes(temp.resolve("a.parquet"));
    int begin = (int) second.getStartingPos();
    Arrays.fill(bytes, begin, begin + (int) second.getCompressedSize(), (byte) 0xFF);
    folder.write("a.parquet", bytes);

    long first = second.getRowIndexOffset() + 1;
    long last = second.getRowIndexOffset() + second.getRowCount();
    assertEquals(1_000 - second.getRowCount(), folder.articles().size());
    assertEquals(1, folder.rejects().size());
    assertEquals("row " + first, folder.rejects().get(0).position());
    String reason = folder.rejects().get(0).reason();
    assertTrue(reason.startsWith("corrupt Parquet: rows " + first + " to " + last + " "), reason);
  }

  @Test
  void fileWithoutItsEndIsNoParquet() throws IOException {
    writeRows(100);
    byte[] bytes = Files.readAllBytes(temp.resolve("a.parquet"));
    folder.write("a.parquet", Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(List.of("file: [wrong format]"), folder.summary());
  }

  @Test
  void repeatedColumnHoldsNoText() throws IOException {
    writeRows(1);
    CorpusOptions mapped = folder.options().withColumns(ColumnMapping.parse("text=tags"));
    assertEquals(
        List.of("no text: the column is empty"),
        InputFolder.rejects(mapped).stream().map(Reject::reason).toList());
  }

  @Test
  void readsWhatSparkWrites(SparkSession spark) {
    spark
        .sql(
            """
            SELECT 'نص' AS text, TIMESTAMP '2015-07-21 23:00:00' AS published, 'ص' AS source,
              array(1, 2) AS ignored
            """)
        .coalesce(1)
        .write()
        .parquet(folder.path("out"));
    Article article = folder.articles().get(0);
    assertEquals(LocalDate.of(2015, 7, 21), article.publishedOn());
    assertEquals("ص", article.outlet());
  }

  private void writeRows(int count) throws IOException {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(temp.resolve("a.parquet")))
            .withType(SCHEMA)
            .withRowGroupSize(4_000L)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      for (int i = 1; i <= count; i++) {
        Group row = new SimpleGroup(SCHEMA);
        row.add("id", (long) i);
        row.add("text", Binary.fromString("نص رقم " + i));
        row.add("published", (int) LocalDate.of(2015, 7, 21).toEpochDay());
        row.addGroup("source").add("name", "صحيفة");
        row.add("tags", "وسم");
        writer.write(row);
      }
    }
  }

  private List<BlockMetaData> rowGroups() throws IOException {
    HadoopInputFile file =
        HadoopInputFile.fromPath(
            new org.apache.hadoop.fs.Path(folder.path("a.parquet")), new Configuration());
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      return reader.getRowGroups();
    }
  }
}
