package org.isnad.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Classes of frequent folded words, learned from unlabelled news, and the words' ranks by
 * frequency: a class by the words before and one by the words after, and clusters of vectors, which
 * tell firms from ministries and months from towns. Immutable; safe to share.
 */
final class WordClasses {
  /** The class, and the rank, of a word that is not listed. */
  static final int NONE = -1;

  /** How many clusters of vectors there are. */
  enum Grain {
    /** 200. */
    COARSE(2),
    /** 1,000. */
    FINE(3);

    private final int column;

    Grain(int column) {
      this.column = column;
    }
  }

  /** Classes by left and right neighbours, and a cluster of each grain. */
  private static final int COLUMNS = 4;

  private static final String RESOURCE = "clusters.tsv";
  private static final WordClasses BUNDLED = bundled();

  private final int[] keys;

  /** Rank of the word of each key, plus one; 0 in an empty place. */
  private final int[] ranks;

  private final short[] classes;

  private WordClasses(int capacity) {
    this.keys = new int[capacity];
    this.ranks = new int[capacity];
    this.classes = new short[capacity * COLUMNS];
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

  /** Whether the folded word is one of the frequent ones. */
  boolean has(String word) {
    return find(WordHash.of(word)) != NONE;
  }

  /** Rank by frequency of the word at {@code place}, from 0. */
  int rank(int place) {
    return ranks[place] - 1;
  }

  /** Class, by the words before it, of the word at {@code place}. */
  int leftClass(int place) {
    return column(place, 0);
  }

  /** Class, by the words after it, of the word at {@code place}. */
  int rightClass(int place) {
    return column(place, 1);
  }

  /** Cluster of the vector of the word at {@code place}. */
  int cluster(int place, Grain grain) {
    return column(place, grain.column);
  }

  private int column(int place, int column) {
    return place == NONE ? NONE : classes[place * COLUMNS + column];
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

  /** Reads lines of a word and its classes, most frequent first. */
  private static WordClasses read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    WordClasses classes = new WordClasses(1 << 17);
    int rank = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      classes.put(line, ++rank);
    }
    if (rank > classes.keys.length / 2) {
      throw new IllegalStateException(RESOURCE + " has more words than the table is made for");
    }
    return classes;
  }

  private void put(String line, int rank) {
    int end = line.indexOf('\t');
    int hash = WordHash.of(line, 0, end);
    int at = WordHash.mix(hash) & keys.length - 1;
    while (ranks[at] != 0) {
      if (keys[at] == hash) {
        return;
      }
      at = at + 1 & keys.length - 1;
    }
    keys[at] = hash;
    ranks[at] = rank;
    for (int column = 0; column < COLUMNS; column++) {
      int begin = end + 1;
      int next = line.indexOf('\t', begin);
      end = next < 0 ? line.length() : next;
      classes[at * COLUMNS + column] = (short) Integer.parseInt(line, begin, end, 10);
    }
  }
}
