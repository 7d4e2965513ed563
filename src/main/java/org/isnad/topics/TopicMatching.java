package org.isnad.topics;

import java.util.Arrays;

/** Which topics of two models are the same. */
public final class TopicMatching {
  private TopicMatching() {}

  /**
   * For each row its column, such that no two rows share one and the sum of the similarities is the
   * greatest: H. W. Kuhn (1955), "The Hungarian method for the assignment problem". Cubic in their
   * number.
   *
   * @param similarities of rows with columns, as many of the ones as of the others
   */
  public static int[] best(double[][] similarities) {
    int size = similarities.length;
    // The method's potentials and matching, with a row and a column 0 to begin paths from.
    double[] ofRows = new double[size + 1];
    double[] ofColumns = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      augment(similarities, ofRows, ofColumns, rowOf);
    }
    int[] columns = new int[size];
    for (int column = 1; column <= size; column++) {
      columns[rowOf[column] - 1] = column - 1;
    }
    return columns;
  }

  /** Finds a column for the row that {@code rowOf[0]} names, moving others where that is better. */
  private static void augment(
      double[][] similarities, double[] ofRows, double[] ofColumns, int[] rowOf) {
    int size = similarities.length;
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] isOnPath = new boolean[size + 1];
    int[] before = new int[size + 1];
    int column = 0;
    while (rowOf[column] != 0) {
      isOnPath[column] = true;
      int row = rowOf[column];
      int next = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int other = 1; other <= size; other++) {
        if (!isOnPath[other]) {
          double cost = -similarities[row - 1][other - 1] - ofRows[row] - ofColumns[other];
          if (cost < slack[other]) {
            slack[other] = cost;
            before[other] = column;
          }
          if (slack[other] < least) {
            least = slack[other];
            next = other;
          }
        }
      }
      for (int other = 0; other <= size; other++) {
        if (isOnPath[other]) {
          ofRows[rowOf[other]] += least;
          ofColumns[other] -= least;
        } else {
          slack[other] -= least;
        }
      }
      column = next;
    }
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  /**
   * The cosines of the topics of two models over one vocabulary: rows of the left, columns of the
   * right.
   */
  public static double[][] cosines(double[][] left, double[][] right) {
    double[][] cosines = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        cosines[i][j] =
            product(left[i], right[j])
                / Math.sqrt(product(left[i], left[i]) * product(right[j], right[j]));
      }
    }
    return cosines;
  }

  private static double product(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
