package org.isnad.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.isnad.corpus.ColumnMapping.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_DEPTH = 6;

  private JsonLd() {}

  /** Parts of the first article that is described; none where there is none, or it is malformed. */
  static Map<Part, String> article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = article(tree(script.data()), MAX_DEPTH);
      if (found != null) {
        return parts(found);
      }
    }
    return Map.of();
  }

  /** Nothing where {@code json} is malformed: pages often are, and say the same in other places. */
  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode article(JsonNode node, int depth) {
    if (depth == 0) {
      return null;
    }
    if (isArticle(node.path("@type"))) {
      return node;
    }
    for (JsonNode child : node) {
      JsonNode found = child.isContainerNode() ? article(child, depth - 1) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    return values(type).stream()
        .map(JsonNode::asText)
        .anyMatch(name -> name.endsWith("Article") || name.equals("BlogPosting"));
  }

  private static Map<Part, String> parts(JsonNode article) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    put(parts, Part.TITLE, text(article.path("headline")));
    put(parts, Part.PUBLISHED_ON, text(article.path("datePublished")));
    put(parts, Part.AUTHOR, text(article.path("author")));
    put(parts, Part.OUTLET, text(article.path("publisher")));
    put(parts, Part.SECTION, text(article.path("articleSection")));
    put(parts, Part.TEXT, text(article.path("articleBody")));
    String url = text(article.path("url"));
    put(parts, Part.URL, url.startsWith("http") ? url : "");
    return parts;
  }

  private static void put(Map<Part, String> parts, Part part, String value) {
    if (!value.isBlank()) {
      parts.put(part, value);
    }
  }

  /** A text, the name of a thing, or several of them between Arabic commas. */
  private static String text(JsonNode node) {
    return values(node).stream()
        .map(value -> value.isObject() ? value.path("name").asText() : value.asText())
        .filter(value -> !value.isBlank())
        .map(value -> Parser.unescapeEntities(value, false).strip())
        .distinct()
        .collect(Collectors.joining("\u060C "));
  }

  private static List<JsonNode> values(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).toList()
        : List.of(node);
  }
}
