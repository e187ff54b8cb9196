package org.khulasa.bench;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a command again and again, as a user would, and measures each run from outside. */
final class WholeProcess {
  private static final long POLL_MILLISECONDS = 3;

  private WholeProcess() {}

  /**
   * One run.
   *
   * @param seconds wall time from start to end
   * @param peakBytes the most memory that was resident, or 0 where the system does not tell
   */
  record Run(double seconds, long peakBytes) {}

  /** The run of median time and the median of peaks, after one run that is not counted. */
  static Run median(List<String> command, int times) throws IOException, InterruptedException {
    run(command);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(run(command));
    }
    return new Run(
        runs.stream().map(Run::seconds).sorted().toList().get(times / 2),
        runs.stream()
            .map(Run::peakBytes)
            .sorted(Comparator.naturalOrder())
            .toList()
            .get(times / 2));
  }

  /** One run; throws if its exit code is not 0. */
  static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, Machine.peakMemory(Long.toString(process.pid())));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          command.get(0)
              + " for "
              + command.get(command.size() - 1)
              + ": exit code "
              + process.exitValue());
    }
    return new Run(seconds, peak);
  }
}
