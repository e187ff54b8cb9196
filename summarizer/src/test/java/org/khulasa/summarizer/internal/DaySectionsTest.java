package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;

class DaySectionsTest {
  private static final String WARNING =
      "\nالتحذيرات\nحذرت هيئة الأرصاد من السيول في وادي الرمان ودعت إلى الحذر على الطرق.\n";
  private static final String LEAD =
      "تتأثر البلاد بمنخفض جوي عميق يستمر حتى ظهر السبت. وتهطل الأمطار على الساحل كله.\n";
  private static final String RAIN = "تهطل أمطار غزيرة على المرتفعات وتنخفض درجات الحرارة كثيرا.";
  private static final String SUN = "يعود الاستقرار إلى الأجواء وترتفع درجات الحرارة في السهول.";

  @Test
  void whatStandsUnderADayIsOfThatDay() {
    AnalyzedDocument report =
        read(LEAD + "\nالجمعة\n" + RAIN + "\nيوم السبت 3 مارس\n" + SUN + WARNING);
    assertThat(DaySections.of(report).positions()).containsExactly(2, 3);
    CandidateSet set = CandidateSet.of(List.of(report));
    assertThat(set.withLeadIns(set.all().get(0))).hasSize(1);
    assertThat(set.withLeadIns(set.all().get(2))).isEmpty();
    assertThat(set.withLeadIns(set.all().get(3))).isEmpty();
    assertThat(set.withLeadIns(set.all().get(4))).hasSize(1);
  }

  @Test
  void oneDayOrADayOfPublicationHeadsNothing() {
    assertThat(DaySections.of(read(LEAD + "\nالجمعة\n" + RAIN + WARNING + SUN)).positions())
        .isEmpty();
    assertThat(
            DaySections.of(
                    read(
                        "الجمعة 2 مارس 2029\n"
                            + LEAD
                            + RAIN
                            + "\nالسبت 3 مارس 2029\n"
                            + SUN
                            + WARNING))
                .positions())
        .isEmpty();
  }

  @Test
  void whereNothingElseStandsTheDaysAreTheStory() {
    assertThat(DaySections.of(read("الجمعة\n" + RAIN + "\nالسبت\n" + SUN)).positions()).isEmpty();
  }

  private static AnalyzedDocument read(String text) {
    return Analyzer.create().analyze(Document.of("a", text));
  }
}
