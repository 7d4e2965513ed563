package org.isnad.train;

import java.util.Arrays;

/**
 * Classes of words by the predictive exchange algorithm (Uszkoreit and Brants 2008, "Distributed
 * word clustering for large scale class-based language modeling in machine translation"): words
 * move, one at a time, into the class that maximizes the likelihood of the model {@code P(w |
 * class(w)) · P(class(w) | neighbour)}, until no pass improves it much.
 *
 * <p>Deterministic: words start in the class of their rank modulo the number of classes and are
 * visited in order. A pass costs, for every distinct pair of a word and a neighbour, the number of
 * classes that the neighbour is seen with.
 */
final class ExchangeClusters {
  /** For word {@code w}: its neighbours and how often each stands beside it. */
  private final int[][] neighbours;

  private final int[][] counts;
  private final long[] wordCounts;
  private final int classCount;
  private final int[] classOf;
  private final long[] classTotals;

  /**
   * {@code beside[v * classCount + c]}: how often neighbour {@code v} stands beside a word of class
   * {@code c}.
   */
  private final int[] beside;

  /**
   * @param neighbours for each word, in order of falling frequency, the distinct words beside it
   * @param counts how often each of those stands there
   */
  ExchangeClusters(int[][] neighbours, int[][] counts, int classCount) {
    this.neighbours = neighbours;
    this.counts = counts;
    this.classCount = classCount;
    this.wordCounts =
        Arrays.stream(counts).mapToLong(c -> Arrays.stream(c).asLongStream().sum()).toArray();
    this.classOf = new int[neighbours.length];
    this.classTotals = new long[classCount];
    this.beside = new int[neighbours.length * classCount];
    for (int word = 0; word < classOf.length; word++) {
      place(word, word % classCount, 1);
    }
  }

  /**
   * Runs {@code passes} passes, or fewer where one moves less than a thousandth of the words; gives
   * the class of each word.
   */
  int[] classes(int passes) {
    double[] gains = new double[classCount];
    for (int pass = 0; pass < passes; pass++) {
      int moved = 0;
      for (int word = 0; word < classOf.length; word++) {
        int from = classOf[word];
        place(word, from, -1);
        int to = best(word, gains, from);
        place(word, to, 1);
        moved += to == from ? 0 : 1;
      }
      if (moved < classOf.length / 1000) {
        break;
      }
    }
    return classOf.clone();
  }

  private void place(int word, int to, int sign) {
    int[] near = neighbours[word];
    for (int i = 0; i < near.length; i++) {
      beside[near[i] * classCount + to] += sign * counts[word][i];
    }
    classTotals[to] += sign * wordCounts[word];
    classOf[word] = to;
  }

  /**
   * The class whose likelihood gains most by {@code word}, which is in none; {@code current} where
   * several do.
   */
  private int best(int word, double[] gains, int current) {
    for (int c = 0; c < classCount; c++) {
      gains[c] = xlogx(classTotals[c]) - xlogx(classTotals[c] + wordCounts[word]);
    }
    int[] near = neighbours[word];
    for (int i = 0; i < near.length; i++) {
      int count = counts[word][i];
      double alone = xlogx(count);
      int row = near[i] * classCount;
      for (int c = 0; c < classCount; c++) {
        int before = beside[row + c];
        gains[c] += before == 0 ? alone : xlogx(before + count) - xlogx(before);
      }
    }
    int best = current;
    for (int c = 0; c < classCount; c++) {
      if (gains[c] > gains[best]) {
        best = c;
      }
    }
    return best;
  }

  private static final double[] SMALL = new double[1 << 16];

  static {
    for (int i = 2; i < SMALL.length; i++) {
      SMALL[i] = i * Math.log(i);
    }
  }

  private static double xlogx(long x) {
    return x < SMALL.length ? SMALL[(int) x] : (double) x * Math.log((double) x);
  }
}
