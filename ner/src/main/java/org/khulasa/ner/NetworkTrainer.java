package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link NetworkCrf} by stochastic gradient ascent with AdaGrad step sizes (Duchi, Hazan
 * and Singer 2011). Hidden units, features and whole vectors are left out at random, so that the
 * network leans on none of them (Srivastava et al. 2014).
 */
final class NetworkTrainer {
  /**
   * How to train.
   *
   * @param hidden the number of hidden units, a multiple of 4
   * @param noise the share of features and of hidden units left out
   */
  record Options(int hidden, int epochs, float rate, float noise) {}

  /** Words whose state is this certain teach nothing. */
  private static final float CERTAIN = 0.01f;

  /** The share of vectors left out. */
  private static final float VECTOR_NOISE = 0.1f;

  /** Features met less often are left out. */
  private static final int LEAST = 2;

  /** The weights of inputs change once for so many sentences: all words have all inputs. */
  private static final int BATCH = 4;

  /** The last step size is this much smaller than the first. */
  private static final float SLOWER = 0.8f;

  private static final float PENALTY = 5e-5f;
  private static final float INPUT_PENALTY = 2.5e-5f;

  /**
   * A sentence as numbers, the states it should get, and whose they are: 0 is the text to learn.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(int text, SentenceWords words, int[][] features, int[] states) {
    int length() {
      return states.length;
    }
  }

  private final LabelScheme scheme;
  private final WordSpace space;
  private final WordLexicon lexicon;
  private final Options options;
  private final Random random;
  private final ForwardBackward chain;

  /** For each text a network. They share all weights up to the hidden units. */
  private final List<Network> networks = new ArrayList<>();

  /** The sums of squared gradients, in the same way. */
  private final List<Network> squaresOf = new ArrayList<>();

  /** The network of the sentence that is being learned. */
  private Network network;

  private Network squares;
  private final float[][] inputGradient;
  private final float[] stateGradient;
  private final float[] hiddenGradient;
  private int sentences;
  private float rate;

  private NetworkTrainer(
      LabelScheme scheme,
      int texts,
      WordSpace space,
      WordLexicon lexicon,
      int features,
      Options options,
      long seed) {
    this.scheme = scheme;
    this.space = space;
    this.lexicon = lexicon;
    this.options = options;
    random = new Random(seed);
    chain = new ForwardBackward(scheme);
    int hidden = options.hidden();
    network =
        new Network(
            gaussianRows(space.width(), hidden, 0.05f),
            gaussian(features * hidden, 0.02f),
            new float[hidden],
            gaussian(hidden * scheme.states(), 0.1f),
            new float[scheme.states()],
            new float[scheme.steps()]);
    squares =
        new Network(
            new float[space.width()][hidden],
            new float[network.features().length],
            new float[hidden],
            new float[network.outputs().length],
            new float[scheme.states()],
            new float[scheme.steps()]);
    networks.add(network);
    squaresOf.add(squares);
    for (int text = 1; text < texts; text++) {
      networks.add(
          network.withOutputs(
              gaussian(hidden * scheme.states(), 0.1f),
              new float[scheme.states()],
              new float[scheme.steps()]));
      squaresOf.add(
          squares.withOutputs(
              new float[hidden * scheme.states()],
              new float[scheme.states()],
              new float[scheme.steps()]));
    }
    inputGradient = new float[space.width()][hidden];
    stateGradient = new float[scheme.states()];
    hiddenGradient = new float[hidden];
  }

  private float[][] gaussianRows(int rows, int width, float deviation) {
    float[][] weights = new float[rows][];
    for (int row = 0; row < rows; row++) {
      weights[row] = gaussian(width, deviation);
    }
    return weights;
  }

  private float[] gaussian(int size, float deviation) {
    float[] weights = new float[size];
    for (int k = 0; k < size; k++) {
      weights[k] = (float) (random.nextGaussian() * deviation);
    }
    return weights;
  }

  /**
   * Trains a network.
   *
   * @param text whose words have been looked up in the lexicon
   * @param others texts labelled by other guidelines, looked up too. The network learns to label
   *     each of them as well, with outputs of its own that are thrown away in the end: what makes
   *     its hidden units useful for all of them carries further than one text can teach (Caruana
   *     1997)
   */
  static NetworkCrf train(
      LabelScheme scheme,
      LabeledText text,
      List<LabeledText> others,
      WordSpace space,
      WordLexicon lexicon,
      Options options,
      long seed) {
    NetworkFeatures features = new NetworkFeatures(lexicon);
    List<LabeledText> texts = ImmutableList.<LabeledText>builder().add(text).addAll(others).build();
    IntHash kept = kept(texts, features);
    NetworkTrainer trainer =
        new NetworkTrainer(scheme, texts.size(), space, lexicon, kept.size(), options, seed);
    List<List<Example>> examples = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      examples.add(examples(t, texts.get(t), features, kept));
    }
    trainer.learn(examples);
    return NetworkCrf.of(scheme, kept, trainer.networks.get(0));
  }

  private static List<Example> examples(
      int number, LabeledText text, FeatureBuffer features, IntHash kept) {
    List<Example> examples = new ArrayList<>();
    for (int e = 0; e < text.size(); e++) {
      SentenceWords words = text.words().get(e);
      if (words.length > 0) {
        examples.add(new Example(number, words, find(words, features, kept), text.states().get(e)));
      }
    }
    return examples;
  }

  /** In each epoch all of the first text, and as many words of each other one. */
  private void learn(List<List<Example>> texts) {
    int words = texts.get(0).stream().mapToInt(Example::length).sum();
    int[] next = new int[texts.size()];
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      List<Example> all = new ArrayList<>(texts.get(0));
      for (int t = 1; t < texts.size(); t++) {
        List<Example> other = texts.get(t);
        for (int taken = 0; taken < words && !other.isEmpty(); ) {
          if (next[t] == 0) {
            Collections.shuffle(other, random);
          }
          Example example = other.get(next[t]);
          all.add(example);
          taken += example.length();
          next[t] = (next[t] + 1) % other.size();
        }
      }
      Collections.shuffle(all, random);
      rate = options.rate() * (1 - SLOWER * epoch / options.epochs());
      all.forEach(this::learn);
    }
  }

  private static IntHash kept(List<LabeledText> texts, FeatureBuffer features) {
    FeatureCounts counts = new FeatureCounts();
    texts.forEach(text -> counts.add(text, features));
    return counts.atLeast(LEAST);
  }

  private static int[][] find(SentenceWords words, FeatureBuffer features, IntHash kept) {
    int[][] numbers = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      features.states(words, i);
      numbers[i] =
          Arrays.stream(features.buffer(), 0, features.size())
              .map(kept::find)
              .filter(number -> number >= 0)
              .toArray();
    }
    return numbers;
  }

  private void learn(Example example) {
    network = networks.get(example.text());
    squares = squaresOf.get(example.text());
    int n = example.length();
    float[] inputs = space.inputs(example.words(), lexicon);
    thinInputs(inputs);
    int[][] features = new int[n][];
    float[][] hidden = new float[n][];
    float[] scores = new float[n * scheme.states()];
    float factor = 1 / (1 - options.noise());
    for (int i = 0; i < n; i++) {
      features[i] = thin(example.features()[i]);
      hidden[i] = hide(inputs, i * space.width(), features[i]);
      network.score(hidden[i], factor, scores, i * scheme.states());
    }
    float[] steps = network.steps();
    chain.run(new Scores(n, scores, new int[n], steps, CrfTrainer.exps(steps)));
    boolean learned = false;
    for (int i = 0; i < n; i++) {
      int gold = example.states()[i];
      for (int s = 0; s < stateGradient.length; s++) {
        stateGradient[s] = (float) ((gold == s ? 1 : 0) - chain.state(i, s));
      }
      if (Math.abs(stateGradient[gold]) >= CERTAIN) {
        learned = true;
        if (i > 0) {
          learnSteps(example.states()[i - 1], gold, i);
        }
        learnStates(hidden[i], factor);
        learnHidden(features[i], inputs, i * space.width(), factor);
      }
    }
    if (learned && ++sentences % BATCH == 0) {
      learnInputs();
    }
  }

  private void thinInputs(float[] inputs) {
    float factor = 1 / (1 - VECTOR_NOISE);
    int dim = space.dimension();
    for (int at = 0; at < inputs.length; at += dim) {
      float scale = random.nextFloat() < VECTOR_NOISE ? 0 : factor;
      for (int k = at; k < at + dim; k++) {
        inputs[k] *= scale;
      }
    }
  }

  private int[] thin(int[] features) {
    int[] thin = new int[features.length];
    int size = 0;
    for (int feature : features) {
      if (random.nextFloat() >= options.noise()) {
        thin[size++] = feature;
      }
    }
    return Arrays.copyOf(thin, size);
  }

  private float[] hide(float[] inputs, int at, int[] features) {
    int size = network.hidden();
    float[] hidden = network.bias().clone();
    float factor = 1 / (1 - options.noise());
    for (int feature : features) {
      int weights = feature * size;
      for (int k = 0; k < size; k++) {
        hidden[k] += factor * network.features()[weights + k];
      }
    }
    network.addInputs(inputs, at, hidden);
    Network.activate(hidden);
    for (int k = 0; k < size; k++) {
      if (random.nextFloat() < options.noise()) {
        hidden[k] = 0;
      }
    }
    return hidden;
  }

  private void learnSteps(int before, int gold, int word) {
    for (int e = 0; e < scheme.steps(); e++) {
      boolean hit = scheme.from(e) == before && scheme.to(e) == gold;
      float gradient = (float) ((hit ? 1 : 0) - chain.step(word, e));
      update(network.steps(), squares.steps(), e, gradient);
    }
  }

  /** Learns the weights behind the hidden units; leaves the gradient of these. */
  private void learnStates(float[] hidden, float factor) {
    int states = scheme.states();
    float[] outputs = network.outputs();
    for (int k = 0; k < network.hidden(); k++) {
      float value = hidden[k];
      hiddenGradient[k] = 0;
      if (value == 0) {
        continue;
      }
      float sum = 0;
      for (int s = 0; s < states; s++) {
        sum += outputs[k * states + s] * stateGradient[s];
      }
      hiddenGradient[k] = sum * factor * (1 - value * value);
      for (int s = 0; s < states; s++) {
        int at = k * states + s;
        update(
            outputs,
            squares.outputs(),
            at,
            stateGradient[s] * value * factor - PENALTY * outputs[at]);
      }
    }
    for (int s = 0; s < states; s++) {
      update(network.outputBias(), squares.outputBias(), s, stateGradient[s]);
    }
  }

  private void learnHidden(int[] features, float[] inputs, int at, float factor) {
    int size = network.hidden();
    for (int k = 0; k < size; k++) {
      update(network.bias(), squares.bias(), k, hiddenGradient[k]);
    }
    float[] weights = network.features();
    for (int feature : features) {
      for (int k = 0; k < size; k++) {
        int w = feature * size + k;
        update(weights, squares.features(), w, hiddenGradient[k] * factor - PENALTY * weights[w]);
      }
    }
    for (int d = 0; d < space.width(); d++) {
      float value = inputs[at + d];
      if (value != 0) {
        float[] gradient = inputGradient[d];
        for (int k = 0; k < size; k++) {
          gradient[k] += value * hiddenGradient[k];
        }
      }
    }
  }

  private void learnInputs() {
    for (int d = 0; d < inputGradient.length; d++) {
      float[] weights = network.inputs()[d];
      for (int k = 0; k < weights.length; k++) {
        update(weights, squares.inputs()[d], k, inputGradient[d][k] - INPUT_PENALTY * weights[k]);
      }
      Arrays.fill(inputGradient[d], 0);
    }
  }

  private void update(float[] weights, float[] sums, int at, float gradient) {
    float sum = sums[at] + gradient * gradient;
    sums[at] = sum;
    weights[at] += rate * gradient / (float) Math.sqrt(sum + 1e-6f);
  }
}
