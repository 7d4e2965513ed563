package org.isnad.extract;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One sense of a word in one article: a word that is surely in a name of some type in one place is
 * likely to be in one of that type in the others, and one that is nowhere else in a name is less
 * likely to be in one here.
 */
final class OneSense {
  private static final int COLUMNS = LabelChain.COLUMNS;
  private static final int TYPES = 3;

  /** How much of the evidence elsewhere is added, and the most that one place may say. */
  private static final float SHARE = 0.5f;

  private static final float MOST = 3;

  /** Keeps the logarithm of a probability of 0 or 1 within bounds. */
  private static final float FLOOR = 0.01f;

  private OneSense() {}

  /**
   * Adds to the scores of the labels of each type at each open token the strongest evidence for the
   * type, as the logarithm of the odds, that the other places of its word give.
   *
   * @return the tokens that have other places
   */
  static BitSet add(
      FeatureVectors vectors, float[] probabilities, float[] scores, boolean[] isOpen) {
    BitSet added = new BitSet(isOpen.length);
    int tokens = isOpen.length;
    WordGroups groups = vectors.groups();
    float[] strongest = filled(groups.count() * TYPES);
    float[] second = filled(groups.count() * TYPES);
    int[] strongestAt = new int[groups.count() * TYPES];
    for (int i = 0; i < tokens; i++) {
      int group = groups.of(i);
      for (int type = 0; group >= 0 && type < TYPES; type++) {
        float odds = isOpen[i] ? odds(probabilities, i, type) : -MOST;
        int at = group * TYPES + type;
        if (odds > strongest[at]) {
          second[at] = strongest[at];
          strongest[at] = odds;
          strongestAt[at] = i;
        } else if (odds > second[at]) {
          second[at] = odds;
        }
      }
    }
    for (int i = 0; i < tokens; i++) {
      int group = groups.of(i);
      for (int type = 0; isOpen[i] && group >= 0 && type < TYPES; type++) {
        int at = group * TYPES + type;
        float elsewhere = strongestAt[at] == i ? second[at] : strongest[at];
        if (elsewhere != Float.NEGATIVE_INFINITY) {
          added.set(i);
          scores[i * COLUMNS + 1 + 2 * type] += SHARE * elsewhere;
          scores[i * COLUMNS + 2 + 2 * type] += SHARE * elsewhere;
        }
      }
    }
    return added;
  }

  private static float odds(float[] probabilities, int i, int type) {
    float probability =
        probabilities[i * COLUMNS + 1 + 2 * type] + probabilities[i * COLUMNS + 2 + 2 * type];
    float odds = (float) Math.log((probability + FLOOR) / (1 - probability + FLOOR));
    return Math.max(-MOST, Math.min(MOST, odds));
  }

  private static float[] filled(int size) {
    float[] values = new float[size];
    Arrays.fill(values, Float.NEGATIVE_INFINITY);
    return values;
  }
}
