package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.text.WordKey;

class WordKeysTest {
  @Test
  void areInTheirOrderAndEachOnce() {
    assertThat(WordKeys.of("أحمد من أحمد، إلى سَالِم"))
        .containsExactly(
            WordKey.of("أحمد"), WordKey.of("من"), WordKey.of("إلى"), WordKey.of("سالم"));
  }
}
