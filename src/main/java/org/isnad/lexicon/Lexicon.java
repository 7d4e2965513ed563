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
  private final PhraseMatcher<BoilerplatePhrase> boilerplate;

  private Lexicon(
      Names names,
      Roles roles,
      Cues cues,
      StopWords stopWords,
      PhraseMatcher<BoilerplatePhrase> boilerplate) {
    this.names = names;
    this.roles = roles;
    this.cues = cues;
    this.stopWords = stopWords;
    this.boilerplate = boilerplate;
  }

  /**
   * Reads every file of {@code source}.
   *
   * @throws LexiconException at the first mistake, with file, line and what to do
   */
  public static Lexicon of(LexiconSource source) {
    return new Lexicon(
        Names.of(source),
        Roles.of(source),
        Cues.of(source),
        StopWords.of(source),
        boilerplate(source));
  }

  private static PhraseMatcher<BoilerplatePhrase> boilerplate(LexiconSource source) {
    PhraseMatcher.Builder<BoilerplatePhrase> phrases = new PhraseMatcher.Builder<>();
    for (LexiconRow row : source.rows("boilerplate.csv", "phrase", "kind", "follows")) {
      BoilerplatePhrase.Kind kind = row.constant("kind", BoilerplatePhrase.Kind.class);
      BoilerplatePhrase.Rest follows = row.constant("follows", BoilerplatePhrase.Rest.class);
      phrases.add(row.required("phrase"), new BoilerplatePhrase(kind, follows));
    }
    return phrases.build();
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

  /** Phrases that begin what is not the article's own: {@code boilerplate.csv}. */
  public PhraseMatcher<BoilerplatePhrase> boilerplate() {
    return boilerplate;
  }
}
