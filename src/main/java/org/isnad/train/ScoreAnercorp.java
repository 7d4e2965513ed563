package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.evaluate.AnnotationFile;
import org.isnad.evaluate.ArticleTexts;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityModel;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;

/**
 * Prints what models of the shipped kind, with its features and lexicon, reach on ANERcorp by
 * ANERcorp's own guidelines, which are not ours, so that they can be compared with what others
 * report on that corpus. Such a model learns the corpus as it is labelled, and from our articles
 * their persons and whatever both guidelines call the same.
 *
 * <pre>{@code
 * java -Xmx8g -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.ScoreAnercorp \
 *     ner/anercorp-train.conll gold/train.jsonl seeds/training [ner/anercorp-test.conll]
 * }</pre>
 *
 * <p>Without a test split the training split is scored in ten parts, each by a model that learnt
 * the other nine: some ten minutes of processor time. Scores are of exact tokens and types,
 * persons, organizations and places; what the corpus calls MISC is no name.
 */
public final class ScoreAnercorp {
  private static final int PARTS = 10;

  /** Texts that follow each other in a part, since an article may go on from one to the next. */
  private static final int STRETCH = 8;

  private static final float PENALTY = 1e-5f;
  private static final int EPOCHS = 6;
  private static final int RUNS = 3;

  /** What a sentence of our articles counts. */
  private static final float OURS_WEIGHT = 0.6f;

  private final EntityFeatures features;
  private final List<LabelledText> ours;
  private final CrfTrainer trainer = new CrfTrainer(PENALTY, EPOCHS);
  private final SpanScores scores = new SpanScores();

  private ScoreAnercorp(EntityFeatures features, List<LabelledText> ours) {
    this.features = features;
    this.ours = ours;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || arguments.length > 4) {
      System.err.println(
          "usage: ScoreAnercorp TRAIN.conll GOLD.jsonl INVENTED_FOLDER [TEST.conll]");
      System.exit(2);
    }
    List<LabelledText> ours =
        new ArrayList<>(
            LabelledTexts.of(
                AnnotationFile.gold(List.of(Path.of(arguments[1])), ArticleTexts.NONE)));
    ours.addAll(MarkedTexts.of(Path.of(arguments[2])));
    ScoreAnercorp comparison =
        new ScoreAnercorp(
            new EntityFeatures(Lexicon.of(LexiconSource.bundled()).names()), List.copyOf(ours));
    List<LabelledText> corpus = LabelledTexts.anercorp(Path.of(arguments[0]));
    if (arguments.length == 4) {
      comparison.score(corpus, LabelledTexts.anercorp(Path.of(arguments[3])));
    } else {
      comparison.scoreParts(corpus);
    }
    System.out.println("ANERcorp by its own guidelines: " + comparison.scores);
  }

  private void scoreParts(List<LabelledText> corpus) {
    for (int part = 0; part < PARTS; part++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> unseen = new ArrayList<>();
      for (int i = 0; i < corpus.size(); i++) {
        (i / STRETCH % PARTS == part ? unseen : seen).add(corpus.get(i));
      }
      score(seen, unseen);
    }
  }

  private void score(List<LabelledText> seen, List<LabelledText> unseen) {
    EntityModel model = model(seen);
    for (LabelledText text : unseen) {
      scores.add(text.labels(), labels(model, text));
    }
  }

  private EntityModel model(List<LabelledText> corpus) {
    List<CrfTrainer.Sentence> sentences =
        new ArrayList<>(EntityTraining.sentences(features, corpus, 1));
    EntityModel ofCorpus = trainer.train(List.of(sentences));
    List<LabelledText> open =
        ours.stream().map(text -> text.byOtherGuidelines(labels(ofCorpus, text))).toList();
    sentences.addAll(EntityTraining.sentences(features, open, OURS_WEIGHT));
    return trainer.train(Collections.nCopies(RUNS, sentences));
  }

  private int[] labels(EntityModel model, LabelledText text) {
    return model.labels(text.text(), features.of(text.text()));
  }
}
