package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Percentile bootstrap over articles (Efron and Tibshirani 1993, chapter 13). Articles are drawn
 * and not findings, because the findings of one article rise and fall together.
 *
 * <p>1,000 resamples of as many articles, with replacement, from a fixed seed: the same articles in
 * the same order give the same interval. Every measure sees the same resamples. A resample sums the
 * counts that were made once for each article, so an interval costs a thousand additions an
 * article.
 */
public final class Bootstrap {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;
  private static final double OUTSIDE = 0.025;

  /** Below this, all resamples are alike. */
  private static final int FEWEST_ARTICLES = 2;

  private Bootstrap() {}

  /**
   * The 95 % interval of F1 (of the accuracy, where the measure is one). Resamples that hold
   * nothing to find and nothing found say nothing about it, and are left out.
   *
   * @return empty for fewer than two articles, or where no resample says anything
   */
  public static Optional<Interval> interval(List<Counts> countsByArticle) {
    if (countsByArticle.size() < FEWEST_ARTICLES) {
      return Optional.empty();
    }
    Random random = new Random(SEED);
    double[] figures =
        IntStream.range(0, RESAMPLES)
            .mapToObj(i -> resample(countsByArticle, random))
            .filter(counts -> !counts.isEmpty())
            .mapToDouble(Counts::f1)
            .sorted()
            .toArray();
    return figures.length == 0
        ? Optional.empty()
        : Optional.of(new Interval(quantile(figures, OUTSIDE), quantile(figures, 1 - OUTSIDE)));
  }

  private static Counts resample(List<Counts> countsByArticle, Random random) {
    int hits = 0;
    int gold = 0;
    int predicted = 0;
    for (int i = 0; i < countsByArticle.size(); i++) {
      Counts drawn = countsByArticle.get(random.nextInt(countsByArticle.size()));
      hits += drawn.hits();
      gold += drawn.gold();
      predicted += drawn.predicted();
    }
    return new Counts(hits, gold, predicted);
  }

  /** Linear between the two nearest of the sorted figures. */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = (int) Math.ceil(at);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
