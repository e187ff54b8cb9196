package org.khulasa.ner.data;

import java.io.IOException;

/**
 * A file of {@link StandoffNames} that breaks its format or does not belong to a text. One line:
 * file, line, found, expected.
 */
public final class StandoffFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  StandoffFormatException(String file, int line, String found, String expected) {
    super(file + ":" + line + ": found " + found + "; expected " + expected);
    this.line = line;
  }

  /** The number of the line, from 1. */
  public int line() {
    return line;
  }
}
