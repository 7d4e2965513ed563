package org.isnad.evaluate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** How the predictions for one article agree with gold; {@link Scorer} makes it. */
record ArticleScore(
    String outlet,
    Map<Measure, Counts> counts,
    Map<Breakdown, SortedMap<String, Counts>> breakdowns,
    List<Disagreement> disagreements) {}
