package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;
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
}
