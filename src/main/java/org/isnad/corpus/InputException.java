package org.isnad.corpus;

/**
 * A mistake in what the user asked to read: a path that is not there, a column that no record has.
 * Its message names it and says what to do. A broken record is no exception but a reject.
 */
public final class InputException extends RuntimeException {
  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
