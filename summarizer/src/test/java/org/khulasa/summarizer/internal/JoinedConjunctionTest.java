package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedConjunctionTest {
  @ParameterizedTest
  @CsvSource({
    "وقال, قال",
    "فقد, قد",
    "ولو, لو",
    "وفق, فق",
    "قال, قال",
    "كتب, كتب",
    "في, في",
    "و, و",
    "'', ''"
  })
  void isLeftOutOfWordsLongEnough(String word, String bare) {
    assertThat(JoinedConjunction.leftOut(word)).isEqualTo(bare);
  }
}
