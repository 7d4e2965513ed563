package org.isnad.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.extract.EntityFeatures;
import org.isnad.extract.EntityLabel;
import org.isnad.extract.EntityModel;
import org.isnad.extract.FeatureVectors;
import org.isnad.text.TokenizedText;

/**
 * News without labels as sentences to learn from, labelled by a model that saw the whole article
 * and the lexicon. Where it is unsure, every label that it thinks possible stays allowed.
 */
final class SelfLabelled {
  /** Every so many articles one is of a slice: about 2,600 of ANT. */
  private static final int STRIDE = 12;

  /** Characters of an article that are read, and how many it must have. */
  private static final int LONGEST = 2500;

  private static final int SHORTEST = 400;

  /** A label that is less probable leaves others open. */
  private static final float SURE = 0.95f;

  private static final float POSSIBLE = 0.02f;

  /** A sentence with a less probable label is left out. */
  private static final float LEAST = 0.5f;

  /** Of sentences without names, the place in the article of one that is kept. */
  private static final int NAMELESS = 6;

  private static final int SHORTEST_SENTENCE = 5;

  /** What a sentence counts. */
  private static final float WEIGHT = 0.2f;

  private record Article(int slice, String outlet, TokenizedText text) {}

  private final EntityFeatures features;
  private final List<Article> articles;

  private SelfLabelled(EntityFeatures features, List<Article> articles) {
    this.features = features;
    this.articles = articles;
  }

  /**
   * Articles of {@code file}: gzipped lines of JSON with {@code source}, {@code title}, {@code
   * text}.
   *
   * @param slices how many slices are read, none with an article of another
   */
  static SelfLabelled of(Path file, int slices, EntityFeatures features) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int slice = number++ % STRIDE;
        if (slice < slices) {
          JsonNode article = json.readTree(line);
          String text = article.path("title").asText() + "\n" + article.path("text").asText();
          if (text.length() > SHORTEST) {
            articles.add(
                new Article(
                    slice,
                    article.path("source").asText(),
                    TokenizedText.of(text.substring(0, Math.min(LONGEST, text.length())))));
          }
        }
      }
    }
    return new SelfLabelled(features, articles);
  }

  /**
   * The sentences of a slice as {@code model} labels them, each once, of every second article
   * without the lexicon's names.
   */
  List<CrfTrainer.Sentence> sentences(int slice, EntityModel model) {
    List<CrfTrainer.Sentence> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean hasNames = false;
    for (Article article : articles) {
      if (article.slice != slice) {
        continue;
      }
      TokenizedText text = article.text;
      FeatureVectors vectors = features.of(text);
      EntityModel.Labelling labelling = model.labelling(text, vectors);
      hasNames = !hasNames;
      List<CrfTrainer.Sentence> sentences =
          CrfTrainer.sentences(
              LabelledText.open(article.outlet, text, labelling.labels(), allowed(labelling)),
              hasNames ? vectors : features.withoutNames(text),
              WEIGHT);
      for (int s = 0; s < sentences.size(); s++) {
        if (isKept(text, s, labelling) && seen.add(sentence(text, s))) {
          kept.add(sentences.get(s));
        }
      }
    }
    return kept;
  }

  private static int[] allowed(EntityModel.Labelling labelling) {
    int[] labels = labelling.labels();
    int[] allowed = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      allowed[i] = 1 << labels[i];
      for (int label = 0; label < EntityLabel.COUNT; label++) {
        if (labelling.probability(i) < SURE && labelling.probability(i, label) > POSSIBLE) {
          allowed[i] |= 1 << label;
        }
      }
    }
    return allowed;
  }

  private static boolean isKept(TokenizedText text, int sentence, EntityModel.Labelling labelling) {
    int first = text.sentenceStarts()[sentence];
    int end = text.sentenceStarts()[sentence + 1];
    boolean isNamed = false;
    for (int i = first; i < end; i++) {
      if (labelling.probability(i) < LEAST) {
        return false;
      }
      isNamed |= labelling.labels()[i] != EntityLabel.OUTSIDE;
    }
    return end - first >= SHORTEST_SENTENCE && (isNamed || sentence % NAMELESS == 0);
  }

  private static String sentence(TokenizedText text, int sentence) {
    int first = text.sentenceStarts()[sentence];
    int end = text.sentenceStarts()[sentence + 1];
    return text.published().substring(text.token(first).begin(), text.token(end - 1).end());
  }
}
