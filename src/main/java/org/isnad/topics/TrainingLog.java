package org.isnad.topics;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells now and then how far a chain is, in lines that a log file bears. */
final class TrainingLog {
  private static final long NANOS_BETWEEN_LINES = 30_000_000_000L;

  private final Consumer<String> listener;
  private final long start = System.nanoTime();
  private long lastLine = start;

  TrainingLog(Consumer<String> listener) {
    this.listener = listener;
  }

  /**
   * Hears of an iteration.
   *
   * @param likelihoods mean log probabilities of a word, after each iteration so far
   * @param most iterations there will be at most
   */
  void step(List<Double> likelihoods, int most) {
    long now = System.nanoTime();
    if (now - lastLine < NANOS_BETWEEN_LINES) {
      return;
    }
    lastLine = now;
    double seconds = (now - start) / 1e9;
    int done = likelihoods.size();
    listener.accept(
        line(likelihoods)
            + String.format(
                Locale.ROOT,
                ", at most %.0f s for %d more",
                seconds / done * (most - done),
                most - done));
  }

  void end(List<Double> likelihoods) {
    listener.accept(line(likelihoods));
  }

  private String line(List<Double> likelihoods) {
    return String.format(
        Locale.ROOT,
        "%d iterations in %.0f s, mean log probability of a word %.4f",
        likelihoods.size(),
        (System.nanoTime() - start) / 1e9,
        likelihoods.get(likelihoods.size() - 1));
  }
}
