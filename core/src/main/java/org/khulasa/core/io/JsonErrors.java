package org.khulasa.core.io;

import com.fasterxml.jackson.core.JacksonException;
import com.google.common.base.Strings;

/** What is wrong with JSON, in Jackson's words. For our own modules, not for users. */
public final class JsonErrors {
  private JsonErrors() {}

  /**
   * What is wrong, without where Jackson would quote the beginning of the object or list if it was
   * asked to: that names its classes and settings. Empty if Jackson does not say.
   */
  public static String reason(JacksonException e) {
    return Strings.nullToEmpty(e.getOriginalMessage()).replaceFirst(" \\(start marker at .*", "");
  }
}
