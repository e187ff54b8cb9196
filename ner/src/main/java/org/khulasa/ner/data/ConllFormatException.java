package org.khulasa.ner.data;

import java.io.IOException;

/** A file of labelled tokens that breaks its format. One line: file, line, found, allowed. */
public final class ConllFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  ConllFormatException(String file, int line, String found, String allowed) {
    super(file + ":" + line + ": found " + found + "; allowed: " + allowed);
    this.line = line;
  }

  /** The number of the line, from 1. */
  public int line() {
    return line;
  }
}
