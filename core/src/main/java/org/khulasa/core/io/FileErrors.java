package org.khulasa.core.io;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.khulasa.core.io.InputProblem.Kind;

/** Says in words what the exceptions of the file system mean. */
final class FileErrors {
  private FileErrors() {}

  static Kind kind(IOException e) {
    return e instanceof NoSuchFileException
        ? Kind.MISSING
        : e instanceof CharacterCodingException ? Kind.ENCODING : Kind.UNREADABLE;
  }

  static String describe(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      boolean address = Strings.nullToEmpty(missing.getFile()).matches("(?i)https?:/.*");
      return address ? "is a web address, and nothing is fetched" : "does not exist";
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
