package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
  @Test
  void everyKeyHasItsValueHoweverFewPlacesThereAre() {
    Kept<String> kept = new Kept<>(4, Integer::toString);
    Random random = new Random(5);
    for (int k = 0; k < 1000; k++) {
      int key = random.nextInt(41) - 20;
      assertThat(kept.of(key)).isEqualTo(Integer.toString(key));
    }
  }

  @Test
  void aKeyMetAgainIsNotWorkedOutAgain() {
    AtomicInteger made = new AtomicInteger();
    Kept<Integer> kept = new Kept<>(16, key -> made.incrementAndGet());
    assertThat(kept.of(7)).isEqualTo(kept.of(7)).isEqualTo(1);
    assertThat(made).hasValue(1);
  }
}
