package org.isnad.extract;

import java.util.Arrays;

/** Feature hashes of the tokens of one text, and which tokens are of one word. */
public final class FeatureVectors {
  /** Few tokens have more. */
  private static final int USUAL_FEATURES = 128;

  /**
   * Templates from here on, those of clusters, have the upper half of the model's rows: the others
   * fill the lower one.
   */
  private static final int UPPER_TEMPLATES = 100;

  private static final int UPPER_HALF = EntityModel.ROWS / 2;

  private final WordGroups groups;
  private final int[] starts;
  private int[] hashes;
  private int size;

  FeatureVectors(int tokens, WordGroups groups) {
    this.groups = groups;
    this.starts = new int[tokens + 1];
    this.hashes = new int[USUAL_FEATURES * (tokens + 1)];
  }

  WordGroups groups() {
    return groups;
  }

  /** First place in {@link #hash} of token {@code i}; of the number of tokens, the end. */
  public int start(int i) {
    return starts[i];
  }

  public int hash(int place) {
    return hashes[place];
  }

  /** What is added from here on is of token {@code i}; of the number of tokens, of none. */
  void begin(int i) {
    starts[i] = size;
  }

  void add(int template, int value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    int hash = WordHash.mix(value, template);
    hashes[size++] = template < UPPER_TEMPLATES ? hash & ~UPPER_HALF : hash | UPPER_HALF;
  }

  void add(int template, int one, int other) {
    add(template, WordHash.mix(one, other));
  }
}
