package org.isnad.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.evaluate.Bootstrap;
import org.isnad.evaluate.Counts;
import org.isnad.evaluate.Interval;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;

/**
 * Precision, recall and F1 of names, by exact tokens and type, added up over texts, with the
 * interval of F1 over all types by resampling texts.
 */
final class SpanScores {
  private final Map<NameType, Counts> countsByType = new EnumMap<>(NameType.class);
  private final List<Counts> countsByText = new ArrayList<>();

  private record Name(NameType type, int first, int end) {}

  void add(int[] goldLabels, int[] predictedLabels) {
    Set<Name> gold = names(goldLabels);
    Set<Name> predicted = names(predictedLabels);
    Counts ofText = Counts.NONE;
    for (NameType type : NameType.values()) {
      Counts counts = counts(type, gold, predicted);
      countsByType.merge(type, counts, Counts::plus);
      ofText = ofText.plus(counts);
    }
    countsByText.add(ofText);
  }

  private static Counts counts(NameType type, Set<Name> gold, Set<Name> predicted) {
    int hits = 0;
    int found = 0;
    for (Name name : predicted) {
      if (name.type == type) {
        found++;
        hits += gold.contains(name) ? 1 : 0;
      }
    }
    int wanted = (int) gold.stream().filter(name -> name.type == type).count();
    return new Counts(hits, wanted, found);
  }

  @Override
  public String toString() {
    StringBuilder scores =
        new StringBuilder(
            score("all", countsByType.values().stream().reduce(Counts.NONE, Counts::plus)));
    Bootstrap.interval(countsByText).ifPresent(interval -> scores.append(text(interval)));
    countsByType.forEach((type, counts) -> scores.append("; ").append(score(type.name(), counts)));
    return scores.toString();
  }

  private static String score(String name, Counts counts) {
    return String.format(
        Locale.ROOT,
        "%s P %.3f R %.3f F1 %.3f",
        name,
        counts.precision(),
        counts.recall(),
        counts.f1());
  }

  private static String text(Interval interval) {
    return String.format(Locale.ROOT, " [%.3f-%.3f]", interval.low(), interval.high());
  }

  private static Set<Name> names(int[] labels) {
    Set<Name> names = new HashSet<>();
    for (int first = 0; first < labels.length; first++) {
      if (EntityLabel.isFirst(labels[first])) {
        names.add(new Name(EntityLabel.type(labels[first]), first, end(labels, first)));
      }
    }
    return names;
  }

  /** The end of the name that begins at {@code first}. */
  private static int end(int[] labels, int first) {
    int end = first + 1;
    while (end < labels.length && EntityLabel.isFurther(labels[end])) {
      end++;
    }
    return end;
  }
}
