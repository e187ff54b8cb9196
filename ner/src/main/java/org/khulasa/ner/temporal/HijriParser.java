package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;

/**
 * Reads days and months of the Islamic calendar; without a year they are the nearest to the day of
 * publication.
 */
final class HijriParser {
  private final Words words;
  private final Resolver resolver;
  private final CalendarParser calendar;

  HijriParser(Words words, Resolver resolver, CalendarParser calendar) {
    this.words = words;
    this.resolver = resolver;
    this.calendar = calendar;
  }

  /** {@code 12 رمضان 1445 هـ}, {@code العاشر من محرم}. */
  Optional<Found> day(int index) {
    Optional<CalendarParser.Day> day = calendar.day(index);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int at = day.get().last() + 1;
    at = words.isWord(at, "من") ? at + 1 : at;
    at = words.isWord(at, "شهر") ? at + 1 : at;
    Optional<Words.Phrase> month = words.bare(at, Kind.HIJRI_MONTH);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int last = month.get().last();
    Optional<Year> year = year(last + 1);
    if (year.isPresent()) {
      return HijriCalendar.day(year.get().year(), month.get().number(), day.get().number())
          .map(d -> new Found(Period.day(d), year.get().last()));
    }
    return Optional.of(new Found(nearestDay(month.get().number(), day.get().number()), last));
  }

  private record Year(int year, int last) {}

  private Optional<Year> year(int index) {
    int at = words.skip(index, "،,-/");
    at = words.isWord(at, "من") ? at + 1 : at;
    at = words.is(at, Kind.YEAR_WORD) ? at + 1 : at;
    int year = words.integer(at, 1, 1600);
    boolean era = words.bare(at + 1, Kind.HIJRI_ERA).isPresent();
    if (year < 0 || (!era && (year < 1300 || year > 1500))) {
      return Optional.empty();
    }
    return Optional.of(new Year(year, endOfEra(at)));
  }

  int endOfEra(int last) {
    return words.bare(last + 1, Kind.HIJRI_ERA).map(Words.Phrase::last).orElse(last);
  }

  /** The Islamic day nearest to the day of publication. */
  private Period nearestDay(int month, int day) {
    Optional<LocalDate> published = resolver.published();
    Period best = new Period("XXXX-XX-XX", 'D');
    long distance = Long.MAX_VALUE;
    if (published.isPresent()) {
      long today = published.get().toEpochDay();
      int year = HijriCalendar.yearOf(published.get());
      for (int candidate = year - 1; candidate <= year + 1; candidate++) {
        Optional<LocalDate> it = HijriCalendar.day(candidate, month, day);
        if (it.isPresent() && Math.abs(it.get().toEpochDay() - today) < distance) {
          distance = Math.abs(it.get().toEpochDay() - today);
          best = Period.day(it.get());
        }
      }
    }
    return best;
  }

  /** {@code رمضان 1445}, {@code شهر رمضان المقبل}; the bare word may be a man's name. */
  Optional<Found> month(int index) {
    boolean named = words.isKey(index, "شهر");
    if (words.isKey(index - 1, "هلال")) {
      // The crescent of Shawwal is looked for before the month begins.
      return Optional.empty();
    }
    int at = named ? index + 1 : index;
    Optional<Words.Phrase> month = words.phrase(at, Kind.HIJRI_MONTH);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int last = month.get().last();
    Optional<Year> year = year(last + 1);
    if (year.isPresent()) {
      return HijriCalendar.month(year.get().year(), month.get().number())
          .map(period -> new Found(period, year.get().last()));
    }
    if (!named) {
      return Optional.empty();
    }
    int next =
        words.isWord(last + 1, "المبارك") || words.isWord(last + 1, "الكريم") ? last + 2 : last + 1;
    Optional<Words.Phrase> relative = words.bare(next, Kind.RELATIVE);
    int end = relative.map(Words.Phrase::last).orElse(next - 1);
    return Optional.of(
        new Found(
            nearestMonth(
                month.get().number(), relative.map(Words.Phrase::number).orElse(DateFields.NONE)),
            end));
  }

  private Period nearestMonth(int month, int relative) {
    Optional<LocalDate> published = resolver.published();
    Period open = new Period("XXXX", 'I');
    if (published.isEmpty()) {
      return open;
    }
    LocalDate today = published.get();
    Period best = open;
    long distance = Long.MAX_VALUE;
    int year = HijriCalendar.yearOf(today);
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Optional<Period> it = HijriCalendar.month(candidate, month);
      Optional<TimeInterval> days = it.flatMap(Period::days);
      if (days.isPresent()) {
        long away =
            today.isBefore(days.get().from())
                ? days.get().from().toEpochDay() - today.toEpochDay()
                : Math.max(0, today.toEpochDay() - days.get().to().toEpochDay());
        boolean fits =
            switch (relative) {
              case -1 -> days.get().to().isBefore(today);
              case 1 -> days.get().from().isAfter(today);
              default -> true;
            };
        if (fits && away < distance) {
          distance = away;
          best = it.get();
        }
      }
    }
    return best;
  }
}
