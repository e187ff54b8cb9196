package org.khulasa.cli;

import com.google.common.base.Throwables;
import java.io.FileNotFoundException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.khulasa.core.io.InputProblem;

/** Says in one line why a file that a command needs cannot be used. */
final class FileProblems {
  private FileProblems() {}

  /**
   * A file that could not be read.
   *
   * @param expected what the file should be
   * @param advice what the user may do; may be empty
   */
  static InputProblem unreadable(String file, String expected, String advice, Exception e) {
    return new InputProblem(file, "", found(file, e), expected, advice, Optional.of(e));
  }

  private static String found(String file, Exception e) {
    Throwable cause = Throwables.getRootCause(e);
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return "does not exist";
    }
    if (cause instanceof AccessDeniedException) {
      return "may not be read by this user";
    }
    if (cause instanceof NotDirectoryException) {
      return "is no folder";
    }
    if (cause instanceof CharacterCodingException) {
      return "holds bytes that mean nothing in its encoding";
    }
    return isFolder(file) ? "is a folder" : "cannot be read (" + cause.getMessage() + ")";
  }

  private static boolean isFolder(String file) {
    try {
      return Files.isDirectory(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
