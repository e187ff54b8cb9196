package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void whereMemoryIsTooSmallTheExampleIsTwiceAsMuch() {
    assertThat(Failures.tooFew(5827L << 20))
        .isEqualTo(
            "out of memory: 5827 MB are too few for this input; give Java more, for example"
                + " KHULASA_JAVA_OPTS=-Xmx12g");
    assertThat(Failures.tooFew(64L << 20)).contains("64 MB", "-Xmx1g");
  }
}
