package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final TokenizedText TEXT =
      TokenizedText.of("\uD83D\uDCF0 قال مازن إنه عاد.\nزارت سلمى تونس.");

  @Test
  void marksSpansOfItsSentenceInCodePoints() {
    Evidence first = new Evidence("a", "text", 0, List.of(new Span(2, 5), new Span(6, 10)));
    assertTrue(first.marked(TEXT).endsWith("[قال] [مازن] إنه عاد."), first.marked(TEXT));

    Evidence second = new Evidence("a", "text", 1, List.of(new Span(25, 29), new Span(25, 34)));
    assertEquals("زارت [[سلمى] تونس].", second.marked(TEXT));
  }

  @Test
  void leavesOutSpansOfOtherSentences() {
    assertEquals(
        "زارت سلمى تونس.", new Evidence("a", "text", 1, List.of(new Span(2, 5))).marked(TEXT));
  }

  @Test
  void tellsPeriodsOfAllLengths() {
    LocalDate day = LocalDate.of(2016, 1, 3);
    for (String period : List.of("all", "2016-01-03", "2015-W53", "2016-01")) {
      assertTrue(EvidenceReader.isIn(day, period), period);
    }
    for (String period : List.of("undated", "2016-01-04", "2016-W01", "2016-02", "2016")) {
      assertFalse(EvidenceReader.isIn(day, period), period);
    }
    assertTrue(EvidenceReader.isIn(null, "undated"));
    assertFalse(EvidenceReader.isIn(null, "2016-01"));
  }
}
