package org.isnad.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long a chain runs: it burns in, the prior being fitted meanwhile, and then its states are
 * averaged.
 *
 * @param longestBurnIn steps before those that are averaged, at most
 * @param samples steps that are averaged
 * @param optimizeInterval steps between fits of the prior; 0 for none
 * @param tol rise of the likelihood, as a share of it, below which the chain has burnt in; 0 for
 *     never
 */
record Training(int longestBurnIn, int samples, int optimizeInterval, double tol) {
  /** Steps before the first fit of the prior: before, topics are not yet themselves. */
  private static final int BEFORE_FIRST_FIT = 20;

  /** Steps whose likelihoods are averaged, to compare them with those before. */
  private static final int COMPARED = 10;

  /**
   * What came of it.
   *
   * @param logLikelihoods mean log probability of a word, after each step
   */
  record Outcome(TopicWords topicWords, List<Double> logLikelihoods) {}

  /** Runs a chain that was started; {@code listener} hears how far it is. */
  Outcome run(Chain chain, Consumer<String> listener) {
    TrainingLog log = new TrainingLog(listener);
    List<Double> likelihoods = new ArrayList<>();
    for (int i = 1; i <= longestBurnIn && !isSettled(likelihoods); i++) {
      chain.step();
      likelihoods.add(chain.counts().meanLogProbability());
      log.step(likelihoods, longestBurnIn + samples);
      if (optimizeInterval > 0 && i >= BEFORE_FIRST_FIT && i % optimizeInterval == 0) {
        chain.fitPrior();
      }
    }
    int last = likelihoods.size() + samples;
    long[] sums = new long[chain.counts().wordTopics().length];
    for (int i = 0; i < samples; i++) {
      chain.step();
      likelihoods.add(chain.counts().meanLogProbability());
      log.step(likelihoods, last);
      int[] counts = chain.counts().wordTopics();
      for (int j = 0; j < counts.length; j++) {
        sums[j] += counts[j];
      }
    }
    log.end(likelihoods);
    return new Outcome(
        TopicWords.mean(chain.alpha(), sums, samples, chain.settings().beta()), likelihoods);
  }

  /** Whether the means of the last ten steps and of the ten before differ by next to nothing. */
  private boolean isSettled(List<Double> likelihoods) {
    int size = likelihoods.size();
    if (tol == 0 || size < 2 * COMPARED || size % COMPARED != 0) {
      return false;
    }
    double last = mean(likelihoods.subList(size - COMPARED, size));
    double before = mean(likelihoods.subList(size - 2 * COMPARED, size - COMPARED));
    return last - before < tol * Math.abs(before);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sum() / values.size();
  }
}
