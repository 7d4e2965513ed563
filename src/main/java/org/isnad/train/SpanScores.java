package org.isnad.train;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;

/** Precision, recall and F1 of names, by exact tokens and type, added up over texts. */
final class SpanScores {
  private final Map<NameType, Integer> gold = new EnumMap<>(NameType.class);
  private final Map<NameType, Integer> predicted = new EnumMap<>(NameType.class);
  private final Map<NameType, Integer> hits = new EnumMap<>(NameType.class);

  private record Name(NameType type, int first, int end) {}

  void add(int[] goldLabels, int[] predictedLabels) {
    Set<Name> goldNames = names(goldLabels);
    for (Name name : goldNames) {
      gold.merge(name.type(), 1, Integer::sum);
    }
    for (Name name : names(predictedLabels)) {
      predicted.merge(name.type(), 1, Integer::sum);
      hits.merge(name.type(), goldNames.contains(name) ? 1 : 0, Integer::sum);
    }
  }

  @Override
  public String toString() {
    StringBuilder scores = new StringBuilder(score("all", sum(hits), sum(predicted), sum(gold)));
    for (NameType type : NameType.values()) {
      scores
          .append("; ")
          .append(score(type.name(), of(hits, type), of(predicted, type), of(gold, type)));
    }
    return scores.toString();
  }

  private static String score(String name, int hit, int found, int wanted) {
    return String.format(
        Locale.ROOT,
        "%s P %.3f R %.3f F1 %.3f",
        name,
        hit / (double) Math.max(found, 1),
        hit / (double) Math.max(wanted, 1),
        2.0 * hit / Math.max(found + wanted, 1));
  }

  private static int of(Map<NameType, Integer> counts, NameType type) {
    return counts.getOrDefault(type, 0);
  }

  private static int sum(Map<NameType, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The end of the name that begins at {@code first}. */
  static int end(int[] labels, int first) {
    int end = first + 1;
    while (end < labels.length && EntityLabel.isFurther(labels[end])) {
      end++;
    }
    return end;
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
}
