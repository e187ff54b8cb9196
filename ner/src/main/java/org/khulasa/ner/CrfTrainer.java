package org.khulasa.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a conditional random field by stochastic gradient ascent with AdaGrad step sizes (Duchi,
 * Hazan and Singer 2011), an L2 penalty and feature noising: state features are left out at random,
 * so that the model does not lean on the identity of words that new text will not have (Wang and
 * Manning 2013).
 */
final class CrfTrainer {
  /** How to train. */
  record Options(int epochs, float rate, float penalty, float noise, int minCount) {}

  /** A sentence as numbers of features, and the states it should get. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(
      int[] stateStarts,
      int[] stateFeatures,
      int[] stepStarts,
      int[] stepFeatures,
      int[] states,
      Scores base) {
    int length() {
      return states.length;
    }
  }

  /** Words whose state is this certain teach nothing. */
  private static final float CERTAIN = 0.005f;

  private static final Scores NO_SCORES =
      new Scores(0, new float[0], new int[0], new float[0], new float[0]);

  private final Crf crf;
  private final Options options;
  private final float[] stateSquares;
  private final float[] stepSquares;
  private final int[] counts;

  private CrfTrainer(Crf crf, Options options, int[] counts) {
    this.crf = crf;
    this.options = options;
    this.counts = counts;
    stateSquares = new float[crf.stateWeights.length];
    stepSquares = new float[crf.stepWeights.length];
  }

  static Crf train(
      LabelScheme scheme, LabeledText text, FeatureBuffer features, Options options, long seed) {
    return train(scheme, text, List.of(), features, options, seed);
  }

  /**
   * Trains on top of what another field says.
   *
   * @param base the scores that each sentence's words have already; empty for none
   */
  static Crf train(
      LabelScheme scheme,
      LabeledText text,
      List<Scores> base,
      FeatureBuffer features,
      Options options,
      long seed) {
    FeatureCounts met = new FeatureCounts();
    met.add(text, features);
    IntHash kept = met.atLeast(options.minCount());
    int[] counts = IntStream.of(kept.keys()).map(met::of).toArray();
    IntHash steps = new IntHash(1024);
    List<Example> examples = new ArrayList<>();
    for (int e = 0; e < text.size(); e++) {
      Scores scores = base.isEmpty() ? NO_SCORES : base.get(e);
      examples.add(
          example(text.words().get(e), text.states().get(e), scores, features, kept, steps));
    }
    Crf crf = new Crf(scheme, kept, steps);
    CrfTrainer trainer = new CrfTrainer(crf, options, counts);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      Collections.shuffle(examples, random);
      trainer.epoch(examples, random);
    }
    return crf;
  }

  private static Example example(
      SentenceWords words,
      int[] states,
      Scores base,
      FeatureBuffer features,
      IntHash kept,
      IntHash steps) {
    int[] stateStarts = new int[words.length + 1];
    int[] stepStarts = new int[words.length + 1];
    int[] numbers = new int[words.length * 120];
    int[] stepNumbers = new int[words.length * 8];
    int size = 0;
    int stepSize = 0;
    for (int i = 0; i < words.length; i++) {
      features.states(words, i);
      for (int k = 0; k < features.size(); k++) {
        int number = kept.find(features.buffer()[k]);
        if (number >= 0) {
          if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
          }
          numbers[size++] = number;
        }
      }
      stateStarts[i + 1] = size;
      features.steps(words, i);
      for (int k = 0; k < features.size(); k++) {
        stepNumbers[stepSize++] = steps.add(features.buffer()[k]);
      }
      stepStarts[i + 1] = stepSize;
    }
    return new Example(
        stateStarts,
        Arrays.copyOf(numbers, size),
        stepStarts,
        Arrays.copyOf(stepNumbers, stepSize),
        states,
        base);
  }

  private void epoch(List<Example> examples, Random random) {
    ForwardBackward chain = new ForwardBackward(crf.scheme);
    float[] gradient = new float[Math.max(crf.scheme.states(), crf.scheme.steps())];
    FeatureNoise noise = new FeatureNoise(options.noise(), random.nextLong());
    for (Example example : examples) {
      noise.thin(example.stateStarts(), example.stateFeatures());
      chain.run(score(example, noise));
      for (int i = 0; i < example.length(); i++) {
        if (learnState(example, i, noise, chain, gradient) && i > 0) {
          learnStep(example, i, chain, gradient);
        }
      }
    }
  }

  private Scores score(Example example, FeatureNoise noise) {
    int states = crf.scheme.states();
    int steps = crf.scheme.steps();
    int n = example.length();
    float[] stateScores = new float[n * states];
    float[] stepScores = new float[n * steps];
    int[] stepAt = new int[n];
    for (int i = 0; i < n; i++) {
      stepAt[i] = i * steps;
      int from = noise.starts()[i];
      int to = noise.starts()[i + 1];
      Crf.accumulate(crf.stateWeights, states, noise.features(), from, to, stateScores, i * states);
      int stepFrom = example.stepStarts()[i];
      int stepTo = example.stepStarts()[i + 1];
      Crf.accumulate(
          crf.stepWeights, steps, example.stepFeatures(), stepFrom, stepTo, stepScores, i * steps);
    }
    for (int k = 0; k < stateScores.length; k++) {
      stateScores[k] *= noise.scale();
    }
    if (example.base().length() > 0) {
      add(example.base(), stateScores, stepScores, steps);
    }
    return new Scores(n, stateScores, stepAt, stepScores, exps(stepScores));
  }

  /** Learns from the state of a word, unless it is certain. Returns whether it was not. */
  private boolean learnState(
      Example example, int i, FeatureNoise noise, ForwardBackward chain, float[] gradient) {
    int states = crf.scheme.states();
    int gold = example.states()[i];
    for (int s = 0; s < states; s++) {
      gradient[s] = (float) ((gold == s ? 1 : 0) - chain.state(i, s)) * noise.scale();
    }
    if (Math.abs(gradient[gold]) < CERTAIN) {
      return false;
    }
    for (int k = noise.starts()[i]; k < noise.starts()[i + 1]; k++) {
      int f = noise.features()[k];
      // Spread over a feature's occurrences, the penalty of an epoch is the same for all.
      float penalty = options.penalty() / counts[f];
      update(crf.stateWeights, stateSquares, f * states, states, gradient, penalty);
    }
    return true;
  }

  private void learnStep(Example example, int i, ForwardBackward chain, float[] gradient) {
    int steps = crf.scheme.steps();
    int before = example.states()[i - 1];
    int gold = example.states()[i];
    for (int e = 0; e < steps; e++) {
      boolean hit = crf.scheme.from(e) == before && crf.scheme.to(e) == gold;
      gradient[e] = (float) ((hit ? 1 : 0) - chain.step(i, e));
    }
    for (int k = example.stepStarts()[i]; k < example.stepStarts()[i + 1]; k++) {
      int at = example.stepFeatures()[k] * steps;
      update(crf.stepWeights, stepSquares, at, steps, gradient, options.penalty() * 1e-4f);
    }
  }

  private static void add(Scores base, float[] stateScores, float[] stepScores, int steps) {
    for (int k = 0; k < stateScores.length; k++) {
      stateScores[k] += base.states()[k];
    }
    for (int i = 0; i < base.length(); i++) {
      for (int e = 0; e < steps; e++) {
        stepScores[i * steps + e] += base.steps()[base.stepAt()[i] + e];
      }
    }
  }

  static float[] exps(float[] scores) {
    float[] exps = new float[scores.length];
    for (int k = 0; k < exps.length; k++) {
      exps[k] = (float) Math.exp(scores[k]);
    }
    return exps;
  }

  private void update(
      float[] weights, float[] squares, int at, int width, float[] gradient, float penalty) {
    for (int s = 0; s < width; s++) {
      float g = gradient[s] - penalty * weights[at + s];
      if (g > 1e-5f || g < -1e-5f) {
        float q = squares[at + s] + g * g;
        squares[at + s] = q;
        weights[at + s] += options.rate() * g / (float) Math.sqrt(q + 1e-6f);
      }
    }
  }
}
