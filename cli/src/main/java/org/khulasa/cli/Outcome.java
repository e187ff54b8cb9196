package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.io.InputProblem;

/**
 * What came of a set of documents. Workers make it, the main thread prints it.
 *
 * @param explanation what cleaning left out, for standard error; empty if nobody asked
 * @param problems what could not be processed
 * @param result the rendered result; empty if there is none
 * @param tally what the options kept out of it
 * @param bugs what ended the work on the set, or on single documents of it
 */
record Outcome(
    String explanation, List<InputProblem> problems, String result, Tally tally, List<Bug> bugs) {

  /**
   * An exception that nobody expected.
   *
   * @param where the input it happened with
   */
  record Bug(String where, RuntimeException exception) {}

  Outcome {
    problems = ImmutableList.copyOf(problems);
    bugs = ImmutableList.copyOf(bugs);
  }

  Outcome(String explanation, List<InputProblem> problems, String result) {
    this(explanation, problems, result, Tally.NOTHING);
  }

  Outcome(String explanation, List<InputProblem> problems, String result, Tally tally) {
    this(explanation, problems, result, tally, List.of());
  }

  static Outcome failed(String where, RuntimeException exception) {
    return new Outcome("", List.of(), "", Tally.NOTHING, List.of(new Bug(where, exception)));
  }
}
