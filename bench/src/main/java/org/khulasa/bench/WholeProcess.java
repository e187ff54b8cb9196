package org.khulasa.bench;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
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

  /**
   * Two commands that ran in turn.
   *
   * @param first the first one's median time and median peak
   * @param second the second one's
   * @param time the first one's time as a part of the second's
   */
  record Pair(Run first, Run second, Turns.Ratio time) {}

  /** Runs two commands in turn, after one run of each that is not counted. */
  static Pair inTurns(List<String> first, List<String> second, int times)
      throws IOException, InterruptedException {
    run(first);
    run(second);
    List<Run> firstRuns = new ArrayList<>();
    List<Run> secondRuns = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      firstRuns.add(run(first));
      secondRuns.add(run(second));
      ratios.add(firstRuns.get(i).seconds() / secondRuns.get(i).seconds());
    }
    return new Pair(median(firstRuns), median(secondRuns), Turns.Ratio.of(ratios));
  }

  private static Run median(List<Run> runs) {
    int middle = runs.size() / 2;
    return new Run(
        runs.stream().map(Run::seconds).sorted().toList().get(middle),
        runs.stream().map(Run::peakBytes).sorted().toList().get(middle));
  }

  /** One run; throws if its exit code is not 0. */
  static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
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
