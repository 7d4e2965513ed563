package org.isnad.train;

import static org.isnad.evaluate.Measure.COOCCURRING_PAIRS;
import static org.isnad.evaluate.Measure.ENTITIES;
import static org.isnad.evaluate.Measure.ORGANIZATIONS;
import static org.isnad.evaluate.Measure.PERSONS;
import static org.isnad.evaluate.Measure.PLACES;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.evaluate.AnnotatedArticle;
import org.isnad.evaluate.AnnotationFile;
import org.isnad.evaluate.Counts;
import org.isnad.evaluate.Evaluation;
import org.isnad.evaluate.Interval;
import org.isnad.evaluate.Measure;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityModel;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;

/**
 * Trains the entity model:
 *
 * <pre>{@code
 * java -Xmx8g -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.TrainEntities \
 *     gold/train.jsonl ner/anercorp-train.conll ner/wojood seeds/training ant.jsonl.gz \
 *     src/main/resources/org/isnad/extract/entities.model
 * }</pre>
 *
 * <p>Without the last argument it writes nothing, but prints the scores of models that have not
 * seen what they are scored on: the whole finder on the gold articles, two outlets left out at a
 * time, and the model on a tenth of ANERcorp. Word classes and lexicon are those in the jar. Fixed
 * seeds: the same inputs give the same file. A model takes a quarter of an hour on two cores.
 */
public final class TrainEntities {
  private static final int EPOCHS = 6;

  /** Models to average, each of other renamed copies and other news. */
  private static final int RUNS = 8;

  /** Times that news is labelled and learnt from. */
  private static final int ROUNDS = 2;

  /** Parts of the outlets; each is left out once. */
  private static final int PARTS = 3;

  private static final float PENALTY = 1e-5f;

  /**
   * What an invented sentence counts, in one run and the next: they are denser in names than news
   * is, and nearer to the papers that no annotated corpus has.
   */
  private static final List<Float> INVENTED_WEIGHTS = List.of(1f, 0.6f);

  /** What a sentence of another corpus counts. */
  private static final float FOREIGN_WEIGHT = 0.3f;

  /** What a sentence under other names counts, as a share of what it counts by itself. */
  private static final float RENAMED_SHARE = 0.5f;

  /** Every so many articles one is seen without the lexicon's names. */
  private static final int WITHOUT_NAMES = 4;

  private final Lexicon lexicon = Lexicon.of(LexiconSource.bundled());
  private final EntityFeatures features = new EntityFeatures(lexicon.names());
  private final CrfTrainer trainer = new CrfTrainer(PENALTY, EPOCHS);
  private final List<LabelledText> gold;
  private final List<LabelledText> others;
  private final List<LabelledText> invented;
  private final List<String> bodyPatterns;
  private final SelfLabelled news;

  private TrainEntities(Path gold, Path anercorp, Path wojood, Path invented, Path news)
      throws IOException {
    this.gold = LabelledTexts.gold(gold);
    this.others = new ArrayList<>(LabelledTexts.anercorp(anercorp));
    for (String part : List.of("train.txt", "val.txt", "test.txt")) {
      this.others.addAll(LabelledTexts.wojood(wojood.resolve(part)));
    }
    this.invented = MarkedTexts.of(invented);
    this.bodyPatterns = Files.readAllLines(invented.resolve("bodies.csv"));
    this.news = SelfLabelled.of(news, RUNS, features);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 5 || arguments.length > 6) {
      System.err.println(
          "usage: TrainEntities GOLD.jsonl ANERCORP.conll WOJOOD_FOLDER INVENTED_FOLDER NEWS.jsonl.gz"
              + " [MODEL]");
      System.exit(2);
    }
    Path gold = Path.of(arguments[0]);
    TrainEntities training =
        new TrainEntities(
            gold,
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Path.of(arguments[3]),
            Path.of(arguments[4]));
    if (arguments.length == 5) {
      training.scoreWithoutOutlets(AnnotationFile.gold(gold));
      training.scoreForeign();
      return;
    }
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[5]))) {
      training.model(training.gold, training.others, Set.of()).write(out);
    }
    System.out.println("gold: " + size(training.gold));
    System.out.println("invented: " + size(training.invented));
    System.out.println("other corpora: " + size(training.others));
  }

  private static String size(List<LabelledText> texts) {
    return "%,d articles, %,d words, %,d names"
        .formatted(
            texts.size(),
            texts.stream().mapToInt(text -> text.text().wordCount()).sum(),
            texts.stream().mapToInt(text -> text.names().size()).sum());
  }

  private void scoreWithoutOutlets(List<AnnotatedArticle> articles) {
    List<String> outlets = gold.stream().map(LabelledText::group).distinct().sorted().toList();
    List<AnnotatedArticle> found = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Set<String> without = new TreeSet<>();
      for (int i = part; i < outlets.size(); i += PARTS) {
        without.add(outlets.get(i));
      }
      List<LabelledText> seen = gold.stream().filter(t -> !without.contains(t.group())).toList();
      ArticleAnnotator annotator = new ArticleAnnotator(lexicon, model(seen, others, without));
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

  /**
   * Scores on every tenth stretch of ANERcorp, kept out of training: by its own labels, and with
   * what is found converted to its guidelines, which are learnt from the other stretches.
   */
  private void scoreForeign() {
    List<LabelledText> seen = new ArrayList<>();
    List<LabelledText> unseen = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      boolean isTenth = i / 8 % 10 == 9 && others.get(i).group().equals(LabelledTexts.ANERCORP);
      (isTenth ? unseen : seen).add(others.get(i));
    }
    EntityModel model = model(gold, seen, Set.of());
    ForeignGuidelines guidelines = new ForeignGuidelines();
    for (LabelledText text : seen) {
      if (text.group().equals(LabelledTexts.ANERCORP)) {
        guidelines.learn(text, model.labels(text.text(), features.of(text.text())));
      }
    }
    SpanScores scores = new SpanScores();
    SpanScores converted = new SpanScores();
    for (LabelledText text : unseen) {
      int[] found = model.labels(text.text(), features.of(text.text()));
      scores.add(text.labels(), found);
      converted.add(text.labels(), guidelines.converted(text.text(), found));
    }
    System.out.println("ANERcorp: " + scores);
    System.out.println("ANERcorp, names converted to its guidelines: " + converted);
  }

  /**
   * The mean of models of {@code seen} and the invented articles, of both again under other names,
   * of the other corpora, whose organizations are first labelled by a model without them, and of
   * news, labelled by such a mean without news, and again by the mean that learnt from that.
   *
   * @param foreign texts of the other corpora
   * @param without outlets whose news is left out
   */
  private EntityModel model(
      List<LabelledText> seen, List<LabelledText> foreign, Set<String> without) {
    List<List<CrfTrainer.Sentence>> runs = ofOurs(seen);
    EntityModel ofOurs = trainer.train(runs.subList(0, 1));
    List<CrfTrainer.Sentence> ofForeign =
        sentences(
            foreign.stream()
                .map(t -> t.withOrganizations(ofOurs.labels(t.text(), features.of(t.text()))))
                .toList(),
            FOREIGN_WEIGHT);
    runs.forEach(sentences -> sentences.addAll(ofForeign));
    EntityModel model = trainer.train(runs);
    for (int round = 0; round < ROUNDS; round++) {
      EntityModel labeller = model;
      List<List<CrfTrainer.Sentence>> withNews =
          IntStream.range(0, RUNS)
              .parallel()
              .mapToObj(
                  run ->
                      Stream.concat(
                              runs.get(run).stream(),
                              news.sentences(run, labeller, without).stream())
                          .toList())
              .toList();
      model = trainer.train(withNews);
    }
    return model;
  }

  /** For each run the sentences of {@code seen}, of the invented articles, and of their copies. */
  private List<List<CrfTrainer.Sentence>> ofOurs(List<LabelledText> seen) {
    List<LabelledText> ours = new ArrayList<>(seen);
    ours.addAll(invented);
    Renaming renaming = new Renaming(lexicon.names(), ours, bodyPatterns);
    List<CrfTrainer.Sentence> ofSeen = sentences(seen, 1);
    List<List<CrfTrainer.Sentence>> ofInvented =
        INVENTED_WEIGHTS.stream().map(weight -> sentences(invented, weight)).toList();
    List<List<CrfTrainer.Sentence>> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      int weighing = run % INVENTED_WEIGHTS.size();
      float weight = INVENTED_WEIGHTS.get(weighing);
      List<CrfTrainer.Sentence> sentences = new ArrayList<>(ofSeen);
      sentences.addAll(ofInvented.get(weighing));
      for (int i = 0; i < ours.size(); i++) {
        LabelledText renamed = renaming.of(ours.get(i), run);
        float ofText = i < seen.size() ? 1 : weight;
        sentences.addAll(
            CrfTrainer.sentences(
                renamed, features.withoutNames(renamed.text()), RENAMED_SHARE * ofText));
      }
      runs.add(sentences);
    }
    return runs;
  }

  private List<CrfTrainer.Sentence> sentences(List<LabelledText> texts, float weight) {
    List<CrfTrainer.Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledText text = texts.get(i);
      EntityFeatures.Vectors vectors =
          i % WITHOUT_NAMES == 0 ? features.withoutNames(text.text()) : features.of(text.text());
      sentences.addAll(CrfTrainer.sentences(text, vectors, weight));
    }
    return sentences;
  }
}
