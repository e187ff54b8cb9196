package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;

class UnderDatesTest {
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
    assertThat(UnderDates.positions(report)).containsExactly(2, 3);
    CandidateSet set = CandidateSet.of(List.of(report));
    assertThat(set.withLeadIns(set.all().get(0))).hasSize(1);
    assertThat(set.withLeadIns(set.all().get(2))).isEmpty();
    assertThat(set.withLeadIns(set.all().get(3))).isEmpty();
    assertThat(set.withLeadIns(set.all().get(4))).hasSize(1);
  }

  @Test
  void aSentenceThatNamesTheYearNeedsNoHeading() {
    String before = LEAD + "ودعت البلدية السكان إلى البقاء في بيوتهم حتى المساء.\n";
    String named = "قتل فيضان عام 2013 ثلاثة أشخاص في وادي الرمان.\n";
    assertThat(UnderDates.positions(read(before + "2009\n" + RAIN + "\n2013\n" + named + SUN)))
        .containsExactly(3, 5);
  }

  @Test
  void oneDayOrADayOfPublicationHeadsNothing() {
    assertThat(UnderDates.positions(read(LEAD + "\nالجمعة\n" + RAIN + WARNING + SUN))).isEmpty();
    assertThat(
            UnderDates.positions(
                read(
                    "الجمعة 2 مارس 2029\n"
                        + LEAD
                        + RAIN
                        + "\nالسبت 3 مارس 2029\n"
                        + SUN
                        + WARNING)))
        .isEmpty();
  }

  @Test
  void whereNothingElseStandsTheDaysAreTheStory() {
    assertThat(UnderDates.positions(read("الجمعة\n" + RAIN + "\nالسبت\n" + SUN))).isEmpty();
  }

  private static AnalyzedDocument read(String text) {
    return Analyzer.create().analyze(Document.of("a", text));
  }
}
