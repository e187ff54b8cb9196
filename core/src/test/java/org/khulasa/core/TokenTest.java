package org.khulasa.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.text.Words;

class TokenTest {
  private static Sentence sentence(String text) {
    Span all = new Span(0, text.length());
    return new Sentence(all, ArabicSegmenter.create().segment(text, all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ـ", "ـــ", "-", "ـ\u064E"})
  void tatweelThatStandsForADashIsNoWord(String dash) {
    String text = "قال الوزير " + dash + " الذي وصل " + dash + " إن";
    Sentence sentence = sentence(text);
    assertThat(sentence.words()).isEqualTo(5);
    assertThat(Words.of(text)).hasSize(5);
    List<Token> marks = sentence.tokens().stream().filter(Token::isPunctuation).toList();
    assertThat(marks).extracting(mark -> mark.span().of(text)).containsExactly(dash, dash);
    assertThat(marks)
        .allSatisfy(mark -> assertThat(mark.segments().get(0).tag()).isEqualTo("PUNC"));
  }

  @Test
  void tatweelInsideAWordLeavesItAWord() {
    assertThat(sentence("وصـــل الوفـــد بالـ84").words()).isEqualTo(4);
  }
}
