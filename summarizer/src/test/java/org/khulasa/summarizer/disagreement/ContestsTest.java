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

  private static final AnalyzedDocument MORE =
      Articles.of(
          "ب",
          6,
          "بدأ نحو 2800 عامل في الميناء صباح اليوم إضرابا مفتوحا وفق النقابة.",
          "نحو 2800 عامل",
          "~2800 عامل");
  private static final AnalyzedDocument FEWER =
      Articles.of(
          "ج",
          6,
          "في اليوم الثاني من إضراب الميناء الذي شل حركة الشحن وأغلق البوابات الشرقية والغربية أحصت المديرية عند الظهر 1900 عامل متغيب.",
          "1900 عامل",
          "1900 عامل");

  @Test
  void anArticleMaySetTwoCountsAgainstEachOther() {
    assertThat(Articles.values(MORE, FEWER)).isEmpty();
    assertThat(Articles.values(BOTH, MORE, FEWER))
        .containsExactly("<2000", "1900", "~2800", "3000");
  }

  @Test
  void anArticleDoesNotDisagreeWithItself() {
    assertThat(Articles.values(BOTH, MORE)).isEmpty();
    assertThat(Articles.values(BOTH, FEWER)).isEmpty();
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
    AnalyzedDocument later = Articles.of("ب", 20, text.formatted("وفق النقابة"), figure);
    assertThat(Articles.values(BOTH, FEWER, later)).isEmpty();
  }

  private static final AnalyzedDocument THREE =
      Articles.of(
          "ب",
          6,
          "أعلنت بلدية سهلان فجر الاثنين حدادا عاما بعد هجوم على مبنى الميناء خلف 3 قتلى وأضرارا في المخازن.",
          "3 قتلى",
          "3 قتلى");
  private static final AnalyzedDocument FOUR =
      Articles.of(
          "ج",
          6,
          "زار وزير الصحة مستشفى النهر وعزى عائلات الضحايا غداة هجوم على رصيف الميناء أوقع 4 قتلى.",
          "4 قتلى",
          "4 قتلى");

  @Test
  void theDeadMayBeNamedBeforeTheirNumber() {
    AnalyzedDocument both =
        Articles.of(
            "أ",
            6,
            "قتل في هجوم الميناء 4 حراس، بحسب مصدر طبي، بينما تقول المؤسسة إن عدد القتلى 3.",
            "4 حراس",
            "4 شخص",
            "3",
            "3");
    assertThat(Articles.values(THREE, FOUR)).isEmpty();
    assertThat(Articles.values(both, THREE, FOUR)).contains("3", "4");
  }

  @Test
  void aPartIsNotSetAgainstTheWhole() {
    String text = "قتل في هجوم الميناء 4 أشخاص، فيما قالت الشرطة إن 3 أشخاص %s قتلوا.";
    for (String others : new String[] {"آخرين", "منهم"}) {
      assertThat(
              Articles.values(
                  Articles.of(
                      "أ", 6, text.formatted(others), "4 أشخاص", "4 أشخاص", "3 أشخاص", "3 أشخاص"),
                  THREE,
                  FOUR))
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
    assertThat(Articles.values(BOTH, FEWER, denial)).isEmpty();
  }

  @Test
  void sumsAreSetAgainstEachOtherOnlyIfTheyAreSaidToBeOne() {
    String text =
        "تقدر اللجنة قيمة العقود بـ87 مليار دينار (نحو 66 مليون دولار)، في حين تقول الهيئة %s تصل إلى 94 مليارا.";
    AnalyzedDocument other =
        Articles.of(
            "ب", 6, "كشف نائب عن عقود أدوية بقيمة 87 مليار دينار.", "87 مليار دينار", "XXX 87");
    AnalyzedDocument third =
        Articles.of(
            "ج", 6, "دافعت الهيئة عن عقود كلفتها 94 مليار دينار.", "94 مليار دينار", "XXX 94");
    assertThat(Articles.values(other, third)).isEmpty();
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
      assertThat(Articles.values(both, other, third)).hasSize(they.equals("إنها") ? 4 : 0);
    }
  }
}
