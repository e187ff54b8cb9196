package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class StatementFinderTest {
  private static final AnalyzedDocument DENIED =
      Articles.of("ب", 7, "ونفى الجيش استهداف مدنيين في غاراته الجوية على مرون.");

  private static boolean disagree(AnalyzedDocument stated, AnalyzedDocument denied) {
    return !Articles.values(stated, denied).isEmpty();
  }

  @Test
  void aStatementHasWhatTheDeniedDeedIsDoneTo() {
    String raids = "أفاد المرصد عن استهداف %s في غارات جوية على مدينة مرون.";
    assertThat(disagree(Articles.of("أ", 7, raids.formatted("مدنيين")), DENIED)).isTrue();
    assertThat(disagree(Articles.of("أ", 7, raids.formatted("مواقع")), DENIED)).isFalse();
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
    String use = "أكد الأمين العام أن %sاستهداف مدنيين في غارات جوية على مرون جريمة.";
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
    String stated = "اتهمت الحكومة المعارضة بقصة %s عن استهداف مدنيين في غارات جوية على مرون.";
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
    String stated = "قال خبير إن استهداف مدنيين في غارات جوية على مرون في أغسطس %s أثار غضبا.";
    assertThat(disagree(stated("2013", stated), DENIED)).isFalse();
    assertThat(disagree(stated("2024", stated), DENIED)).isTrue();
    AnalyzedDocument knows =
        Articles.of(
            "ب",
            7,
            "يعود الأمر إلى عام 2013. ونفى الجيش استهداف مدنيين في غاراته الجوية على مرون.",
            "عام 2013",
            "2013-01-01/2013-12-31");
    assertThat(disagree(stated("2013", stated), knows)).isTrue();
  }

  private static AnalyzedDocument stated(String year, String text) {
    return Articles.of("أ", 7, text.formatted(year), "أغسطس " + year, year + "-08");
  }
}
