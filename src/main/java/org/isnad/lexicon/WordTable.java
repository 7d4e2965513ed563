package org.isnad.lexicon;

/**
 * Values by folded words, looked up by the end of a longer word without a string made of it. The
 * look-up of a word that is not there, as most are not, reads one number. Safe to share once it is
 * filled.
 *
 * @param <V> the values
 */
final class WordTable<V> {
  private static final int FIRST_CAPACITY = 16;

  /** Hash of the word of each place; 0 in an empty one. */
  private int[] hashes = new int[FIRST_CAPACITY];

  private String[] words = new String[FIRST_CAPACITY];
  private Object[] values = new Object[FIRST_CAPACITY];
  private int size;

  /** Gives {@code word} the value, instead of the one it has. */
  void put(String word, V value) {
    int hash = marked(word.hashCode());
    int at = find(hash, word);
    if (hashes[at] == 0) {
      // At most half of the places are taken.
      if (2 * ++size > hashes.length) {
        grow();
        at = find(hash, word);
      }
      hashes[at] = hash;
      words[at] = word;
    }
    values[at] = value;
  }

  private void grow() {
    int[] hashesBefore = hashes;
    String[] wordsBefore = words;
    Object[] valuesBefore = values;
    hashes = new int[2 * hashes.length];
    words = new String[hashes.length];
    values = new Object[hashes.length];
    for (int i = 0; i < hashesBefore.length; i++) {
      if (hashesBefore[i] != 0) {
        int at = find(hashesBefore[i], wordsBefore[i]);
        hashes[at] = hashesBefore[i];
        words[at] = wordsBefore[i];
        values[at] = valuesBefore[i];
      }
    }
  }

  /** The value of {@code word}; null where there is none. */
  @SuppressWarnings("unchecked")
  V get(String word) {
    return (V) values[find(marked(word.hashCode()), word)];
  }

  /** The value of {@code word} without its first {@code cut} letters; null where there is none. */
  V get(String word, int cut) {
    return cut == 0 ? get(word) : get("", word, cut);
  }

  /**
   * The value of {@code beginning} and {@code word} without its first {@code cut} letters; null
   * where there is none.
   */
  @SuppressWarnings("unchecked")
  V get(String beginning, String word, int cut) {
    int hash = beginning.hashCode();
    for (int i = cut; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (V) values[find(marked(hash), beginning, word, cut)];
  }

  /** The place of the word, or the empty one where it would be. */
  private int find(int hash, String word) {
    int at = first(hash);
    while (hashes[at] != 0 && !(hashes[at] == hash && words[at].equals(word))) {
      at = at + 1 & hashes.length - 1;
    }
    return at;
  }

  private int find(int hash, String beginning, String word, int cut) {
    int rest = word.length() - cut;
    int at = first(hash);
    while (hashes[at] != 0
        && !(hashes[at] == hash
            && words[at].length() == beginning.length() + rest
            && words[at].startsWith(beginning)
            && words[at].regionMatches(beginning.length(), word, cut, rest))) {
      at = at + 1 & hashes.length - 1;
    }
    return at;
  }

  private int first(int hash) {
    return (hash * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(hashes.length - 1);
  }

  private static int marked(int hash) {
    return hash == 0 ? 1 : hash;
  }
}
