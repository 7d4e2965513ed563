package org.isnad.topics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What a chain must know of all documents between two sweeps. All are whole numbers, so that their
 * sum is the same in any order.
 */
final class Counts implements Serializable {
  private final int topicCount;
  private final int[] wordTopics;
  private final int[][] documentTopics;
  private final int[] counted;
  private int[] lengths = {};
  private long tokenCount;
  private long logProbability;

  Counts(int wordCount, int topicCount) {
    this.topicCount = topicCount;
    this.wordTopics = new int[Math.multiplyExact(wordCount, topicCount)];
    this.documentTopics = new int[topicCount][0];
    this.counted = new int[topicCount];
  }

  void add(DocumentBlock block, Assignment assignment) {
    int[] words = block.words();
    short[] topics = assignment.topics();
    for (int document = 0; document < block.size(); document++) {
      int begin = block.starts()[document];
      int end = block.starts()[document + 1];
      for (int i = begin; i < end; i++) {
        wordTopics[words[i] * topicCount + topics[i]]++;
        counted[topics[i]]++;
      }
      for (int i = begin; i < end; i++) {
        int topic = topics[i];
        if (counted[topic] > 0) {
          documentTopics[topic] = increment(documentTopics[topic], counted[topic]);
          counted[topic] = 0;
        }
      }
      lengths = increment(lengths, end - begin);
      tokenCount += end - begin;
    }
    logProbability += assignment.logProbability();
  }

  /** The sum, which is in this one. */
  Counts plus(Counts other) {
    for (int i = 0; i < wordTopics.length; i++) {
      wordTopics[i] += other.wordTopics[i];
    }
    for (int topic = 0; topic < topicCount; topic++) {
      documentTopics[topic] = sum(documentTopics[topic], other.documentTopics[topic]);
    }
    lengths = sum(lengths, other.lengths);
    tokenCount += other.tokenCount;
    logProbability += other.logProbability;
    return this;
  }

  /** Tokens by word and topic, those of a word side by side. */
  int[] wordTopics() {
    return wordTopics;
  }

  /** For each topic, the documents with 0, 1, 2 … tokens of it, those with 0 left out. */
  int[][] documentTopics() {
    return documentTopics;
  }

  /** Documents with 0, 1, 2 … tokens. */
  int[] lengths() {
    return lengths;
  }

  long tokenCount() {
    return tokenCount;
  }

  /** Mean over tokens of the log probability that {@link Assignment} sums. */
  double meanLogProbability() {
    return logProbability / Assignment.UNITS / tokenCount;
  }

  private static int[] increment(int[] histogram, int value) {
    int[] wide =
        value < histogram.length
            ? histogram
            : Arrays.copyOf(histogram, Math.max(value + 1, 2 * histogram.length));
    wide[value]++;
    return wide;
  }

  private static int[] sum(int[] left, int[] right) {
    int[] sum = Arrays.copyOf(left, Math.max(left.length, right.length));
    for (int i = 0; i < right.length; i++) {
      sum[i] += right[i];
    }
    return sum;
  }
}
