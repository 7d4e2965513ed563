package org.isnad.train;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;
import org.isnad.text.TokenizedText;

/**
 * Labels by our guidelines as another corpus would have them, so that they can be compared: what it
 * makes of an organization depends on the head word. ANERcorp has no name in وزارة المالية, a place
 * in منتخب مصر, and the name alone in نادي الزمالك. What it does most often with a head word in
 * some texts is done with it in others.
 */
final class ForeignGuidelines {
  /** Names of a head word before it is trusted. */
  private static final int FEWEST = 3;

  private enum Treatment {
    SAME,
    NO_NAME,
    WITHOUT_HEAD,
    PLACE_BEHIND_HEAD
  }

  private final Map<String, Map<Treatment, Integer>> countsByHead = new HashMap<>();

  /** Learns from the labels of {@code text} in its corpus, beside {@code ours}. */
  void learn(LabelledText text, int[] ours) {
    for (int i = 0; i < ours.length; i++) {
      if (isOrganization(ours, i)) {
        Treatment treatment = treatment(text.labels(), i, SpanScores.end(ours, i));
        countsByHead
            .computeIfAbsent(head(text.text(), i), k -> new EnumMap<>(Treatment.class))
            .merge(treatment, 1, Integer::sum);
      }
    }
  }

  /** {@code ours} as the corpus would have them. */
  int[] converted(TokenizedText text, int[] ours) {
    int[] converted = ours.clone();
    for (int i = 0; i < ours.length; i++) {
      if (isOrganization(ours, i)) {
        apply(mostFrequent(head(text, i)), converted, i, SpanScores.end(ours, i));
      }
    }
    return converted;
  }

  private static void apply(Treatment treatment, int[] labels, int first, int end) {
    if (treatment == Treatment.SAME || (treatment != Treatment.NO_NAME && end == first + 1)) {
      return;
    }
    NameType type = treatment == Treatment.WITHOUT_HEAD ? NameType.ORG : NameType.LOC;
    for (int i = first; i < end; i++) {
      boolean isOutside = treatment == Treatment.NO_NAME || i == first;
      labels[i] =
          isOutside
              ? EntityLabel.OUTSIDE
              : i == first + 1 ? EntityLabel.first(type) : EntityLabel.further(type);
    }
  }

  private static Treatment treatment(int[] labels, int first, int end) {
    boolean isNamed = false;
    for (int i = first; i < end; i++) {
      isNamed |= labels[i] != EntityLabel.OUTSIDE;
    }
    if (!isNamed) {
      return Treatment.NO_NAME;
    }
    boolean isBehindHead =
        labels[first] == EntityLabel.OUTSIDE
            && first + 1 < end
            && EntityLabel.isFirst(labels[first + 1])
            && SpanScores.end(labels, first + 1) == end;
    if (!isBehindHead) {
      return Treatment.SAME;
    }
    return EntityLabel.type(labels[first + 1]) == NameType.LOC
        ? Treatment.PLACE_BEHIND_HEAD
        : Treatment.WITHOUT_HEAD;
  }

  private Treatment mostFrequent(String head) {
    Map<Treatment, Integer> counts = countsByHead.getOrDefault(head, Map.of());
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    return sum < FEWEST
        ? Treatment.SAME
        : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static boolean isOrganization(int[] labels, int i) {
    return labels[i] == EntityLabel.first(NameType.ORG);
  }

  /** The first word without its proclitic و or ل, so that forms of one head are one. */
  private static String head(TokenizedText text, int i) {
    String word = text.token(i).folded();
    if (word.startsWith("لل")) {
      return "ا" + word.substring(1);
    }
    return word.startsWith("وال") || word.startsWith("بال") ? word.substring(1) : word;
  }
}
