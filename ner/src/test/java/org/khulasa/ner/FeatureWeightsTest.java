package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.khulasa.core.model.Model;

class FeatureWeightsTest {
  /** Sums as one would write them down, for comparison. */
  private static int[] plainSums(int[] keys, byte[] weights, int width, int[] features) {
    int[] sums = new int[width];
    for (int feature : features) {
      for (int f = 0; f < keys.length; f++) {
        if (keys[f] == feature) {
          for (int s = 0; s < width; s++) {
            sums[s] += weights[f * width + s];
          }
        }
      }
    }
    return sums;
  }

  @Property(tries = 200, seed = "20261122")
  void addsUpWhatIsKnown(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 33) int width,
      @ForAll @IntRange(max = 200) int known,
      @ForAll @IntRange(max = 900) int asked) {
    Random random = new Random(seed);
    // Neighbouring hashes, some negative, among them 0 and -1.
    int[] keys = random.ints(-150, 150).distinct().limit(known).toArray();
    byte[] weights = new byte[known * width];
    random.nextBytes(weights);
    int[] features = random.ints(asked, -200, 200).toArray();
    FeatureWeights table = new FeatureWeights(keys, Model.Slice.of(weights), width);

    int[] sums = new int[width];
    table.sum(features, asked, sums, new FeatureWeights.Workspace(width));

    assertThat(sums).isEqualTo(plainSums(keys, weights, width, features));
    assertThat(table.keys()).containsExactlyInAnyOrder(keys);
    // What it gives is in its own order, with each key's weights, and stays so.
    assertThat(plainSums(table.keys(), table.weights(), width, features)).isEqualTo(sums);
    FeatureWeights again = new FeatureWeights(table.keys(), Model.Slice.of(table.weights()), width);
    assertThat(again.keys()).isEqualTo(table.keys());
    assertThat(again.weights()).isEqualTo(table.weights());
    int[] sumsAgain = new int[width];
    again.sum(features, asked, sumsAgain, new FeatureWeights.Workspace(width));
    assertThat(sumsAgain).isEqualTo(sums);
  }

  @Test
  void sumsDoNotOverflowWithTheLargestWeights() {
    byte[] weights = new byte[17];
    Arrays.fill(weights, (byte) 127);
    FeatureWeights table = new FeatureWeights(new int[] {5}, Model.Slice.of(weights), 17);
    int[] features = new int[5000];
    Arrays.fill(features, 5);
    int[] sums = new int[17];

    table.sum(features, features.length, sums, new FeatureWeights.Workspace(17));

    assertThat(sums).containsOnly(127 * 5000);
  }

  @Test
  void onlyTheFirstFeaturesCount() {
    FeatureWeights table =
        new FeatureWeights(new int[] {-1, 0}, Model.Slice.of(new byte[] {1, 2}), 1);
    int[] sums = {99};

    table.sum(new int[] {-1, 0, 0}, 2, sums, new FeatureWeights.Workspace(1));

    assertThat(sums).containsExactly(3);
  }
}
