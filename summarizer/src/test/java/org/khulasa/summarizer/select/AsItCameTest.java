package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

class AsItCameTest {
  private static final String COMING =
      "تستجوب الشرطة في رملان رئيس البلدية سامي القطان في قضية بيع أرض الميناء القديم.";
  private static final String DONE =
      "استجوبت الشرطة في رملان رئيس البلدية سامي القطان في قضية بيع أرض الميناء القديم.";
  private static final String OTHER =
      "تراجعت أسعار الأسماك في أسواق المدينة إلى النصف منذ بداية موسم الصيد الخريفي الحالي.";

  private static final String TOO_LONG =
      "تراجعت أسعار الأسماك في أسواق المدينة إلى النصف منذ بداية موسم الصيد الخريفي الحالي، بحسب ما"
          + " قال رئيس نقابة الصيادين للإذاعة المحلية صباح الجمعة.";

  private static List<String> summary(AnalyzedDocument... documents) {
    return Summarizers.named("lead")
        .summarize(List.of(documents), SummaryOptions.words(15))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }

  private static AnalyzedDocument at(int hour, String id, String text) {
    PublicationDate date = PublicationDate.of(LocalDate.of(2025, 3, 8), LocalTime.of(hour, 0));
    return Pages.whole(Document.of(id, text).withDate(date));
  }

  @Test
  void whatALaterArticleTellsAsDoneIsToldAsDone() {
    assertThat(summary(at(7, "1", COMING + " " + OTHER), at(12, "2", DONE))).containsExactly(DONE);
  }

  @Test
  void anEarlierArticleDoesNotKnowBetter() {
    assertThat(summary(at(12, "1", COMING), at(7, "2", TOO_LONG + " " + DONE)))
        .containsExactly(COMING);
  }

  @Test
  void withoutAnotherWordingItStays() {
    assertThat(summary(at(7, "1", COMING), at(12, "2", OTHER))).containsExactly(COMING);
  }
}
