package org.isnad.text;

import java.util.Arrays;
import java.util.List;

/** Digests of words, the same in every version of Java; 64 bits. */
public final class Fingerprint {
  private static final long WORD_FACTOR = 0x9E3779B97F4A7C15L;

  private Fingerprint() {}

  /** Digest of the folded words and numbers of {@code tokens}; signs do not count. */
  public static long of(List<Token> tokens) {
    long[] words = words(tokens);
    return of(words, 0, words.length);
  }

  /** Digest of each word and number of {@code tokens}, folded. */
  static long[] words(List<Token> tokens) {
    long[] words = new long[tokens.size()];
    int count = 0;
    for (Token token : tokens) {
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        words[count++] = of(token.folded());
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Digest of the numbers {@code begin} to {@code end}, in their order. */
  static long of(long[] numbers, int begin, int end) {
    long digest = 0;
    for (int i = begin; i < end; i++) {
      digest = joined(digest, numbers[i]);
    }
    return digest;
  }

  static long joined(long digest, long number) {
    return mixed(digest * WORD_FACTOR + number);
  }

  private static long of(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * WORD_FACTOR + word.charAt(i);
    }
    return mixed(hash);
  }

  /** Finalizer of MurmurHash3. */
  private static long mixed(long value) {
    long mixed = value;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
