package org.isnad.topics;

/**
 * The Dirichlet prior of the documents' distributions of topics, fitted to the topics of a sample:
 * the fixed point of Minka (2000), "Estimating a Dirichlet distribution", over histograms (Wallach
 * 2008), under a gamma prior that keeps a topic that no document holds above 0.
 */
final class DirichletPrior {
  private static final int ROUNDS = 20;
  private static final double PRIOR_SHAPE = 1.001;
  private static final double PRIOR_RATE = 1;
  private static final double SMALLEST = 1e-4;

  private DirichletPrior() {}

  /** The prior that fits the counts, sought from {@code alpha}. */
  static double[] fitted(double[] alpha, Counts counts) {
    double[] fitted = alpha.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (double a : fitted) {
        sum += a;
      }
      double denominator = PRIOR_RATE + slope(counts.lengths(), sum);
      for (int topic = 0; topic < fitted.length; topic++) {
        double numerator = slope(counts.documentTopics()[topic], fitted[topic]);
        fitted[topic] =
            Math.max(SMALLEST, (PRIOR_SHAPE - 1 + fitted[topic] * numerator) / denominator);
      }
    }
    return fitted;
  }

  /** {@code Σ ψ(n + a) - ψ(a)} over the documents of a histogram of {@code n}. */
  private static double slope(int[] histogram, double a) {
    double sum = 0;
    double difference = 0;
    for (int n = 1; n < histogram.length; n++) {
      difference += 1 / (a + n - 1);
      sum += histogram[n] * difference;
    }
    return sum;
  }
}
