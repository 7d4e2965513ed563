package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionPairTest {
  private static final TextRange CUE = new TextRange(10, 13);
  private static final TextRange CONTENT = new TextRange(20, 40);

  private final AttributionAnnotation gold = attribution(CUE, CONTENT);

  @Test
  void pairsByOverlappingCueFirst() {
    AttributionAnnotation byContent = attribution(null, CONTENT);
    AttributionAnnotation byCue = attribution(new TextRange(12, 15), null);

    assertEquals(
        List.of(new AttributionPair(gold, byCue)),
        AttributionPair.pairs(List.of(gold), List.of(byContent, byCue)));
  }

  @Test
  void takesNoCueThatIsLongerThanThreeTimesAndTwelve() {
    assertTrue(isPaired(attribution(new TextRange(0, 21), null)));
    assertFalse(isPaired(attribution(new TextRange(0, 22), null)));
  }

  @Test
  void pairsByContentWhereAPredictionHasNoCue() {
    assertTrue(isPaired(attribution(null, new TextRange(20, 30))));
    assertFalse(isPaired(attribution(null, new TextRange(20, 29))));
    assertFalse(isPaired(attribution(new TextRange(50, 53), CONTENT)));
  }

  @Test
  void pairsEachPredictionOnce() {
    AttributionAnnotation second = attribution(new TextRange(11, 14), new TextRange(50, 60));
    AttributionAnnotation predicted = attribution(CUE, CONTENT);

    assertEquals(
        List.of(new AttributionPair(gold, predicted)),
        AttributionPair.pairs(List.of(gold, second), List.of(predicted)));
  }

  @Test
  void comparesRelayInAnyOrderAndTold() {
    AttributionAnnotation one = relayed(List.of("وكالة النخيل", "الرأي"), "صحيفة النور", true);
    AttributionAnnotation other = relayed(List.of("رأي", "وكالة نخيل"), "\"صحيفة النور\"", true);
    AttributionAnnotation third = relayed(List.of("الرأي"), null, false);

    AttributionPair same = new AttributionPair(one, other);
    assertTrue(same.isRelayRight());
    assertTrue(same.isToldRight());
    assertTrue(same.isNegationRight());
    AttributionPair different = new AttributionPair(one, third);
    assertFalse(different.isRelayRight());
    assertFalse(different.isToldRight());
    assertFalse(different.isNegationRight());
  }

  private boolean isPaired(AttributionAnnotation predicted) {
    return !AttributionPair.pairs(List.of(gold), List.of(predicted)).isEmpty();
  }

  private static AttributionAnnotation attribution(TextRange cue, TextRange content) {
    return new AttributionAnnotation(
        cue, null, content, "indirect", "سامي منصور", "person", List.of(), null, false, null, null);
  }

  private static AttributionAnnotation relayed(List<String> relay, String told, boolean isNegated) {
    return new AttributionAnnotation(
        CUE, null, CONTENT, "indirect", "سامي", "person", relay, told, isNegated, null, null);
  }
}
