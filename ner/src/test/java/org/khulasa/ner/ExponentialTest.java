package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void isTheExponentialOfNumbersUpToZero() {
    for (float x = -79.5f; x <= 0; x += 0.0137f) {
      double exact = Math.exp(x);
      assertThat((double) Exponential.of(x)).isCloseTo(exact, within(exact * (1e-6 - x * 3e-7)));
    }
    assertThat((double) Exponential.of(0)).isCloseTo(1, within(1e-6));
    assertThat(Exponential.of(-1000)).isEqualTo(Exponential.of(-80)).isPositive();
    assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isPositive();
  }
}
