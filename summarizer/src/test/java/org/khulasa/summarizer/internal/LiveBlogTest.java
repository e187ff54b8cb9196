package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

class LiveBlogTest {
  private static final String LAST = "أعلنت البلدية فتح الطريق القديم أمام السيارات من جديد.";
  private static final String MIDDLE = "ارتفع عدد الجرحى في انهيار الجسر إلى عشرين شخصا.";
  private static final String REST = "ونقل خمسة منهم إلى مستشفى العاصمة بطائرة.";
  private static final String FIRST = "انهار جسر الحي الشرقي وأصيب عشرة أشخاص كانوا عليه.";

  @ParameterizedTest
  @ValueSource(
      strings = {"21:40\n%s\n\n20:15\n%s %s\n\n09:05\n%s", "21.40 %s\n(20:15) %s %s\n- 9:05 - %s"})
  void isReadFromItsEnd(String form) {
    Summary summary = summary(String.format(form, LAST, MIDDLE, REST, FIRST));
    assertThat(summary.sentences())
        .extracting(sentence -> sentence.passage().span().of(text(summary)))
        .satisfiesExactly(
            first -> assertThat(first).endsWith(FIRST),
            second -> assertThat(second).endsWith(MIDDLE),
            third -> assertThat(third).isEqualTo(REST),
            fourth -> assertThat(fourth).endsWith(LAST));
  }

  @Test
  void whatStandsBeforeItsTimesComesFirst() {
    String lead = "ننقل إليكم أخبار انهيار جسر الحي الشرقي لحظة بلحظة منذ الصباح.";
    Summary summary =
        summary(
            lead + String.format("\n21:40\n%s\n20:15\n%s %s\n9:05\n%s", LAST, MIDDLE, REST, FIRST));
    assertThat(summary.sentences())
        .extracting(sentence -> sentence.passage().span().of(text(summary)))
        .containsExactly(lead, FIRST, MIDDLE, REST, LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:05\n%s\n\n20:15\n%s %s\n\n21:40\n%s",
        "21:40\n%s\n\n20:15\n%s %s\n\n%s",
        "%s\n\n%s %s\n\n%s",
        "21:40\n%s\n\n20:15\n%s %s\n\n20:15\n%s"
      })
  void anyOtherIsReadFromItsBeginning(String form) {
    Summary summary = summary(String.format(form, LAST, MIDDLE, REST, FIRST));
    assertThat(summary.sentences().get(0).passage().span().of(text(summary))).endsWith(LAST);
  }

  @Test
  void figuresAreNoTimes() {
    Summary summary =
        summary(
            """
            3:2 فاز فريق الحي الشرقي على ضيفه فريق الحي الغربي.
            2:1 فاز فريق السهل على فريق النهر في ملعبه أمس.
            25:80 هي نتيجة مباراة كرة السلة في قاعة المدينة.
            """);
    assertThat(LiveBlog.of(summary.documents().get(0))).isEmpty();
  }

  private static String text(Summary summary) {
    return summary.documents().get(0).document().text();
  }

  private static Summary summary(String text) {
    return Summarizers.standard()
        .summarize(
            Analyzer.create().analyze(List.of(Document.of("a", text))), SummaryOptions.words(100));
  }
}
