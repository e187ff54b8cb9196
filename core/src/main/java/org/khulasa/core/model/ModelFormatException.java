package org.khulasa.core.model;

import java.io.IOException;

/** A model file that cannot be used. The message is one line: file, found, expected, what to do. */
public final class ModelFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  ModelFormatException(String file, String found, String expected, String advice) {
    super(file + ": " + found + "; expected " + expected + "; " + advice);
  }
}
