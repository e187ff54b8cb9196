package org.khulasa.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.summarizer.Budget;
import picocli.CommandLine.Option;

/** The ways to say how long a summary may be; at most one of them. */
final class SummaryLength {
  private static final Budget DEFAULT = new Budget.Words(100);

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "At most N words (100 if no length is given).")
  @Nullable Integer words;

  @Option(names = "--sentences", paramLabel = "N", description = "At most N sentences.")
  @Nullable Integer sentences;

  @Option(
      names = "--ratio",
      paramLabel = "R",
      description = "At most this part of the words, for example 0.2.")
  @Nullable Double ratio;

  /**
   * What was asked for, or the default.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  static Budget budget(@Nullable SummaryLength length) {
    return Optional.ofNullable(length).flatMap(SummaryLength::chosen).orElse(DEFAULT);
  }

  private Optional<Budget> chosen() {
    if (words != null) {
      return Optional.of(new Budget.Words(words));
    }
    if (sentences != null) {
      return Optional.of(new Budget.Sentences(sentences));
    }
    return Optional.ofNullable(ratio).map(Budget.Ratio::new);
  }
}
