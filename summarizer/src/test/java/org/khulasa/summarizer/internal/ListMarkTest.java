package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.summarizer.Pages;

class ListMarkTest {
  private static final String ITEM = "يبلغ طول الجسر الجديد مئتي متر.";

  @ParameterizedTest
  @ValueSource(strings = {"- ", "-", "\u2013 ", "* ", "\u2022 ", "\u25AA ", "\u0640 "})
  void goes(String mark) {
    assertThat(told(mark + ITEM)).isEqualTo(ITEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5 درجات سجلت في الجبال ليلا.",
        "- كما قالت البلدية - يبلغ طول الجسر مئتي متر.",
        "يبلغ طول الجسر - وهو جديد - مئتي متر."
      })
  void isNone(String sentence) {
    assertThat(told(sentence)).isEqualTo(sentence);
  }

  @Test
  void labelBeforeAVerbIsNoDateline() {
    String item = "الرمانة: قامت بفتح الجسر الجديد أمام السيارات.";
    assertThat(told("- " + item)).isEqualTo(item);
    assertThat(told("- الرمانة - قالت البلدية إن الجسر سيفتح غدا."))
        .isEqualTo("قالت البلدية إن الجسر سيفتح غدا.");
  }

  private static String told(String text) {
    return CandidateSet.of(List.of(Pages.whole("a", text))).all().get(0).span().of(text);
  }
}
