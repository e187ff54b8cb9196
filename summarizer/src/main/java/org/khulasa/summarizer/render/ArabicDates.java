package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;

/**
 * Intervals as an Arabic newspaper writes them: {@code 26 يناير 2024}. With the month as a word no
 * reader takes the day for the month, and in a line from right to left the parts keep their order,
 * which those of {@code 2024-01-26} do not.
 */
final class ArabicDates {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final String TO = " \u2013 ";

  private ArabicDates() {}

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + year(day);
  }

  /** An interval: a year, a month or its third by its name, otherwise its first and last day. */
  static String days(TimeInterval days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from.equals(to)) {
      return day(from);
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
      return from.getYear() == to.getYear() ? year(from) : year(from) + TO + year(to);
    }
    if (wholeMonths) {
      String last = month(to) + " " + year(to);
      return YearMonth.from(from).equals(YearMonth.from(to))
          ? last
          : month(from) + " " + year(from) + TO + last;
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      String month = month(from) + " " + year(from);
      return third(from, to)
          .map(part -> part + " " + month)
          .orElse(from.getDayOfMonth() + TO + to.getDayOfMonth() + " " + month);
    }
    return day(from) + TO + day(to);
  }

  /** The third of a month, if it is one: this is how the recogniser resolves {@code منتصف}. */
  private static Optional<String> third(LocalDate from, LocalDate to) {
    int first = from.getDayOfMonth();
    int last = to.getDayOfMonth();
    if (first == 1 && last == 10) {
      return Optional.of("مطلع");
    }
    if (first == 11 && last == 20) {
      return Optional.of("منتصف");
    }
    return first == 21 && last == to.lengthOfMonth() ? Optional.of("أواخر") : Optional.empty();
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }
}
