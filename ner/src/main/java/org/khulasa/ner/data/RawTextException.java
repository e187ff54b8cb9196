package org.khulasa.ner.data;

import java.io.IOException;
import org.khulasa.core.io.InputProblem;

/** Raw text that holds something else than documents. One line: file, place, found, expected. */
public final class RawTextException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong with a file.
   *
   * @param problem as its reader told it
   * @param file the file's name, which may be another than its reader was told
   */
  public RawTextException(InputProblem problem, String file) {
    super(
        new InputProblem(
                problem.kind(),
                file,
                problem.place(),
                problem.found(),
                problem.expected(),
                problem.advice(),
                problem.cause())
            .message());
    problem.cause().ifPresent(this::initCause);
  }
}
