package org.isnad.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Classes of frequent folded words, learned from unlabelled news, and the words' ranks by
 * frequency. Immutable; safe to share.
 */
final class WordClasses {
  /** The class, and the rank, of a word that is not listed. */
  static final int NONE = -1;

  private static final String RESOURCE = "clusters.tsv";
  private static final WordClasses BUNDLED = bundled();

  private final int[] keys;

  /** Rank of the word of each key, plus one; 0 in an empty place. */
  private final int[] ranks;

  private final short[] leftClasses;
  private final short[] rightClasses;

  private WordClasses(int capacity) {
    this.keys = new int[capacity];
    this.ranks = new int[capacity];
    this.leftClasses = new short[capacity];
    this.rightClasses = new short[capacity];
  }

  /** The classes in the jar; read once. */
  static WordClasses ofNews() {
    return BUNDLED;
  }

  /** Place of the word with {@code hash} ({@link WordHash}); {@link #NONE} where it is rare. */
  int find(int hash) {
    int at = WordHash.mix(hash) & keys.length - 1;
    while (ranks[at] != 0) {
      if (keys[at] == hash) {
        return at;
      }
      at = at + 1 & keys.length - 1;
    }
    return NONE;
  }

  /** Rank by frequency of the word at {@code place}, from 0. */
  int rank(int place) {
    return ranks[place] - 1;
  }

  /** Class, by the words before it, of the word at {@code place}. */
  int leftClass(int place) {
    return place == NONE ? NONE : leftClasses[place];
  }

  /** Class, by the words after it, of the word at {@code place}. */
  int rightClass(int place) {
    return place == NONE ? NONE : rightClasses[place];
  }

  private static WordClasses bundled() {
    try (InputStream in = WordClasses.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines of word, class by left and class by right neighbours, most frequent first. */
  private static WordClasses read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    WordClasses classes = new WordClasses(1 << 17);
    int rank = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      classes.put(
          WordHash.of(line, 0, first),
          ++rank,
          (short) Integer.parseInt(line, first + 1, second, 10),
          (short) Integer.parseInt(line, second + 1, line.length(), 10));
    }
    if (rank > classes.keys.length / 2) {
      throw new IllegalStateException(RESOURCE + " has more words than the table is made for");
    }
    return classes;
  }

  private void put(int hash, int rank, short leftClass, short rightClass) {
    int at = WordHash.mix(hash) & keys.length - 1;
    while (ranks[at] != 0) {
      if (keys[at] == hash) {
        return;
      }
      at = at + 1 & keys.length - 1;
    }
    keys[at] = hash;
    ranks[at] = rank;
    leftClasses[at] = leftClass;
    rightClasses[at] = rightClass;
  }
}
