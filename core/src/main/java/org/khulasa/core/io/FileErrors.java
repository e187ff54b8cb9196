package org.khulasa.core.io;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words what the exceptions of the file system mean. */
final class FileErrors {
  private FileErrors() {}

  static String describe(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read by this user";
    }
    if (e instanceof CharacterCodingException) {
      return "holds bytes that mean nothing in the encoding that was named";
    }
    String message = Strings.nullToEmpty(e.getMessage());
    return "cannot be read (" + (message.isEmpty() ? e.getClass().getSimpleName() : message) + ")";
  }
}
