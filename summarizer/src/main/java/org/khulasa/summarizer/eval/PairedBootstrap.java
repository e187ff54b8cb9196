package org.khulasa.summarizer.eval;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether one system is better than another on the same items, or only luckier: the paired
 * bootstrap (Efron and Tibshirani 1993; for summaries and translation Koehn 2004).
 *
 * <p>The score differences are drawn again with replacement, {@code samples} times, and the mean of
 * each draw is looked at. Items that belong together (several held-out outlets of one event) are
 * drawn together. The same differences, samples and seed give the same result everywhere.
 *
 * @param samples how many draws, at least 1
 * @param seed the start of the random numbers
 */
public record PairedBootstrap(int samples, long seed) {
  /** Ten thousand draws. */
  public static final PairedBootstrap DEFAULT = new PairedBootstrap(10_000, 1);

  /** Checks the number of draws. */
  public PairedBootstrap {
    if (samples < 1) {
      throw new IllegalArgumentException("the bootstrap needs at least 1 sample, found " + samples);
    }
  }

  /**
   * What the draws say about a mean difference.
   *
   * @param mean the mean difference itself, over all items
   * @param lower the lower end of its 95 % interval (percentile method)
   * @param upper the upper end
   * @param probabilityBetter the part of the draws with a mean above zero; ties count half
   * @param pValue two-sided: how often a draw falls on the other side of zero, doubled, with one
   *     such draw added so that it is never zero; at most 1
   */
  public record Result(
      double mean, double lower, double upper, double probabilityBetter, double pValue) {}

  /** Compares two systems by the differences of their scores, one for every item. */
  public Result compare(double[] differences) {
    double[][] units = new double[differences.length][];
    for (int i = 0; i < differences.length; i++) {
      units[i] = new double[] {differences[i]};
    }
    return compare(units);
  }

  /**
   * Compares two systems by the differences of their scores.
   *
   * @param differences {@code [unit][item]}: the units are drawn, each with all its items; the mean
   *     is over the items drawn. Units without an item are not allowed.
   * @throws IllegalArgumentException if there is no unit, or one without an item
   */
  public Result compare(double[][] differences) {
    if (differences.length == 0) {
      throw new IllegalArgumentException("the bootstrap needs at least 1 item, found none");
    }
    double[] sums = new double[differences.length];
    int items = 0;
    for (int unit = 0; unit < sums.length; unit++) {
      if (differences[unit].length == 0) {
        throw new IllegalArgumentException("unit " + unit + " has no item");
      }
      sums[unit] = Arrays.stream(differences[unit]).sum();
      items += differences[unit].length;
    }
    double mean = Arrays.stream(sums).sum() / items;

    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[samples];
    int above = 0;
    int below = 0;
    for (int sample = 0; sample < samples; sample++) {
      double sum = 0;
      int count = 0;
      for (int draw = 0; draw < sums.length; draw++) {
        int unit = random.nextInt(sums.length);
        sum += sums[unit];
        count += differences[unit].length;
      }
      means[sample] = sum / count;
      above += means[sample] > 0 ? 1 : 0;
      below += means[sample] < 0 ? 1 : 0;
    }
    Arrays.sort(means);
    int ties = samples - above - below;
    double rarer = (Math.min(above, below) + ties + 1.0) / (samples + 1.0);
    return new Result(
        mean,
        means[(int) Math.floor(0.025 * (samples - 1))],
        means[(int) Math.ceil(0.975 * (samples - 1))],
        (above + ties / 2.0) / samples,
        Math.min(1, 2 * rarer));
  }
}
