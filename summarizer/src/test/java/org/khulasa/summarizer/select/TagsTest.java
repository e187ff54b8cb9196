package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

class TagsTest {
  private static final String TAGGED =
      "اتفق مجلس #بلدية_رملان مع نقابة الصيادين على فتح #الميناء_الشرقي أمام 40 قاربا قبل حلول الشتاء.";
  private static final String CLEAN =
      "اتفق مجلس بلدية رملان مع نقابة الصيادين على فتح الميناء الشرقي أمام 40 قاربا قبل حلول الشتاء.";
  private static final String OTHER =
      "تراجعت أسعار الأسماك في أسواق المدينة إلى النصف منذ بداية موسم الصيد الخريفي الحالي.";

  private static List<String> summary(int words, String... articles) {
    return Summarizers.named("lead")
        .summarize(
            List.of(Pages.whole("1", articles[0] + " " + OTHER), Pages.whole("2", articles[1])),
            SummaryOptions.words(words))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }

  @Test
  void aWordingWithoutTagsTakesThePlaceOfOneWithThem() {
    assertThat(summary(18, TAGGED, CLEAN)).containsExactly(CLEAN);
  }

  @Test
  void notWhereItCostsMoreThanThereIs() {
    assertThat(summary(15, TAGGED, CLEAN)).containsExactly(TAGGED);
  }

  @Test
  void notWhereItSaysLess() {
    assertThat(summary(18, TAGGED, CLEAN.replace(" أمام 40 قاربا", ""))).containsExactly(TAGGED);
    assertThat(summary(18, TAGGED, CLEAN.replace(" مع نقابة الصيادين", "")))
        .containsExactly(TAGGED);
  }
}
