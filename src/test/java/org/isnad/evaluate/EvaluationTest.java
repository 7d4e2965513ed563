package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each measure over an invented article of two paragraphs. */
class EvaluationTest {
  private static final String TEXT =
      """
      قال سامي منصور في طيبة إن الجسر سيفتح غداً.
      وأكد مصدر في بلدية طيبة "أن العمل انتهى".""";

  private static final EntityAnnotation SAMI = entity("سامي منصور", "PER");
  private static final EntityAnnotation TAYBA = entity("طيبة", "LOC");
  private static final EntityAnnotation BALADIYA = entity("بلدية طيبة", "ORG");
  private static final AttributionAnnotation SAID =
      new AttributionAnnotation(
          range("قال"),
          range("سامي منصور"),
          range("الجسر سيفتح غداً"),
          "indirect",
          "سامي منصور",
          "person",
          List.of(),
          null,
          false,
          "frame",
          0.9);
  private static final AttributionAnnotation CONFIRMED =
      new AttributionAnnotation(
          range("أكد"),
          range("مصدر في بلدية طيبة"),
          range("\"أن العمل انتهى\""),
          "direct",
          "مصدر في بلدية طيبة",
          "unnamed_person",
          List.of(),
          null,
          false,
          "frame",
          0.9);

  private static final AnnotatedArticle GOLD =
      article(List.of(SAMI, TAYBA, BALADIYA), List.of(SAID, CONFIRMED));

  @Test
  void findsNothingWrongWithGoldItself() {
    Evaluation evaluation = evaluation(GOLD);
    for (Measure measure : Measure.values()) {
      assertEquals(1.0, evaluation.counts(measure).f1(), measure.label());
    }
    assertEquals(Map.of(), evaluation.disagreements());
  }

  @Test
  void countsEntitiesBySpanAndType() {
    EntityAnnotation wrongType =
        new EntityAnnotation(TAYBA.range(), "ORG", TAYBA.canonical(), "model");
    Evaluation evaluation = evaluation(article(List.of(SAMI, SAMI, wrongType), List.of()));

    assertEquals(new Counts(1, 3, 2), evaluation.counts(Measure.ENTITIES));
    assertEquals(new Counts(1, 1, 1), evaluation.counts(Measure.PERSONS));
    assertEquals(new Counts(0, 1, 1), evaluation.counts(Measure.ORGANIZATIONS));
    assertEquals(new Counts(0, 1, 0), evaluation.counts(Measure.PLACES));
    assertEquals(
        Map.of("rule", new Counts(1, 0, 1), "model", new Counts(0, 0, 1)),
        evaluation.groups(Breakdown.FINDER));
  }

  @Test
  void countsPairsOfDifferentNamesInAParagraph() {
    EntityAnnotation alias = new EntityAnnotation(range("منصور"), "PER", "سَامي منصور", "rule");
    Evaluation evaluation = evaluation(article(List.of(alias, TAYBA, BALADIYA), List.of()));

    assertEquals(new Counts(1, 1, 1), evaluation.counts(Measure.COOCCURRING_PAIRS));
  }

  @Test
  void countsAnAttributionAsCompleteWithSpeakerContentAndKind() {
    AttributionAnnotation asGroup = withKind(CONFIRMED, "unnamed_group");
    Evaluation evaluation = evaluation(article(List.of(), List.of(SAID, asGroup)));

    assertEquals(new Counts(2, 2, 2), evaluation.counts(Measure.ATTRIBUTIONS_FOUND));
    assertEquals(new Counts(1, 2, 2), evaluation.counts(Measure.ATTRIBUTIONS_COMPLETE));
    assertEquals(new Counts(1, 2, 2), evaluation.counts(Measure.SOURCE_COUNTS));
    assertEquals(new Counts(1, 1, 1), evaluation.counts(Measure.UNNAMED_SOURCES));
    assertEquals(0.5, evaluation.counts(Measure.KIND).precision());
    assertEquals(1.0, evaluation.counts(Measure.SPEAKER).precision());
    assertEquals(new Counts(0, 1, 0), evaluation.groups(Breakdown.KIND).get("unnamed_person"));
    assertEquals(new Counts(0, 0, 1), evaluation.groups(Breakdown.KIND).get("unnamed_group"));
    assertEquals(new Counts(1, 0, 2), evaluation.groups(Breakdown.RULE_COMPLETE).get("frame"));
    assertEquals(
        Map.of("0.90", new Counts(2, 0, 2)), evaluation.groups(Breakdown.CONFIDENCE_FOUND));
    assertEquals(
        List.of("unnamed_group"),
        evaluation.disagreements().get(Disagreement.Type.KIND_WRONG).stream()
            .map(Disagreement::found)
            .toList());
  }

  @Test
  void countsSourcesWhereverTheirCueWasFound() {
    AttributionAnnotation elsewhere =
        new AttributionAnnotation(
            range("غداً"), null, null, null, "منصور", "person", List.of(), null, false, null, null);
    Evaluation evaluation = evaluation(article(List.of(), List.of(elsewhere)));

    assertEquals(new Counts(0, 2, 1), evaluation.counts(Measure.ATTRIBUTIONS_FOUND));
    assertEquals(new Counts(1, 2, 1), evaluation.counts(Measure.SOURCE_COUNTS));
  }

  @Test
  void countsAQuotationWhereEightTenthsOverlap() {
    TextRange content = CONFIRMED.content();
    TextRange most = new TextRange(content.begin(), content.end() - 3);
    TextRange less = new TextRange(content.begin(), content.end() - 4);

    assertEquals(1, quotations(withContent(CONFIRMED, most)));
    assertEquals(0, quotations(withContent(CONFIRMED, less)));
  }

  @Test
  void countsAnArticleWithoutPredictionAsAllMissed() {
    Evaluation evaluation = Evaluation.of(List.of(GOLD), List.of());

    assertEquals(List.of("one"), evaluation.unpredicted());
    assertEquals(new Counts(0, 3, 0), evaluation.counts(Measure.ENTITIES));
    assertEquals(
        Set.of(Disagreement.Type.ENTITY_MISSED, Disagreement.Type.ATTRIBUTION_MISSED),
        evaluation.disagreements().keySet());
  }

  @Test
  void showsAnErrorInItsContext() {
    Evaluation evaluation = evaluation(article(List.of(SAMI, BALADIYA), List.of(SAID, CONFIRMED)));
    assertEquals(
        "قال سامي منصور في ⟦طيبة⟧ إن الجسر سيفتح غداً. وأكد مصدر في بلدية طيبة",
        evaluation.disagreements().get(Disagreement.Type.ENTITY_MISSED).get(0).context());
  }

  @Test
  void groupsArticlesByOutlet() {
    AnnotatedArticle other =
        new AnnotatedArticle("two", null, TEXT, GOLD.entities(), GOLD.attributions());
    Evaluation evaluation = Evaluation.of(List.of(GOLD, other), List.of(GOLD));

    assertEquals(Set.of("الضفاف", "unknown"), evaluation.byOutlet().keySet());
    assertEquals(
        new Counts(0, 3, 0), evaluation.byOutlet().get("unknown").counts(Measure.ENTITIES));
    assertTrue(evaluation.interval(Measure.ENTITIES).isPresent());
  }

  @Test
  void refusesAPredictionForAnotherText() {
    AnnotatedArticle other = new AnnotatedArticle("one", null, "آخر", List.of(), List.of());
    AnnotationException e = assertThrows(AnnotationException.class, () -> evaluation(other));
    assertTrue(e.getMessage().startsWith("doc_id one: the predicted text is not the gold text"));
  }

  private static int quotations(AttributionAnnotation predicted) {
    return evaluation(article(List.of(), List.of(predicted)))
        .counts(Measure.DIRECT_QUOTATIONS)
        .hits();
  }

  private static Evaluation evaluation(AnnotatedArticle predicted) {
    return Evaluation.of(List.of(GOLD), List.of(predicted));
  }

  private static AnnotatedArticle article(
      List<EntityAnnotation> entities, List<AttributionAnnotation> attributions) {
    return new AnnotatedArticle("one", "الضفاف", TEXT, entities, attributions);
  }

  /** The first occurrence of {@code words}. */
  private static TextRange range(String words) {
    int begin = TEXT.indexOf(words);
    return new TextRange(begin, begin + words.length());
  }

  private static EntityAnnotation entity(String name, String type) {
    return new EntityAnnotation(range(name), type, name, "rule");
  }

  private static AttributionAnnotation withKind(AttributionAnnotation a, String kind) {
    return new AttributionAnnotation(
        a.cue(),
        a.source(),
        a.content(),
        a.directness(),
        a.speaker(),
        kind,
        a.relay(),
        a.told(),
        a.isNegated(),
        a.rule(),
        a.confidence());
  }

  private static AttributionAnnotation withContent(AttributionAnnotation a, TextRange content) {
    return new AttributionAnnotation(
        a.cue(),
        a.source(),
        content,
        a.directness(),
        a.speaker(),
        a.kind(),
        a.relay(),
        a.told(),
        a.isNegated(),
        a.rule(),
        a.confidence());
  }
}
