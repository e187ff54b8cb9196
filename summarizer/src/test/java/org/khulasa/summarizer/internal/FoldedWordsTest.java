package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTest {
  @Test
  void areWrittenAsTheyAreCompared() {
    assertThat(FoldedWords.of("أخرى", "مدينة", "مدينه", "من"))
        .containsExactly("اخري", "مدينه", "من");
  }
}
