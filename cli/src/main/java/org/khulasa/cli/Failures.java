package org.khulasa.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What to say and return when a command throws: one line, with {@code -v} the trace too. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, ParseResult parseResult) {
    int exitCode = ExitCode.INTERNAL;
    if (e instanceof OutputException output) {
      console.problem(String.valueOf(e.getMessage()));
      exitCode = output.exitCode();
    } else {
      console.problem(bug("", e));
    }
    if (isVerbose(parseResult)) {
      e.printStackTrace(console.err());
    }
    return exitCode;
  }

  /**
   * An error that is no exception reaches nobody else.
   *
   * @param parsed the options, if they could be read
   */
  int handle(Error e, @Nullable ParseResult parsed) {
    if (e instanceof OutOfMemoryError) {
      console.problem(tooFew(Runtime.getRuntime().maxMemory()));
    } else {
      console.problem(bug("", e));
    }
    if (parsed != null && isVerbose(parsed)) {
      e.printStackTrace(console.err());
    }
    return ExitCode.INTERNAL;
  }

  /**
   * What to do about too little memory.
   *
   * @param bytes what Java may use; twice as much is the example
   */
  static String tooFew(long bytes) {
    return String.format(
        Locale.ROOT,
        "out of memory: %d MB are too few for this input; give Java more, for example"
            + " KHULASA_JAVA_OPTS=-Xmx%dg",
        bytes >> 20,
        (2 * bytes + (1 << 30) - 1) >> 30);
  }

  /** One line about a bug. */
  static String bug(String where, Throwable bug) {
    return (where.isEmpty() ? "" : where + ": ")
        + "internal error: "
        + bug.toString().replaceAll("\\R", " ")
        + "; run again with -v for the trace, and report it";
  }

  private static boolean isVerbose(ParseResult parsed) {
    return parsed.hasMatchedOption(InputOptions.VERBOSE)
        || (parsed.hasSubcommand() && isVerbose(parsed.subcommand()));
  }
}
