package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class SecondBeginningTest {
  private static final String IN_BRIEF =
      "أعلنت بلدية رملان فتح تحقيق مع مصورة محلية بسبب صور التقطتها لسوق قديم في المدينة.";
  private static final String REPORT =
      "فتحت البلدية في رملان تحقيقا مع مصورة محلية بدعوى تصوير سوق قديم من دون إذن.";
  private static final String FURTHER =
      "وقالت المصورة إن لديها إذنا مكتوبا من الحرس.\nوينظم التجار اعتصاما أمام القلعة غدا."
          + "\nوتعود القلعة إلى القرن الرابع عشر.\nويزورها سياح من بلدان كثيرة في الصيف.";
  private static final String ARTICLE = IN_BRIEF + "\n" + REPORT + "\n" + FURTHER;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "its report begins anew                |%s\\n%s\\n%s           | 1 | true",
        "and behind an opening of two          |%s وطلبت صورها.\\n%s\\n%s | 2 | true",
        "no paragraph begins                   |%s %s\\n%s             | 1 | false",
        "the third paragraph                   |%s\\nوطلبت صورها.\\n%s\\n%s | 2 | false",
        "it goes on with and                   |%s\\nو%s\\n%s          | 1 | false",
        "it is a figure more                   |%s\\n%s وصودرت 36 صورة.\\n%s | 1 | false",
        "but not where that is a day           |%s\\n%s التقط في 23 مايو 2036.\\n%s | 1 | true"
      })
  void isWhereAReportBeginsWithTheNewsOfItsOpening(
      String when, String form, int place, boolean second) {
    String report = form.contains("36") ? REPORT.replace(".", "") : REPORT;
    String text = form.replace("\\n", "\n").formatted(IN_BRIEF, report, FURTHER);
    CandidateSet one = CandidateSet.of(List.of(Pages.whole("a", text)));
    assertThat(isSecond(one, place)).as(when).isEqualTo(second);
  }

  @Test
  void isNoneAmongOtherArticles() {
    CandidateSet two =
        CandidateSet.of(List.of(Pages.whole("a", ARTICLE), Pages.whole("b", FURTHER)));
    assertThat(isSecond(two, 1)).isFalse();
  }

  @Test
  void isNotToldAfterTheOpening() {
    CandidateSet one = CandidateSet.of(List.of(Pages.whole("a", ARTICLE)));
    Told told = new Told(new Retelling(one, false));
    Candidate report = one.of(0).get(1);
    assertThat(told.isRetold(report)).isFalse();
    told.add(one.of(0).get(0));
    assertThat(told.isRetold(report)).isTrue();
    assertThat(told.isRetold(one.of(0).get(2))).isFalse();
  }

  private static boolean isSecond(CandidateSet set, int place) {
    List<Candidate> sentences = set.of(0);
    return new SecondBeginning(new Retelling(set, false))
        .is(sentences.get(place), sentences.get(0));
  }
}
