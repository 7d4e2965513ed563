package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.SnapshotTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says and answers where no Spark is needed. */
class MainTest {
  @TempDir Path folder;

  record Outcome(int exitCode, String out, String err) {}

  static Outcome isnad(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "annotate --help",
        "show --help",
        "explain --help",
        "schema --help",
        "evaluate --help"
      })
  void helpGivesExamples(String line) {
    Outcome outcome = isnad(line.split(" "));

    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().contains("Examples:\n  isnad "), outcome.out());
  }

  @ParameterizedTest
  @EnumSource
  void schemaShowsEveryColumn(SnapshotTable table) {
    Outcome outcome = isnad("schema", table.tableName());

    assertEquals(0, outcome.exitCode(), outcome.err());
    for (TableDocs.Column column : TableDocs.columns(table.type())) {
      assertTrue(outcome.out().contains(column.name() + " "), outcome.out());
    }
  }

  @Test
  void helpShowsAPatternAsItIsTyped() {
    assertTrue(isnad("show", "--help").out().contains("--where \"speaker like '%وزير%'\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Say which command.",
        "shwo articles | Did you mean show",
        "run --no-such | Unknown option",
        "run --seed one | --seed",
        "run --input /no/such/file | /no/such/file",
        "run --lexicon /no/such | /no/such is not a folder.",
        "annotate --output x | annotate needs --input PATH",
        "annotate --input /no/such/file --output /tmp/x | /no/such/file",
        "annotate --input mvnw --output /tmp/x | mvnw has no suffix of a known format",
        "show article | there is no table article. The tables are articles, rejects,",
        "show articles --columns id | articles has no column id. Its columns are article_id",
        "show articles --limit 0 | --limit is 0. It must be at least 1.",
        "show articles --where id=1 | --where: at 'id' there must be a column",
        "show articles --output /no/such | holds no snapshot. Make one with 'isnad run'",
        "explain topics 1 | explain knows no table topics. It explains entities, voices,",
        "explain entity_pairs article all x | explain entity_pairs needs SCOPE PERIOD ENTITY ENTITY",
        "explain entity_pairs page all x y | the scope is page. It must be one of article,",
        "explain entities x --limit 0 | --limit is 0. It must be at least 1.",
        "explain entities x --output /no/such | holds no snapshot. Make one with 'isnad run'",
        "run --min-pair-count 0 | --min-pair-count is 0. Give a number from 1, or 'auto'.",
        "run --max-unit-entities 1 | --max-unit-entities is 1. It takes two entities to make a pair.",
        "run --topics 1 | --topics is 1. Give a number from 2 to 1000, 'auto' or 'none'.",
        "run --topics 40000 | --topics is 40000. Give a number from 2 to 1000, 'auto' or 'none'.",
        "run --topics none --topics-from out | --topics-from takes number and engine from the",
        "run --topics none --fixed-topics | --fixed-topics needs --topics-from DIR",
        "run --fixed-topics | --fixed-topics needs --topics-from DIR",
        "schema topic | there is no table topic.",
      })
  void mistakesOfTheUserAreTold(String line, String message) {
    Outcome outcome = isnad(line.isEmpty() ? new String[0] : line.split(" "));

    assertEquals(2, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().startsWith("isnad: "), outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertFalse(outcome.err().contains("\tat "), "no stack trace: " + outcome.err());
  }

  @Test
  void annotatesInTheOrderOfTheInput() throws IOException {
    Path output = folder.resolve("findings.jsonl");
    Path rejects = folder.resolve("rejects.jsonl");

    Outcome outcome =
        isnad(
            "annotate",
            "--input",
            "src/test/resources/corpus/wire.jsonl",
            "--output",
            output.toString(),
            "--rejects",
            rejects.toString());

    assertEquals(0, outcome.exitCode(), outcome.err());
    List<String> lines = Files.readAllLines(output);
    assertEquals(
        List.of("w1", "w2", "w3", "w6", "w7"),
        lines.stream().map(line -> line.replaceFirst("\\{\"doc_id\":\"(\\w+)\".*", "$1")).toList());
    assertTrue(lines.get(0).contains("\"published\":\"2015-08-03\""), lines.get(0));
    assertEquals(2, Files.readAllLines(rejects).size());
    assertTrue(outcome.err().contains("2 records rejected"), outcome.err());
  }

  @Test
  void documentationOfTablesIsUpToDate() throws IOException {
    Outcome outcome = isnad("schema", "--markdown");

    assertEquals(
        outcome.out(),
        Files.readString(Path.of("docs/tables.md")),
        "./isnad schema --markdown > docs/tables.md");
  }
}
