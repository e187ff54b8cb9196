package org.khulasa.ner;

import com.google.common.primitives.Floats;
import java.util.Arrays;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * A conditional random field whose scores of states come from a network with one hidden layer (as
 * that of Collobert et al. 2011): over the vectors of a {@link WordSpace} and over features. Scores
 * of steps are the same everywhere. As it is shipped: weights of features in one byte each.
 * Immutable; may be shared by threads.
 */
final class NetworkCrf {
  private static final int LARGEST = 127;

  /** {@link NetworkScorer} goes through so many hidden units at once. */
  private static final int UNITS_AT_ONCE = 4;

  /**
   * Features none of whose weights is as large are left out: more than half of them, and as many
   * names are found without (docs/accuracy/ner.md).
   */
  private static final float LEAST = 0.11f;

  private final LabelScheme scheme;
  private final Network network;
  private final FeatureWeights features;
  private final float featureScale;

  private NetworkCrf(
      LabelScheme scheme, Network network, FeatureWeights features, float featureScale) {
    this.scheme = scheme;
    this.network = network;
    this.features = features;
    this.featureScale = featureScale;
  }

  /** Packs a trained network; features that say next to nothing are left out. */
  static NetworkCrf of(LabelScheme scheme, IntHash features, Network network) {
    float[] weights = network.features();
    int units = network.hidden();
    int[] keys = features.keys();
    IntHash kept = new IntHash(keys.length);
    float[] keptWeights = new float[weights.length];
    float largest = 1e-6f;
    for (int f = 0; f < keys.length; f++) {
      float top = 0;
      for (int k = f * units; k < (f + 1) * units; k++) {
        top = Math.max(top, Math.abs(weights[k]));
      }
      if (top >= LEAST) {
        System.arraycopy(weights, f * units, keptWeights, kept.add(keys[f]) * units, units);
        largest = Math.max(largest, top);
      }
    }
    // A few weights are far larger than the rest: cut them, so that the rest keep their detail.
    float scale = Math.min(largest, 2) / LARGEST;
    byte[] bytes = new byte[kept.size() * units];
    for (int k = 0; k < bytes.length; k++) {
      int rounded = Math.round(keptWeights[k] / scale);
      bytes[k] = (byte) Math.max(-LARGEST, Math.min(LARGEST, rounded));
    }
    FeatureWeights packed = new FeatureWeights(kept.keys(), Model.Slice.of(bytes), units);
    return new NetworkCrf(scheme, withoutFeatures(network), packed, scale);
  }

  private static Network withoutFeatures(Network network) {
    return new Network(
        network.inputs(),
        new float[0],
        network.bias(),
        network.outputs(),
        network.outputBias(),
        network.steps());
  }

  static NetworkCrf read(Model model, String name) throws ModelFormatException {
    LabelScheme scheme = new LabelScheme(model.strings(name + ".types"));
    float[] bias = model.floats(name + ".bias");
    model.require(
        bias.length > 0 && bias.length % UNITS_AT_ONCE == 0,
        name + ".bias",
        "a number for each hidden unit, of which there is a multiple of " + UNITS_AT_ONCE);
    float[] inputs = model.floats(name + ".inputs");
    Network network =
        new Network(
            rows(inputs, bias.length),
            new float[0],
            bias,
            model.floats(name + ".outputs"),
            model.floats(name + ".outputBias"),
            model.floats(name + ".steps"));
    int[] keys = model.ints(name + ".features");
    Model.Slice weights = model.slice(name + ".featureWeights");
    float[] scale = model.floats(name + ".featureScale");
    String ofHidden = "a number for each hidden unit";
    model.require(inputs.length % bias.length == 0, name + ".inputs", ofHidden + " a row");
    model.require(
        network.outputs().length == bias.length * scheme.states(),
        name + ".outputs",
        ofHidden + " and state");
    model.require(
        network.states() == scheme.states(), name + ".outputBias", "a number for each state");
    model.require(
        network.steps().length == scheme.steps(), name + ".steps", "a number for each step");
    model.require(
        weights.length() == keys.length * bias.length,
        name + ".featureWeights",
        ofHidden + " and feature");
    model.require(scale.length == 1, name + ".featureScale", "one number");
    FeatureWeights features = new FeatureWeights(keys, weights, network.hidden());
    return new NetworkCrf(scheme, network, features, scale[0]);
  }

  private static float[][] rows(float[] weights, int width) {
    float[][] rows = new float[weights.length / width][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(weights, row * width, (row + 1) * width);
    }
    return rows;
  }

  void write(ModelWriter out, String name) {
    out.strings(name + ".types", scheme.types())
        .floats(name + ".inputs", Floats.concat(network.inputs()))
        .floats(name + ".bias", network.bias())
        .floats(name + ".outputs", network.outputs())
        .floats(name + ".outputBias", network.outputBias())
        .floats(name + ".steps", network.steps())
        .ints(name + ".features", features.keys())
        .bytes(name + ".featureWeights", features.weights())
        .floats(name + ".featureScale", new float[] {featureScale});
  }

  LabelScheme scheme() {
    return scheme;
  }

  /** The weights behind the features; those of the features are {@link #weigh}ed. */
  Network network() {
    return network;
  }

  /** What these features add to each hidden unit. */
  float[] weigh(FeatureBuffer buffer) {
    float[] units = new float[network.hidden()];
    weigh(buffer, new Workspace(units.length), units, 0);
    return units;
  }

  /** Working memory of one thread. */
  static final class Workspace {
    private final int[] sums;
    private final FeatureWeights.Workspace features;

    Workspace(int hidden) {
      sums = new int[hidden];
      features = new FeatureWeights.Workspace(hidden);
    }
  }

  /** Writes what these features add to each hidden unit, from a place of an array on. */
  void weigh(FeatureBuffer buffer, Workspace work, float[] units, int at) {
    features.sum(buffer.buffer(), buffer.size(), work.sums, work.features);
    for (int k = 0; k < work.sums.length; k++) {
      units[at + k] = work.sums[k] * featureScale;
    }
  }
}
