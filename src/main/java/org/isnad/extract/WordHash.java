package org.isnad.extract;

/**
 * Hashes of letters, so that a part of a word costs no string. 32 bits: two of the 50,000 words of
 * a vocabulary share a hash once in four vocabularies.
 */
final class WordHash {
  private static final int PRIME = 0x01000193;
  private static final int START = 0x811C9DC5;

  private WordHash() {}

  /** FNV-1a over the letters {@code [from, to)} of {@code word}. */
  static int of(String word, int from, int to) {
    return of(START, word, from, to);
  }

  /** The hash of {@code first} and the letters after it. */
  static int of(char first, String word, int from, int to) {
    return of((START ^ first) * PRIME, word, from, to);
  }

  static int of(String word) {
    return of(word, 0, word.length());
  }

  private static int of(int start, String word, int from, int to) {
    int hash = start;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Spreads {@code value}, so that every bit depends on every bit (MurmurHash3's finalizer). */
  static int mix(int value) {
    int h = value;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  static int mix(int one, int other) {
    return mix(one * 31 + Integer.rotateLeft(other * 0x9E3779B1, 15));
  }
}
