package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.clean.CleanedDocument;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class FaultCheckTest {
  private static Summary summary(String... sentences) {
    return new Summary(
        List.of(),
        Arrays.stream(sentences)
            .map(
                text ->
                    new SummarySentence(
                        new Passage(0, new Span(0, text.length())), text, 1, 0, List.of()))
            .toList());
  }

  @Test
  void sentencesEndWithAMark() {
    assertThat(
            FaultCheck.noFinalPunctuation()
                .count(summary("تم.", "تم؟", "تم!»", "«تم.»", "تم…\u200F ", "(تم.)")))
        .isZero();
    assertThat(FaultCheck.noFinalPunctuation().count(summary("تم", "تم،", "تم:", "", "»")))
        .isEqualTo(5);
  }

  @Test
  void quotesBalance() {
    assertThat(
            FaultCheck.unbalancedQuotes()
                .count(summary("«تم»", "\"تم\"", "“تم”", "”تم”", "»تم«", "don't", "“أ “ب” ج”")))
        .isZero();
    assertThat(FaultCheck.unbalancedQuotes().count(summary("«تم", "\"تم", "تم”", "“أ” “ب")))
        .isEqualTo(4);
  }

  @Test
  void repeatedClaims() {
    FaultCheck check = FaultCheck.repeatedClaim(0.7);
    assertThat(check.count(summary("افتتح الوزير المعرض الكبير", "افتتح الوزير المعرض الكبير أمس")))
        .isEqualTo(1);
    assertThat(check.count(summary("افتتح الوزير المعرض", "زار الوزير المدرسة", "..."))).isZero();
  }

  private static Summary pick(String text, int... places) {
    List<AnalyzedDocument> documents =
        TestAnalysis.analyzer().analyze(List.of(Document.of("d", text)));
    return new Summary(
        documents,
        Arrays.stream(places)
            .mapToObj(place -> documents.get(0).sentences().get(place).span())
            .map(span -> new SummarySentence(new Passage(0, span), span.of(text), 1, 0, List.of()))
            .toList());
  }

  @Test
  void openingsDangleWithoutTheSentenceBeforeThem() {
    String article =
        "افتتح وزير الزراعة سوقا للتمور. وأضاف أن الموسم كان جيدا. وبلغ عدد الزوار ألفين."
            + " من جهته قال المنظم إن السوق صغيرة.";
    FaultCheck check = FaultCheck.danglingOpening();
    assertThat(check.count(pick(article, 0, 1, 2, 3))).isZero();
    assertThat(check.count(pick(article, 0, 2))).isZero();
    assertThat(check.count(pick(article, 1))).isEqualTo(1);
    assertThat(check.count(pick(article, 0, 2, 1))).isEqualTo(1);
    assertThat(check.count(pick(article, 0, 3))).isEqualTo(1);
  }

  @Test
  void openingsDangleInWhateverOrderTheDocumentsStand() {
    List<AnalyzedDocument> documents =
        TestAnalysis.analyzer()
            .analyze(
                List.of(
                    Document.of("b", "افتتح وزير الزراعة سوقا للتمور. وأضاف أن الموسم كان جيدا."),
                    Document.of("a", "عاد الوفد مساء الخميس إلى العاصمة. هطلت الأمطار فجرا.")));
    FaultCheck check = FaultCheck.danglingOpening();
    assertThat(check.count(new Summary(documents, List.of(chosen(documents, 0, 1))))).isEqualTo(1);
    assertThat(check.count(new Summary(documents, List.of(chosen(documents, 1, 1))))).isZero();
  }

  private static SummarySentence chosen(List<AnalyzedDocument> documents, int document, int place) {
    Span span = documents.get(document).sentences().get(place).span();
    String text = documents.get(document).document().text();
    return new SummarySentence(new Passage(document, span), span.of(text), 1, 0, List.of());
  }

  @Test
  void whatStandsAroundAnArticleIsFurniture() {
    String page = "افتتح الوزير السوق. شارك المقال. حضر الزوار.";
    PageCleaner cleaner =
        documents ->
            documents.stream()
                .map(
                    document ->
                        new CleanedDocument(
                            document,
                            List.of(new Span(0, 19)),
                            List.of(
                                new Dropped(new Span(20, 32), Dropped.Reason.FURNITURE, "button"),
                                new Dropped(
                                    new Span(33, 44), Dropped.Reason.REPEAT, "told before"))))
                .toList();
    FaultCheck check = FaultCheck.furniture(cleaner);
    assertThat(check.count(pick(page, 0, 1, 2))).isEqualTo(1);
    assertThat(check.count(pick(page, 0, 2))).isZero();
    assertThat(check.count(pick(page))).isZero();
  }
}
