package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

class KnownDaysTest {
  private static final String SOME_DAY =
      "ذكرت بلدية رملان في بيان اليوم أن بناء جسر القنطرة على نهر مرون سينتهي قبل حلول الشتاء.";
  private static final String SATURDAY =
      "ذكرت بلدية رملان في بيان اليوم السبت أن بناء جسر القنطرة على نهر مرون سينتهي قبل الشتاء.";
  private static final String OTHER =
      "تراجعت أسعار الأسماك في أسواق المدينة إلى النصف منذ بداية موسم الصيد الخريفي الحالي.";

  private static List<String> summary(AnalyzedDocument... documents) {
    return Summarizers.named("lead")
        .summarize(List.of(documents), SummaryOptions.words(18))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }

  @Test
  void aWordingThatNamesTheDayTakesThePlaceOfTodayWithoutADate() {
    assertThat(summary(Pages.whole("1", SOME_DAY + " " + OTHER), Pages.whole("2", SATURDAY)))
        .containsExactly(SATURDAY);
  }

  @Test
  void todayOfADatedArticleStays() {
    Document dated =
        Document.of("1", SOME_DAY + " " + OTHER)
            .withDate(PublicationDate.of(LocalDate.of(2025, 3, 8)));
    assertThat(summary(Pages.whole(dated), Pages.whole("2", SATURDAY))).containsExactly(SOME_DAY);
  }

  @Test
  void withoutABetterWordingTodayStays() {
    assertThat(summary(Pages.whole("1", SOME_DAY), Pages.whole("2", OTHER)))
        .containsExactly(SOME_DAY);
  }
}
