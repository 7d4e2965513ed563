package org.isnad.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the entity model:
 *
 * <pre>{@code
 * java -Xmx14g -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.TrainEntities \
 *     ner/anercorp-train.conll ner/wojood seeds/training ant.jsonl.gz \
 *     src/main/resources/org/isnad/extract/entities.model gold/train.jsonl seeds/annotations/?.jsonl
 * }</pre>
 *
 * <p>Of annotated articles without text those count whose text is in the news. Word classes and
 * lexicon are those in the jar. Fixed seeds: the same inputs give the same file. Takes some four
 * minutes of processor time. How good models of this kind are on what they have not seen, {@link
 * CrossValidateEntities} says.
 */
public final class TrainEntities {
  private static final int RUNS = 8;

  private TrainEntities() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 6) {
      System.err.println(
          "usage: TrainEntities ANERCORP.conll WOJOOD_FOLDER INVENTED_FOLDER NEWS.jsonl.gz MODEL"
              + " GOLD.jsonl...");
      System.exit(2);
    }
    Path texts = Path.of(arguments[3]);
    EntityTraining training =
        new EntityTraining(
            EntityTraining.annotated(List.of(arguments).subList(5, arguments.length), texts),
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            RUNS);
    SelfLabelled news = SelfLabelled.of(texts, RUNS, training.features());
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[4]))) {
      training.model(training.gold(), training.others(), news).write(out);
    }
    System.out.println("gold: " + size(training.gold()));
    System.out.println("invented: " + size(training.invented()));
    System.out.println("other corpora: " + size(training.others()));
  }

  private static String size(List<LabelledText> texts) {
    return "%,d articles, %,d words, %,d names"
        .formatted(
            texts.size(),
            texts.stream().mapToInt(text -> text.text().wordCount()).sum(),
            texts.stream().mapToInt(text -> text.names().size()).sum());
  }
}
