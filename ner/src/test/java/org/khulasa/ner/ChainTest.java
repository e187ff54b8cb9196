package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain's algorithms against trying out every sequence. */
class ChainTest {
  private static final LabelScheme SCHEME = new LabelScheme(List.of("PER", "LOC"));
  private static final int LENGTH = 4;

  private final Scores scores = scores(new Random(7));
  private final double[] state = new double[LENGTH * SCHEME.states()];
  private final Map<List<Integer>, Double> names = new HashMap<>();
  private double total;
  private double bestScore = Double.NEGATIVE_INFINITY;
  private int[] best = new int[0];

  private static Scores scores(Random random) {
    float[] states = new float[LENGTH * SCHEME.states()];
    float[] steps = new float[LENGTH * SCHEME.steps()];
    int[] at = new int[LENGTH];
    for (int k = 0; k < states.length; k++) {
      states[k] = (float) random.nextGaussian();
    }
    for (int k = 0; k < steps.length; k++) {
      steps[k] = (float) random.nextGaussian();
    }
    for (int i = 0; i < LENGTH; i++) {
      at[i] = i * SCHEME.steps();
    }
    return new Scores(LENGTH, states, at, steps, CrfTrainer.exps(steps));
  }

  private void tryAll(int[] path, int word, double score) {
    if (word == LENGTH) {
      if (!SCHEME.mayEnd(path[LENGTH - 1])) {
        return;
      }
      total += Math.exp(score);
      int first = 0;
      for (int i = 0; i < LENGTH; i++) {
        state[i * SCHEME.states() + path[i]] += Math.exp(score);
        first = SCHEME.mayStart(path[i]) ? i : first;
        if (path[i] != LabelScheme.OUTSIDE && SCHEME.mayEnd(path[i])) {
          names.merge(List.of(first, i, SCHEME.type(path[i])), Math.exp(score), Double::sum);
        }
      }
      if (score > bestScore) {
        bestScore = score;
        best = path.clone();
      }
      return;
    }
    for (int s = 0; s < SCHEME.states(); s++) {
      double step = Double.NEGATIVE_INFINITY;
      if (word == 0) {
        step = SCHEME.mayStart(s) ? 0 : step;
      } else {
        for (int e = SCHEME.firstStep(s); e < SCHEME.firstStep(s + 1); e++) {
          if (SCHEME.from(e) == path[word - 1]) {
            step = scores.steps()[word * SCHEME.steps() + e];
          }
        }
      }
      if (step > Double.NEGATIVE_INFINITY) {
        path[word] = s;
        tryAll(path, word + 1, score + step + scores.states()[word * SCHEME.states() + s]);
      }
    }
  }

  @Test
  void agreesWithTryingAllSequences() {
    tryAll(new int[LENGTH], 0, 0);
    assertThat(Viterbi.decode(SCHEME, scores)).containsExactly(best);
    ForwardBackward chain = new ForwardBackward(SCHEME);
    chain.run(scores);
    for (int i = 0; i < LENGTH; i++) {
      double steps = 0;
      for (int s = 0; s < SCHEME.states(); s++) {
        assertThat(chain.state(i, s))
            .isEqualTo(state[i * SCHEME.states() + s] / total, within(1e-6));
      }
      for (int e = 0; i > 0 && e < SCHEME.steps(); e++) {
        steps += chain.step(i, e);
      }
      assertThat(steps).isEqualTo(i > 0 ? 1 : 0, within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.2, 0.33})
  void namesAreTakenByTheirProbability(double least) {
    tryAll(new int[LENGTH], 0, 0);
    List<Map.Entry<List<Integer>, Double>> likely =
        names.entrySet().stream()
            .filter(name -> name.getValue() / total >= least)
            .sorted(Map.Entry.<List<Integer>, Double>comparingByValue().reversed())
            .toList();
    int[] states = new int[LENGTH];
    double[] certainty = new double[LENGTH];
    for (Map.Entry<List<Integer>, Double> name : likely) {
      int first = name.getKey().get(0);
      int last = name.getKey().get(1);
      if (IntStream.rangeClosed(first, last).allMatch(i -> states[i] == LabelScheme.OUTSIDE)) {
        for (int i = first; i <= last; i++) {
          states[i] = SCHEME.state(name.getKey().get(2), i == first, i == last);
          certainty[i] = name.getValue() / total;
        }
      }
    }
    NameTagger.Tags tags = new SpanDecoder(SCHEME, least).decode(scores);
    assertThat(tags.states()).containsExactly(states);
    for (int i = 0; i < LENGTH; i++) {
      assertThat((double) tags.certainty()[i]).isEqualTo(certainty[i], within(1e-3));
    }
  }

  @Test
  void theChainForTaggingNearlyAgreesWithTryingAllSequences() {
    tryAll(new int[LENGTH], 0, 0);
    TaggingChain chain = new TaggingChain(SCHEME);
    chain.run(scores);
    for (int i = 0; i < LENGTH; i++) {
      double steps = 0;
      for (int s = 0; s < SCHEME.states(); s++) {
        double expected = state[i * SCHEME.states() + s] / total;
        assertThat((double) chain.state(i, s)).isEqualTo(expected, within(1e-3));
        assertThat(chain.states()[i * SCHEME.states() + s]).isEqualTo(chain.state(i, s));
      }
      for (int e = 0; i > 0 && e < SCHEME.steps(); e++) {
        steps += chain.step(i, SCHEME.from(e), SCHEME.to(e), e);
      }
      assertThat(steps).isEqualTo(i > 0 ? 1 : 0, within(1e-3));
    }
  }

  private static Scores random(Random random, int length, float spread) {
    float[] states = new float[length * SCHEME.states()];
    for (int k = 0; k < states.length; k++) {
      states[k] = spread * (float) random.nextGaussian();
    }
    float[] steps = new float[SCHEME.steps()];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = (float) random.nextGaussian();
    }
    return new Scores(length, states, new int[length], steps, CrfTrainer.exps(steps));
  }

  @Test
  void theChainForTaggingNearlyAgreesWithTheExactOneInLongSentences() {
    ForwardBackward exact = new ForwardBackward(SCHEME);
    TaggingChain chain = new TaggingChain(SCHEME);
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      Scores some = random(random, 1 + random.nextInt(60), 2);
      exact.run(some);
      chain.run(some);
      for (int i = 0; i < some.length(); i++) {
        for (int s = 0; s < SCHEME.states(); s++) {
          assertThat((double) chain.state(i, s))
              .as("word %s of %s, state %s", i, some.length(), s)
              .isCloseTo(exact.state(i, s), within(0.05));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {1, 5, 30, 300})
  void probabilitiesOfAWordAddUpToOneHoweverLargeScoresAre(float spread) {
    TaggingChain chain = new TaggingChain(SCHEME);
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      Scores some = random(random, 1 + random.nextInt(60), spread);
      boolean[] outside = new boolean[some.length()];
      for (int i = 0; i < outside.length; i++) {
        outside[i] = random.nextInt(3) == 0;
      }
      chain.run(some, outside);
      for (int i = 0; i < some.length(); i++) {
        double sum = 0;
        for (int s = 0; s < SCHEME.states(); s++) {
          sum += chain.state(i, s);
        }
        assertThat(sum).as("word %s of %s", i, some.length()).isCloseTo(1, within(0.01));
      }
    }
  }

  @Test
  void wordsThatAreSurelyOutsideStayThere() {
    float[] states = scores.states().clone();
    states[SCHEME.states() + LabelScheme.OUTSIDE] = 9;
    Scores sure = new Scores(LENGTH, states, scores.stepAt(), scores.steps(), scores.stepExps());
    TaggingChain chain = new TaggingChain(SCHEME);
    chain.run(sure);
    float[] asked = chain.states();
    boolean[] outside = {false, true, false, false};
    chain.run(sure, outside);
    float[] told = chain.states();
    assertThat(chain.state(1, LabelScheme.OUTSIDE)).isEqualTo(1, within(1e-6f));
    for (int k = 0; k < asked.length; k++) {
      assertThat(told[k]).isCloseTo(asked[k], within(0.01f));
    }
    // Where the scores say otherwise, they are believed.
    states[SCHEME.states() + LabelScheme.OUTSIDE] = -9;
    chain.run(sure);
    asked = chain.states();
    chain.run(sure, outside);
    assertThat(chain.states()).containsExactly(asked);
  }

  @Test
  void noNameWithoutWords() {
    Scores empty = new Scores(0, new float[0], new int[0], new float[0], new float[0]);
    assertThat(new SpanDecoder(SCHEME, 0.33).decode(empty).states()).isEmpty();
  }

  @Test
  void statesAndLabels() {
    List<String> labels = List.of("B-PER", "I-PER", "O", "B-LOC", "B-LOC", "I-LOC", "I-LOC");
    int[] states = SCHEME.states(labels);
    for (int i = 0; i < states.length; i++) {
      assertThat(SCHEME.label(states[i])).isEqualTo(labels.get(i));
    }
    assertThat(SCHEME.mayEnd(states[3])).isTrue();
    assertThat(SCHEME.mayEnd(states[4])).isFalse();
  }
}
