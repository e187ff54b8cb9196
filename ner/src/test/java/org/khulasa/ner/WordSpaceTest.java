package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;

class WordSpaceTest {
  private static final NerTrainingOptions QUICK =
      new NerTrainingOptions(1, 0.1f, 0, 0, 0, 1, ImmutableList.of(2), 1, 1, 2);

  private static SentenceWords words(String text) {
    return SentenceWords.of(BlankSegmenter.INSTANCE.segment(text, new Span(0, text.length())));
  }

  private static double length(float[] inputs, int from, int dim) {
    double sum = 0;
    for (int k = from; k < from + dim; k++) {
      sum += inputs[k] * inputs[k];
    }
    return Math.sqrt(sum);
  }

  @Test
  void vectorsOfKnownWordsHaveOneLengthAndOthersAreZero() {
    List<SentenceWords> text = new ArrayList<>();
    for (int k = 0; k < 50; k++) {
      text.add(words("سافر سامي الى تونس اليوم"));
    }
    Distribution distribution = Distribution.learn(text, QUICK, 1, TrainingProgress.SILENT);
    WordLexicon lexicon = LexiconBuilder.build(distribution, Optional.empty());
    WordSpace space = WordSpace.of(distribution.vectors());
    SentenceWords sentence = words("سافر غريب الى تونس");
    lexicon.assign(sentence);
    float[] inputs = space.inputs(sentence, lexicon);
    int dim = space.dimension();
    assertThat(inputs).hasSize(4 * space.width());
    // Nothing stands before the first word, and what stands behind it is known.
    assertThat(length(inputs, 0, dim)).isZero();
    assertThat(length(inputs, dim, dim)).isCloseTo(2, within(0.05));
    // Its own vector is in the middle of the three; its neighbour has none.
    assertThat(length(inputs, 2 * dim, dim)).isZero();
    assertThat(length(inputs, 3 * dim, dim)).isCloseTo(2, within(0.05));
    assertThat(length(inputs, 4 * dim, dim)).isZero();
    float[] own = Arrays.copyOfRange(inputs, 3 * dim, 4 * dim);
    int second = space.width();
    assertThat(Arrays.copyOfRange(inputs, second + 2 * dim, second + 3 * dim)).isEqualTo(own);
  }
}
