package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

class ListItemTest {
  private static final String LEAD = "أعلنت البلدية خطة جديدة للجسور.";
  private static final AnalyzedDocument OTHER = Pages.whole("b", "انهار الجسر القديم فجر أمس.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2- ترميم الجسر القديم في الحي الشرقي.",
        "3. ترميم الجسر القديم في الحي الشرقي.",
        "(4) ترميم الجسر القديم في الحي الشرقي.",
        "٥ - ترميم الجسر القديم في الحي الشرقي.",
        "ثانيا: ترميم الجسر القديم في الحي الشرقي.",
        "- ترميم الجسر القديم في الحي الشرقي.",
      })
  void oneOfManyLeansOnTheOneBefore(String item) {
    AnalyzedDocument story = Pages.whole("a", LEAD + "\n" + item);
    assertThat(CandidateSet.of(List.of(story, OTHER)).of(0).get(1).leans()).isTrue();
    assertThat(CandidateSet.of(List.of(story)).of(0).get(1).leans()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 جسرا قديما تحتاج إلى ترميم في الحي الشرقي.",
        "3-2 كانت نتيجة مباراة الجسر بين الحيين.",
        "1998 كان عام الجسور في الحي الشرقي.",
        "ثانيا جاء الجسر القديم في الحي الشرقي.",
        "- يبلغ طول الجسر القديم في الحي الشرقي مئتي متر.",
        "- الحي الشرقي: ستبني البلدية جسرا جديدا.",
        "- الحي الغربي: ترميم الجسر القديم.",
        "- 9 فبراير 2016: انهيار الجسر القديم في الحي الشرقي.",
        "ترميم الجسر القديم في الحي الشرقي.",
      })
  void anyOtherStandsByItself(String sentence) {
    AnalyzedDocument story = Pages.whole("a", LEAD + "\n" + sentence);
    assertThat(CandidateSet.of(List.of(story, OTHER)).of(0).get(1).leans()).isFalse();
  }

  /** "5- ..." by itself, or "1- ..." and "3- ...", are no summary. */
  @Test
  void aListIsToldFromItsBeginning() {
    String lead = "أعلنت بلدية العاصمة أمس خطة جديدة للجسور.";
    String announcement = "وتشمل الخطة ما يلي:";
    String list =
        "1- ترميم الجسر القديم.\n2- بناء جسر في الحي الغربي.\n3- إنارة الطريق كله.\n"
            + "4- غرس ألف شجرة على ضفتي النهر.\n5- فتح ممر للمشاة.";
    CandidateSet set =
        CandidateSet.of(List.of(Pages.whole("a", lead + "\n" + announcement + "\n" + list)));
    List<Candidate> all = set.all();
    assertThat(set.withLeadIns(all.get(6))).containsExactlyElementsOf(all.subList(1, 7));
    assertThat(all)
        .extracting(Candidate::consecutive)
        .containsExactly(false, false, true, true, true, true, true);
    Summary summary =
        Summarizers.standard()
            .summarize(set.documents(), SummaryOptions.words(lead.split(" ").length + 18));
    assertThat(summary.sentences().stream().map(told -> told.passage().span()).toList())
        .containsExactlyElementsOf(all.subList(0, 5).stream().map(Candidate::span).toList());
  }

  @Test
  void whatStandsBehindTheFirstSentenceOfANumberedItemNeedsIt() {
    String item = "1- ترميم الجسر القديم في الحي الشرقي.";
    AnalyzedDocument story =
        Pages.whole("a", LEAD + "\n" + item + " وتبلغ كلفته مليون دينار.\nتبدأ الأعمال غدا.");
    assertThat(CandidateSet.of(List.of(story)).all())
        .extracting(Candidate::leadIn)
        .containsExactly(0, 0, 1, 3);
  }

  @Test
  void aSentenceBehindAnotherItemIsOneOfMany() {
    String first = "- يبلغ طول الجسر القديم في الحي الشرقي مئتي متر.";
    String second = "- يبلغ عرض الجسر القديم عشرة أمتار.";
    AnalyzedDocument story = Pages.whole("a", LEAD + "\n" + first + "\n" + second);
    assertThat(CandidateSet.of(List.of(story, OTHER)).of(0))
        .extracting(Candidate::leans)
        .containsExactly(false, false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 9 فبراير 2016: انهيار الجسر القديم في الحي الشرقي.",
        "عام 1998: انهيار الجسر القديم في الحي الشرقي.",
        "9 شباط/فبراير: انهيار الجسر القديم في الحي الشرقي.",
      })
  void entryOfAChronicleStandsByItselfBehindItsHead(String entry) {
    assertThat(behindHead(entry).leans()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- انهيار الجسر القديم في 9 فبراير 2016: سقطت أعمدته كلها.",
        "- الحي الشرقي: انهار الجسر القديم في 2016.",
        "20: انهار الجسر القديم في الحي الشرقي."
      })
  void anyOtherLeansOnTheHead(String item) {
    assertThat(behindHead(item).leans()).isTrue();
  }

  private static Candidate behindHead(String item) {
    String head = "وشهدت المدينة انهيار جسور كثيرة:";
    return CandidateSet.of(List.of(Pages.whole("a", LEAD + "\n" + head + "\n" + item)))
        .of(0)
        .get(2);
  }

  @Test
  void secondSentenceOfALabelledItemLeansOnTheFirst() {
    AnalyzedDocument story =
        Pages.whole(
            "a",
            LEAD
                + "\n- الحي الشرقي: ستبني البلدية جسرا جديدا. وستهدم البلدية الجسر القديم."
                + " - الحي الغربي: ستفتح البلدية طريقا."
                + "\nوستدفع الوزارة نصف كلفة الجسور. وسيدفع التجار النصف الآخر.");
    List<Candidate> all = CandidateSet.of(List.of(story, OTHER)).of(0);
    assertThat(all)
        .extracting(Candidate::leans)
        .containsExactly(false, false, true, false, false, false);
  }
}
