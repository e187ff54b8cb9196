package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  private static Box of(Kept<Box> kept, int key) {
    Box found = kept.find(key);
    return found != null ? found : kept.make(key, old -> box(key, old));
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
        values.add(of(kept, key));
      }
      // All of a round keep their values until its end.
      assertThat(values).extracting(box -> box.value).containsExactlyElementsOf(keys);
    }
  }

  @Test
  void aValueOfAnEarlierRoundIsWrittenOver() {
    Kept<Box> kept = new Kept<>(4);
    Box first = of(kept, 1);
    kept.begin();
    List<Box> later = new ArrayList<>();
    for (int k = 2; k < 20; k++) {
      later.add(of(kept, k));
    }
    assertThat(later).contains(first).doesNotHaveDuplicates();
  }

  @Test
  void aKeyMetAgainIsFound() {
    Kept<Box> kept = new Kept<>(16);
    assertThat(kept.find(0)).isNull();
    assertThat(kept.find(7)).isNull();
    Box made = kept.make(7, old -> box(7, old));
    assertThat(kept.find(7)).isSameAs(made);
  }

  @Test
  void whatWasAskedForLongestAgoGivesWay() {
    Kept<Box> kept = new Kept<>(4);
    for (int key : new int[] {1, 2, 3, 4, 1, 3, 5}) {
      kept.begin();
      var unused = of(kept, key);
    }
    assertThat(kept.find(2)).isNull();
    for (int key : new int[] {1, 3, 4, 5}) {
      assertThat(kept.find(key)).isNotNull();
    }
  }
}
