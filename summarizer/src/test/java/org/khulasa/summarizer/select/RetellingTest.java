package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
  private final Retelling retelling = new Retelling(set, false);

  private Candidate sentence(int article, int place) {
    return set.of(article).get(place);
  }

  @Test
  void oneRetellingPasses() {
    assertThat(isRetold(sentence(2, 0), sentence(0, 0))).isFalse();
  }

  @Test
  void noneDoesIfNothingMayBeToldTwice() {
    Retelling once = new Retelling(set, true);
    assertThat(isRetold(once, sentence(2, 0), sentence(0, 0))).isTrue();
    assertThat(isRetold(once, sentence(1, 1), sentence(0, 0))).isFalse();
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
    assertThat(isRetold(new Retelling(two, false), told, two.of(0).get(0))).isTrue();
  }

  @Test
  void otherNewsOfTheSamePeopleAndPlacesIsNoRetelling() {
    for (int article = 0; article < 3; article++) {
      assertThat(isRetold(sentence(article, 1), sentence(0, 0), sentence(1, 0))).isFalse();
    }
    assertThat(isRetold(sentence(3, 0), sentence(0, 0), sentence(1, 0), sentence(2, 0))).isFalse();
  }

  @Test
  void aSummaryTellsTheNewsTwiceAtMostAndThenGoesOn() {
    Summary summary = Summarizers.standard().summarize(set.documents(), SummaryOptions.words(60));
    assertThat(summary.sentences().stream().filter(s -> s.text().contains("المؤبد")))
        .hasSizeBetween(1, 2);
    assertThat(summary.sentences()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void aReaderMayAskForTheNewsToBeToldOnce(String method) {
    for (int words : new int[] {60, 1000}) {
      Summary summary =
          Summarizers.named(method)
              .summarize(set.documents(), SummaryOptions.words(words).tellingOnce());
      assertThat(summary.sentences().stream().filter(s -> s.text().contains("المؤبد"))).hasSize(1);
      assertThat(summary.sentences()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void whatIsToldAgainIsWorthLess() {
    assertThat(worth(sentence(2, 0), sentence(0, 0))).isBetween(0.6, 0.95);
    assertThat(worth(sentence(2, 1), sentence(0, 0))).isEqualTo(1);
    assertThat(worth(sentence(0, 1), sentence(0, 0))).as("of its own article").isEqualTo(1);
  }

  @Test
  void theMoreIsToldAgainTheLessItIsWorth() {
    double last = 1;
    assertThat(retelling.worth(SameNews.NEVER)).isEqualTo(1);
    for (double odds = -10; odds <= 10; odds += 0.1) {
      assertThat(retelling.worth(odds)).isLessThanOrEqualTo(last).isPositive();
      last = retelling.worth(odds);
    }
    assertThat(last).isLessThan(0.85);
  }

  @Test
  void whereNothingMayBeToldTwiceThePriceIsHigh() {
    Retelling once = new Retelling(set, true);
    for (double odds = -3; odds <= 3; odds += 0.5) {
      assertThat(once.worth(odds)).isLessThan(retelling.worth(odds)).isPositive();
    }
    assertThat(once.worth(0)).isLessThan(0.5);
  }

  @Test
  void withoutAPriceItIsWorthAllItHas() {
    Told told = new Told(new Retelling(set, false, false));
    told.add(sentence(0, 0));
    assertThat(told.worth(sentence(2, 0))).isEqualTo(1);
  }

  private double worth(Candidate candidate, Candidate... chosen) {
    Told told = new Told(retelling);
    for (Candidate one : chosen) {
      told.add(one);
    }
    return told.worth(candidate);
  }

  private boolean isRetold(Candidate candidate, Candidate... chosen) {
    return isRetold(retelling, candidate, chosen);
  }

  private static boolean isRetold(Retelling retelling, Candidate candidate, Candidate... chosen) {
    Told told = new Told(retelling);
    for (Candidate one : chosen) {
      told.add(one);
    }
    return told.isRetold(candidate);
  }
}
