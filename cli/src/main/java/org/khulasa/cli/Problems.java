package org.khulasa.cli;

import java.io.IOException;
import java.util.Optional;
import org.khulasa.core.io.InputProblem;

/**
 * Tells the user what went wrong, in a line each, and keeps the exit code that it earns. For one
 * thread.
 */
final class Problems {
  private final Console console;
  private final boolean verbose;
  private int exitCode = ExitCode.DONE;

  /**
   * Nothing wrong so far.
   *
   * @param verbose whether to print stack traces too
   */
  Problems(Console console, boolean verbose) {
    this.console = console;
    this.verbose = verbose;
  }

  /** Input that could not be processed. */
  void report(InputProblem problem) {
    report(problem.message(), problem.cause(), ExitCode.SOME_FAILED);
  }

  /** Input that could not be processed, in words of its reader. */
  void report(String message, IOException cause) {
    report(message, Optional.of(cause), ExitCode.SOME_FAILED);
  }

  /** A bug; {@code where} names the input that showed it. */
  void bug(String where, RuntimeException bug) {
    report(Failures.bug(where, bug), Optional.of(bug), ExitCode.INTERNAL);
  }

  private void report(String message, Optional<? extends Throwable> cause, int earned) {
    console.problem(message);
    if (verbose) {
      cause.ifPresent(e -> e.printStackTrace(console.err()));
    }
    exitCode = Math.max(exitCode, earned);
  }

  /** The worst so far. */
  int exitCode() {
    return exitCode;
  }
}
