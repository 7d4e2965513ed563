package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.isnad.model.SnapshotTable;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.store.Snapshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot that the command line published, read by an engine that shares no code with Spark. */
class DuckDbIT {
  /**
   * Signs outside the basic plane stand before the names, so that UTF-16 offsets would be wrong.
   */
  private static final String ARTICLE =
      """
      {"id": "%1$d", "outlet": "صدى الساحل", "published_on": "2018-05-0%1$d", "title": "أخبار بغداد %1$d",\
       "text": "📰📰 قال وزير الخارجية سامر الحلواني إن الاجتماع عُقد في بغداد.\\n\
      وأكد مصدر أمني \\"أن الوضع في القاهرة تحت السيطرة\\"."}
      """;

  @TempDir static Path folder;

  private static Snapshot snapshot;
  private static Connection duckDb;

  @BeforeAll
  static void runAndConnect() throws Exception {
    Path input =
        Files.writeString(
            folder.resolve("articles.jsonl"), ARTICLE.formatted(1) + ARTICLE.formatted(2));
    Path output = folder.resolve("out");
    Path log = folder.resolve("run.log");
    ProcessBuilder run =
        new ProcessBuilder(
                Path.of("isnad").toAbsolutePath().toString(),
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--master",
                "local[1]",
                "--topics",
                "none")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    run.environment().put("ISNAD_HEAP", "1g");
    assertEquals(0, run.start().waitFor(), () -> contentOf(log));
    snapshot =
        Snapshots.in(new org.apache.hadoop.fs.Path(output.toUri()), new Configuration())
            .latest()
            .orElseThrow();
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void disconnect() throws SQLException {
    if (duckDb != null) {
      duckDb.close();
    }
  }

  @Test
  void countsTheRowsOfEveryTable() throws IOException, SQLException {
    for (SnapshotTable table : SnapshotTable.values()) {
      int rows =
          ParquetTable.in(snapshot.table(table), table, new Configuration())
              .first(Integer.MAX_VALUE, List.of(), Map.of(), any -> true)
              .size();
      assertEquals(rows, number("SELECT count(*) FROM " + parquet(table)), table.tableName());
    }
    assertEquals(2, number("SELECT count(*) FROM " + parquet(SnapshotTable.ARTICLES)));
  }

  @Test
  void offsetsSliceTheTextAsPublished() throws SQLException {
    String named =
        "FROM %s JOIN %s USING (article_id) WHERE part = 'text'"
            .formatted(parquet(SnapshotTable.MENTIONS), parquet(SnapshotTable.ARTICLES));
    assertTrue(number("SELECT count(*) " + named) > 0);
    assertEquals(
        0,
        number(
            "SELECT count(*) "
                + named
                + " AND substring(text, \"begin\" + 1, \"end\" - \"begin\") <> surface"));

    String attributed =
        "FROM %s JOIN %s USING (article_id) WHERE part = 'text'"
            .formatted(parquet(SnapshotTable.ATTRIBUTIONS), parquet(SnapshotTable.ARTICLES));
    assertTrue(number("SELECT count(*) " + attributed) > 0);
    assertEquals(
        0,
        number(
            "SELECT count(*) "
                + attributed
                + " AND (substring(text, cue_begin + 1, cue_end - cue_begin) <> cue"
                + " OR substring(text, content_begin + 1, content_end - content_begin) <> content)"));
  }

  @Test
  void entitiesJoinTheirMentions() throws SQLException {
    assertEquals(
        number("SELECT count(*) FROM " + parquet(SnapshotTable.MENTIONS) + " WHERE part = 'text'"),
        number(
            "SELECT count(*) FROM %s JOIN %s USING (entity_id) WHERE part = 'text'"
                .formatted(parquet(SnapshotTable.MENTIONS), parquet(SnapshotTable.ENTITIES))));
    assertEquals(
        0,
        number(
            """
            SELECT count(*) FROM %s entities
            WHERE mention_count <> (SELECT count(*) FROM %s mentions
              WHERE mentions.entity_id = entities.entity_id AND part = 'text')
            """
                .formatted(parquet(SnapshotTable.ENTITIES), parquet(SnapshotTable.MENTIONS))));
  }

  private static String parquet(SnapshotTable table) {
    return "read_parquet('%s/*.parquet')".formatted(Path.of(snapshot.table(table).toUri()));
  }

  private static long number(String query) throws SQLException {
    try (Statement statement = duckDb.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static String contentOf(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
