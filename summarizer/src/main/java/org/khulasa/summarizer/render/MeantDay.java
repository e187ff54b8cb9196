package org.khulasa.summarizer.render;

import java.time.LocalDate;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * What words like {@code أمس} or {@code مساء الخميس} mean in the sentence where they stand.
 *
 * @param words the words of the sentence; empty if the heading above it gives the days
 * @param days the days they mean
 */
record MeantDay(String words, TimeInterval days) {
  /**
   * As readers see it: {@code الخميس 16 أكتوبر 2025} where the sentence names the day of the week,
   * otherwise with its words, {@code أمس: 16 أكتوبر 2025}, if there are any.
   */
  String text() {
    return name() + ArabicDates.days(days);
  }

  /** What of the words a reader remembers when he meets them again. */
  String key() {
    return weekday().orElse(words);
  }

  /** Whether it is one day, without the name of the day of the week. */
  boolean is(LocalDate day) {
    return weekday().isEmpty() && days.from().equals(day) && days.to().equals(day);
  }

  private String name() {
    return weekday().map(day -> day + " ").orElse(words.isEmpty() ? "" : words + ": ");
  }

  private Optional<String> weekday() {
    return days.from().equals(days.to()) && RelativeDays.standard().nameWeekday(words)
        ? Optional.of(Weekdays.name(days.from().getDayOfWeek()))
        : Optional.empty();
  }
}
