package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khulasa.core.text.CalendarNames;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;

class WeekdaysTest {
  @ParameterizedTest
  @EnumSource
  void isKnownByItsFoldedNameAndKey(DayOfWeek day) {
    String name = Weekdays.name(day);
    assertThat(Weekdays.of(LetterFolding.fold(name))).contains(day);
    assertThat(Weekdays.KEYS).contains(WordKey.of(name));
  }

  @ParameterizedTest
  @EnumSource
  void isTheOneThatDatesAreReadBy(DayOfWeek day) {
    assertThat(CalendarNames.of("weekday").get(LetterFolding.fold(Weekdays.name(day))))
        .isEqualTo(Integer.toString(day.getValue()));
  }

  @Test
  void isNotNamedByOtherWords() {
    assertThat(Weekdays.of("اليوم")).isEmpty();
    assertThat(Weekdays.of("اثنين")).isEmpty();
  }

  @Test
  void isShownAsItIsSpelled() {
    assertThat(Weekdays.name(DayOfWeek.WEDNESDAY)).isEqualTo("الأربعاء");
  }
}
