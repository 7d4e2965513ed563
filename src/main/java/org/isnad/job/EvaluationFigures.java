package org.isnad.job;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.evaluate.Breakdown;
import org.isnad.evaluate.Counts;
import org.isnad.evaluate.Evaluation;
import org.isnad.evaluate.Interval;
import org.isnad.evaluate.Measure;

/** The figures of an evaluation, as JSON for programs gives them. */
record EvaluationFigures(
    int articleCount,
    List<String> unpredicted,
    List<MeasureFigures> measures,
    Map<Breakdown, SortedMap<String, CountFigures>> breakdowns,
    SortedMap<String, List<MeasureFigures>> outlets) {

  /**
   * One measure.
   *
   * @param interval of F1, which is the accuracy where the measure is one; null where there is none
   */
  record MeasureFigures(String measure, CountFigures figures, Interval interval) {}

  record CountFigures(
      double precision, double recall, double f1, int hits, int gold, int predicted) {
    static CountFigures of(Counts counts) {
      return new CountFigures(
          counts.precision(),
          counts.recall(),
          counts.f1(),
          counts.hits(),
          counts.gold(),
          counts.predicted());
    }
  }

  static EvaluationFigures of(Evaluation evaluation) {
    Map<Breakdown, SortedMap<String, CountFigures>> breakdowns = new TreeMap<>();
    for (Breakdown breakdown : Breakdown.values()) {
      SortedMap<String, CountFigures> groups = new TreeMap<>();
      evaluation
          .groups(breakdown)
          .forEach((group, counts) -> groups.put(group, CountFigures.of(counts)));
      breakdowns.put(breakdown, groups);
    }
    SortedMap<String, List<MeasureFigures>> outlets = new TreeMap<>();
    evaluation.byOutlet().forEach((outlet, part) -> outlets.put(outlet, measures(part)));
    return new EvaluationFigures(
        evaluation.articleCount(),
        evaluation.unpredicted(),
        measures(evaluation),
        breakdowns,
        outlets);
  }

  private static List<MeasureFigures> measures(Evaluation evaluation) {
    return Arrays.stream(Measure.values())
        .map(
            measure ->
                new MeasureFigures(
                    measure.label(),
                    CountFigures.of(evaluation.counts(measure)),
                    evaluation.interval(measure).orElse(null)))
        .toList();
  }
}
