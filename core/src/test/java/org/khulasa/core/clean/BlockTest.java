package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;

class BlockTest {
  private static Block block(String line) {
    return new Block(line, new Span(0, line.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"• ", "■ ", "◆ ", "► ", "□ ", "- ", "*", "1) "})
  void aBulletBeginsAnItem(String mark) {
    assertThat(block(mark + "سوق الورق").listItem()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2031 ", "(", "« "})
  void otherMarksBeginNone(String mark) {
    assertThat(block(mark + "سوق الورق").listItem()).isFalse();
  }

  @Test
  void aVowelSignThatStandsAloneIsNoWordInCommon() {
    assertThat(block("الميناء \uFE70").content()).isEqualTo(block("الميناء").content());
  }
}
