package org.khulasa.summarizer.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class OpeningsTest {
  private static final String CLOSED =
      "أعلنت وزيرة النقل ليلى النجار الاثنين أن حكومة سهلان ستغلق مطار رملان القديم أمام الرحلات"
          + " التجارية نهاية العام بعد شكاوى السكان من الضجيج.";
  private static final String CLOSED_OTHERWISE =
      "قررت سهلان إغلاق مطار رملان القديم أمام الرحلات التجارية بحلول نهاية العام، وفق ما نقلته"
          + " وكالة الأنباء عن مصادر في وزارة النقل.";
  private static final String THREE_OTHERS =
      "تأخرت الحافلات. فاز الفريق بالكأس أمس. هطلت أمطار في الجبال. ";

  @Test
  void anArticleThatBeginsWithItInOtherWords() {
    CandidateSet set = set(CLOSED, CLOSED_OTHERWISE);
    ClaimMatcher claims = new ClaimMatcher(set);
    Candidate other = set.of(1).get(0);
    assertThat(claims.others(set.of(0).get(0))).doesNotContain(other);
    assertThat(new Evidence(set, claims).of(set.of(0).get(0))).contains(other);
  }

  @Test
  void furtherBehindMoreLikenessIsNeeded() {
    CandidateSet set = set(CLOSED, THREE_OTHERS + CLOSED_OTHERWISE);
    assertThat(set.of(1)).hasSize(4);
    assertThat(new Evidence(set, new ClaimMatcher(set)).of(set.of(0).get(0))).isEmpty();
  }

  @Test
  void twoThingsThatHappenedAtOnePlaceAreTwo() {
    CandidateSet set =
        set(
            "قال مسؤول حكومي إن اشتباكا بالسلاح يدور بين الشرطة ومهربين الأحد بعد سلسلة انفجارات في"
                + " مدينة باب النهر شرقي سهلان.",
            "لقي ستة عمال حتفهم وأصيب عشرات آخرون بسلسلة انفجارات في مدينة باب النهر شرق سهلان"
                + " الأحد، وفق مسؤولين.");
    assertThat(new Evidence(set, new ClaimMatcher(set)).of(set.of(0).get(0))).isEmpty();
  }

  @Test
  void theSettingByItselfIsNoNews() {
    CandidateSet set =
        set(
            "قال قائد الشرطة إن باب النهر، ثاني كبرى مدن سهلان، شهدت هجوما نفذته أسرة.",
            "وباب النهر ثاني كبرى مدن سهلان.");
    Openings openings = new Openings(new ClaimMatcher(set), new EventWeights(set));
    assertThat(openings.tells(set.of(1).get(0), set.of(0).get(0))).isFalse();
  }

  @Test
  void notOnAnotherDay() {
    CandidateSet set = set(CLOSED, CLOSED_OTHERWISE.replace("قررت سهلان", "قررت سهلان الجمعة"));
    assertThat(new Evidence(set, new ClaimMatcher(set)).of(set.of(0).get(0))).isEmpty();
  }

  private static CandidateSet set(String one, String other) {
    return CandidateSet.of(
        List.of(Pages.whole(Document.of("a", one)), Pages.whole(Document.of("b", other))));
  }
}
