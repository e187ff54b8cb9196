package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class RetellingTest {
  // Four outlets on one event, each in its own words; the second sentences tell different things.
  private static final String[] ARTICLES = {
    "قضت محكمة في مدينة رملان بالسجن المؤبد لستة صحفيين أدينوا بالتخطيط لقلب نظام الحكم في سهلان."
        + "\nوكان بين المتهمين صاحب دار نشر معروفة أفرج عنه بكفالة قبل شهر.",
    "قالت وكالة الأنباء إن محكمة أصدرت في رملان حكما بالسجن المؤبد على ستة صحفيين متهمين بالتخطيط"
        + " للانقلاب.\nوطالبت نقابة المحامين بإعادة المحاكمة أمام قضاة مستقلين.",
    "حكم على ستة صحفيين بالسجن المؤبد بتهمة التخطيط لقلب الحكم وسط حراسة مشددة وصراخ عائلاتهم.\n"
        + "وتعهد وزير العدل بنشر حيثيات القرار كاملة خلال أسبوع.",
    "وصف كاتب فرنسي من رملان ظروف الزنازين في سهلان بأنها قاسية للغاية.\n"
        + "وزار وفد أوروبي القضاة في سهلان الشهر الماضي.",
  };

  private final CandidateSet set =
      CandidateSet.of(
          IntStream.range(0, ARTICLES.length)
              .mapToObj(i -> Pages.whole(Integer.toString(i), ARTICLES[i]))
              .toList());
  private final Retelling retelling = new Retelling(set);

  private Candidate sentence(int article, int place) {
    return set.of(article).get(place);
  }

  @Test
  void oneRetellingPasses() {
    assertThat(isRetold(sentence(2, 0), sentence(0, 0))).isFalse();
  }

  @Test
  void aThirdTellingDoesNot() {
    assertThat(isRetold(sentence(2, 0), sentence(0, 0), sentence(1, 0))).isTrue();
    assertThat(isRetold(sentence(1, 0), sentence(0, 0), sentence(2, 0))).isTrue();
  }

  @Test
  void whatIsNearlyAllToldDoesNotPassEither() {
    CandidateSet two =
        CandidateSet.of(
            List.of(
                Pages.whole("a", ARTICLES[0]),
                Pages.whole("b", "قضت محكمة بالسجن المؤبد لستة صحفيين أدينوا في رملان.")));
    Candidate told = two.of(1).get(0);
    assertThat(new Retelling(two).isRetold(told, List.of(new Choice(two.of(0).get(0), 1))))
        .isTrue();
  }

  @Test
  void otherNewsOfTheSamePeopleAndPlacesIsNoRetelling() {
    for (int article = 0; article < 3; article++) {
      assertThat(isRetold(sentence(article, 1), sentence(0, 0), sentence(1, 0))).isFalse();
    }
    assertThat(isRetold(sentence(3, 0), sentence(0, 0), sentence(1, 0), sentence(2, 0))).isFalse();
  }

  @Test
  void anArticleDoesNotRetellItself() {
    String text = ARTICLES[0] + "\n" + ARTICLES[0];
    CandidateSet one = CandidateSet.of(List.of(Pages.whole("a", text)));
    List<Choice> chosen = List.of(new Choice(one.of(0).get(0), 1), new Choice(one.of(0).get(1), 1));
    assertThat(new Retelling(one).isRetold(one.of(0).get(2), chosen)).isFalse();
  }

  @Test
  void aSummaryTellsTheNewsTwiceAtMostAndThenGoesOn() {
    Summary summary = Summarizers.standard().summarize(set.documents(), SummaryOptions.words(60));
    assertThat(summary.sentences().stream().filter(s -> s.text().contains("المؤبد")))
        .hasSizeBetween(1, 2);
    assertThat(summary.sentences()).hasSizeGreaterThan(3);
  }

  private boolean isRetold(Candidate candidate, Candidate... chosen) {
    List<Choice> choices = new ArrayList<>();
    for (Candidate one : chosen) {
      choices.add(new Choice(one, 1));
    }
    return retelling.isRetold(candidate, choices);
  }
}
