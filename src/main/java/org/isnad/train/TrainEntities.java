package org.isnad.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityModel;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;

/**
 * Trains the entity model, and says how well such a model does on articles that it has not seen:
 *
 * <pre>{@code
 * java -Xmx2g -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.TrainEntities \
 *     gold/train.jsonl ner/anercorp-train.conll ner/wojood src/main/resources/org/isnad/extract/entities.model
 * }</pre>
 *
 * <p>Trains on all and writes the model; then cross-validates over the gold articles, in five parts
 * and by leaving out each outlet, and prints the scores (those of the model card). Word classes and
 * lexicon are those in the jar. One thread and fixed seeds: the same inputs give the same file.
 * Some minutes.
 */
public final class TrainEntities {
  private static final int PARTS = 5;
  private static final int EPOCHS = 6;
  private static final float PENALTY = 1e-5f;

  /** What a sentence of another corpus counts. */
  private static final float FOREIGN_WEIGHT = 0.3f;

  /** Every so many articles one is seen without the lexicon's names. */
  private static final int WITHOUT_NAMES = 4;

  private final EntityFeatures features =
      new EntityFeatures(Lexicon.of(LexiconSource.bundled()).names());

  private TrainEntities() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: TrainEntities GOLD.jsonl ANERCORP.conll WOJOOD_FOLDER MODEL");
      System.exit(2);
    }
    List<LabelledText> gold = LabelledTexts.gold(Path.of(arguments[0]));
    List<LabelledText> others = new ArrayList<>(LabelledTexts.anercorp(Path.of(arguments[1])));
    for (String part : List.of("train.txt", "val.txt", "test.txt")) {
      others.addAll(LabelledTexts.wojood(Path.of(arguments[2], part)));
    }
    TrainEntities training = new TrainEntities();
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
      training.model(gold, others).write(out);
    }
    training.crossValidate(gold, others);
  }

  private void crossValidate(List<LabelledText> gold, List<LabelledText> others) {
    SpanScores byArticle = new SpanScores();
    for (int part = 0; part < PARTS; part++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> unseen = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        (i % PARTS == part ? unseen : seen).add(gold.get(i));
      }
      score(model(seen, others), unseen, byArticle);
    }
    System.out.println("by article: " + byArticle);
    for (String outlet : gold.stream().map(LabelledText::group).distinct().sorted().toList()) {
      SpanScores ofOutlet = new SpanScores();
      List<LabelledText> seen = gold.stream().filter(t -> !t.group().equals(outlet)).toList();
      List<LabelledText> unseen = gold.stream().filter(t -> t.group().equals(outlet)).toList();
      score(model(seen, others), unseen, ofOutlet);
      System.out.println("without " + outlet + ": " + ofOutlet);
    }
  }

  private void score(EntityModel model, List<LabelledText> unseen, SpanScores scores) {
    for (LabelledText text : unseen) {
      scores.add(text.labels(), model.labels(text.text(), features.of(text.text())));
    }
  }

  /**
   * A model of {@code gold} and of the others, whose organizations are first labelled by a model of
   * {@code gold} alone.
   */
  private EntityModel model(List<LabelledText> gold, List<LabelledText> others) {
    EntityModel ofGold = new CrfTrainer(PENALTY, EPOCHS).train(sentences(gold, 1));
    List<LabelledText> converted =
        others.stream()
            .map(t -> t.withOrganizations(ofGold.labels(t.text(), features.of(t.text()))))
            .toList();
    List<CrfTrainer.Sentence> sentences = sentences(gold, 1);
    sentences.addAll(sentences(converted, FOREIGN_WEIGHT));
    return new CrfTrainer(PENALTY, EPOCHS).train(sentences);
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
