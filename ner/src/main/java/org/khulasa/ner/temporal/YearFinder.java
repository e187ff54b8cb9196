package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.text.DateHeading;

/**
 * Finds the year of a day or month: its own, or the one that words beside it mean, or what the
 * document gave this day before, or else the nearest. The next one if it is at most {@value
 * #NEAR_AHEAD} days ahead, the last one if it is at most {@value #NEAR_BEHIND} days ago; in between
 * there is none. One finder reads one document, in its order.
 */
final class YearFinder {
  private static final long NEAR_AHEAD = 60;
  private static final long NEAR_BEHIND = 245;
  private static final int YOUNG_MONTH = 10;
  private static final int DAYS_OF_A_YEAR = 366;

  /** So near its own day an article tells of what is new. */
  private static final int THESE_DAYS = 7;

  /** So near its own day of the year an article means this year's. */
  private static final int FRESH_DAYS = 31;

  private final Optional<LocalDate> published;
  private final Mentioned mentioned;
  private final Optional<DateHeading> heading;

  /** The years in which the document has put days of the year so far. */
  private final Map<Integer, Integer> said = new HashMap<>();

  /**
   * A finder.
   *
   * @param heading the date under which the document's sentences stand, if they do
   */
  YearFinder(Optional<LocalDate> published, Mentioned mentioned, Optional<DateHeading> heading) {
    this.published = published;
    this.mentioned = mentioned;
    this.heading = heading;
  }

  /**
   * The year of a day or month; empty if it cannot be told.
   *
   * @param ahead whether the sentence looks ahead
   */
  Optional<Integer> find(DateFields fields, boolean ahead) {
    if (fields.year() == 0 && !fields.isBack() && fields.relativeYear() == DateFields.NONE) {
      return headed(fields).or(() -> published.flatMap(today -> withoutYear(fields, today, ahead)));
    }
    Optional<Integer> year = told(fields);
    if (fields.day() > 0) {
      year.ifPresent(known -> said.put(key(fields), known));
    }
    return year;
  }

  /** The year that stands beside a day or month, in digits or as "the same year", "last year". */
  private Optional<Integer> told(DateFields fields) {
    if (fields.year() > 0) {
      return isSlip(fields) ? published.map(LocalDate::getYear) : Optional.of(fields.year());
    }
    return fields.isBack()
        ? mentioned.year().map(fields::backFrom)
        : published.map(today -> today.getYear() + fields.relativeYear());
  }

  /**
   * {@code الأربعاء 28 فبراير 2017} in an article of that Wednesday in 2018: a day of these days
   * whose weekday fits this year and not the one that is given.
   */
  private boolean isSlip(DateFields fields) {
    return fields.weekday() > 0
        && isOn(fields, fields.year()).filter(fits -> !fits).isPresent()
        && published.flatMap(today -> isOn(fields, today.getYear())).orElse(false)
        && published
            .flatMap(today -> Resolver.existing(today.getYear(), fields.month(), fields.day()))
            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, published.get())) <= THESE_DAYS)
            .isPresent();
  }

  /** Whether a day is on its weekday in a year. */
  private static Optional<Boolean> isOn(DateFields fields, int year) {
    return Resolver.existing(year, fields.month(), fields.day())
        .map(day -> day.getDayOfWeek().getValue() == fields.weekday());
  }

  private Optional<Integer> withoutYear(DateFields fields, LocalDate today, boolean ahead) {
    return fields.relative() == DateFields.NONE
        ? Optional.ofNullable(said.get(key(fields)))
            .filter(before -> !ahead && fields.weekday() == 0 && !isNow(fields))
            .or(() -> toldBefore(fields, today, ahead))
            .or(() -> nearest(fields, today, ahead))
        : relative(fields, today);
  }

  /** The year of the heading above, of a day of that year or month. */
  private Optional<Integer> headed(DateFields fields) {
    return heading
        .filter(above -> above.year() > 0 && fields.relative() == DateFields.NONE)
        .filter(above -> above.month() == 0 || above.month() == fields.month())
        .map(DateHeading::year);
  }

  /** The year of the date right before it, if that is of an earlier one. */
  private Optional<Integer> toldBefore(DateFields fields, LocalDate today, boolean ahead) {
    return ahead || fields.weekday() > 0
        ? Optional.empty()
        : mentioned.yearToldBefore(fields).filter(year -> year < today.getYear());
  }

  private static int key(DateFields fields) {
    return fields.month() * 100 + fields.day();
  }

  /** Whether a day is about the day of publication: an anniversary is told of on its day. */
  private boolean isNow(DateFields fields) {
    return published
        .map(day -> Math.floorMod(day.getDayOfYear() - dayOfYear(fields), DAYS_OF_A_YEAR))
        .filter(days -> days <= FRESH_DAYS || days >= DAYS_OF_A_YEAR - FRESH_DAYS)
        .isPresent();
  }

  private static int dayOfYear(DateFields fields) {
    return LocalDate.of(2000, fields.month(), Math.max(1, fields.day())).getDayOfYear();
  }

  /** The year in which the day lies nearest, if that is clear. */
  private static Optional<Integer> nearest(DateFields fields, LocalDate today, boolean ahead) {
    Optional<Integer> bestYear = Optional.empty();
    long best = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      YearMonth month = YearMonth.of(year, fields.month());
      if (!month.isValidDay(Math.max(1, fields.day()))) {
        continue;
      }
      if (fields.day() == 0 && month.equals(YearMonth.from(today))) {
        return Optional.of(year);
      }
      LocalDate day = month.atDay(fields.day() == 0 ? 15 : fields.day());
      if (fields.weekday() > 0 && day.getDayOfWeek().getValue() != fields.weekday()) {
        continue;
      }
      long distance = ChronoUnit.DAYS.between(today, day);
      boolean near =
          fields.weekday() > 0
              ? distance <= NEAR_BEHIND && (!ahead || -distance <= NEAR_AHEAD)
              : (distance > 0
                  ? distance <= (ahead ? NEAR_BEHIND : NEAR_AHEAD)
                  : -distance <= (ahead ? NEAR_AHEAD : NEAR_BEHIND));
      if (near && Math.abs(distance) < best) {
        best = Math.abs(distance);
        bestYear = Optional.of(year);
      }
    }
    // A wrong weekday says nothing: look again without it.
    return bestYear.isEmpty() && fields.weekday() > 0
        ? nearest(fields.withWeekday(0), today, ahead)
        : bestYear;
  }

  /** The year that الماضي, الجاري or المقبل behind a month or day means. */
  private static Optional<Integer> relative(DateFields fields, LocalDate today) {
    int order =
        fields.day() == 0
            ? Integer.compare(fields.month(), today.getMonthValue())
            : Integer.compare(
                fields.month() * 100 + fields.day(),
                today.getMonthValue() * 100 + today.getDayOfMonth());
    return switch (fields.relative()) {
      case 0 -> Optional.of(today.getYear());
      case 1 ->
          Optional.of(
              order > 0 || isYoung(fields, order, today) ? today.getYear() : today.getYear() + 1);
      case -1 -> Optional.of(order < 0 ? today.getYear() : today.getYear() - 1);
      default -> Optional.empty();
    };
  }

  /** On the second of September the coming September is this one. */
  private static boolean isYoung(DateFields fields, int order, LocalDate today) {
    return order == 0 && fields.day() == 0 && today.getDayOfMonth() <= YOUNG_MONTH;
  }
}
