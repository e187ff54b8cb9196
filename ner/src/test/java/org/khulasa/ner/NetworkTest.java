package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NetworkTest {
  @Test
  void bendsLikeTheHyperbolicTangent() {
    for (float z = -6; z <= 6; z += 0.125f) {
      assertThat((double) Network.bend(z)).isCloseTo(Math.tanh(z), within(0.03));
    }
    assertThat(Network.bend(3)).isEqualTo(1);
    assertThat(Network.bend(-100)).isEqualTo(-1);
    assertThat(Network.bend(0)).isZero();
  }

  @Test
  void addsUpInputsAndScoresStates() {
    Network network =
        new Network(
            new float[][] {{1, 2}, {3, 4}},
            new float[0],
            new float[2],
            new float[] {1, 10, 100, 5, 6, 7},
            new float[] {0.5f, 0, 0},
            new float[0]);
    float[] hidden = {0, 0};
    network.addInputs(new float[] {9, 2, 3}, 1, hidden);
    assertThat(hidden).containsExactly(2 + 9, 4 + 12);
    float[] scores = new float[4];
    network.score(new float[] {1, 2}, 2, scores, 1);
    assertThat(scores).containsExactly(0, 0.5f + 2 + 20, 20 + 24, 200 + 28);
  }
}
