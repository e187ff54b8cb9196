package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;

class NetworkScorerTest {
  private static final NerTrainingOptions QUICK =
      new NerTrainingOptions(2, 0.1f, 0, 0.1f, 0, 1, ImmutableList.of(2), 1, 1, 2);
  private static final String[] STEMS = {
    "سافر", "سامي", "الى", "تونس", "اليوم", "وبعد", "الاجتماع", "في", "12", "غريب"
  };

  private static SentenceWords words(String text) {
    return SentenceWords.of(BlankSegmenter.INSTANCE.segment(text, new Span(0, text.length())));
  }

  private static String sentence(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(STEMS[random.nextInt(STEMS.length)]);
    }
    return text.toString();
  }

  private record Trained(NetworkCrf crf, WordSpace space, WordLexicon lexicon) {}

  private static Trained train(Random random, int window) {
    List<SentenceWords> text = new ArrayList<>();
    List<int[]> states = new ArrayList<>();
    for (int s = 0; s < 60; s++) {
      SentenceWords words = words(sentence(random, 1 + random.nextInt(12)));
      text.add(words);
      int[] gold = new int[words.length];
      for (int i = 0; i < gold.length; i++) {
        gold[i] = words.stems[i].equals("تونس") ? 8 : 0;
      }
      states.add(gold);
    }
    Distribution distribution = Distribution.learn(text, QUICK, 1, TrainingProgress.SILENT);
    WordLexicon lexicon = LexiconBuilder.build(distribution, Optional.empty());
    text.forEach(lexicon::assign);
    WordSpace space = space(text, lexicon, distribution.vectors(), window);
    NetworkCrf crf =
        NetworkTrainer.train(
            NerTrainer.SCHEME,
            new LabeledText(text, states),
            List.of(),
            space,
            lexicon,
            QUICK.names(),
            1);
    return new Trained(crf, space, lexicon);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 6})
  void keptSharesAddUpToThePlainSum(int window) {
    Random random = new Random(3);
    Trained trained = train(random, window);
    NetworkCrf crf = trained.crf();
    WordSpace space = trained.space();
    WordLexicon lexicon = trained.lexicon();
    List<NetworkScorer> scorers =
        List.of(
            new NetworkScorer(crf, space, lexicon),
            // So few places that most of what is kept is soon written over.
            new NetworkScorer(crf, space, lexicon, Glance.NONE, 4, 4));
    for (int s = 0; s < 200; s++) {
      SentenceWords words = words(sentence(random, 1 + random.nextInt(9)));
      lexicon.assign(words);
      float[] plain = plain(crf, space, lexicon, words);
      for (NetworkScorer scorer : scorers) {
        float[] kept = scorer.score(words).states();
        assertThat(kept).hasSameSizeAs(plain);
        for (int k = 0; k < plain.length; k++) {
          assertThat(kept[k]).isCloseTo(plain[k], within(1e-4f));
        }
      }
    }
  }

  @Test
  void aGlanceLeavesOutWordsAndChangesNoOthers() {
    Random random = new Random(4);
    Trained trained = train(random, 4);
    int hidden = trained.crf().network().hidden();
    float[][] weights = new float[2 * NetworkFeatures.DISTANCES][hidden];
    for (float[] row : weights) {
      for (int k = 0; k < hidden; k++) {
        row[k] = (float) random.nextGaussian();
      }
    }
    NetworkScorer all = new NetworkScorer(trained.crf(), trained.space(), trained.lexicon());
    float alone = quantile(all, random, weights, 2);
    float beside = quantile(all, random, weights, 4);
    NetworkScorer some =
        new NetworkScorer(
            trained.crf(), trained.space(), trained.lexicon(), new Glance(weights, alone, beside));
    int states = trained.crf().scheme().states();
    int left = 0;
    int byNeighbours = 0;
    for (int s = 0; s < 100; s++) {
      SentenceWords words = words(sentence(random, 1 + random.nextInt(9)));
      boolean[] outside = new boolean[words.length];
      float[] scores = some.score(words, outside).states();
      float[] expected = all.score(words).states();
      for (int i = 0; i < words.length; i++) {
        float sum = sum(weights, all.shares(words, i));
        boolean neighbour = (i > 0 && !outside[i - 1]) || (i + 1 < words.length && !outside[i + 1]);
        if (Math.abs(sum - alone) > 1e-3 && Math.abs(sum - beside) > 1e-3) {
          assertThat(outside[i]).isEqualTo(sum < (neighbour ? beside : alone));
        }
        left += outside[i] ? 1 : 0;
        byNeighbours += !outside[i] && sum < alone ? 1 : 0;
        for (int k = i * states; k < (i + 1) * states; k++) {
          assertThat(scores[k]).isEqualTo(outside[i] ? 0 : expected[k]);
        }
      }
    }
    assertThat(left).isGreaterThan(50);
    assertThat(byNeighbours).isGreaterThan(10);
  }

  @Test
  void wordsBesideOneThatIsAskedAboutAreAskedAboutSooner() {
    Glance glance = new Glance(new float[0][], 2, 1);
    float[] sums = {1.5f, 1, 2, 1.2f, 0.9f, 1.9f, 1.9f, 3, 0.5f};
    boolean[] outside = new boolean[sums.length];
    glance.mark(sums, outside);
    assertThat(outside)
        .containsExactly(false, false, false, false, true, false, false, false, true);
    boolean[] alone = new boolean[2];
    glance.mark(new float[] {1.9f, 1.9f}, alone);
    assertThat(alone).containsExactly(true, true);
    Glance.NONE.mark(new float[2], alone);
    assertThat(alone).containsExactly(false, false);
  }

  private static float quantile(NetworkScorer scorer, Random random, float[][] weights, int part) {
    List<Float> sums = new ArrayList<>();
    for (int s = 0; s < 50; s++) {
      SentenceWords words = words(sentence(random, 1 + random.nextInt(9)));
      var unused = scorer.score(words);
      for (int i = 0; i < words.length; i++) {
        sums.add(sum(weights, scorer.shares(words, i)));
      }
    }
    return sums.stream().sorted().toList().get(sums.size() / part);
  }

  private static float sum(float[][] weights, float[][] shares) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      for (int k = 0; k < weights[row].length; k++) {
        sum += weights[row][k] * shares[row][k];
      }
    }
    return (float) sum;
  }

  @Test
  void aGlanceIsLearnedFromWhatTheNetworkSays() {
    Random random = new Random(5);
    Trained trained = train(random, 4);
    List<SentenceWords> text = new ArrayList<>();
    for (int s = 0; s < 40_000; s++) {
      text.add(words(sentence(random, 1 + random.nextInt(12))));
    }
    Glance glance = GlanceTrainer.train(trained.crf(), trained.space(), trained.lexicon(), text);
    NetworkScorer all = new NetworkScorer(trained.crf(), trained.space(), trained.lexicon());
    NetworkScorer some =
        new NetworkScorer(trained.crf(), trained.space(), trained.lexicon(), glance);
    TaggingChain chain = new TaggingChain(trained.crf().scheme());
    int outside = 0;
    int left = 0;
    int likely = 0;
    int lost = 0;
    for (int s = 0; s < 1_000; s++) {
      SentenceWords words = words(sentence(random, 1 + random.nextInt(12)));
      boolean[] sure = new boolean[words.length];
      var unused = some.score(words, sure);
      chain.run(all.score(words));
      for (int i = 0; i < words.length; i++) {
        boolean mayBe = chain.state(i, LabelScheme.OUTSIDE) < 1 - SpanDecoder.LEAST;
        outside += mayBe ? 0 : 1;
        left += sure[i] && !mayBe ? 1 : 0;
        likely += mayBe ? 1 : 0;
        lost += sure[i] && mayBe ? 1 : 0;
      }
    }
    assertThat(likely).isGreaterThan(300);
    assertThat(lost).isLessThan(likely / 100 + 1);
    assertThat(left).isGreaterThan(outside / 2);
    // Too little to tell from where on a word is sure.
    assertThat(
            GlanceTrainer.train(
                trained.crf(), trained.space(), trained.lexicon(), text.subList(0, 100)))
        .isSameAs(Glance.NONE);
  }

  /** Vectors that are learned again from a few places around each word. */
  private static WordSpace space(
      List<SentenceWords> text, WordLexicon lexicon, WordVectors usual, int window) {
    WordSpace units = WordSpace.of(usual);
    List<int[]> sentences = new ArrayList<>();
    int[] counts = new int[usual.out().length / usual.dimension()];
    for (SentenceWords words : text) {
      int[] sentence = units.units(words, lexicon, new int[words.length]);
      sentences.add(sentence);
      for (int unit : sentence) {
        if (unit < counts.length) {
          counts[unit]++;
        }
      }
    }
    WordVectors.Options options =
        new WordVectors.Options(usual.dimension(), window, 2, 1, 0.05f, 1e-3);
    return WordSpace.of(
        WordVectors.train(
            sentences, counts, Distribution.RARE, options, 1, TrainingProgress.SILENT));
  }

  private static float[] plain(
      NetworkCrf crf, WordSpace space, WordLexicon lexicon, SentenceWords words) {
    NetworkFeatures features = new NetworkFeatures(lexicon);
    Network network = crf.network();
    int states = crf.scheme().states();
    float[] inputs = space.inputs(words, lexicon);
    float[] scores = new float[words.length * states];
    for (int i = 0; i < words.length; i++) {
      features.states(words, i);
      float[] hidden = crf.weigh(features);
      for (int k = 0; k < hidden.length; k++) {
        hidden[k] += network.bias()[k];
      }
      network.addInputs(inputs, i * space.width(), hidden);
      Network.activate(hidden);
      network.score(hidden, 1, scores, i * states);
    }
    return scores;
  }
}
