package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class ContestsTest {
  private static final AnalyzedDocument BOTH =
      Articles.of(
          "أ",
          6,
          "قالت النقابة إن 3000 عامل في الميناء يشاركون في الإضراب، بينما قدرت الشركة عددهم بأقل من 2000.",
          "3000 عامل",
          "3000 عامل",
          "أقل من 2000",
          "<2000");

  @Test
  void anArticleMaySetTwoCountsAgainstEachOther() {
    AnalyzedDocument other =
        Articles.of(
            "ب",
            6,
            "بدأ نحو 2800 عامل في الميناء صباح اليوم إضرابا مفتوحا وفق النقابة.",
            "نحو 2800 عامل",
            "~2800 عامل");
    assertThat(Articles.values(BOTH, other)).containsExactly("<2000", "~2800", "3000");
  }

  @Test
  void whatNobodyElseTellsIsNoDisagreementOfOutlets() {
    assertThat(Articles.values(BOTH)).isEmpty();
    assertThat(
            Articles.values(
                BOTH,
                Articles.of("ب", 6, "فصلت الشركة 12 عاملا في الميناء.", "12 عاملا", "12 عاملا")))
        .isEmpty();
  }

  @Test
  void whatIsToldOfAnotherWeekIsOfAnotherStrike() {
    String text = "بدأ نحو 2800 عامل في الميناء %s صباح اليوم إضرابا مفتوحا.";
    String[] figure = {"نحو 2800 عامل", "~2800 عامل"};
    assertThat(Articles.values(BOTH, Articles.of("ب", 20, text.formatted("وفق النقابة"), figure)))
        .isEmpty();
  }

  @Test
  void theDeadMayBeNamedBeforeTheirNumber() {
    AnalyzedDocument both =
        Articles.of(
            "أ",
            7,
            "قتل في هجوم الميناء 4 حراس، بحسب مصدر طبي، بينما تقول المؤسسة إن عدد القتلى 3.",
            "4 حراس",
            "4 شخص",
            "3",
            "3");
    AnalyzedDocument three =
        Articles.of("ب", 6, "ارتفعت حصيلة هجوم الميناء إلى 3 قتلى.", "3 قتلى", "3 قتلى");
    assertThat(Articles.values(both, three)).containsExactly("3", "3", "4");
  }

  @Test
  void aPartIsNotSetAgainstTheWhole() {
    String text = "قتل في هجوم الميناء 4 أشخاص، فيما قالت الشرطة إن 3 أشخاص %s قتلوا.";
    AnalyzedDocument three =
        Articles.of("ب", 6, "ارتفعت حصيلة هجوم الميناء إلى 3 قتلى.", "3 قتلى", "3 قتلى");
    for (String others : new String[] {"آخرين", "منهم"}) {
      assertThat(
              Articles.values(
                  Articles.of(
                      "أ", 6, text.formatted(others), "4 أشخاص", "4 أشخاص", "3 أشخاص", "3 أشخاص"),
                  three))
          .isEmpty();
    }
  }

  @Test
  void aDeniedCountIsNotTheArticlesOwn() {
    AnalyzedDocument denial =
        Articles.of(
            "ب",
            6,
            "نفت النقابة مشاركة 3000 عامل من الميناء في الإضراب.",
            "3000 عامل",
            "3000 عامل");
    assertThat(Articles.values(BOTH, denial)).isEmpty();
  }

  @Test
  void sumsAreSetAgainstEachOtherOnlyIfTheyAreSaidToBeOne() {
    String text =
        "تقدر اللجنة قيمة العقود بـ87 مليار دينار (نحو 66 مليون دولار)، في حين تقول الهيئة %s تصل إلى 94 مليارا.";
    AnalyzedDocument other =
        Articles.of(
            "ب", 6, "كشف نائب عن عقود أدوية بقيمة 87 مليار دينار.", "87 مليار دينار", "XXX 87");
    for (String they : new String[] {"إنها", "إن ديون الدولة"}) {
      AnalyzedDocument both =
          Articles.of(
              "أ",
              6,
              text.formatted(they),
              "87 مليار دينار",
              "XXX 87",
              "نحو 66 مليون دولار",
              "USD ~66",
              "94 مليارا",
              "94");
      assertThat(Articles.values(both, other)).hasSize(they.equals("إنها") ? 3 : 0);
    }
  }
}
