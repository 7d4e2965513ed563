package org.isnad.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.isnad.extract.Findings;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;

/**
 * An article and its findings as one JSON object: {@code doc_id}, {@code source}, {@code
 * published}, {@code title}, {@code url}, {@code text}, {@code entities} and {@code attributions},
 * the format of gold annotations, with further keys that say how a finding was made, and {@code
 * boilerplate}, what is so by its form. Offsets are code points of {@code text}.
 */
final class GoldJson {
  /** Class of cues that say that nothing was said. */
  private static final String SILENCE = "silence";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final boolean withTitles;
  private final boolean withSilence;

  /**
   * @param withTitles whether findings of titles are given too, marked by {@code part}
   * @param withSilence whether attributions by a cue of silence (declined to comment) are given too
   */
  GoldJson(boolean withTitles, boolean withSilence) {
    this.withTitles = withTitles;
    this.withSilence = withSilence;
  }

  /** The object, on one line, without a line end. */
  String line(Article article, Findings findings) {
    ObjectNode object = MAPPER.createObjectNode();
    object
        .put("doc_id", Objects.requireNonNullElse(article.originalId(), article.articleId()))
        .put("source", article.outlet())
        .put("published", article.publishedText())
        .put("title", article.title())
        .put("url", article.url())
        .put("text", article.text());
    ArrayNode entities = object.putArray("entities");
    findings.mentions().stream()
        .filter(mention -> isWanted(mention.part()))
        .forEach(mention -> entities.add(entity(mention)));
    ArrayNode attributions = object.putArray("attributions");
    findings.attributions().stream()
        .filter(attribution -> isWanted(attribution.part()))
        .filter(attribution -> withSilence || !attribution.cueClass().equals(SILENCE))
        .forEach(attribution -> attributions.add(attribution(attribution)));
    ArrayNode boilerplate = object.putArray("boilerplate");
    findings.boilerplate().stream()
        .map(
            span ->
                MAPPER
                    .createObjectNode()
                    .put("begin", span.begin())
                    .put("end", span.end())
                    .put("kind", span.kind()))
        .forEach(boilerplate::add);
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isWanted(String part) {
    return withTitles || part.equals("text");
  }

  private ObjectNode entity(Mention mention) {
    ObjectNode object =
        MAPPER
            .createObjectNode()
            .put("begin", mention.begin())
            .put("end", mention.end())
            .put("type", mention.type())
            .put("canonical", mention.canonical())
            .put("lexicon_id", mention.lexiconId())
            .put("finder", mention.finder())
            .put("confidence", mention.confidence());
    return withPart(object, mention.part());
  }

  private ObjectNode attribution(Attribution attribution) {
    ObjectNode object = MAPPER.createObjectNode();
    object.putArray("cue").add(attribution.cueBegin()).add(attribution.cueEnd());
    if (attribution.sourceBegin() == null) {
      object.putNull("source");
    } else {
      object.putArray("source").add(attribution.sourceBegin()).add(attribution.sourceEnd());
    }
    object.putArray("content").add(attribution.contentBegin()).add(attribution.contentEnd());
    object
        .put("directness", attribution.directness())
        .put("speaker", attribution.speaker())
        .put("kind", attribution.kind());
    ArrayNode relay = object.putArray("relay");
    attribution.relay().forEach(relay::add);
    object
        .put("told", attribution.told())
        .put("negated", attribution.isNegated())
        .put("lemma", attribution.cueLemma())
        .put("class", attribution.cueClass())
        .put("rule", attribution.rule())
        .put("confidence", attribution.confidence());
    return withPart(object, attribution.part());
  }

  private ObjectNode withPart(ObjectNode object, String part) {
    return withTitles ? object.put("part", part) : object;
  }
}
