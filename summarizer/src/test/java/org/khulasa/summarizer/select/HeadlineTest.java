package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

class HeadlineTest {
  private static final String FIRST =
      "اجتمع مجلس بلدية سيدار مساء الاثنين في قاعة المدرسة القديمة بعد أسبوع من الأمطار الغزيرة.";
  private static final String SECOND =
      "وحضر الاجتماع عشرون عضوا وعدد من سكان الأحياء الذين تضررت بيوتهم من المياه.";
  private static final String THIRD =
      "وناقش الأعضاء أولا ميزانية المدارس وموعد بدء الدراسة وأجور المعلمين في القرى.";
  private static final String NEWS = "وقرر المجلس في النهاية هدم جسر الصيادين وبناء نفق تحت النهر.";
  private static final String LAST =
      "وسيعقد الاجتماع المقبل في الخريف بعد عودة رئيس البلدية من السفر.";
  private static final String TEXT = String.join("\n", FIRST, SECOND, THIRD, NEWS, LAST);

  @Test
  void whatTheHeadlineSaysIsTold() {
    assertThat(summary("هدم جسر الصيادين وبناء نفق")).containsExactly(FIRST, NEWS);
  }

  @Test
  void aFigureOfTheHeadlineIsTold() {
    String figure = "وتضرر 340 منزلا في الحي القديم وفي قرى الوادي.";
    Document page = Document.of("a", TEXT.replace(NEWS, figure));
    assertThat(summary(page)).doesNotContain(figure);
    assertThat(summary(page.withTitle("سيدار تحصي 340 بيتا"))).containsExactly(FIRST, figure);
    // A year tells nothing.
    Document year = Document.of("a", page.text().replace("340 منزلا", "عام 2017 منزل"));
    assertThat(summary(year.withTitle("سيدار تحصي خسائر 2017"))).isEqualTo(summary(year));
  }

  @Test
  void withoutAHeadlineThePlaceDecides() {
    assertThat(summary(page())).startsWith(FIRST).doesNotContain(NEWS);
  }

  @Test
  void aHashtagTellsItsWords() {
    Document page = Document.of("a", TEXT.replace("مجلس بلدية سيدار", "#مجلس_سيدار"));
    String title = "مجلس سيدار: هدم جسر";
    assertThat(summary(page.withTitle(title))).containsExactly(first(page), NEWS);
    Document hashtags = Document.of("a", page.text().replace("في قاعة", "عن #هدم #جسر في قاعة"));
    assertThat(summary(hashtags.withTitle(title))).isEqualTo(summary(hashtags));
  }

  private static String first(Document page) {
    return page.text().substring(0, page.text().indexOf('\n'));
  }

  @Test
  void aHeadlineThatTheFirstSentenceTellsChangesNothing() {
    assertThat(summary("مجلس بلدية سيدار يجتمع بعد أسبوع من الأمطار الغزيرة"))
        .isEqualTo(summary(page()));
  }

  private static List<String> summary(String title) {
    return summary(page().withTitle(title));
  }

  private static List<String> summary(Document page) {
    return Summarizers.standard()
        .summarize(List.of(Pages.whole(page)), SummaryOptions.words(28))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }

  private static Document page() {
    return Document.of("a", TEXT);
  }
}
