package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 6})
  void keptSharesAddUpToThePlainSum(int window) {
    Random random = new Random(3);
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
    List<NetworkScorer> scorers =
        List.of(
            new NetworkScorer(crf, space, lexicon),
            // So few places that most of what is kept is soon written over.
            new NetworkScorer(crf, space, lexicon, 4, 2));
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
