package org.isnad.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityModel;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Names;

/**
 * Trains the entity model:
 *
 * <pre>{@code
 * java -Xmx6g -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.TrainEntities \
 *     gold/train.jsonl ner/anercorp-train.conll ner/wojood seeds/training ant.jsonl.gz \
 *     src/main/resources/org/isnad/extract/entities.model
 * }</pre>
 *
 * <p>Without the last argument it writes nothing, but cross-validates over the gold articles, in
 * five parts and by leaving out each outlet, and prints the scores of the model by itself. Word
 * classes and lexicon are those in the jar. Fixed seeds: the same inputs give the same file. A
 * model takes some minutes on two cores, and 6 GiB.
 */
public final class TrainEntities {
  private static final int PARTS = 5;
  private static final int EPOCHS = 6;

  /** Models to average, each of other renamed copies and other news. */
  private static final int RUNS = 4;

  private static final float PENALTY = 1e-5f;

  /**
   * What an invented sentence counts in each of the models whose mean is the model: they are denser
   * in names than news is, and nearer to the papers that no annotated corpus has.
   */
  private static final List<Float> INVENTED_WEIGHTS = List.of(1f, 0.6f);

  /** What a sentence of another corpus counts. */
  private static final float FOREIGN_WEIGHT = 0.3f;

  /** What a sentence under other names counts, as a share of what it counts by itself. */
  private static final float RENAMED_SHARE = 0.5f;

  /** Every so many articles one is seen without the lexicon's names. */
  private static final int WITHOUT_NAMES = 4;

  private final Names names = Lexicon.of(LexiconSource.bundled()).names();
  private final EntityFeatures features = new EntityFeatures(names);
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
    TrainEntities training =
        new TrainEntities(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Path.of(arguments[3]),
            Path.of(arguments[4]));
    if (arguments.length == 5) {
      training.crossValidate();
      return;
    }
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[5]))) {
      training.model(training.gold, training.others, Set.of()).write(out);
    }
  }

  private void crossValidate() {
    SpanScores byArticle = new SpanScores();
    for (int part = 0; part < PARTS; part++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> unseen = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        (i % PARTS == part ? unseen : seen).add(gold.get(i));
      }
      score(model(seen, others, Set.of()), unseen, byArticle);
    }
    System.out.println("by article: " + byArticle);
    for (String outlet : gold.stream().map(LabelledText::group).distinct().sorted().toList()) {
      SpanScores ofOutlet = new SpanScores();
      List<LabelledText> seen = gold.stream().filter(t -> !t.group().equals(outlet)).toList();
      List<LabelledText> unseen = gold.stream().filter(t -> t.group().equals(outlet)).toList();
      score(model(seen, others, Set.of(outlet)), unseen, ofOutlet);
      System.out.println("without " + outlet + ": " + ofOutlet);
    }
    scoreForeign();
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

  private void score(EntityModel model, List<LabelledText> unseen, SpanScores scores) {
    for (LabelledText text : unseen) {
      scores.add(text.labels(), model.labels(text.text(), features.of(text.text())));
    }
  }

  /** The mean of a model for each weight of the invented articles. */
  private EntityModel model(
      List<LabelledText> seen, List<LabelledText> foreign, Set<String> without) {
    return EntityModel.mean(
        INVENTED_WEIGHTS.stream().map(weight -> model(seen, foreign, without, weight)).toList());
  }

  /**
   * A model of {@code seen} and the invented articles, of both again under other names, and of the
   * other corpora, whose organizations are first labelled by a model without them; then another
   * that also learns from news which the first one labelled.
   *
   * @param foreign texts of the other corpora
   * @param without outlets whose news is left out
   * @param weight what an invented sentence counts
   */
  private EntityModel model(
      List<LabelledText> seen, List<LabelledText> foreign, Set<String> without, float weight) {
    List<LabelledText> ours = new ArrayList<>(seen);
    ours.addAll(invented);
    List<CrfTrainer.Sentence> shared = sentences(seen, 1);
    shared.addAll(sentences(invented, weight));
    Renaming renaming = new Renaming(names, ours, bodyPatterns);
    List<List<CrfTrainer.Sentence>> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      List<CrfTrainer.Sentence> sentences = new ArrayList<>(shared);
      for (int i = 0; i < ours.size(); i++) {
        LabelledText renamed = renaming.of(ours.get(i), run);
        float ofText = i < seen.size() ? 1 : weight;
        sentences.addAll(
            CrfTrainer.sentences(
                renamed, features.withoutNames(renamed.text()), RENAMED_SHARE * ofText));
      }
      runs.add(sentences);
    }
    CrfTrainer trainer = new CrfTrainer(PENALTY, EPOCHS);
    EntityModel ofOurs = trainer.train(runs.subList(0, 1));
    List<LabelledText> converted =
        foreign.stream()
            .map(t -> t.withOrganizations(ofOurs.labels(t.text(), features.of(t.text()))))
            .toList();
    List<CrfTrainer.Sentence> ofForeign = sentences(converted, FOREIGN_WEIGHT);
    runs.forEach(sentences -> sentences.addAll(ofForeign));
    EntityModel labeller = trainer.train(runs);
    for (int run = 0; run < RUNS; run++) {
      runs.get(run).addAll(news.sentences(run, labeller, without));
    }
    return trainer.train(runs);
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
