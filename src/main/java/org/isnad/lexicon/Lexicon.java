package org.isnad.lexicon;

/**
 * Reference data in memory. Immutable and safe to share between threads; made once per JVM from a
 * {@link LexiconSource}.
 */
public final class Lexicon {
  private final Names names;
  private final Roles roles;

  private Lexicon(Names names, Roles roles) {
    this.names = names;
    this.roles = roles;
  }

  /**
   * Reads every file of {@code source}.
   *
   * @throws LexiconException at the first mistake, with file, line and what to do
   */
  public static Lexicon of(LexiconSource source) {
    return new Lexicon(Names.of(source), Roles.of(source));
  }

  /** Names, given names and the words that names stand beside. */
  public Names names() {
    return names;
  }

  /** Nouns that sources are called by. */
  public Roles roles() {
    return roles;
  }
}
