package org.khulasa.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

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
    IntHash all = new IntHash(1 << 20);
    int[] count = new int[1 << 20];
    for (SentenceWords words : text.words()) {
      for (int i = 0; i < words.length; i++) {
        features.states(words, i);
        for (int k = 0; k < features.size(); k++) {
          int number = all.add(features.buffer()[k]);
          if (number >= count.length) {
            count = Arrays.copyOf(count, count.length * 2);
          }
          count[number]++;
        }
      }
    }
    IntHash kept = new IntHash(all.size());
    int[] keys = all.keys();
    int[] counts = new int[all.size()];
    for (int f = 0; f < keys.length; f++) {
      if (count[f] >= options.minCount()) {
        counts[kept.size()] = count[f];
        kept.add(keys[f]);
      }
    }
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
    int states = crf.scheme.states();
    int steps = crf.scheme.steps();
    ForwardBackward chain = new ForwardBackward(crf.scheme);
    float[] gradient = new float[Math.max(states, steps)];
    long noiseState = random.nextLong() | 1;
    for (Example example : examples) {
      int n = example.length();
      float[] stateScores = new float[n * states];
      float[] stepScores = new float[n * steps];
      int[] active = example.stateFeatures();
      int[] starts = example.stateStarts();
      float scale = 1;
      if (options.noise() > 0) {
        active = new int[example.stateFeatures().length];
        starts = new int[n + 1];
        int size = 0;
        int threshold = (int) (options.noise() * 256);
        for (int i = 0; i < n; i++) {
          for (int k = example.stateStarts()[i]; k < example.stateStarts()[i + 1]; k++) {
            noiseState ^= noiseState << 13;
            noiseState ^= noiseState >>> 7;
            noiseState ^= noiseState << 17;
            if ((noiseState >>> 56) >= threshold) {
              active[size++] = example.stateFeatures()[k];
            }
          }
          starts[i + 1] = size;
        }
        scale = 1 / (1 - options.noise());
      }
      for (int i = 0; i < n; i++) {
        Crf.accumulate(
            crf.stateWeights, states, active, starts[i], starts[i + 1], stateScores, i * states);
        Crf.accumulate(
            crf.stepWeights,
            steps,
            example.stepFeatures(),
            example.stepStarts()[i],
            example.stepStarts()[i + 1],
            stepScores,
            i * steps);
      }
      if (scale != 1) {
        for (int k = 0; k < stateScores.length; k++) {
          stateScores[k] *= scale;
        }
      }
      if (example.base().length() > 0) {
        add(example.base(), stateScores, stepScores, steps);
      }
      int[] stepAt = new int[n];
      for (int i = 0; i < n; i++) {
        stepAt[i] = i * steps;
      }
      chain.run(new Scores(n, stateScores, stepAt, stepScores, exps(stepScores)));
      int[] gold = example.states();
      for (int i = 0; i < n; i++) {
        for (int s = 0; s < states; s++) {
          gradient[s] = (float) ((gold[i] == s ? 1 : 0) - chain.state(i, s)) * scale;
        }
        if (Math.abs(gradient[gold[i]]) < CERTAIN) {
          continue;
        }
        for (int k = starts[i]; k < starts[i + 1]; k++) {
          int f = active[k];
          update(
              crf.stateWeights,
              stateSquares,
              f * states,
              states,
              gradient,
              options.penalty() / counts[f]);
        }
        if (i > 0) {
          // Only words that are not certain reach this.
          for (int e = 0; e < steps; e++) {
            boolean hit = crf.scheme.from(e) == gold[i - 1] && crf.scheme.to(e) == gold[i];
            gradient[e] = (float) ((hit ? 1 : 0) - chain.step(i, e));
          }
          for (int k = example.stepStarts()[i]; k < example.stepStarts()[i + 1]; k++) {
            update(
                crf.stepWeights,
                stepSquares,
                example.stepFeatures()[k] * steps,
                steps,
                gradient,
                options.penalty() * 1e-4f);
          }
        }
      }
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
