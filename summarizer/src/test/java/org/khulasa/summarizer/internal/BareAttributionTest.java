package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.summarizer.Pages;

class BareAttributionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "بحسب ما أوردت وكالة الشمال.",
        "حسب وكالة الشمال.",
        "وفقا لمصدر عسكري.",
        "وفق ما أفادت وزارة الصحة في الإقليم.",
        "نقلا عن مصادر محلية في الميناء."
      })
  void isNotFit(String sentence) {
    assertThat(fit(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بحسب الشرطة، عثر على السفينة.",
        "وفقا للوزارة ارتفع عدد المصابين إلى 12.",
        "بحسب التقرير غادرت السفينة الميناء ليلا.",
        "وفق بيان للبلدية: الجسر مغلق.",
        "وبحسب الموقع فقد غادرت السفينة الميناء."
      })
  void isFit(String sentence) {
    assertThat(fit(sentence)).isTrue();
  }

  @Test
  void whatGoesOnBehindItGoesOnFromWhatWasSaid() {
    List<Candidate> all =
        candidates(
            "قال الوزير إن الميناء سيفتح غدا. بحسب وكالة الشمال. وأضاف أن العمل يبدأ صباحا.");
    assertThat(all.get(2).leadIn()).isEqualTo(0);
  }

  private static boolean fit(String sentence) {
    return candidates("أعلن الوزير فتح الميناء غدا. " + sentence).get(1).fit();
  }

  private static List<Candidate> candidates(String text) {
    return CandidateSet.of(List.of(Pages.whole("a", text))).all();
  }
}
