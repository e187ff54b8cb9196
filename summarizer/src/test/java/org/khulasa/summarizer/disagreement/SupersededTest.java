package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class SupersededTest {
  private static AnalyzedDocument poisoned(String source, int day, String number) {
    return Articles.of(
        source,
        day,
        "قالت وزارة الصحة إن عدد المصابين بالتسمم الغذائي في مدينة سهلان بلغ " + number + " حالة.",
        number,
        number + " حالة");
  }

  @Test
  void countsOfADayAreNoQuestionAnyMoreWhenMoreAreCountedLater() {
    AnalyzedDocument first = poisoned("أ", 6, "138");
    AnalyzedDocument second = poisoned("ب", 6, "212");
    assertThat(Articles.values(first, second)).containsExactly("138", "212");
    assertThat(Articles.values(first, second, poisoned("ج", 9, "826"))).isEmpty();
    assertThat(Articles.values(first, second, poisoned("ج", 20, "826")))
        .containsExactly("138", "212");
    assertThat(Articles.values(first, second, poisoned("ج", 6, "826")))
        .containsExactly("138", "212", "826");
  }

  @Test
  void thePeopleStandFarBeforeTheirNumber() {
    AnalyzedDocument cases = poisoned("أ", 6, "138");
    AnalyzedDocument injured =
        Articles.of(
            "ب",
            6,
            "أعلنت وزارة الصحة تسجيل 212 إصابة بالتسمم الغذائي في مدينة سهلان.",
            "212 إصابة",
            "212 إصابة");
    assertThat(Articles.values(cases, injured)).containsExactly("138", "212");
  }
}
