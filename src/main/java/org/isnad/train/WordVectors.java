package org.isnad.train;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/**
 * Vectors of words by the words that stand one and two places before and after them: positive
 * pointwise mutual information with smoothed contexts (Levy, Goldberg and Dagan 2015), cut to its
 * strongest dimensions by a randomized singular value decomposition (Halko, Martinsson and Tropp
 * 2011). Deterministic; some gigabytes and a minute for eight million tokens.
 */
final class WordVectors {
  /** Places of neighbours, and what each counts. */
  private static final int[] PLACES = {-1, 1, -2, 2};

  private static final float[] PLACE_WEIGHTS = {1, 1, 0.7f, 0.7f};

  /** Words that count as neighbours, each by itself; all others are one. */
  private static final int CONTEXTS = 20_000;

  /** How much frequent neighbours are held down: 1 is not at all. */
  private static final double SMOOTHING = 0.75;

  /** Dimensions that are computed beyond those that are kept, and passes: for accuracy. */
  private static final int EXTRA = 20;

  private static final int PASSES = 3;

  /** Compressed rows: of word {@code w} the places from {@code starts[w]} on. */
  private final int[] starts;

  private final int[] columns;
  private final float[] values;
  private final int width;

  private WordVectors(int[] starts, int[] columns, float[] values, int width) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
    this.width = width;
  }

  /**
   * Vectors of length one.
   *
   * @param ids the tokens of a text, sentence by sentence: words from 1 on by falling frequency, 0
   *     for a rare word, -1 between sentences; the second word on either side may be one of the
   *     next sentence
   * @param words number of words and one
   */
  static float[][] of(int[] ids, int words, int dimensions) {
    return of(ids, words).reduced(dimensions);
  }

  private static WordVectors of(int[] ids, int words) {
    int columnsOfPlace = CONTEXTS + 1;
    long[] pairs = new long[PLACES.length * ids.length];
    int size = 0;
    for (int place = 0; place < PLACES.length; place++) {
      for (int i = 0; i < ids.length; i++) {
        int j = i + PLACES[place];
        if (ids[i] > 0 && j >= 0 && j < ids.length) {
          int context = ids[j] >= CONTEXTS ? 1 : ids[j] + 1;
          pairs[size++] = (long) ids[i] << 32 | (place * columnsOfPlace + context);
        }
      }
    }
    Arrays.parallelSort(pairs, 0, size);
    int distinct = 0;
    int[] counts = new int[size];
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[distinct++] = pairs[i];
      }
      counts[distinct - 1]++;
    }
    return information(pairs, counts, distinct, words, columnsOfPlace);
  }

  private static WordVectors information(
      long[] pairs, int[] counts, int size, int words, int columnsOfPlace) {
    int width = PLACES.length * columnsOfPlace;
    double[] ofWord = new double[words * PLACES.length];
    double[] ofContext = new double[width];
    for (int i = 0; i < size; i++) {
      int column = (int) pairs[i];
      ofWord[(int) (pairs[i] >>> 32) * PLACES.length + column / columnsOfPlace] += counts[i];
      ofContext[column] += counts[i];
    }
    double[] ofPlace = new double[PLACES.length];
    for (int column = 0; column < width; column++) {
      ofContext[column] = Math.pow(ofContext[column], SMOOTHING);
      ofPlace[column / columnsOfPlace] += ofContext[column];
    }
    int[] starts = new int[words + 1];
    int[] columns = new int[size];
    float[] values = new float[size];
    int kept = 0;
    int row = 0;
    for (int i = 0; i < size; i++) {
      int word = (int) (pairs[i] >>> 32);
      int column = (int) pairs[i];
      int place = column / columnsOfPlace;
      while (row < word) {
        starts[++row] = kept;
      }
      double information =
          Math.log(
              counts[i]
                  * ofPlace[place]
                  / (ofWord[word * PLACES.length + place] * ofContext[column]));
      if (information > 0) {
        columns[kept] = column;
        values[kept++] = (float) information * PLACE_WEIGHTS[place];
      }
    }
    while (row < words) {
      starts[++row] = kept;
    }
    return new WordVectors(starts, columns, values, width);
  }

  private float[][] reduced(int dimensions) {
    int rank = dimensions + EXTRA;
    Random random = new Random(1);
    float[][] start = new float[starts.length - 1][rank];
    for (float[] row : start) {
      for (int k = 0; k < rank; k++) {
        row[k] = (float) random.nextGaussian();
      }
    }
    float[][] base = transposed(start);
    for (int pass = 0; pass < PASSES; pass++) {
      orthonormalize(base);
      base = transposed(times(base));
    }
    orthonormalize(base);
    float[][] rows = times(base);
    EigenDecomposition axes = axes(rows);
    double[] lengths = lengths(axes);
    double[][] turn = axes.getV().getData();
    return IntStream.range(0, rows.length)
        .parallel()
        .mapToObj(
            row -> {
              float[] vector = new float[dimensions];
              for (int k = 0; k < dimensions; k++) {
                double sum = 0;
                for (int c = 0; c < rank; c++) {
                  sum += rows[row][c] * turn[c][k];
                }
                // The square root of the singular value, which is that of the eigenvalue.
                vector[k] = (float) (sum / Math.pow(lengths[k], 0.25));
              }
              return unit(vector);
            })
        .toArray(float[][]::new);
  }

  private float[][] times(float[][] right) {
    int rank = right[0].length;
    return IntStream.range(0, starts.length - 1)
        .parallel()
        .mapToObj(
            row -> {
              float[] sums = new float[rank];
              for (int at = starts[row]; at < starts[row + 1]; at++) {
                add(sums, right[columns[at]], values[at]);
              }
              return sums;
            })
        .toArray(float[][]::new);
  }

  /** The transposed matrix times {@code right}. */
  private float[][] transposed(float[][] right) {
    float[][] sums = new float[width][right[0].length];
    for (int row = 0; row < right.length; row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        add(sums[columns[at]], right[row], values[at]);
      }
    }
    return sums;
  }

  /** The eigenvectors of the products of the columns, the longest first. */
  private static EigenDecomposition axes(float[][] rows) {
    int rank = rows[0].length;
    double[][] gram = new double[rank][rank];
    for (float[] row : rows) {
      for (int a = 0; a < rank; a++) {
        for (int b = 0; b < rank; b++) {
          gram[a][b] += (double) row[a] * row[b];
        }
      }
    }
    return new EigenDecomposition(MatrixUtils.createRealMatrix(gram));
  }

  /** Makes the columns orthogonal and of length one, by the eigenvectors of their products. */
  private static void orthonormalize(float[][] rows) {
    int rank = rows[0].length;
    EigenDecomposition axes = axes(rows);
    double[] lengths = lengths(axes);
    double[][] turn = axes.getV().getData();
    for (float[] row : rows) {
      double[] turned = new double[rank];
      for (int a = 0; a < rank; a++) {
        for (int b = 0; b < rank; b++) {
          turned[b] += row[a] * turn[a][b];
        }
      }
      for (int b = 0; b < rank; b++) {
        row[b] = (float) (turned[b] / Math.sqrt(lengths[b]));
      }
    }
  }

  /** The eigenvalues, of which none is so small that a quotient by it is all rounding error. */
  private static double[] lengths(EigenDecomposition axes) {
    double[] lengths = axes.getRealEigenvalues();
    return Arrays.stream(lengths).map(length -> Math.max(length, 1e-12 * lengths[0])).toArray();
  }

  private static void add(float[] sums, float[] row, float weight) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += weight * row[k];
    }
  }

  /** {@code vector}, made to be of length one where it is not zero. */
  static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    for (int k = 0; squares > 0 && k < vector.length; k++) {
      vector[k] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
