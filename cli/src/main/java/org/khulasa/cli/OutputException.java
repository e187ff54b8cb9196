package org.khulasa.cli;

import java.io.IOException;

/** A result cannot be written. The message is for the user, in one line. */
final class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  OutputException(String message, IOException cause, int exitCode) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
