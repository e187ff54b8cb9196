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
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.summarizer.eval.EvaluationFormatException;

/** Says in one line why a file that a command needs cannot be used. */
final class FileProblems {
  static final String EVALUATION_SET = "JSON Lines with references";
  static final String SEE_FORMATS = "see docs/formats.md";

  private FileProblems() {}

  /**
   * A file that could not be read.
   *
   * @param expected what the file should be
   * @param advice what the user may do; may be empty
   */
  static InputProblem unreadable(String file, String expected, String advice, Exception e) {
    return InputProblem.of(kind(e), file, found(file, e), expected, advice).because(e);
  }

  /** Reports an evaluation set that could not be read: in its reader's words, if it has some. */
  static void reportSet(Path set, Exception e, Problems problems) {
    if (Throwables.getRootCause(e) instanceof EvaluationFormatException malformed) {
      problems.report(String.valueOf(malformed.getMessage()), malformed);
    } else {
      problems.report(unreadable(set.toString(), EVALUATION_SET, SEE_FORMATS, e));
    }
  }

  private static Kind kind(Exception e) {
    Throwable cause = Throwables.getRootCause(e);
    return isMissing(cause)
        ? Kind.MISSING
        : cause instanceof CharacterCodingException ? Kind.ENCODING : Kind.UNREADABLE;
  }

  private static boolean isMissing(Throwable cause) {
    return cause instanceof NoSuchFileException || cause instanceof FileNotFoundException;
  }

  private static String found(String file, Exception e) {
    Throwable cause = Throwables.getRootCause(e);
    if (isMissing(cause)) {
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
