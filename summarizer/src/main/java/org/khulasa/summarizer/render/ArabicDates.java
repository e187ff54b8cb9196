package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

  /**
   * Parts of a year by their first and last month, as the recogniser resolves them: who says {@code
   * منتصف 2019} names no months.
   */
  private static final ImmutableMap<Integer, String> PARTS =
      ImmutableMap.<Integer, String>builder()
          .put(part(1, 4), "مطلع ")
          .put(part(5, 8), "منتصف ")
          .put(part(9, 12), "أواخر ")
          .put(part(1, 6), "النصف الأول من ")
          .put(part(7, 12), "النصف الثاني من ")
          .put(part(1, 3), "الربع الأول من ")
          .put(part(4, 6), "الربع الثاني من ")
          .put(part(7, 9), "الربع الثالث من ")
          .put(part(10, 12), "الربع الرابع من ")
          .put(part(3, 5), "ربيع ")
          .put(part(6, 8), "صيف ")
          .put(part(9, 11), "خريف ")
          .buildOrThrow();

  // Of two years, since the text does not say which of the two is meant.
  private static final int MONTHS_OF_A_WINTER = 15;
  private static final int MONTHS_OF_A_YEAR = 12;

  private ArabicDates() {}

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + year(day);
  }

  /**
   * An interval: a year, a month or a part of either by its name, otherwise its first and last day.
   */
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
    if (isWinter(from, to)) {
      return "شتاء " + (from.getYear() + 1);
    }
    if (wholeMonths && from.getYear() == to.getYear()) {
      String part = PARTS.get(part(from.getMonthValue(), to.getMonthValue()));
      if (part != null) {
        return part + year(from);
      }
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

  /** The winter of a year is the one that it begins or ends with. */
  private static boolean isWinter(LocalDate from, LocalDate to) {
    YearMonth first = YearMonth.from(from);
    return first.getMonthValue() == 12
        && from.getDayOfMonth() == 1
        && to.equals(first.plusMonths(MONTHS_OF_A_WINTER - 1).atEndOfMonth());
  }

  private static int part(int from, int to) {
    return from * MONTHS_OF_A_YEAR + to;
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
