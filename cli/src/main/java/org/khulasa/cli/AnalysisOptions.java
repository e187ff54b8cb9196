package org.khulasa.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are analysed, shared by the commands that do so. */
final class AnalysisOptions {
  // No machine has as many processors; as many threads as somebody may type would end the program.
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--keep-all", description = "Keep everything on a page: no cleaning.")
  boolean keepAll;

  @Option(
      names = "--explain",
      description = "Print to standard error what cleaning left out, and why.")
  boolean explain;

  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N documents at a time (default: as many as there are processors).")
  void setThreads(int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads needs at least 1 thread, found " + value);
    }
    if (value > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads needs at most " + MOST_THREADS + " threads, found " + value);
    }
    threads = value;
  }
}
