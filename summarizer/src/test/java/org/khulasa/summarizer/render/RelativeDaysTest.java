package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.value.TimeInterval;

class RelativeDaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعلن الوزير اليوم السبت فتح المعبر.",
        "انتهى الاجتماع، اليوم(الأحد)، بلا اتفاق.",
        "وصل الوفد أمس إلى العاصمة.",
        "تبدأ الجولة مساء الخميس في الفندق.",
        "يعود التلاميذ إلى مدارسهم غداً.",
        "والأربعاء شُيّع الضحايا.",
        "زاد الإنتاج الشهر الماضي بمقدار الربع.",
        "تُجرى الانتخابات الأســـبوع المقبل."
      })
  void needThePublicationDay(String sentence) {
    assertThat(RelativeDays.standard().standIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهى الاجتماع بلا اتفاق.",
        "وصل الوفد الخميس 25 يناير 2024 إلى العاصمة.",
        "عاد الهدوء إلى المدينة في اليوم التالي.",
        "تحتفل المدارس باليوم العالمي للماء.",
        "كان ذلك في العام الدراسي الأول.",
        ""
      })
  void standWithoutIt(String sentence) {
    assertThat(RelativeDays.standard().standIn(sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-26, 26 يناير 2024",
    "2024-02, فبراير 2024",
    "2024, 2024",
    "2023/2024, 2023 – 2024",
    "2023-11/2024-02, نوفمبر 2023 – فبراير 2024",
    "2024-01-26/2024-02-03, 26 يناير 2024 – 3 فبراير 2024",
  })
  void daysAsInANewspaper(String normal, String shown) {
    assertThat(TimeInterval.parse(normal)).map(ArabicDates::days).hasValue(shown);
  }

  @Test
  void everyMonthHasAName() {
    for (int month = 1; month <= 12; month++) {
      assertThat(ArabicDates.day(LocalDate.of(2024, month, 1))).matches("1 \\p{L}+ 2024");
    }
  }
}
