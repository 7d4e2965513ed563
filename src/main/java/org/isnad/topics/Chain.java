package org.isnad.topics;

/**
 * A Markov chain over the topics of all tokens. A step draws the topics' distributions of words
 * given the counts, and then each document's topics given those; what is drawn is keyed by topic or
 * document and by step, so that the chain is the same wherever the documents are.
 */
abstract class Chain implements AutoCloseable {
  private final Settings settings;
  private double[] alpha;
  private Counts counts;
  private int step;

  /**
   * What stays the same over all steps.
   *
   * @param beta prior of each word in a topic
   */
  record Settings(int wordCount, double beta, long seed, int checkpointInterval) {}

  /**
   * A chain yet to begin.
   *
   * @param alpha its first prior of the topics in a document
   */
  Chain(double[] alpha, Settings settings) {
    this.alpha = alpha;
    this.settings = settings;
  }

  /** Draws each token's first topic given topics and the tokens before; counts what was drawn. */
  abstract Counts begin(TopicWords start);

  /** Draws each token's topic anew given topics and the other tokens; counts what was drawn. */
  abstract Counts sweep(TopicWords drawn, long atStep);

  @Override
  public abstract void close();

  /** Takes the first state from topics. */
  void start(TopicWords topicWords) {
    counts = begin(topicWords);
  }

  /** Draws everything anew, once. */
  void step() {
    step++;
    counts =
        sweep(
            TopicWords.drawn(alpha, counts.wordTopics(), settings.beta(), settings.seed(), step),
            step);
  }

  /** Fits the prior of the documents' topics to the present state. */
  void fitPrior() {
    alpha = DirichletPrior.fitted(alpha, counts);
  }

  /** Of the present state. */
  Counts counts() {
    return counts;
  }

  double[] alpha() {
    return alpha;
  }

  Settings settings() {
    return settings;
  }
}
