package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.util.Optional;

/** Reads dates by their distance from the day of publication. */
final class DistanceParser {
  private static final int FARTHEST = 1000;

  /** So far before a distance a year may stand from which it counts. */
  private static final int CLAUSE = 12;

  private static final int FIRST_YEAR = 1800;

  private final Words words;
  private final Resolver resolver;
  private final NumberParser numbers;
  private final DurationParser durations;
  private final Outlook outlook;

  DistanceParser(
      Words words,
      Resolver resolver,
      NumberParser numbers,
      DurationParser durations,
      Outlook outlook) {
    this.words = words;
    this.resolver = resolver;
    this.numbers = numbers;
    this.durations = durations;
    this.outlook = outlook;
  }

  /** {@code قبل ثلاثة أيام}, {@code بعد أسبوعين}, counted from the day of publication. */
  Optional<Found> at(int index) {
    boolean before = words.isKey(index, "قبل");
    boolean after = words.isKey(index, "بعد");
    if (!before && !after) {
      return Optional.empty();
    }
    if (before && (isFromAnotherYear(index) || willNotBe(index))) {
      return Optional.empty();
    }
    int at = index + 1;
    Optional<DurationParser.Length> length =
        durations.alone(at, true, false).or(() -> numbers.at(at).flatMap(durations::behind));
    return length
        .filter(DurationParser.Length::exact)
        .filter(l -> l.low().whole() > 0 && countsFromToday(l.last() + 1, before))
        .flatMap(
            l -> {
              int count = before ? -l.low().whole() : l.low().whole();
              char unit = l.low().unit();
              // Ten thousand years ago there were no years to be named.
              return unit == 'S' || unit == 'm' || unit == 'H' || yearsOf(l.low()) > FARTHEST
                  ? Optional.<Found>empty()
                  : Optional.of(new Found(resolver.distance(unit, count), l.last()));
            });
  }

  /** {@code قال في 2015 إنه مات قبل عام}: a year before that one. */
  private boolean isFromAnotherYear(int index) {
    int today = resolver.published().map(LocalDate::getYear).orElse(0);
    for (int i = index - 1; i >= 0 && i >= index - CLAUSE; i--) {
      if (words.year(i) >= FIRST_YEAR && words.year(i) < today) {
        return true;
      }
    }
    return false;
  }

  /** {@code لن تجتمع اللجنة قبل ستة أشهر}: not for another six months. */
  private boolean willNotBe(int index) {
    for (int i = index - 1; i >= 0 && i >= index - CLAUSE; i--) {
      if (words.isWord(i, "لن")) {
        return true;
      }
      boolean otherVerb = !words.get(i).verbTag().isEmpty() && !words.isWord(i - 1, "لن");
      if (otherVerb || words.isMark(i, ".،؛:\"")) {
        return false;
      }
    }
    return false;
  }

  private static int yearsOf(TimeLength length) {
    return switch (length.unit()) {
      case 'Y' -> length.whole();
      case 'E' -> length.whole() * 10;
      case 'C' -> length.whole() * 100;
      case 'M' -> length.whole() / 12;
      case 'W' -> length.whole() / 52;
      case 'D' -> length.whole() / 365;
      default -> 0;
    };
  }

  /**
   * Whether the distance is from today and not from an event (قبل ثلاثة أيام من الانتخابات). What
   * lies after something usually is: only the end of the clause shows that it is not.
   */
  private boolean countsFromToday(int next, boolean before) {
    if (!words.has(next)) {
      return true;
    }
    if (words.isMark(next, ".،,؛!؟)»\"”:")) {
      return before || outlook.isAhead(next);
    }
    if (!before) {
      return false;
    }
    return !words.isWord(next, "من")
        && !words.isWord(next, "علي")
        && !words.isWord(next, "عن")
        && !words.isWord(next, "فقط");
  }
}
