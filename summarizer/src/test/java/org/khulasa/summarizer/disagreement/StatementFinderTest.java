package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class StatementFinderTest {
  private static final AnalyzedDocument DENIED =
      Articles.of("ب", 7, "ونفى الوزير إغلاق مدارس في الأحياء القديمة من مرون.");

  private static boolean disagree(AnalyzedDocument stated, AnalyzedDocument denied) {
    return !Articles.values(stated, denied).isEmpty();
  }

  @Test
  void aStatementHasWhatTheDeniedDeedIsDoneTo() {
    String closing = "أفاد المحافظ عن إغلاق %s في الأحياء القديمة من مرون.";
    assertThat(disagree(Articles.of("أ", 7, closing.formatted("مدارس")), DENIED)).isTrue();
    assertThat(disagree(Articles.of("أ", 7, closing.formatted("طرق")), DENIED)).isFalse();
  }

  @Test
  void whatIsBetweenTwoSidesIsDoneToNeither() {
    AnalyzedDocument denied =
        Articles.of("ب", 7, "ونفى مسؤول وجود اتفاق بين الفصائل والحكومة على وقف القتال.");
    AnalyzedDocument stated =
        Articles.of("أ", 7, "أعلنت الفصائل التوصل إلى اتفاق لوقف القتال مع الحكومة.");
    assertThat(disagree(stated, denied)).isTrue();
  }

  @Test
  void whoSpeaksOfAnySuchDeedSaysOfNone() {
    String use = "أكد النقيب أن %sإغلاق مدارس في الأحياء القديمة من مرون خطأ.";
    assertThat(disagree(Articles.of("أ", 7, use.formatted("")), DENIED)).isTrue();
    assertThat(disagree(Articles.of("أ", 7, use.formatted("أي ")), DENIED)).isFalse();
  }

  @Test
  void anAgreementAloneMayBeAnyAgreement() {
    AnalyzedDocument denied =
        Articles.of(
            "ب", 7, "خرج مسلحو المرج من بلدة دومة شرقي سهلان، فيما نفى المسلحون التوصل إلى اتفاق.");
    String stated = "أعلن الإعلام الرسمي التوصل إلى اتفاق مع %s على إجلاء %s.";
    assertThat(
            disagree(
                Articles.of("أ", 7, stated.formatted("مسلحي المرج", "بلدة دومة شرقي سهلان")),
                denied))
        .isTrue();
    assertThat(
            disagree(
                Articles.of("أ", 7, stated.formatted("فصيل النهر", "قرى جوبة وعين ترمة")), denied))
        .isFalse();
  }

  @Test
  void whoCallsItMadeUpSaysOfNone() {
    String stated = "اتهمت الحكومة المعارضة بقصة %s عن إغلاق مدارس في الأحياء القديمة من مرون.";
    assertThat(disagree(Articles.of("أ", 7, stated.formatted("جديدة")), DENIED)).isTrue();
    assertThat(disagree(Articles.of("أ", 7, stated.formatted("مزيفة")), DENIED)).isFalse();
  }

  /** He denies that he was in the town, and not that she disappeared. */
  @Test
  void whenItWasIsNotDenied() {
    AnalyzedDocument stated =
        Articles.of("أ", 7, "قالت الشرطة إن اختفاء الطبيبة سعاد الرملي أثار القلق في مرون.");
    String denied = "ونفى الحارس وجوده في مرون %sاختفاء الطبيبة سعاد الرملي.";
    assertThat(disagree(stated, Articles.of("ب", 7, denied.formatted("و")))).isTrue();
    assertThat(disagree(stated, Articles.of("ب", 7, denied.formatted("لدى ")))).isFalse();
  }

  @Test
  void whatIsOfYearsBeforeIsAnotherDeed() {
    String stated = "قال خبير إن إغلاق مدارس في الأحياء القديمة من مرون في أغسطس %s أثار غضبا.";
    assertThat(disagree(stated("2013", stated), DENIED)).isFalse();
    assertThat(disagree(stated("2024", stated), DENIED)).isTrue();
    AnalyzedDocument knows =
        Articles.of(
            "ب",
            7,
            "يعود الأمر إلى عام 2013. ونفى الوزير إغلاق مدارس في الأحياء القديمة من مرون.",
            "عام 2013",
            "2013-01-01/2013-12-31");
    assertThat(disagree(stated("2013", stated), knows)).isTrue();
  }

  /** Articles tell of the charge and of the plea, and none of them disputes either. */
  @Test
  void whoIsAccusedDeniesHisGuilt() {
    AnalyzedDocument accused =
        Articles.of(
            "أ", 7, "اتهمت الحكومة شركة مرون بالضلوع في إغلاق مدارس عبر الضغط على الوزارة.");
    AnalyzedDocument pleads =
        Articles.of("ب", 7, "ونفت الشركة ضلوعها في إغلاق مدارس عبر الضغط على الوزارة.");
    AnalyzedDocument denies = Articles.of("ب", 7, "ونفت الشركة إغلاق مدارس عبر الضغط على الوزارة.");
    assertThat(disagree(accused, pleads)).isFalse();
    assertThat(disagree(accused, denies)).isTrue();
  }

  @Test
  void whoTellsOfBothSidesStatesNeither() {
    String closing = "قال المحافظ إن إغلاق مدارس في الأحياء القديمة من مرون تم ليلا%s.";
    assertThat(disagree(Articles.of("أ", 7, closing.formatted("")), DENIED)).isTrue();
    assertThat(disagree(Articles.of("أ", 7, closing.formatted("، لكنها فتحت أبوابها")), DENIED))
        .isFalse();
  }

  @Test
  void anAgreementIsWithSomebody() {
    String denied = "ونفى مسؤول في الوزارة وجود اتفاق مع %s بشأن مياه النهر.";
    AnalyzedDocument stated =
        Articles.of("أ", 7, "أعلن الرئيس توقيع اتفاق مع مرون بشأن مياه النهر والسدود.");
    assertThat(disagree(stated, Articles.of("ب", 7, denied.formatted("مرون")))).isTrue();
    assertThat(disagree(stated, Articles.of("ب", 7, denied.formatted("سهلان")))).isFalse();
  }

  @Test
  void atLeastDeniesNothing() {
    AnalyzedDocument stated = Articles.of("أ", 7, "أعلن المحافظ إصابة حراس في سوق القماش القديم.");
    String text = "سقط ما %s عن عشرين بين قتل وإصابة حراس في سوق القماش القديم.";
    assertThat(disagree(stated, Articles.of("ب", 7, text.formatted("لا يقل")))).isFalse();
  }

  private static AnalyzedDocument stated(String year, String text) {
    return Articles.of("أ", 7, text.formatted(year), "أغسطس " + year, year + "-08");
  }
}
