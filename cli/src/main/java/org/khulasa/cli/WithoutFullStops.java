package org.khulasa.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * Documents that had no say in a summary because nothing in them is short enough to be a sentence:
 * a line of megabytes without a full stop, for example. The user should hear of them.
 */
final class WithoutFullStops {
  private WithoutFullStops() {}

  static List<InputProblem> in(Summary summary) {
    Set<Integer> quoted =
        summary.sentences().stream()
            .map(SummarySentence::passage)
            .map(Passage::document)
            .collect(Collectors.toSet());
    return IntStream.range(0, summary.documents().size())
        .filter(document -> !quoted.contains(document))
        .mapToObj(summary.documents()::get)
        .flatMap(document -> problem(document).stream())
        .toList();
  }

  private static Optional<InputProblem> problem(AnalyzedDocument analyzed) {
    OptionalInt shortest = analyzed.sentences().stream().mapToInt(Sentence::words).min();
    if (shortest.isEmpty() || shortest.getAsInt() <= Summarizers.LONGEST_SENTENCE) {
      return Optional.empty();
    }
    return Optional.of(
        InputProblem.of(
            Kind.UNSUITABLE,
            analyzed.document().id(),
            "found no sentence, only text of " + shortest.getAsInt() + " words without a full stop",
            "sentences of at most " + Summarizers.LONGEST_SENTENCE + " words",
            "end them with . or a line break, or ask for so many --words"));
  }
}
