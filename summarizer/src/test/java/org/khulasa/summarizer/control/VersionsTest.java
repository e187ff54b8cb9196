package org.khulasa.summarizer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Pages;

class VersionsTest {
  private static final String[] REPORT = {
    "افتتح وزير النقل صباح اليوم الجسر الجديد فوق نهر مرون.",
    "ويبلغ طول الجسر أربعمئة متر ويربط الميناء بالحي القديم.",
    "وقال الوزير إن العمل فيه استمر ثلاثة أعوام كاملة.",
    "وحضر الافتتاح مئات من سكان المدينة والقرى المجاورة لها.",
    "وكان الجسر القديم قد انهار في الشتاء قبل الماضي."
  };

  private static AnalyzedDocument article(String id, String source, String... sentences) {
    Document document = Document.of(id, String.join("\n", sentences));
    return Pages.whole(source.isEmpty() ? document : document.withSource(source));
  }

  private static int[] outdated(AnalyzedDocument... documents) {
    return Versions.outdated(List.of(documents)).stream().toArray();
  }

  private static String[] with(String last) {
    String[] more = Arrays.copyOf(REPORT, REPORT.length + 1);
    more[REPORT.length] = last;
    return more;
  }

  private static final String NEWS = "وقررت البلدية أن تجعل المرور عليه بالمجان حتى نهاية السنة.";

  @Test
  void ofTheSameTextTheEarlierGoes() {
    assertThat(outdated(article("1", "الوادي", REPORT), article("2", "الوادي", REPORT)))
        .containsExactly(0);
  }

  @Test
  void theVersionThatGrewStays() {
    assertThat(outdated(article("1", "الوادي", REPORT), article("2", "الوادي", with(NEWS))))
        .containsExactly(0);
  }

  @Test
  void aLaterExcerptAddsNothing() {
    assertThat(
            outdated(
                article("1", "الوادي", with(NEWS)), article("2", "الوادي", REPORT[0], REPORT[1])))
        .containsExactly(1);
  }

  @Test
  void anotherOutletIsAWitness() {
    assertThat(outdated(article("1", "الوادي", REPORT), article("2", "الميناء", REPORT))).isEmpty();
    assertThat(outdated(article("1", "", REPORT), article("2", "الميناء", REPORT))).isEmpty();
  }

  @Test
  void whereNobodyIsNamedTheTitleDecides() {
    assertThat(outdated(titled("1", "افتتاح جسر"), titled("2", "افتتاح جسر"))).containsExactly(0);
    assertThat(outdated(titled("1", "افتتاح جسر"), titled("2", "جسر مرون"))).isEmpty();
    assertThat(outdated(article("1", "", REPORT), article("2", "", REPORT))).isEmpty();
  }

  private static AnalyzedDocument titled(String id, String title) {
    return Pages.whole(Document.of(id, String.join("\n", REPORT)).withTitle(title));
  }

  @Test
  void halfOfAnArticleIsNone() {
    assertThat(
            outdated(
                article("1", "الوادي", REPORT), article("2", "الوادي", REPORT[0], REPORT[1], NEWS)))
        .isEmpty();
  }

  @Test
  void aFormulaOfAnOutletMakesNoVersions() {
    List<AnalyzedDocument> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(
          article(
              "a" + i,
              "الوادي",
              "تصلكم أخبار المدينة كل صباح على هذا العنوان.",
              "وقع الخبر رقم " + i + " في الحي رقم " + i + " عند الجسر رقم " + i + "."));
    }
    assertThat(Versions.outdated(articles).isEmpty()).isTrue();
  }

  @Test
  void emptyArticlesAreNoVersions() {
    assertThat(outdated(article("1", "الوادي", "خبر."), article("2", "الوادي", "خبر."))).isEmpty();
  }

  @Test
  void ofManyCopiesOneStaysForEachOutlet() {
    List<AnalyzedDocument> copies = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      copies.add(article("a" + i, "صحيفة " + i % 20, REPORT));
    }
    assertThat(Versions.outdated(copies).cardinality()).isEqualTo(180);
    assertThat(Versions.outdated(copies).nextClearBit(0)).isEqualTo(180);
  }
}
