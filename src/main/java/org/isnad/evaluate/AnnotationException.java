package org.isnad.evaluate;

/** A mistake in annotations. Its message says where, and what is wrong. */
public final class AnnotationException extends RuntimeException {
  AnnotationException(String message) {
    super(message);
  }

  AnnotationException(String message, Throwable cause) {
    super(message, cause);
  }
}
