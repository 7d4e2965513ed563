package org.isnad.lexicon;

/** A mistake in a lexicon file. Its message names file and line and says what to do. */
public final class LexiconException extends RuntimeException {
  public LexiconException(String message) {
    super(message);
  }

  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
