package org.isnad.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.evaluate.Breakdown;
import org.isnad.evaluate.Counts;
import org.isnad.evaluate.Disagreement;
import org.isnad.evaluate.Evaluation;
import org.isnad.evaluate.Interval;
import org.isnad.evaluate.Measure;

/** The figures of an evaluation, and its errors, for a terminal. */
final class EvaluationText {
  /** What outlets are compared by. */
  private static final List<Measure> MAIN_MEASURES =
      List.of(
          Measure.ENTITIES,
          Measure.COOCCURRING_PAIRS,
          Measure.ATTRIBUTIONS_FOUND,
          Measure.ATTRIBUTIONS_COMPLETE,
          Measure.SOURCE_COUNTS,
          Measure.UNNAMED_SOURCES);

  private final Evaluation evaluation;

  EvaluationText(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Every measure with its interval and counts. */
  String measures() {
    TextTable retrieval =
        new TextTable("measure", "P", "R", "F1", "95 % interval", "hits", "gold", "predicted")
            .alignRight(5, 6, 7);
    TextTable accuracies =
        new TextTable("of attributions found", "accuracy", "95 % interval", "right", "found")
            .alignRight(3, 4);
    for (Measure measure : Measure.values()) {
      Counts counts = evaluation.counts(measure);
      String interval = interval(evaluation.interval(measure));
      if (measure.isAccuracy()) {
        accuracies.add(
            measure.label(),
            figure(counts.precision()),
            interval,
            count(counts.hits()),
            count(counts.gold()));
      } else {
        retrieval.add(
            measure.label(),
            figure(counts.precision()),
            figure(counts.recall()),
            figure(counts.f1()),
            interval,
            count(counts.hits()),
            count(counts.gold()),
            count(counts.predicted()));
      }
    }
    return "%d articles%n%n%s%n%s".formatted(evaluation.articleCount(), retrieval, accuracies);
  }

  /** Attributions by kind, rule and confidence, entities by finder. */
  String groups() {
    TextTable kinds =
        new TextTable("kind", "P", "R", "F1", "hits", "gold", "predicted").alignRight(4, 5, 6);
    evaluation
        .groups(Breakdown.KIND)
        .forEach(
            (kind, counts) ->
                kinds.add(
                    kind,
                    figure(counts.precision()),
                    figure(counts.recall()),
                    figure(counts.f1()),
                    count(counts.hits()),
                    count(counts.gold()),
                    count(counts.predicted())));
    TextTable rules =
        new TextTable("attribution rule", "P found", "P complete", "predicted").alignRight(3);
    SortedMap<String, Counts> complete = evaluation.groups(Breakdown.RULE_COMPLETE);
    evaluation
        .groups(Breakdown.RULE_FOUND)
        .forEach(
            (rule, counts) ->
                rules.add(
                    rule,
                    figure(counts.precision()),
                    figure(complete.get(rule).precision()),
                    count(counts.predicted())));
    return "%n%s%n%s%n%s%n%s"
        .formatted(
            kinds,
            precisions("entity finder", "P", Breakdown.FINDER),
            rules,
            precisions("attribution confidence", "P found", Breakdown.CONFIDENCE_FOUND));
  }

  private TextTable precisions(String header, String precision, Breakdown breakdown) {
    TextTable table = new TextTable(header, precision, "right", "predicted").alignRight(2, 3);
    evaluation
        .groups(breakdown)
        .forEach(
            (group, counts) ->
                table.add(
                    group,
                    figure(counts.precision()),
                    count(counts.hits()),
                    count(counts.predicted())));
    return table;
  }

  /** F1 of the main measures, with intervals, by outlet. */
  String outlets() {
    List<String> header = new ArrayList<>(List.of("F1 by outlet", "articles"));
    MAIN_MEASURES.forEach(measure -> header.add(measure.label()));
    TextTable table = new TextTable(header.toArray(String[]::new)).alignRight(1);
    evaluation
        .byOutlet()
        .forEach(
            (outlet, part) -> {
              List<String> cells = new ArrayList<>(List.of(outlet, count(part.articleCount())));
              for (Measure measure : MAIN_MEASURES) {
                cells.add(
                    figure(part.counts(measure).f1()) + " " + interval(part.interval(measure)));
              }
              table.add(cells.toArray(String[]::new));
            });
    return "%n%s".formatted(table);
  }

  /** Up to {@code limit} errors of each type, at even steps over all of them. */
  String errors(int limit) {
    if (limit == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Disagreement.Type, List<Disagreement>> type :
        evaluation.disagreements().entrySet()) {
      List<Disagreement> errors = type.getValue();
      int shown = Math.min(limit, errors.size());
      text.append("%n%s: %d, of which %d%n".formatted(type.getKey().label(), errors.size(), shown));
      for (int i = 0; i < shown; i++) {
        text.append(error(errors.get((int) ((long) i * errors.size() / shown))));
      }
    }
    return text.toString();
  }

  private static String error(Disagreement error) {
    return "  %s  %s%n    gold %s, predicted %s%n"
        .formatted(
            error.docId(),
            TextTable.isolated(error.context()),
            value(error.expected()),
            value(error.found()));
  }

  private static String value(String value) {
    return TextTable.isolated(Objects.requireNonNullElse(value, "-"));
  }

  private static String interval(Optional<Interval> interval) {
    return interval.map(i -> figure(i.low()) + "–" + figure(i.high())).orElse("-");
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String count(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
