package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Run;
import org.isnad.model.TopicCount;
import org.junit.jupiter.api.Test;

class SummaryTextTest {
  @Test
  void showsTheNumbersOfTopicsThatWereTriedAndTheChosenOne() {
    Summary summary =
        summary(
            List.of(
                new TopicCount(5, 0.2264, 0.94, 0.722, false),
                new TopicCount(10, 0.227, 0.88, 0.743, true)));
    String table =
        """
        Numbers of topics tried on a sample
          topics   NPMI  diversity  stability
          ------  -----  ---------  ---------  ------
               5  0.226      0.940      0.722
              10  0.227      0.880      0.743  chosen
        """;
    String text = SummaryText.of(summary, "");
    assertTrue(text.contains(table), text);
    String json = Json.document(summary);
    assertTrue(json.contains("\"topic_count\" : 10,"), json);
    assertTrue(json.contains("\"is_chosen\" : true"), json);
  }

  @Test
  void whereTheNumberWasGivenNoneWasTried() {
    assertFalse(SummaryText.of(summary(List.of()), "").contains("tried"));
  }

  private static Summary summary(List<TopicCount> tried) {
    Instant now = Instant.EPOCH;
    Run run =
        new Run(
            "r", now, now, List.of(), "", "", "", "", "", 1, List.of(), List.of(), List.of(),
            List.of(), List.of());
    return new Summary(
        "r", "out", 0, 0, List.of(), 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(),
        tried, run);
  }
}
