package org.isnad.lexicon;

/**
 * Reference data in memory. Immutable and safe to share between threads; made once per JVM from a
 * {@link LexiconSource}.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * Reads every file of {@code source}.
   *
   * @throws LexiconException at the first mistake, with file, line and what to do
   */
  public static Lexicon of(LexiconSource source) {
    return new Lexicon();
  }
}
