package org.khulasa.ner.temporal;

import java.util.Optional;

/**
 * Reads two lengths of time between which one lies: {@code 3 أيام إلى أسبوع}, {@code بين عام و15
 * عاما}.
 */
final class DurationRangeParser {
  private final Words words;
  private final NumberParser numbers;
  private final DurationParser durations;

  DurationRangeParser(Words words, NumberParser numbers, DurationParser durations) {
    this.words = words;
    this.numbers = numbers;
    this.durations = durations;
  }

  /** {@code بين عام و15 عاما}, {@code ما بين أسبوعين إلى ثلاثة أسابيع}. */
  Optional<DurationParser.Length> between(int index) {
    Optional<Words.Phrase> opening =
        words.phrase(index, Kind.RANGE).filter(o -> !words.isKey(index, "من"));
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    return length(opening.get().last() + 1)
        .flatMap(
            low -> {
              int and = words.behindAnd(low.last() + 1);
              return and < 0 ? upTo(low) : join(low, and);
            });
  }

  /**
   * The length that goes on behind إلى, or the same. Behind من it may be the one from which another
   * was changed.
   */
  DurationParser.Length longer(int index, DurationParser.Length low) {
    return words.isKey(index - 1, "من") ? low : upTo(low).orElse(low);
  }

  private Optional<DurationParser.Length> upTo(DurationParser.Length low) {
    return words.isWord(low.last() + 1, "الي") ? join(low, low.last() + 2) : Optional.empty();
  }

  private Optional<DurationParser.Length> join(DurationParser.Length low, int index) {
    return length(index)
        .filter(high -> low.exact() && low.low().compareTo(high.low()) < 0)
        .map(
            high ->
                new DurationParser.Length(
                    low.low(), low.normal() + "/" + high.normal(), false, high.last()));
  }

  private Optional<DurationParser.Length> length(int index) {
    return durations
        .alone(index, true, false)
        .or(() -> numbers.at(index).flatMap(durations::behind))
        .filter(DurationParser.Length::exact);
  }
}
