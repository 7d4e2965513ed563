package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Shared;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;

class PublishedAnnotationsTest {
  private static final Path FOLDER = Path.of("seeds/annotations");

  private static final Pattern ID = Pattern.compile("\"doc_id\":\"([^\"]+)\"");

  /** Least F1, below the figures of the docs by what one round of rules may move. */
  private static final Map<Measure, Double> LEAST =
      Map.of(
          Measure.ENTITIES, 0.905,
          Measure.COOCCURRING_PAIRS, 0.80,
          Measure.ATTRIBUTIONS_FOUND, 0.92,
          Measure.ATTRIBUTIONS_COMPLETE, 0.75,
          Measure.SOURCE_COUNTS, 0.805,
          Measure.DIRECT_QUOTATIONS, 0.92);

  @Test
  void annotateEachArticleOnceAndHaveNoText() throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path file : draws()) {
      for (String line : Files.readAllLines(file)) {
        Matcher id = ID.matcher(line);
        assertTrue(id.find() && ids.add(id.group(1)), () -> file + ": " + line);
        assertFalse(line.contains("\"text\""), line);
      }
    }
    assertFalse(ids.isEmpty());
  }

  @Test
  void areFoundAsTheDocsSay() throws IOException {
    List<Path> corpora = List.of(Shared.data("saudinewsnet.jsonl.gz"), Shared.data("ant.jsonl.gz"));
    List<AnnotatedArticle> gold = AnnotationFile.gold(draws(), ArticleTexts.of(corpora, draws()));
    Evaluation evaluation =
        Evaluation.of(gold, new ArticleAnnotator(Lexicon.of(LexiconSource.bundled())));
    LEAST.forEach(
        (measure, least) -> {
          double reached = evaluation.counts(measure).f1();
          assertTrue(reached >= least, () -> measure.label() + ": " + reached);
        });
  }

  private static List<Path> draws() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
