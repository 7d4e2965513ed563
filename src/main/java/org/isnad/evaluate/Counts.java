package org.isnad.evaluate;

/**
 * What a measure counts: how many are in gold, how many are predicted, and how many of them agree.
 */
public record Counts(int hits, int gold, int predicted) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(hits + other.hits, gold + other.gold, predicted + other.predicted);
  }

  /** Whether there is nothing to find and nothing found, so that the shares mean nothing. */
  boolean isEmpty() {
    return gold == 0 && predicted == 0;
  }

  /** Hits over predicted; 0 where nothing is predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** Hits over gold; 0 where gold has none. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** Harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
