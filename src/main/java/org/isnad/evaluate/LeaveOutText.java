package org.isnad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes annotations without the text that they are of, so that they can be published where the
 * text cannot:
 *
 * <pre>{@code
 * java -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.evaluate.LeaveOutText \
 *     ANNOTATED.jsonl seeds/annotations/Q.jsonl
 * }</pre>
 *
 * <p>Names and phrases become the place where the text first has them. The few that it has in other
 * words (the article restored behind ل, two names apart that speak together) stay as they are.
 * {@link ArticleTexts} joins text and annotations again.
 */
public final class LeaveOutText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LeaveOutText() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: LeaveOutText ANNOTATED.jsonl OUTPUT.jsonl");
      System.exit(2);
    }
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      lines.add(withoutText(line));
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  /** The annotated article {@code json} without its text, title and address. */
  static String withoutText(String json) throws IOException {
    ObjectNode article = (ObjectNode) MAPPER.readTree(json);
    String text = article.path("text").asText();
    article.retain("doc_id", "source", "published", "entities", "attributions");
    article.put(AnnotationJson.DIGEST, ArticleTexts.digest(text));
    for (JsonNode entity : article.path("entities")) {
      place(text, (ObjectNode) entity, "canonical");
    }
    for (JsonNode attribution : article.path("attributions")) {
      place(text, (ObjectNode) attribution, "speaker");
      place(text, (ObjectNode) attribution, "told");
      if (attribution.path("relay") instanceof ArrayNode relay) {
        for (int i = 0; i < relay.size(); i++) {
          relay.set(i, place(text, relay.get(i)));
        }
      }
    }
    return MAPPER.writeValueAsString(article);
  }

  private static void place(String text, ObjectNode object, String key) {
    if (object.hasNonNull(key)) {
      object.set(key, place(text, object.get(key)));
    }
  }

  /** Where {@code text} has {@code words}; {@code words} where it has not. */
  private static JsonNode place(String text, JsonNode words) {
    int begin = text.indexOf(words.asText());
    if (begin < 0) {
      return words;
    }
    int first = text.codePointCount(0, begin);
    String found = words.asText();
    return MAPPER.createArrayNode().add(first).add(first + found.codePointCount(0, found.length()));
  }
}
