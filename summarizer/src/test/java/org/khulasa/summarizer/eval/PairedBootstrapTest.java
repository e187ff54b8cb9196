package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
  private final PairedBootstrap bootstrap = PairedBootstrap.DEFAULT;

  private static double[] gaussian(int items, double mean, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    // Sums of twelve uniforms: mean 0, variance 1.
    return random
        .longs(items)
        .mapToDouble(s -> mean - 6 + new SplittableRandom(s).doubles(12).sum())
        .toArray();
  }

  @Test
  void noDifference() {
    PairedBootstrap.Result result = bootstrap.compare(new double[20]);
    assertThat(result).isEqualTo(new PairedBootstrap.Result(0, 0, 0, 0.5, 1));
  }

  @Test
  void aConstantDifferenceIsCertain() {
    double[] differences = new double[20];
    Arrays.fill(differences, 0.25);
    PairedBootstrap.Result result = bootstrap.compare(differences);
    assertThat(result.lower()).isEqualTo(0.25);
    assertThat(result.upper()).isEqualTo(0.25);
    assertThat(result.probabilityBetter()).isEqualTo(1);
    assertThat(result.pValue()).isCloseTo(2.0 / 10_001, within(1e-12));
  }

  @Test
  void theIntervalIsThatOfTheNormalDistribution() {
    double[] differences = gaussian(400, 0.1, 7);
    double mean = Arrays.stream(differences).average().orElseThrow();
    double deviation =
        Math.sqrt(Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum() / 400);
    PairedBootstrap.Result result = bootstrap.compare(differences);
    assertThat(result.mean()).isCloseTo(mean, within(1e-12));
    assertThat(result.lower()).isCloseTo(mean - 1.96 * deviation / 20, within(0.005));
    assertThat(result.upper()).isCloseTo(mean + 1.96 * deviation / 20, within(0.005));
  }

  @Test
  void signTurnsRound() {
    double[] differences = gaussian(50, 0.2, 3);
    PairedBootstrap.Result there = bootstrap.compare(differences);
    PairedBootstrap.Result back =
        bootstrap.compare(Arrays.stream(differences).map(d -> -d).toArray());
    assertThat(back.mean()).isEqualTo(-there.mean());
    assertThat(back.lower()).isEqualTo(-there.upper());
    assertThat(back.pValue()).isEqualTo(there.pValue());
    assertThat(back.probabilityBetter()).isCloseTo(1 - there.probabilityBetter(), within(1e-12));
  }

  @Test
  void theSeedDecides() {
    double[] differences = gaussian(30, 0, 5);
    assertThat(bootstrap.compare(differences)).isEqualTo(bootstrap.compare(differences));
    assertThat(new PairedBootstrap(10_000, 2).compare(differences))
        .isNotEqualTo(bootstrap.compare(differences));
  }

  @Test
  void itemsOfOneUnitWidenTheInterval() {
    double[] single = gaussian(40, 0, 9);
    double[][] copies =
        Arrays.stream(single).mapToObj(d -> new double[] {d, d, d, d}).toArray(double[][]::new);
    double[] flat = Arrays.stream(copies).flatMapToDouble(Arrays::stream).toArray();
    PairedBootstrap.Result byUnit = bootstrap.compare(copies);
    PairedBootstrap.Result byItem = bootstrap.compare(flat);
    assertThat(byUnit.mean()).isCloseTo(byItem.mean(), within(1e-12));
    assertThat(byUnit.upper() - byUnit.lower())
        .isCloseTo(2 * (byItem.upper() - byItem.lower()), within(0.05));
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> bootstrap.compare(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bootstrap.compare(new double[][] {{1}, {}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit 1 has no item");
  }
}
