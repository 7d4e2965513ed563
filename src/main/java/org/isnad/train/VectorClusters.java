package org.isnad.train;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Clusters of vectors of length one by spherical k-means (Dhillon and Modha 2001). Deterministic: a
 * fixed seed.
 */
final class VectorClusters {
  private static final int PASSES = 15;

  private VectorClusters() {}

  /**
   * The cluster of each vector.
   *
   * @param weights what each vector counts; one of weight 0 is never a first centre
   */
  static int[] of(float[][] vectors, double[] weights, int count) {
    Random random = new Random(1);
    double[] ends = weights.clone();
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    float[][] centres = new float[count][];
    for (int c = 0; c < count; c++) {
      centres[c] = drawn(vectors, ends, random);
    }
    int[] clusters = new int[vectors.length];
    for (int pass = 0; pass < PASSES; pass++) {
      clusters = nearest(vectors, centres);
      float[][] sums = new float[count][vectors[0].length];
      for (int i = 0; i < vectors.length; i++) {
        for (int k = 0; k < vectors[i].length; k++) {
          sums[clusters[i]][k] += (float) weights[i] * vectors[i][k];
        }
      }
      for (int c = 0; c < count; c++) {
        boolean isEmpty = true;
        for (float sum : sums[c]) {
          isEmpty &= sum == 0;
        }
        centres[c] = isEmpty ? drawn(vectors, ends, random) : WordVectors.unit(sums[c]);
      }
    }
    return clusters;
  }

  /** A vector, drawn by its weight. */
  private static float[] drawn(float[][] vectors, double[] ends, Random random) {
    int at = Arrays.binarySearch(ends, random.nextDouble() * ends[ends.length - 1]);
    return vectors[Math.min(at < 0 ? -at - 1 : at + 1, vectors.length - 1)];
  }

  private static int[] nearest(float[][] vectors, float[][] centres) {
    return IntStream.range(0, vectors.length)
        .parallel()
        .map(
            i -> {
              int best = 0;
              float most = Float.NEGATIVE_INFINITY;
              for (int c = 0; c < centres.length; c++) {
                float product = 0;
                for (int k = 0; k < centres[c].length; k++) {
                  product += vectors[i][k] * centres[c][k];
                }
                if (product > most) {
                  most = product;
                  best = c;
                }
              }
              return best;
            })
        .toArray();
  }
}
