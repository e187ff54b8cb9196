package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Token;
import org.khulasa.summarizer.Pages;

class OpeningWordsTest {
  private static final List<Token> SENTENCE =
      Pages.whole("a", "«الجسر»، أغلق صباحا.").sentences().get(0).tokens();

  @Test
  void areWithoutMarks() {
    assertThat(OpeningWords.of(SENTENCE, 2))
        .extracting(Token::normal)
        .containsExactly("الجسر", "أغلق");
  }

  @Test
  void areFewerInAShortSentence() {
    assertThat(OpeningWords.folded(SENTENCE, 9)).containsExactly("الجسر", "اغلق", "صباحا");
  }
}
