package org.isnad.job;

/** A mistake of the user's. Its message says what is wrong and what to do; exit code 2. */
final class UserError extends RuntimeException {
  UserError(String message) {
    super(message);
  }

  UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
