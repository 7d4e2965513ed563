package org.isnad.train;

import static org.isnad.evaluate.Measure.COOCCURRING_PAIRS;
import static org.isnad.evaluate.Measure.ENTITIES;
import static org.isnad.evaluate.Measure.ORGANIZATIONS;
import static org.isnad.evaluate.Measure.PERSONS;
import static org.isnad.evaluate.Measure.PLACES;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.evaluate.AnnotatedArticle;
import org.isnad.evaluate.Counts;
import org.isnad.evaluate.Evaluation;
import org.isnad.evaluate.Interval;
import org.isnad.evaluate.Measure;
import org.isnad.extract.ArticleAnnotator;

/**
 * Prints the scores of entity models that have not seen what they are scored on: the whole finder
 * on the gold articles, two outlets left out at a time. For ANERcorp see {@link ScoreAnercorp}.
 *
 * <pre>{@code
 * java -Xmx8g -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.CrossValidateEntities \
 *     ner/anercorp-train.conll ner/wojood seeds/training ant.jsonl.gz gold/train.jsonl \
 *     seeds/annotations/?.jsonl
 * }</pre>
 *
 * <p>The models are cheaper than the one that ships: the mean of two runs, and no news. They serve
 * to compare one way of training or one set of features with another, for some minutes of processor
 * time, and score some points lower than the shipped model would.
 */
public final class CrossValidateEntities {
  private static final int RUNS = 2;

  /** Parts of the outlets; each is left out once. */
  private static final int PARTS = 3;

  private CrossValidateEntities() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 5) {
      System.err.println(
          "usage: CrossValidateEntities ANERCORP.conll WOJOOD_FOLDER INVENTED_FOLDER TEXTS.jsonl.gz"
              + " GOLD.jsonl...");
      System.exit(2);
    }
    List<AnnotatedArticle> gold =
        EntityTraining.annotated(
            List.of(arguments).subList(4, arguments.length), Path.of(arguments[3]));
    EntityTraining training =
        new EntityTraining(
            gold, Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), RUNS);
    scoreWithoutOutlets(training, gold);
  }

  private static void scoreWithoutOutlets(
      EntityTraining training, List<AnnotatedArticle> articles) {
    List<LabelledText> gold = training.gold();
    List<String> outlets = gold.stream().map(LabelledText::group).distinct().sorted().toList();
    List<AnnotatedArticle> found = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Set<String> without = new TreeSet<>();
      for (int i = part; i < outlets.size(); i += PARTS) {
        without.add(outlets.get(i));
      }
      List<LabelledText> seen = gold.stream().filter(t -> !without.contains(t.group())).toList();
      ArticleAnnotator annotator =
          new ArticleAnnotator(training.lexicon(), training.model(seen, training.others()));
      for (AnnotatedArticle article : articles) {
        if (without.contains(article.outlet())) {
          found.add(article.annotatedBy(annotator));
        }
      }
    }
    Evaluation evaluation = Evaluation.of(articles, found);
    for (Measure measure : List.of(ENTITIES, PERSONS, ORGANIZATIONS, PLACES, COOCCURRING_PAIRS)) {
      Counts counts = evaluation.counts(measure);
      Interval interval = evaluation.interval(measure).orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "outlets left out, %s: P %.3f R %.3f F1 %.3f [%.3f-%.3f]%n",
          measure.label(),
          counts.precision(),
          counts.recall(),
          counts.f1(),
          interval.low(),
          interval.high());
    }
  }
}
