package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;

class BlockTest {
  private static Block block(String line) {
    return new Block(line, new Span(0, line.length()));
  }

  @Test
  void aVowelSignThatStandsAloneIsNoWordInCommon() {
    assertThat(block("الميناء \uFE70").content()).isEqualTo(block("الميناء").content());
  }
}
