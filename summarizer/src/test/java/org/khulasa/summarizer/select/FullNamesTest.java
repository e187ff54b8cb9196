package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

class FullNamesTest {
  private static final String SHORT =
      "أعلن الراوي مساء الأحد استقالته من رئاسة اتحاد الصيادين في خليج سرابة احتجاجا على الرسوم.";
  private static final String FULL =
      "أعلن نديم سعد الراوي مساء الأحد استقالته من رئاسة اتحاد الصيادين في خليج سرابة احتجاجا"
          + " على الرسوم الجديدة.";

  private static List<String> summary(AnalyzedDocument... documents) {
    return Summarizers.named("lead")
        .summarize(List.of(documents), SummaryOptions.words(20))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }

  private static AnalyzedDocument shortName() {
    return Entities.with(Pages.whole("1", SHORT + " " + OTHER), "PER", "الراوي", "نديم الراوي");
  }

  private static final String OTHER =
      "تراجعت أسعار الأسماك في أسواق المدينة إلى النصف منذ بداية موسم الصيد الخريفي الحالي.";

  @Test
  void aFirstMentionCarriesTheFullerName() {
    AnalyzedDocument full =
        Entities.with(Pages.whole("2", FULL), "PER", "نديم سعد الراوي", "نديم الراوي");
    assertThat(summary(shortName(), full)).containsExactly(FULL);
  }

  @Test
  void withoutEntitiesNothingChanges() {
    assertThat(summary(Pages.whole("1", SHORT + " " + OTHER), Pages.whole("2", FULL)))
        .containsExactly(SHORT);
  }

  @Test
  void anotherPersonIsNoFullerName() {
    AnalyzedDocument other = Entities.with(Pages.whole("2", FULL), "PER", "نديم سعد", "نديم سعد");
    assertThat(summary(shortName(), other)).containsExactly(SHORT);
  }

  @Test
  void figuresAreNotGivenUpForNames() {
    String figures = SHORT.replace("الرسوم", "رسوم تبلغ 45 دينارا");
    AnalyzedDocument first =
        Entities.with(Pages.whole("1", figures + " " + OTHER), "PER", "الراوي", "");
    AnalyzedDocument full = Entities.with(Pages.whole("2", FULL), "PER", "نديم سعد الراوي", "");
    assertThat(summary(first, full)).containsExactly(figures);
  }
}
