package org.khulasa.summarizer.timeline;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An interval of whole days.
 *
 * @param from the first day
 * @param to the last day, which belongs to it; not before {@code from}
 */
public record Days(LocalDate from, LocalDate to) implements Comparable<Days> {
  private static final Comparator<Days> ORDER =
      Comparator.comparing(Days::from).thenComparing(Days::to);
  private static final Splitter ENDS = Splitter.on('/');
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[0-9:.]+)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code to} lies before {@code from}
   */
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "an interval ends on its first day or later, found one from " + from + " to " + to);
    }
  }

  /**
   * The days that a normal form means: a day ({@code 2024-01-26}, with or without a time), a week
   * ({@code 2024-W04}), a month ({@code 2024-01}), a year ({@code 2024}), or an interval of two of
   * them ({@code 2024-01/2024-03}).
   *
   * @return empty for everything else: a form that is not resolved ({@code XXXX-01-26}), a length
   *     of time ({@code P3D}), a day that no calendar has, an interval that ends before it begins
   */
  public static Optional<Days> parse(String normal) {
    List<String> ends = ENDS.splitToList(normal);
    if (ends.size() > 2) {
      return Optional.empty();
    }
    try {
      Optional<Days> first = single(ends.get(0));
      Optional<Days> last = single(ends.get(ends.size() - 1));
      return first.isPresent() && last.isPresent() && !last.get().to.isBefore(first.get().from)
          ? Optional.of(new Days(first.get().from, last.get().to))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** By the first day, then by the last. */
  @Override
  public int compareTo(Days other) {
    return ORDER.compare(this, other);
  }

  /** ISO 8601, for example {@code 2024-01-26/2024-01-28}; one day without a slash. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }

  private static Optional<Days> single(String form) {
    var day = DAY.matcher(form);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(day.group(1));
      return Optional.of(new Days(date, date));
    }
    if (MONTH.matcher(form).matches()) {
      YearMonth month = YearMonth.parse(form);
      return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
    }
    if (YEAR.matcher(form).matches()) {
      Year year = Year.parse(form);
      return Optional.of(new Days(year.atDay(1), year.atDay(year.length())));
    }
    if (WEEK.matcher(form).matches()) {
      LocalDate monday = LocalDate.parse(form + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return Optional.of(new Days(monday, monday.plusDays(6)));
    }
    return Optional.empty();
  }
}
