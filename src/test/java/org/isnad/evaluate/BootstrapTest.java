package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void isTheFigureItselfWhereArticlesAreAlike() {
    assertEquals(
        Optional.of(new Interval(0.5, 0.5)),
        Bootstrap.interval(Collections.nCopies(10, new Counts(1, 2, 2))));
  }

  /** 400 articles with one trial each: close to the normal interval of a proportion. */
  @Test
  void agreesWithTheoryForIndependentTrials() {
    List<Counts> trials =
        IntStream.range(0, 400).mapToObj(i -> new Counts(i % 5 == 0 ? 0 : 1, 1, 1)).toList();
    Interval interval = Bootstrap.interval(trials).orElseThrow();
    double margin = 1.96 * Math.sqrt(0.8 * 0.2 / 400);
    assertEquals(0.8 - margin, interval.low(), 0.006);
    assertEquals(0.8 + margin, interval.high(), 0.006);
  }

  @Test
  void isTheSameEveryTime() {
    List<Counts> counts = List.of(new Counts(1, 3, 2), new Counts(4, 4, 5), new Counts(0, 2, 1));
    assertEquals(Bootstrap.interval(counts), Bootstrap.interval(counts));
  }

  @Test
  void isMissingWhereNothingCanBeSaid() {
    assertTrue(Bootstrap.interval(List.of(new Counts(1, 1, 1))).isEmpty());
    assertTrue(Bootstrap.interval(List.of(Counts.NONE, Counts.NONE)).isEmpty());
  }

  @Test
  void leavesOutResamplesThatHoldNothing() {
    assertEquals(
        Optional.of(new Interval(1, 1)),
        Bootstrap.interval(List.of(Counts.NONE, Counts.NONE, new Counts(1, 1, 1))));
  }

  @Test
  void interpolatesQuantiles() {
    assertEquals(1.5, Bootstrap.quantile(new double[] {1, 2, 3}, 0.25));
  }
}
