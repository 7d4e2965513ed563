package org.isnad.lexicon;

/**
 * Reference data in memory. Immutable and safe to share between threads; made once per JVM from a
 * {@link LexiconSource}.
 */
public final class Lexicon {
  private final Names names;
  private final Roles roles;
  private final Cues cues;
  private final StopWords stopWords;

  private Lexicon(Names names, Roles roles, Cues cues, StopWords stopWords) {
    this.names = names;
    this.roles = roles;
    this.cues = cues;
    this.stopWords = stopWords;
  }

  /**
   * Reads every file of {@code source}.
   *
   * @throws LexiconException at the first mistake, with file, line and what to do
   */
  public static Lexicon of(LexiconSource source) {
    return new Lexicon(Names.of(source), Roles.of(source), Cues.of(source), StopWords.of(source));
  }

  /** Names, given names and the words that names stand beside. */
  public Names names() {
    return names;
  }

  /** Nouns that sources are called by. */
  public Roles roles() {
    return roles;
  }

  /** Words that signal attribution. */
  public Cues cues() {
    return cues;
  }

  /** Words that say nothing of what a text is about. */
  public StopWords stopWords() {
    return stopWords;
  }
}
