package org.khulasa.ner.temporal;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that are known by an event, so that nobody gives their year: {@code هجمات 11 سبتمبر}, {@code
 * ثورة يناير}. The nouns and days are in the word file.
 */
final class NamedDays {
  private static final Splitter DAYS = Splitter.on(',');

  private NamedDays() {}

  /** The fields with the year that the noun before them means, if it does. */
  static DateFields dated(Words words, int index, DateFields fields) {
    Optional<Words.Phrase> event = words.phrase(index - 1, Kind.NAMED_DAY);
    if (event.isEmpty() || !fields.isOpen()) {
      return fields;
    }
    for (String written : DAYS.split(event.get().value())) {
      LocalDate day = LocalDate.parse(written);
      boolean same = fields.day() == 0 || fields.day() == day.getDayOfMonth();
      if (day.getMonthValue() == fields.month() && same) {
        return fields.withYear(day.getYear());
      }
    }
    return fields;
  }
}
