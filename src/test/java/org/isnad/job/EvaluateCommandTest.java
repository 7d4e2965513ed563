package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String ENTITIES =
      """
      {"doc_id": "%s", "source": "الضفاف", "text": "زار سامي منصور قطر", "attributions": [],\
       "entities": [%s]}
      """;
  private static final String PERSON =
      "{\"begin\": 4, \"end\": 14, \"type\": \"PER\", \"canonical\": \"سامي منصور\"}";
  private static final String PLACE =
      "{\"begin\": 15, \"end\": 18, \"type\": \"LOC\", \"canonical\": \"قطر\"}";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path gold;
  private Path predicted;

  @BeforeEach
  void writeFiles() throws IOException {
    String both = PERSON + ", " + PLACE;
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            ENTITIES.formatted("a", both) + ENTITIES.formatted("b", both));
    predicted =
        Files.writeString(folder.resolve("predicted.jsonl"), ENTITIES.formatted("a", PERSON));
  }

  @Test
  void printsMeasuresAlignedWithIntervalsAndCounts() {
    assertEquals(0, execute("--predicted", predicted.toString(), "--by-outlet"));

    assertTrue(
        out.toString()
            .contains(
                """
                measure                P      R      F1     95 % interval  hits  gold  predicted
                ---------------------  -----  -----  -----  -------------  ----  ----  ---------
                entities               1.000  0.250  0.400  0.000–0.667       1     4          1
                """),
        out.toString());
    assertTrue(out.toString().contains("الضفاف"), out.toString());
    assertEquals(
        "warning: 1 gold articles have no prediction, and count as all missed; the first is b\n",
        err.toString());
  }

  @Test
  void showsErrorsInTheirContext() {
    execute("--predicted", predicted.toString(), "--errors", "1");
    assertTrue(
        out.toString()
            .contains(
                """
                entity missed: 3, of which 1
                  a  \u2068زار سامي منصور ⟦قطر⟧\u2069
                    gold LOC, predicted -
                """),
        out.toString());
  }

  @Test
  void annotatesTheGoldTextsWithoutPredictions() {
    assertEquals(0, execute());
    assertEquals("", err.toString());
    assertTrue(out.toString().startsWith("2 articles\n"), out.toString());
  }

  @Test
  void givesTheNamesOfTheGoldAnnotations() {
    assertEquals(0, execute("--gold-names"));
    assertTrue(
        out.toString()
            .lines()
            .anyMatch(line -> line.matches("entities +1\\.000 +1\\.000 +1\\.000.*")),
        out.toString());
  }

  @Test
  void refusesGoldNamesForPredictions() {
    assertEquals(Main.USER_ERROR, execute("--predicted", predicted.toString(), "--gold-names"));
    assertEquals(
        "isnad: --gold-names and --predicted do not go together. Give one of them.\n",
        err.toString());
  }

  @Test
  void writesAllFiguresAsJson() throws IOException {
    Path json = folder.resolve("figures.json");
    execute("--predicted", predicted.toString(), "--json", json.toString());

    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertEquals(2, figures.path("article_count").intValue());
    JsonNode entities = figures.path("measures").path(0);
    assertEquals("entities", entities.path("measure").textValue());
    assertEquals(0.25, entities.path("figures").path("recall").doubleValue());
    assertEquals(0.0, entities.path("interval").path("low").doubleValue());
    assertEquals("b", figures.path("unpredicted").path(0).textValue());
  }

  @Test
  void namesFileAndLineOfAMistake() throws IOException {
    Files.writeString(gold, "{\"doc_id\": 1}\n");
    assertEquals(Main.USER_ERROR, execute());
    assertEquals("isnad: " + gold + " line 1: 'text' is missing.\n", err.toString());
  }

  @Test
  void refusesAFileThatDoesNotExist() {
    gold = folder.resolve("none.jsonl");
    assertEquals(Main.USER_ERROR, execute());
    assertEquals("isnad: " + gold + " does not exist.\n", err.toString());
  }

  private int execute(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "evaluate";
    arguments[1] = "--gold";
    arguments[2] = gold.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
