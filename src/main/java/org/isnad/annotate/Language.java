package org.isnad.annotate;

import java.util.concurrent.ConcurrentHashMap;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lexicon and the annotator that knows it. Made once in a JVM, by the first task that asks for it
 * or by the driver before, and shared by all tasks; it does not travel.
 */
record Language(Lexicon lexicon, ArticleAnnotator annotator) {
  private static final Logger LOG = LoggerFactory.getLogger(Language.class);

  /** By the digests of the lexicon. */
  private static final ConcurrentHashMap<String, Language> LANGUAGES = new ConcurrentHashMap<>();

  /** What tells one lexicon from another. */
  static String key(LexiconSource source) {
    return source.digests().toString();
  }

  /**
   * The language of the lexicon with this {@link #key}.
   *
   * @throws org.isnad.lexicon.LexiconException where a row is mistaken
   */
  static Language of(String key, LexiconSource source) {
    return LANGUAGES.computeIfAbsent(key, k -> made(source));
  }

  private static Language made(LexiconSource source) {
    long start = System.nanoTime();
    Lexicon lexicon = Lexicon.of(source);
    Language language = new Language(lexicon, new ArticleAnnotator(lexicon));
    // One line an executor: cluster tests count them.
    LOG.info("Lexicon and model ready in {} ms", (System.nanoTime() - start) / 1_000_000);
    return language;
  }
}
