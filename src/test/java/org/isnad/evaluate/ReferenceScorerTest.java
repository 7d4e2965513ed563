package org.isnad.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.isnad.Shared;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the measures to those of the reference scorer that comes with the gold files: every figure
 * it prints is the same, to the digit, for gold annotations that were spoilt at random.
 */
class ReferenceScorerTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> KINDS =
      List.of("person", "unnamed_person", "organization", "unnamed_group", "document", "media");

  /** The reference scorer's names, where they are not ours. */
  private static final Map<String, String> LABELS =
      Map.of(
          "PER", "entities: PER",
          "ORG", "entities: ORG",
          "LOC", "entities: LOC",
          "direct", "directness",
          "negated", "negation");

  @TempDir private Path folder;

  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(strings = {"seed.jsonl", "dev.jsonl", "train.jsonl"})
  void agreesToTheDigit(String name) throws IOException, InterruptedException {
    Path gold = Shared.gold(name);
    Path predicted = spoil(gold);
    List<String> expected = figuresOfReference(gold, predicted);

    Evaluation evaluation =
        Evaluation.of(
            AnnotationFile.gold(List.of(gold), ArticleTexts.NONE),
            AnnotationFile.predictions(predicted, ArticleTexts.NONE));

    assertEquals(String.join("\n", expected), String.join("\n", figures(evaluation)));
  }

  private List<String> figuresOfReference(Path gold, Path predicted)
      throws IOException, InterruptedException {
    Path output = folder.resolve("figures.txt");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  Shared.gold("score.py").toString(),
                  gold.toString(),
                  predicted.toString())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 here: " + e.getMessage());
      throw e;
    }
    assertEquals(0, process.waitFor());
    return Files.readAllLines(output, UTF_8).stream()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .toList();
  }

  /** Our figures as the reference scorer words them. */
  private static List<String> figures(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Counts counts = evaluation.counts(measure);
      String label = referenceLabel(measure);
      lines.add(
          measure.isAccuracy()
              ? String.format(
                  Locale.ROOT,
                  "%s accuracy %.3f (of %d found)",
                  label,
                  counts.precision(),
                  counts.gold())
              : String.format(
                  Locale.ROOT,
                  "%s P %.3f R %.3f F1 %.3f (%d of %d gold, %d predicted)",
                  label,
                  counts.precision(),
                  counts.recall(),
                  counts.f1(),
                  counts.hits(),
                  counts.gold(),
                  counts.predicted()));
    }
    return lines;
  }

  private static String referenceLabel(Measure measure) {
    return LABELS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(measure.label()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(measure.label());
  }

  /** Predictions made of gold: articles, findings and fields left out, moved and mixed up. */
  private Path spoil(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      ObjectNode article = (ObjectNode) MAPPER.readTree(line);
      if (lines.size() % 20 == 19) {
        article.put("doc_id", "another " + lines.size());
      }
      spoilEntities((ArrayNode) article.get("entities"));
      spoilAttributions((ArrayNode) article.get("attributions"));
      article.remove("text");
      lines.add(MAPPER.writeValueAsString(article));
    }
    return Files.write(folder.resolve("predicted.jsonl"), lines);
  }

  private void spoilEntities(ArrayNode entities) {
    for (int i = entities.size() - 1; i >= 0; i--) {
      ObjectNode entity = (ObjectNode) entities.get(i);
      switch (random.nextInt(10)) {
        case 0 -> entities.remove(i);
        case 1 -> entity.put("end", entity.get("end").intValue() + 1);
        case 2 -> entity.put("type", "ORG");
        case 3 -> entity.set("canonical", entities.get(0).get("canonical"));
        default -> {}
      }
    }
  }

  private void spoilAttributions(ArrayNode attributions) {
    for (int i = attributions.size() - 1; i >= 0; i--) {
      ObjectNode attribution = (ObjectNode) attributions.get(i);
      ObjectNode other = (ObjectNode) attributions.get(random.nextInt(attributions.size()));
      switch (random.nextInt(14)) {
        case 0 -> attributions.remove(i);
        case 1 -> attribution.putNull("cue");
        case 2 -> shift(attribution, "cue", 2);
        case 3 -> shift(attribution, "content", 15);
        case 4 -> shift(attribution, "content", 60);
        case 5 -> attribution.put("kind", KINDS.get(random.nextInt(KINDS.size())));
        case 6 -> attribution.set("speaker", other.get("speaker"));
        case 7 -> attribution.put("speaker", firstWord(attribution.get("speaker").textValue()));
        case 8 -> attribution.put("directness", "direct");
        case 9 -> attribution.put("negated", true);
        case 10 -> attribution.putArray("relay").add("رويترز");
        case 11 -> attribution.set("source", other.get("source"));
        case 12 -> {
          attribution.put("told", "العربي الجديد");
          shift(attribution, "cue", 200);
        }
        default -> {}
      }
    }
  }

  /** Moves the end of a range by {@code by}, where it has one. */
  private static void shift(ObjectNode attribution, String key, int by) {
    if (attribution.get(key) instanceof ArrayNode range) {
      range.set(1, MAPPER.getNodeFactory().numberNode(range.get(1).intValue() + by));
    }
  }

  private static String firstWord(String name) {
    return name.split(" ", 2)[0];
  }
}
