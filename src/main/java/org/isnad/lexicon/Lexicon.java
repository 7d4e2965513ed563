package org.isnad.lexicon;

/**
 * Reference data in memory. Immutable and safe to share between threads; made once per JVM from a
 * {@link LexiconSource}.
 */
public final class Lexicon {
  private final Names names;

  private Lexicon(Names names) {
    this.names = names;
  }

  /**
   * Reads every file of {@code source}.
   *
   * @throws LexiconException at the first mistake, with file, line and what to do
   */
  public static Lexicon of(LexiconSource source) {
    return new Lexicon(Names.of(source));
  }

  public Names names() {
    return names;
  }
}
