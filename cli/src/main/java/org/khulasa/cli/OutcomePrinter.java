package org.khulasa.cli;

import java.io.IOException;
import org.khulasa.core.io.InputProblem;

/** Prints outcomes: results to standard output, the rest to standard error. For one thread. */
final class OutcomePrinter implements OrderedParallel.Sink<Outcome> {
  private final Console console;
  private final Problems problems;
  private final String separator;
  private boolean first = true;
  private Tally tally = Tally.NOTHING;

  /**
   * A printer.
   *
   * @param separator stands between results
   */
  OutcomePrinter(Console console, Problems problems, String separator) {
    this.console = console;
    this.problems = problems;
    this.separator = separator;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    for (InputProblem problem : outcome.problems()) {
      problems.report(problem);
    }
    console.err().print(outcome.explanation());
    console.err().flush();
    tally = tally.plus(outcome.tally());
    outcome.bugs().forEach(bug -> problems.bug(bug.where(), bug.exception()));
    if (!outcome.result().isEmpty()) {
      console.out().write(first ? outcome.result() : separator + outcome.result());
      first = false;
    }
  }

  /** What the options kept out of everything printed so far. */
  Tally tally() {
    return tally;
  }
}
