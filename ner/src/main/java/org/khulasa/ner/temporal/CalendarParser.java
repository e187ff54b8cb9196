package org.khulasa.ner.temporal;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads days and months of the Gregorian calendar, by name and number, without resolving them. */
final class CalendarParser {
  private static final int MOST_DAYS = 31;
  private static final String PAIR_MARKS = "/-(–\\|";

  /** Marks behind which no range goes on. */
  private static final String OTHER_NAME = "/(\\|";

  private final Words words;
  private final BackReference references;

  CalendarParser(Words words) {
    this.words = words;
    this.references = new BackReference(words);
  }

  /** A day of the month, or an ordinal. */
  record Day(int number, int last) {}

  /**
   * A day or a month.
   *
   * @param clear whether it is one beyond doubt; otherwise the word has other meanings too
   */
  record Fields(DateFields fields, int last, boolean clear) {}

  private record Month(int number, int last, boolean clear) {}

  /** A day with its month ({@code 26 يناير 2024}, {@code الثالث من مارس}), or a month. */
  Optional<Fields> at(int index) {
    Optional<Day> day = day(index);
    if (day.isPresent()) {
      int at = words.skip(day.get().last() + 1, "-/.,،–");
      at = words.isWord(at, "من") ? at + 1 : at;
      Optional<Fields> month = month(at);
      if (month.isPresent()) {
        return Optional.of(
            new Fields(month.get().fields().withDay(day.get().number()), month.get().last(), true));
      }
      return Optional.empty();
    }
    Optional<Fields> month = month(index);
    // يناير 26, 2024
    int number = month.isPresent() ? words.integer(month.get().last() + 1, 1, 31) : -1;
    if (number > 0 && month.get().fields().isOpen()) {
      int year = words.year(words.skip(month.get().last() + 2, ",،"));
      if (year >= 1900) {
        return Optional.of(
            new Fields(
                month.get().fields().withDay(number).withYear(year),
                words.skip(month.get().last() + 2, ",،"),
                true));
      }
    }
    return month;
  }

  /**
   * A day of the month in digits or as an ordinal, or the first as the Maghreb calls it ({@code
   * فاتح ماي}). A pair of digits counts by its second.
   */
  Optional<Day> day(int index) {
    int number = words.integer(index, 1, 31);
    if (number > 0) {
      return Optional.of(new Day(number, index));
    }
    if (words.has(index)) {
      NumericText pair = words.get(index).number();
      if (pair.shape() == NumericText.Shape.PAIR
          && pair.mark() == '-'
          && pair.low().compareTo(pair.high()) < 0
          && pair.low().signum() > 0
          && pair.high().compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0) {
        return Optional.of(new Day(pair.high().intValue(), index));
      }
    }
    if (words.is(index, Kind.FIRST_DAY)) {
      return Optional.of(new Day(1, index));
    }
    return ordinal(index, 31).filter(o -> words.isWord(o.last() + 1, "من"));
  }

  /** A day of the month in digits or as an ordinal, whatever stands behind it. */
  Optional<Day> dayOfMonth(int index) {
    int number = words.integer(index, 1, MOST_DAYS);
    if (number > 0) {
      return Optional.of(new Day(number, index));
    }
    return words.has(index) ? ordinal(index, MOST_DAYS) : Optional.empty();
  }

  /** {@code الثالث}, {@code الخامس عشر}, {@code الحادي والعشرين}, {@code العشرين}. */
  Optional<Day> ordinal(int index, int most) {
    Optional<Words.Phrase> tens =
        words.phrase(index, Kind.TENS).filter(t -> words.get(index).isDefinite());
    if (tens.isPresent()) {
      return Optional.of(new Day(tens.get().number(), tens.get().last()))
          .filter(d -> d.number() <= most);
    }
    Optional<Words.Phrase> ones = words.phrase(index, Kind.ORDINAL);
    if (ones.isEmpty()) {
      return Optional.empty();
    }
    int last = ones.get().last();
    int number = ones.get().number();
    Optional<Words.Phrase> teen = words.bare(last + 1, Kind.TEN);
    int and = words.behindAnd(last + 1);
    Optional<Words.Phrase> twenty = and < 0 ? Optional.empty() : words.phrase(and, Kind.TENS);
    if (number < 10 && teen.isPresent()) {
      number += 10;
      last = teen.get().last();
    } else if (number < 10 && twenty.isPresent()) {
      number += twenty.get().number();
      last = twenty.get().last();
    }
    return number <= most ? Optional.of(new Day(number, last)) : Optional.empty();
  }

  /** A month, and the year behind it: {@code أكتوبر/تشرين الأول 2023}, {@code فبراير الماضي}. */
  Optional<Fields> month(int index) {
    boolean named = words.is(index, Kind.MONTH_WORD) && words.is(index + 1, Kind.MONTH);
    Optional<Month> month = monthName(named ? index + 1 : index, named);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int last = month.get().last();
    DateFields fields = DateFields.of(0, month.get().number(), 0);
    Optional<Fields> dated = year(fields, last);
    return dated.isPresent()
        ? dated
        : Optional.of(new Fields(fields, last, named || month.get().clear()));
  }

  private Optional<Fields> year(DateFields month, int last) {
    Optional<Words.Phrase> relative = words.bare(last + 1, Kind.RELATIVE);
    if (relative.isPresent()) {
      return Optional.of(
          new Fields(
              new DateFields(0, month.month(), 0, 0, relative.get().number(), DateFields.NONE),
              relative.get().last(),
              true));
    }
    int at = words.skip(last + 1, ",،/-.–");
    at = words.isWord(at, "من") || isInYear(at) ? at + 1 : at;
    Optional<BackReference.Reference> reference = references.year(at);
    if (reference.isPresent()) {
      return Optional.of(
          new Fields(month.inYearNamed(reference.get().offset()), reference.get().last(), true));
    }
    // 4 يوليو هذا العام
    boolean thisYear =
        words.is(at, Kind.THIS)
            && words.bare(at + 1, Kind.PERIOD).filter(p -> p.value().equals("Y")).isPresent()
            && words.year(at + 2) < 0;
    if (thisYear) {
      return Optional.of(
          new Fields(new DateFields(0, month.month(), 0, 0, DateFields.NONE, 0), at + 1, true));
    }
    int year = at;
    boolean announced = words.is(at, Kind.YEAR_WORD);
    if (announced) {
      Optional<Words.Phrase> which = words.bare(at + 1, Kind.RELATIVE);
      if (which.isPresent()) {
        return Optional.of(
            new Fields(
                new DateFields(0, month.month(), 0, 0, DateFields.NONE, which.get().number()),
                which.get().last(),
                true));
      }
      year++;
    }
    int number = words.year(year);
    boolean counts = !announced && words.has(year + 1) && words.get(year + 1).is(Kind.COUNTED);
    return number >= (announced ? 1000 : 1500) && !counts
        ? Optional.of(new Fields(month.withYear(number), year, true))
        : Optional.empty();
  }

  /** {@code نوفمبر في عام 2016}. */
  private boolean isInYear(int index) {
    return words.isWord(index, "في")
        && words.is(index + 1, Kind.YEAR_WORD)
        && words.year(index + 2) > 0;
  }

  /**
   * A name, or two for the same month. Of two in different calendars that are not of one month
   * ({@code يناير/ كانون الأول}) that of the Levant is a slip, since there are two كانون and two
   * تشرين; two in one calendar are two months.
   */
  private Optional<Month> monthName(int index, boolean named) {
    Optional<Words.Phrase> name = words.phrase(index, Kind.MONTH);
    if (name.isEmpty() || isDoor(words.get(index))) {
      return Optional.empty();
    }
    int last = name.get().last();
    int next = words.skip(last + 1, PAIR_MARKS);
    Optional<Words.Phrase> second = words.bare(next, Kind.MONTH);
    boolean same = second.filter(s -> s.value().equals(name.get().value())).isPresent();
    boolean slip =
        !same
            && second.isPresent()
            && words.is(index, Kind.SYRIAC_MONTH) != words.is(next, Kind.SYRIAC_MONTH)
            && (words.isMark(last + 1, OTHER_NAME) || isSecondName(index, last, next));
    if (second.isPresent() && (same || slip)) {
      int end = second.get().last();
      boolean bracket = words.isMark(last + 1, "(") && words.isMark(end + 1, ")");
      int number =
          slip && words.is(index, Kind.SYRIAC_MONTH) ? second.get().number() : name.get().number();
      return Optional.of(new Month(number, bracket ? end + 1 : end, true));
    }
    return Optional.of(new Month(name.get().number(), last, named || isClear(index, last)));
  }

  /** {@code نوفمبر تشرين الأول}, side by side; {@code تموز مارس} may go on with "he exerted". */
  private boolean isSecondName(int index, int last, int next) {
    return next == last + 1 && !words.is(index, Kind.SYRIAC_MONTH);
  }

  /** {@code من باب المرآب} is a door; {@code بآب} is in August. */
  private static boolean isDoor(Word word) {
    return word.key().equals("اب")
        && word.unjoined().equals("باب")
        && word.token().normal().endsWith("اب");
  }

  /** Whether the name means a month wherever it stands: not مارس (he practised), أب (a father). */
  private boolean isClear(int first, int last) {
    if (last > first) {
      return true;
    }
    Word word = words.get(first);
    return switch (word.key()) {
      case "اب" -> word.token().normal().contains("آب");
      case "ماي" -> false; // بماي: with Theresa May
      case "مارس", "اوت", "جوان", "تموز", "نيسان", "مايو", "ايلول" ->
          word.isPrefixed() && !word.joined() && !word.full().startsWith("و");
      default -> true;
    };
  }
}
