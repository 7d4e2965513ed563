package org.isnad.extract;

import org.isnad.text.TokenizedText;

/** The tokens of a text by word: those of one word, apart from proclitics, are a group. */
final class WordGroups {
  private final int[] groups;
  private final int count;

  /**
   * @param stems a hash of each token's word without proclitics
   */
  WordGroups(TokenizedText text, int[] stems) {
    int size = stems.length;
    int capacity = Integer.highestOneBit(2 * size + 1) << 1;
    int[] firsts = new int[capacity];
    int found = 0;
    groups = new int[size];
    for (int i = 0; i < size; i++) {
      groups[i] = -1;
      if (!text.token(i).isWord()) {
        continue;
      }
      int at = WordHash.mix(stems[i]) & capacity - 1;
      while (firsts[at] != 0 && stems[firsts[at] - 1] != stems[i]) {
        at = at + 1 & capacity - 1;
      }
      if (firsts[at] == 0) {
        firsts[at] = i + 1;
        groups[i] = found++;
      } else {
        groups[i] = groups[firsts[at] - 1];
      }
    }
    count = found;
  }

  /** The group of token {@code i}, from 0; -1 for what is no word. */
  int of(int i) {
    return groups[i];
  }

  int count() {
    return count;
  }
}
