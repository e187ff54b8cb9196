package org.khulasa.summarizer.eval;

import java.io.IOException;

/** An evaluation set that cannot be read. The message names the set, the line and what is wrong. */
public final class EvaluationFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;

  EvaluationFormatException(String set, long line, String problem) {
    super(set + ": line " + line + ": " + problem);
    this.line = line;
  }

  /** The line, counted from 1. */
  public long line() {
    return line;
  }
}
