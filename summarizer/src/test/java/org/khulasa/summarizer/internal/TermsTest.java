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
  void hashtagsAreOfWords() {
    assertThat(Terms.ofHashtag("#جسر_المدينة_"))
        .containsExactly(WordKey.of("جسر"), WordKey.of("المدينة"));
    assertThat(Terms.ofHashtag("جسر")).containsExactly(WordKey.of("جسر"));
  }
}
