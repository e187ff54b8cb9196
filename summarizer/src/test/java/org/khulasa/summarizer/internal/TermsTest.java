package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.text.WordKey;

class TermsTest {
  @Test
  void figuresBeginWithADigit() {
    assertThat(Terms.figures(List.of("جسر", "25", "3.5", "25", "كوفيد19")))
        .containsExactly("25", "3.5");
  }

  @Test
  void wordsOfHashtagsStandInTheirPlace() {
    assertThat(Terms.words(List.of("وفد", "#جسر_المدينة_", "#جسر", "25")))
        .containsExactly("وفد", WordKey.of("جسر"), WordKey.of("المدينة"), WordKey.of("جسر"), "25");
    assertThat(Terms.words(List.of("#على_الجسر"))).containsExactly(WordKey.of("الجسر"));
  }
}
