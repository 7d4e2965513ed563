package org.isnad.evaluate;

import java.util.Arrays;

/** One-to-one matching between two sets of things, numbered from 0. */
final class Matching {
  private static final int NONE = -1;

  /** Whether a thing on the left may stand with one on the right. */
  interface Compatibility {
    boolean holds(int left, int right);
  }

  private final Compatibility compatibility;
  private final int[] leftOfRight;

  private Matching(int rightSize, Compatibility compatibility) {
    this.compatibility = compatibility;
    this.leftOfRight = new int[rightSize];
    Arrays.fill(leftOfRight, NONE);
  }

  /**
   * How many pairs the largest matching has, by augmenting paths (Kuhn's algorithm): each thing on
   * the left is placed, if need be by moving those placed before it. At most {@code leftSize² ×
   * rightSize} comparisons.
   */
  static int largest(int leftSize, int rightSize, Compatibility compatibility) {
    Matching matching = new Matching(rightSize, compatibility);
    int size = 0;
    for (int left = 0; left < leftSize; left++) {
      if (matching.place(left, new boolean[rightSize])) {
        size++;
      }
    }
    return size;
  }

  private boolean place(int left, boolean[] isTried) {
    for (int right = 0; right < leftOfRight.length; right++) {
      if (isTried[right] || !compatibility.holds(left, right)) {
        continue;
      }
      isTried[right] = true;
      if (leftOfRight[right] == NONE || place(leftOfRight[right], isTried)) {
        leftOfRight[right] = left;
        return true;
      }
    }
    return false;
  }
}
