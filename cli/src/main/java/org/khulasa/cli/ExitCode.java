package org.khulasa.cli;

/** What the command returns to the shell. The worst that happened counts, so higher is worse. */
final class ExitCode {
  /** All input was processed. */
  static final int DONE = 0;

  /** Some input could not be processed; the rest was. */
  static final int SOME_FAILED = 1;

  /** The command line was wrong; nothing was done. */
  static final int USAGE = 2;

  /** A bug, or the machine failed us. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}
