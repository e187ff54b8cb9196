package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

class TimelineTest {
  private static final String FERRY =
      "توقفت العبارة بين ميناء سرابة وجزيرة الملح يوم 7 مارس 2024 بسبب عطل في المحرك الرئيسي.";
  private static final String FERRY_AGAIN =
      "كانت العبارة بين ميناء سرابة وجزيرة الملح توقفت في السابع من مارس بسبب عطل في المحرك.";
  private static final String BRIDGE =
      "وضعت الوزارة حجر الأساس لجسر بديل في فبراير 2023 بتمويل من صندوق الموانئ.";
  private static final String TOMORROW =
      "ينتظر الركاب عودة الرحلات المنتظمة إلى الجزيرة قريبا بحسب مدير الميناء.";

  private static AnalyzedDocument first() {
    AnalyzedDocument document = Pages.whole("أ", FERRY + " " + BRIDGE + " " + TOMORROW);
    document = Entities.with(document, "DATE", "7 مارس 2024", "2024-03-07");
    document = Entities.with(document, "DATE", "فبراير 2023", "2023-02");
    return Entities.with(document, "DATE", "قريبا", "");
  }

  private static AnalyzedDocument second() {
    return Entities.with(Pages.whole("ب", FERRY_AGAIN), "DATE", "السابع من مارس", "2024-03-07");
  }

  private static List<String> lines(Summary summary) {
    return summary.timeline().stream()
        .map(
            entry ->
                entry.days()
                    + " "
                    + entry
                        .passage()
                        .span()
                        .of(summary.document(entry.passage()).document().text()))
        .toList();
  }

  @Test
  void dateComesBeforeDateAndWhatIsUnresolvedNowhere() {
    Summary summary = Summarizers.standard().summarize(List.of(first()), SummaryOptions.words(200));
    assertThat(lines(summary))
        .containsExactly("2023-02-01/2023-02-28 " + BRIDGE, "2024-03-07 " + FERRY);
  }

  @Test
  void aStatementOfSeveralArticlesStandsThereOnce() {
    Summary summary =
        Summarizers.standard().summarize(List.of(first(), second()), SummaryOptions.words(200));
    assertThat(lines(summary))
        .containsExactly("2023-02-01/2023-02-28 " + BRIDGE, "2024-03-07 " + FERRY);
  }

  @Test
  void theWordingOfTheSummaryStandsForItsClaim() {
    Summary summary =
        Summarizers.standard()
            .summarize(
                List.of(first(), second().withEntities(second().entities())),
                SummaryOptions.sentences(1));
    String told = summary.sentences().get(0).text();
    assertThat(told).isIn(FERRY, FERRY_AGAIN);
    assertThat(lines(summary)).contains("2024-03-07 " + told).hasSize(2);
  }

  @Test
  void thatSameClaimOnAnotherDayIsAnotherStatement() {
    AnalyzedDocument later =
        Entities.with(Pages.whole("ب", FERRY_AGAIN), "DATE", "السابع من مارس", "2024-03-09");
    Summary summary =
        Summarizers.standard().summarize(List.of(first(), later), SummaryOptions.words(200));
    assertThat(lines(summary)).hasSize(3);
  }

  @Test
  void aSentenceWithTwoDatesStandsThereTwice() {
    AnalyzedDocument document =
        Pages.whole("ج", "استمر الإضراب في مصنع الزجاج من 3 مايو 2024 حتى نهاية العام 2024.");
    document = Entities.with(document, "DATE", "3 مايو 2024", "2024-05-03");
    document = Entities.with(document, "DATE", "العام 2024", "2024");
    Summary summary = Summarizers.standard().summarize(List.of(document), SummaryOptions.DEFAULT);
    assertThat(summary.timeline())
        .extracting(entry -> entry.days().toString())
        .containsExactly("2024-01-01/2024-12-31", "2024-05-03");
  }

  @Test
  void withoutDatesThereIsNone() {
    assertThat(Summarizers.standard().summarize(Pages.samples(), SummaryOptions.DEFAULT).timeline())
        .isEmpty();
  }
}
