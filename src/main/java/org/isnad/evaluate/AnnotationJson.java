package org.isnad.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an annotated article from a JSON object. What is there must be well formed; whether it must
 * be there depends on who made it.
 */
enum AnnotationJson {
  /** Everything that a measure compares must be there. */
  GOLD(true),
  /** A prediction may leave out its text, and whatever it does not predict. */
  PREDICTED(false);

  /** The key of a text's digest, which an article has in place of the text. */
  static final String DIGEST = "text_sha256";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final boolean isComplete;

  AnnotationJson(boolean isComplete) {
    this.isComplete = isComplete;
  }

  /**
   * The article of a JSON object.
   *
   * @param texts of articles that only have their text's digest
   * @throws IllegalArgumentException at the first mistake, with the place in the object
   */
  AnnotatedArticle article(String json, ArticleTexts texts) {
    JsonNode object = object(json);
    String digest = string(object, DIGEST, false);
    String text = digest == null ? string(object, "text", isComplete) : texts.text(digest);
    ArticleText read = text == null ? null : new ArticleText(text);
    return new AnnotatedArticle(
        string(object, "doc_id", true),
        string(object, "source", false),
        text,
        list(object, "entities", isComplete, entity -> entity(entity, read)),
        list(object, "attributions", isComplete, attribution -> attribution(attribution, read)));
  }

  /** The digest of the text of an article that comes without. */
  static Optional<String> digest(String json) {
    return Optional.ofNullable(string(object(json), DIGEST, false));
  }

  private static JsonNode object(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("not a JSON object");
  }

  private EntityAnnotation entity(JsonNode entity, ArticleText text) {
    return new EntityAnnotation(
        range(entity.path("begin"), entity.path("end"), text),
        string(entity, "type", true),
        words(entity, "canonical", isComplete, text),
        string(entity, "finder", false));
  }

  private AttributionAnnotation attribution(JsonNode attribution, ArticleText text) {
    return new AttributionAnnotation(
        range(attribution, "cue", isComplete, text),
        range(attribution, "source", false, text),
        range(attribution, "content", isComplete, text),
        string(attribution, "directness", isComplete),
        words(attribution, "speaker", isComplete, text),
        string(attribution, "kind", isComplete),
        list(attribution, "relay", false, name -> words(name, text)),
        words(attribution, "told", false, text),
        attribution.path("negated").asBoolean(),
        string(attribution, "rule", false),
        share(attribution, "confidence"));
  }

  /** A name or phrase: itself, or where it stands in {@code text}. */
  private static String words(JsonNode object, String key, boolean isRequired, ArticleText text) {
    JsonNode value = object.path(key);
    if (isAbsent(value, key, isRequired)) {
      return null;
    }
    try {
      return words(value, text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + key + "': " + e.getMessage(), e);
    }
  }

  private static String words(JsonNode value, ArticleText text) {
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isArray() && value.size() == 2 && text != null) {
      return text.slice(range(value.get(0), value.get(1), text));
    }
    throw new IllegalArgumentException("neither a string nor [begin, end]");
  }

  private static <T> List<T> list(
      JsonNode object, String key, boolean isRequired, Function<JsonNode, T> element) {
    JsonNode array = object.path(key);
    if (isAbsent(array, key, isRequired)) {
      return List.of();
    }
    if (!array.isArray()) {
      throw new IllegalArgumentException("'" + key + "' must be a list");
    }
    List<T> list = new ArrayList<>();
    for (JsonNode node : array) {
      try {
        list.add(element.apply(node));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(key + "[" + list.size() + "]: " + e.getMessage(), e);
      }
    }
    return list;
  }

  /** A number from 0 to 1; null where there is none. */
  private static Double share(JsonNode object, String key) {
    JsonNode value = object.path(key);
    if (isAbsent(value, key, false)) {
      return null;
    }
    if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 1) {
      throw new IllegalArgumentException("'" + key + "' must be a number from 0 to 1");
    }
    return value.doubleValue();
  }

  private static String string(JsonNode object, String key, boolean isRequired) {
    JsonNode value = object.path(key);
    if (isAbsent(value, key, isRequired)) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'" + key + "' must be a string");
    }
    return value.textValue();
  }

  private static TextRange range(
      JsonNode object, String key, boolean isRequired, ArticleText text) {
    JsonNode range = object.path(key);
    if (isAbsent(range, key, isRequired)) {
      return null;
    }
    if (!range.isArray() || range.size() != 2) {
      throw new IllegalArgumentException("'" + key + "' must be [begin, end]");
    }
    return range(range.get(0), range.get(1), text);
  }

  private static TextRange range(JsonNode begin, JsonNode end, ArticleText text) {
    if (!begin.isInt() || !end.isInt()) {
      throw new IllegalArgumentException("begin and end must be whole numbers");
    }
    TextRange range = new TextRange(begin.intValue(), end.intValue());
    if (text != null && range.end() > text.length()) {
      throw new IllegalArgumentException(
          "a range ends at "
              + range.end()
              + ", after the text's "
              + text.length()
              + " code points");
    }
    return range;
  }

  private static boolean isAbsent(JsonNode value, String key, boolean isRequired) {
    boolean isAbsent = value.isMissingNode() || value.isNull();
    if (isAbsent && isRequired) {
      throw new IllegalArgumentException("'" + key + "' is missing");
    }
    return isAbsent;
  }
}
