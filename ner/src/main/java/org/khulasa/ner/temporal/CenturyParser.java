package org.khulasa.ner.temporal;

import java.util.Optional;

/** Reads decades and centuries: {@code ثمانينيات القرن الماضي}, {@code القرن الـ19}. */
final class CenturyParser {
  private final Words words;
  private final Resolver resolver;
  private final CalendarParser calendar;
  private final Ages ages;

  CenturyParser(Words words, Resolver resolver, CalendarParser calendar) {
    this.words = words;
    this.resolver = resolver;
    this.calendar = calendar;
    this.ages = new Ages(words);
  }

  /** The decade or century that begins at a word. */
  Optional<Found> at(int index) {
    int at =
        words.isKey(index, "عقد") || words.isKey(index, "سنوات") || words.isKey(index, "اعوام")
            ? index + 1
            : index;
    Optional<Words.Phrase> decade = words.phrase(at, Kind.DECADE);
    if (decade.isPresent()) {
      int next = decade.get().last() + 1;
      if (ages.at(index, decade.get().number(), next)) {
        return Optional.empty();
      }
      next = words.isWord(next, "من") ? next + 1 : next;
      int and = words.behindAnd(next);
      Optional<Found> century = and < 0 ? century(next) : centuryBehindDecade(and);
      if (century.isPresent() || words.get(at).isDefinite()) {
        return Optional.of(
            new Found(
                resolver.decade(decade.get().number(), century.map(Found::period)),
                and < 0
                    ? century.map(Found::last).orElse(decade.get().last())
                    : decade.get().last()));
      }
      return Optional.empty();
    }
    return century(index);
  }

  /** {@code خمسينات وستينات القرن الماضي}: the century of the second is that of both. */
  private Optional<Found> centuryBehindDecade(int index) {
    int at = words.is(index, Kind.PART) ? index + 1 : index;
    return words
        .phrase(at, Kind.DECADE)
        .flatMap(
            decade -> {
              int next = decade.last() + 1;
              return century(words.isWord(next, "من") ? next + 1 : next);
            });
  }

  /** {@code القرن العشرين}, {@code القرن الـ19}, {@code القرن الماضي}. */
  private Optional<Found> century(int index) {
    if (!words.is(index, Kind.CENTURY) || words.is(index - 1, Kind.TITLE)) {
      return Optional.empty();
    }
    int next = index + 1;
    Optional<Words.Phrase> relative = words.bare(next, Kind.RELATIVE);
    if (relative.isPresent()) {
      Period period = resolver.period('C', relative.get().number());
      return Optional.of(new Found(period, relative.get().last()));
    }
    next = words.isWord(next, "ال") ? next + 1 : next;
    int number = words.integer(next, 1, 30);
    if (number > 0) {
      return Optional.of(new Found(Period.century(number - 1), next));
    }
    Optional<CalendarParser.Day> ordinal = calendar.ordinal(next, 30);
    return ordinal.map(o -> new Found(Period.century(o.number() - 1), o.last()));
  }
}
