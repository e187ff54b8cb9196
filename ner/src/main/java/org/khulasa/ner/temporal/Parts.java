package org.khulasa.ner.temporal;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;

/**
 * The months, days or years that are a part of a longer period ({@code منتصف أكتوبر}, {@code الربع
 * الأول}). The word file has the words, and which value means what.
 */
final class Parts {
  private Parts() {}

  /** A part of a month, year, decade or century; other periods stay whole. */
  static Period of(Period whole, String part) {
    return switch (whole.unit()) {
      case 'M' -> partOfMonth(whole, part);
      case 'Y' -> partOfYear(whole, part);
      case 'E' -> partOfDecade(whole, part);
      case 'C' -> partOfCentury(whole, part);
      default -> whole;
    };
  }

  /** From Friday on, since in some countries it begins then, to Sunday, when it ends in others. */
  static Period weekend(Period week) {
    return week.days()
        .map(
            days ->
                Period.interval(
                    days.to().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)).toString(),
                    days.to().toString()))
        .orElse(week);
  }

  private static Period partOfMonth(Period month, String part) {
    int last = month.days().map(d -> d.to().getDayOfMonth()).orElse(0);
    String end = last == 0 ? "XX" : Period.two(last);
    return switch (part) {
      case "b", "t1" -> days(month, "01", "10");
      case "m", "t2" -> days(month, "11", "20");
      case "h1" -> days(month, "01", "15");
      case "h2" -> days(month, "16", end);
      case "e", "t3" -> days(month, "21", end);
      default -> month;
    };
  }

  /** The seven days of a month that are its first, second, third or fourth week; 0 is the last. */
  static Period weekOf(Period month, int number) {
    int end = number > 0 ? 7 * number : month.days().map(d -> d.to().getDayOfMonth()).orElse(0);
    return end == 0
        ? new Period(month.normal() + "-XX", 'I')
        : days(month, Period.two(end - 6), Period.two(end));
  }

  private static Period days(Period month, String from, String to) {
    return Period.interval(month.normal() + "-" + from, month.normal() + "-" + to);
  }

  private static Period partOfYear(Period year, String part) {
    return switch (part) {
      case "b", "t1" -> months(year, 1, 4);
      case "m", "t2" -> months(year, 5, 8);
      case "e", "t3" -> months(year, 9, 12);
      case "h1" -> months(year, 1, 6);
      case "h2" -> months(year, 7, 12);
      default -> {
        int quarter = part.charAt(1) - '0';
        yield months(year, 3 * quarter - 2, 3 * quarter);
      }
    };
  }

  private static Period months(Period year, int from, int to) {
    return Period.interval(
        year.normal() + "-" + Period.two(from), year.normal() + "-" + Period.two(to));
  }

  private static Period partOfDecade(Period decade, String part) {
    String tens = decade.normal().substring(0, 3);
    return switch (part) {
      case "b", "t1" -> Period.interval(tens + "0", tens + "3");
      case "m", "t2" -> Period.interval(tens + "4", tens + "6");
      case "e", "t3" -> Period.interval(tens + "7", tens + "9");
      case "h1" -> Period.interval(tens + "0", tens + "4");
      case "h2" -> Period.interval(tens + "5", tens + "9");
      default -> decade;
    };
  }

  private static Period partOfCentury(Period century, String part) {
    String hundreds = century.normal().substring(0, 2);
    return switch (part) {
      case "b", "t1" -> Period.interval(hundreds + "00", hundreds + "33");
      case "m", "t2" -> Period.interval(hundreds + "34", hundreds + "66");
      case "e", "t3" -> Period.interval(hundreds + "67", hundreds + "99");
      case "h1" -> Period.interval(hundreds + "00", hundreds + "49");
      case "h2" -> Period.interval(hundreds + "50", hundreds + "99");
      default -> century;
    };
  }
}
