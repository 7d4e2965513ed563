package org.isnad.topics;

import java.io.Serializable;

/**
 * The state of a chain over a block of documents.
 *
 * @param topics of each token
 * @param logProbability of the tokens' words given the topics of the others, in millionths: whole
 *     numbers, whose sum does not depend on the order of summation
 */
// Compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record Assignment(short[] topics, long logProbability) implements Serializable {
  /** Of {@link #logProbability} in 1. */
  static final double UNITS = 1e6;

  /** Topics drawn given those of a model: of each token given the tokens before. */
  static Assignment given(DocumentBlock block, DocumentSampler sampler, long seed) {
    short[] topics = new short[block.words().length];
    for (int document = 0; document < block.size(); document++) {
      RandomStream random = new RandomStream(seed, block.keys()[document], 0);
      sampler.startAfresh(
          block.words(), topics, block.starts()[document], block.starts()[document + 1], random);
    }
    return new Assignment(topics, 0);
  }

  /** This one after a sweep over all tokens. */
  Assignment next(DocumentBlock block, DocumentSampler sampler, long seed, long step) {
    short[] next = topics.clone();
    long sum = 0;
    for (int document = 0; document < block.size(); document++) {
      int begin = block.starts()[document];
      int end = block.starts()[document + 1];
      sampler.start(next, begin, end);
      RandomStream random = new RandomStream(seed, block.keys()[document], step);
      sum += Math.round(UNITS * sampler.sweep(block.words(), next, begin, end, random));
    }
    return new Assignment(next, sum);
  }
}
