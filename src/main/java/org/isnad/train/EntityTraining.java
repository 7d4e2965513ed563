package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.evaluate.AnnotatedArticle;
import org.isnad.evaluate.AnnotationFile;
import org.isnad.evaluate.ArticleTexts;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityModel;
import org.isnad.extract.FeatureVectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;

/**
 * What entity models are trained on, and how: annotated articles of our guidelines, invented ones,
 * both under other names, other corpora, and news that a model labels.
 */
final class EntityTraining {
  private static final int EPOCHS = 6;

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

  /** Runs whose mean labels news, one of each weight. */
  private static final int LABELLING_RUNS = INVENTED_WEIGHTS.size();

  private final Lexicon lexicon = Lexicon.of(LexiconSource.bundled());
  private final EntityFeatures features = new EntityFeatures(lexicon.names());
  private final CrfTrainer trainer = new CrfTrainer(PENALTY, EPOCHS);
  private final List<LabelledText> gold;
  private final List<LabelledText> others;
  private final List<LabelledText> invented;
  private final List<String> bodyPatterns;
  private final int runs;

  /**
   * @param gold articles annotated by our guidelines
   * @param runs models to average, each of other renamed copies and other news
   */
  EntityTraining(List<AnnotatedArticle> gold, Path anercorp, Path wojood, Path invented, int runs)
      throws IOException {
    this.gold = LabelledTexts.of(gold);
    this.others = new ArrayList<>(LabelledTexts.anercorp(anercorp));
    for (String part : List.of("train.txt", "val.txt", "test.txt")) {
      this.others.addAll(LabelledTexts.wojood(wojood.resolve(part)));
    }
    this.invented = MarkedTexts.of(invented);
    this.bodyPatterns = Files.readAllLines(invented.resolve("bodies.csv"));
    this.runs = runs;
  }

  /** The articles of {@code files} whose texts they or {@code news} have. */
  static List<AnnotatedArticle> annotated(List<String> files, Path news) {
    List<Path> paths = files.stream().map(Path::of).toList();
    return AnnotationFile.goldWithText(paths, ArticleTexts.of(List.of(news), paths));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  EntityFeatures features() {
    return features;
  }

  /** Articles annotated by our guidelines. */
  List<LabelledText> gold() {
    return gold;
  }

  List<LabelledText> invented() {
    return invented;
  }

  /** Texts of other corpora. */
  List<LabelledText> others() {
    return others;
  }

  /**
   * The mean of models of {@code seen} and the invented articles, of both again under other names,
   * and of the other corpora, whose organizations are first labelled by a model without them.
   *
   * @param foreign texts of the other corpora
   */
  EntityModel model(List<LabelledText> seen, List<LabelledText> foreign) {
    return trainer.train(annotated(seen, foreign));
  }

  /**
   * The mean of models that learn the same and news, which is labelled by the mean of a few that
   * learnt from news labelled by as many without news.
   */
  EntityModel model(List<LabelledText> seen, List<LabelledText> foreign, SelfLabelled news) {
    List<List<CrfTrainer.Sentence>> annotated = annotated(seen, foreign);
    List<List<CrfTrainer.Sentence>> few = annotated.subList(0, LABELLING_RUNS);
    EntityModel first = trainer.train(few);
    EntityModel second = trainer.train(withNews(few, news, first));
    return trainer.train(withNews(annotated, news, second));
  }

  private static List<List<CrfTrainer.Sentence>> withNews(
      List<List<CrfTrainer.Sentence>> annotated, SelfLabelled news, EntityModel labeller) {
    return IntStream.range(0, annotated.size())
        .parallel()
        .mapToObj(
            run ->
                Stream.concat(annotated.get(run).stream(), news.sentences(run, labeller).stream())
                    .toList())
        .toList();
  }

  /**
   * For each run the sentences of {@code seen}, of the invented articles and of {@code foreign}.
   */
  private List<List<CrfTrainer.Sentence>> annotated(
      List<LabelledText> seen, List<LabelledText> foreign) {
    List<List<CrfTrainer.Sentence>> ofRuns = ofOurs(seen);
    EntityModel ofOurs = trainer.train(ofRuns.subList(0, 1));
    List<CrfTrainer.Sentence> ofForeign =
        sentences(
            foreign.stream()
                .map(t -> t.withOrganizations(ofOurs.labels(t.text(), features.of(t.text()))))
                .toList(),
            FOREIGN_WEIGHT);
    ofRuns.forEach(sentences -> sentences.addAll(ofForeign));
    return ofRuns;
  }

  /** For each run the sentences of {@code seen}, of the invented articles, and of their copies. */
  private List<List<CrfTrainer.Sentence>> ofOurs(List<LabelledText> seen) {
    List<LabelledText> ours = new ArrayList<>(seen);
    ours.addAll(invented);
    Renaming renaming = new Renaming(lexicon.names(), ours, bodyPatterns);
    List<CrfTrainer.Sentence> ofSeen = sentences(seen, 1);
    List<List<CrfTrainer.Sentence>> ofInvented =
        INVENTED_WEIGHTS.stream().map(weight -> sentences(invented, weight)).toList();
    List<List<CrfTrainer.Sentence>> ofRuns = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
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
      ofRuns.add(sentences);
    }
    return ofRuns;
  }

  private List<CrfTrainer.Sentence> sentences(List<LabelledText> texts, float weight) {
    return sentences(features, texts, weight);
  }

  /** The sentences of {@code texts}, of every fourth without what the lexicon says of names. */
  static List<CrfTrainer.Sentence> sentences(
      EntityFeatures features, List<LabelledText> texts, float weight) {
    List<CrfTrainer.Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledText text = texts.get(i);
      FeatureVectors vectors =
          i % WITHOUT_NAMES == 0 ? features.withoutNames(text.text()) : features.of(text.text());
      sentences.addAll(CrfTrainer.sentences(text, vectors, weight));
    }
    return sentences;
  }
}
