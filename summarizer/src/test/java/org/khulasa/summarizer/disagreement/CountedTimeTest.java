package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class CountedTimeTest {
  private static final String TEXT = "في ساحة مرون وسط سهلان قتل %s متظاهرا برصاص الشرطة%s.";

  private static AnalyzedDocument article(
      String source, String number, String when, String... day) {
    String[] figures = new String[day.length + 2];
    figures[0] = number;
    figures[1] = number + " متظاهرا";
    System.arraycopy(day, 0, figures, 2, day.length);
    return Articles.of(source, 6, TEXT.formatted(number, when), figures);
  }

  @Test
  void theDeadOfAWeekAreMoreThanThoseOfADay() {
    AnalyzedDocument day = article("أ", "17", "");
    assertThat(
            Articles.values(
                day, article("ب", "23", " على مدار الأسبوع الماضي", "الأسبوع الماضي", "2024-W18")))
        .isEmpty();
    assertThat(
            Articles.values(
                day, article("ب", "23", " في الأسبوع الماضي", "الأسبوع الماضي", "2024-W18")))
        .containsExactly("17", "23");
  }

  @Test
  void thisMonthIsWrittenInTwoWays() {
    AnalyzedDocument day = article("أ", "17", "");
    for (String month : new String[] {"الشهر الحالي", "الشهر الحالى"}) {
      assertThat(Articles.values(day, article("ب", "23", " " + month, month, "2024-05"))).isEmpty();
    }
    for (String during : new String[] {" على مدى ", " على مدي "}) {
      assertThat(
              Articles.values(
                  day, article("ب", "23", during + "الأسبوع الماضي", "الأسبوع الماضي", "2024-W18")))
          .isEmpty();
    }
    for (String since : new String[] {" منذ انطلاق", " منذ إنطلاق"}) {
      assertThat(Articles.values(day, article("ب", "23", since + " الاحتجاجات"))).isEmpty();
    }
  }

  @Test
  void theDayMayBeWrittenInOneWithTheMonth() {
    assertThat(
            Articles.values(
                article("أ", "17", ""),
                article("ب", "23", " منذ 22أواخر أبريل", "أواخر أبريل", "2024-04-21/2024-04-30")))
        .isEmpty();
  }
}
