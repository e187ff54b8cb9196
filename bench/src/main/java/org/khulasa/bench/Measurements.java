package org.khulasa.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** JMH's results of one run, by name. */
final class Measurements {
  /**
   * How many of a unit in a second.
   *
   * @param error half the width of the 99.9 % confidence interval; NaN if there are too few values
   */
  record Rate(double perSecond, double error) {}

  private final Map<String, Rate> rates = new LinkedHashMap<>();

  /** Adds results; each has one counter of words, segments or characters. */
  void add(Collection<RunResult> results) {
    for (RunResult run : results) {
      String benchmark = run.getParams().getBenchmark();
      String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
      int threads = run.getParams().getThreads();
      run.getSecondaryResults()
          .forEach(
              (counter, result) ->
                  rates.put(
                      method + ":" + counter + ":" + threads,
                      new Rate(result.getScore(), result.getScoreError())));
    }
  }

  /** How many words, segments or characters a benchmark did in a second. */
  Optional<Rate> rate(String method, String counter, int threads) {
    return Optional.ofNullable(rates.get(method + ":" + counter + ":" + threads));
  }
}
