package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptTest {
  /** A value that is written over, as arrays are. */
  private static final class Box {
    int value;
  }

  private static Box box(int key, @Nullable Box old) {
    Box box = old == null ? new Box() : old;
    box.value = key;
    return box;
  }

  @Test
  void everyKeyHasItsValueHoweverFewPlacesThereAre() {
    Kept<Box> kept = new Kept<>(4);
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      kept.begin();
      List<Integer> keys = new ArrayList<>();
      List<Box> values = new ArrayList<>();
      for (int k = 0; k < 10; k++) {
        int key = random.nextInt(41) - 20;
        keys.add(key);
        values.add(kept.of(key, old -> box(key, old)));
      }
      // All of a round keep their values until its end.
      assertThat(values).extracting(box -> box.value).containsExactlyElementsOf(keys);
    }
  }

  @Test
  void aValueOfAnEarlierRoundIsWrittenOver() {
    Kept<Box> kept = new Kept<>(2);
    Box first = kept.of(1, old -> box(1, old));
    kept.begin();
    List<Box> later = new ArrayList<>();
    for (int k = 2; k < 20; k++) {
      int key = k;
      later.add(kept.of(key, old -> box(key, old)));
    }
    assertThat(later).contains(first).doesNotHaveDuplicates();
  }

  @Test
  void aKeyMetAgainIsNotWorkedOutAgain() {
    AtomicInteger made = new AtomicInteger();
    Kept<Integer> kept = new Kept<>(16);
    assertThat(kept.of(7, old -> made.incrementAndGet())).isEqualTo(1);
    assertThat(kept.of(7, old -> made.incrementAndGet())).isEqualTo(1);
    assertThat(made).hasValue(1);
  }
}
