package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Pages;

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
    // In a summary of one article the others are in sight.
    assertThat(CandidateSet.of(List.of(story)).of(0).get(1).leans()).isFalse();
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
