package org.isnad.topics;

import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/** Finds the topics of a document, given the topics' distributions of words. */
final class Inference {
  private static final long STEP = -1;

  private final TopicWords topicWords;
  private final int sweeps;
  private final long seed;

  Inference(TopicWords topicWords, int sweeps, long seed) {
    this.topicWords = topicWords;
    this.sweeps = sweeps;
    this.seed = seed;
  }

  /** The topics' shares, the mean over the second half of the sweeps; the prior's without terms. */
  Vector shares(long key, Vector counts) {
    int[] words = DocumentBlocks.tokens(counts);
    short[] topics = new short[words.length];
    RandomStream random = new RandomStream(seed, key, STEP);
    DocumentSampler sampler = new DocumentSampler(topicWords);
    sampler.startAfresh(words, topics, 0, words.length, random);
    int topicCount = topicWords.topicCount();
    double[] shares = new double[topicCount];
    double sum = 0;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      sampler.sweep(words, topics, 0, words.length, random);
      if (sweep >= sweeps / 2) {
        for (int topic = 0; topic < topicCount; topic++) {
          double share = topicWords.alpha(topic) + sampler.count(topic);
          shares[topic] += share;
          sum += share;
        }
      }
    }
    for (int topic = 0; topic < topicCount; topic++) {
      shares[topic] /= sum;
    }
    return Vectors.dense(shares);
  }
}
