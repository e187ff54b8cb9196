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

  @Test
  void beginWithAPhraseLetterForLetter() {
    List<String> words = List.of("من", "جهته", "قال");
    assertThat(OpeningWords.begin(words, List.of("من", "جهته"))).isTrue();
    assertThat(OpeningWords.begin(words, List.of("من", "جهتها"))).isFalse();
    assertThat(OpeningWords.begin(words, List.of("جهته"))).isFalse();
    assertThat(OpeningWords.begin(List.of("من"), List.of("من", "جهته"))).isFalse();
  }

  @Test
  void beginWithAPhraseBehindAConjunction() {
    List<String> phrase = List.of("من", "جهته");
    assertThat(OpeningWords.beginBehindConjunction(List.of("من", "جهته", "قال"), phrase)).isTrue();
    assertThat(OpeningWords.beginBehindConjunction(List.of("ومن", "جهته", "قال"), phrase)).isTrue();
    assertThat(OpeningWords.beginBehindConjunction(List.of("ومن", "قال"), phrase)).isFalse();
    assertThat(OpeningWords.beginBehindConjunction(List.of("ومن"), phrase)).isFalse();
    assertThat(OpeningWords.beginBehindConjunction(List.of(), phrase)).isFalse();
    assertThat(OpeningWords.begin(List.of("ومن", "جهته"), phrase)).isFalse();
    // Only looks like a conjunction.
    assertThat(OpeningWords.beginBehindConjunction(List.of("وصل", "هنا"), List.of("وصل"))).isTrue();
  }
}
