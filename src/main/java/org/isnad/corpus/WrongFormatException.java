package org.isnad.corpus;

import java.io.IOException;

/** A file that is not what it is said to be. Its message is the reason of the file's reject. */
final class WrongFormatException extends IOException {
  private static final long serialVersionUID = 1;

  WrongFormatException(String reason) {
    super(reason);
  }

  WrongFormatException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
