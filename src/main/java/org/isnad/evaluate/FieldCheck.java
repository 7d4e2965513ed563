package org.isnad.evaluate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A field of the attributions found: when it is right, and how it reads.
 *
 * @param measure the accuracy of the field
 * @param disagreement what it is called where it is wrong
 * @param isRight whether it agrees in a pair
 * @param reading the field as a person reads it; null where the attribution has none
 */
record FieldCheck(
    Measure measure,
    Disagreement.Type disagreement,
    Predicate<AttributionPair> isRight,
    BiFunction<AttributionAnnotation, ArticleText, String> reading) {

  static final List<FieldCheck> ALL =
      List.of(
          new FieldCheck(
              Measure.SOURCE,
              Disagreement.Type.SOURCE_WRONG,
              AttributionPair::isSourceRight,
              (attribution, text) -> text.slice(attribution.source())),
          new FieldCheck(
              Measure.SPEAKER,
              Disagreement.Type.SPEAKER_WRONG,
              AttributionPair::isSpeakerRight,
              (attribution, text) -> attribution.speaker()),
          new FieldCheck(
              Measure.CONTENT,
              Disagreement.Type.CONTENT_WRONG,
              AttributionPair::isContentRight,
              (attribution, text) -> text.slice(attribution.content())),
          new FieldCheck(
              Measure.KIND,
              Disagreement.Type.KIND_WRONG,
              AttributionPair::isKindRight,
              (attribution, text) -> attribution.kind()),
          new FieldCheck(
              Measure.DIRECTNESS,
              Disagreement.Type.DIRECTNESS_WRONG,
              AttributionPair::isDirectnessRight,
              (attribution, text) -> attribution.directness()),
          new FieldCheck(
              Measure.RELAY,
              Disagreement.Type.RELAY_WRONG,
              AttributionPair::isRelayRight,
              (attribution, text) -> attribution.relay().toString()),
          new FieldCheck(
              Measure.TOLD,
              Disagreement.Type.TOLD_WRONG,
              AttributionPair::isToldRight,
              (attribution, text) -> attribution.told()),
          new FieldCheck(
              Measure.NEGATION,
              Disagreement.Type.NEGATION_WRONG,
              AttributionPair::isNegationRight,
              (attribution, text) -> attribution.isNegated() ? "negated" : "not negated"));
}
