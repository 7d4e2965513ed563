package org.isnad.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
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

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final boolean isComplete;

  AnnotationJson(boolean isComplete) {
    this.isComplete = isComplete;
  }

  /**
   * The article of a JSON object.
   *
   * @throws IllegalArgumentException at the first mistake, with the place in the object
   */
  AnnotatedArticle article(String json) {
    JsonNode object = object(json);
    String text = string(object, "text", isComplete);
    int length = text == null ? Integer.MAX_VALUE : text.codePointCount(0, text.length());
    return new AnnotatedArticle(
        string(object, "doc_id", true),
        string(object, "source", false),
        text,
        list(object, "entities", isComplete, entity -> entity(entity, length)),
        list(object, "attributions", isComplete, attribution -> attribution(attribution, length)));
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

  private EntityAnnotation entity(JsonNode entity, int length) {
    return new EntityAnnotation(
        range(entity.path("begin"), entity.path("end"), length),
        string(entity, "type", true),
        string(entity, "canonical", isComplete),
        string(entity, "finder", false));
  }

  private AttributionAnnotation attribution(JsonNode attribution, int length) {
    return new AttributionAnnotation(
        range(attribution, "cue", isComplete, length),
        range(attribution, "source", false, length),
        range(attribution, "content", isComplete, length),
        string(attribution, "directness", isComplete),
        string(attribution, "speaker", isComplete),
        string(attribution, "kind", isComplete),
        list(attribution, "relay", false, AnnotationJson::relay),
        string(attribution, "told", false),
        attribution.path("negated").asBoolean(),
        string(attribution, "rule", false),
        share(attribution, "confidence"));
  }

  private static String relay(JsonNode name) {
    if (!name.isTextual()) {
      throw new IllegalArgumentException("not a string");
    }
    return name.textValue();
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

  private static TextRange range(JsonNode object, String key, boolean isRequired, int length) {
    JsonNode range = object.path(key);
    if (isAbsent(range, key, isRequired)) {
      return null;
    }
    if (!range.isArray() || range.size() != 2) {
      throw new IllegalArgumentException("'" + key + "' must be [begin, end]");
    }
    return range(range.get(0), range.get(1), length);
  }

  private static TextRange range(JsonNode begin, JsonNode end, int length) {
    if (!begin.isInt() || !end.isInt()) {
      throw new IllegalArgumentException("begin and end must be whole numbers");
    }
    TextRange range = new TextRange(begin.intValue(), end.intValue());
    if (range.end() > length) {
      throw new IllegalArgumentException(
          "a range ends at " + range.end() + ", after the text's " + length + " code points");
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
