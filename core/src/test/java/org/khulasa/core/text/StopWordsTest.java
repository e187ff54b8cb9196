package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"من", "إلى", "الى", "على", "وكانت", "أنّ", "وأضاف", "بحسب", "هذه", "التي"})
  void holdsFunctionWords(String word) {
    assertThat(StopWords.contains(ScriptNormalizer.normalize(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "الوزير", "حرب", "القاهرة", "2024", "،", "COVID"})
  void holdsNoContent(String word) {
    assertThat(StopWords.contains(word)).isFalse();
  }
}
