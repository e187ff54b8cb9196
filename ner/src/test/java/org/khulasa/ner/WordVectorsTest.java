package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  /** Words 0 and 1 fill one gap, 2 and 3 another; 4 to 7 stand around them, 8 is a class. */
  private static final int WORDS = 8;

  private static final int CLASSES = 2;

  private static float[] train(List<int[]> sentences, long seed) {
    int[] counts = new int[WORDS];
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        if (word < WORDS) {
          counts[word]++;
        }
      }
    }
    WordVectors.Options options = new WordVectors.Options(16, 2, 3, 5, 0.05f, 1);
    return WordVectors.train(sentences, counts, CLASSES, options, seed, TrainingProgress.SILENT)
        .out();
  }

  private static List<int[]> sentences() {
    Random random = new Random(5);
    List<int[]> sentences = new ArrayList<>();
    for (int k = 0; k < 2000; k++) {
      int rare = WORDS + random.nextInt(CLASSES);
      sentences.add(new int[] {4, random.nextInt(2), 5, rare});
      sentences.add(new int[] {rare, 6, 2 + random.nextInt(2), 7});
    }
    return sentences;
  }

  @Test
  void wordsThatFitTheSameGapsAreNear() {
    float[] vectors = train(sentences(), 1);
    assertThat(vectors).hasSize(WORDS * 16);
    KMeans.normalize(vectors, 16);
    float same = VectorMath.dot(vectors, 0, vectors, 16, 16);
    float other = VectorMath.dot(vectors, 0, vectors, 2 * 16, 16);
    assertThat(same).isGreaterThan(0.9f).isGreaterThan(other + 0.5f);
  }

  @Test
  void theSeedDecides() {
    assertThat(train(sentences(), 3)).isEqualTo(train(sentences(), 3));
    assertThat(Arrays.equals(train(sentences(), 3), train(sentences(), 4))).isFalse();
  }

  @Test
  void textOfRareWordsOnlyHasNoVectors() {
    WordVectors.Options options = WordVectors.Options.DEFAULT;
    List<int[]> rare = List.of(new int[] {0, 1, 0});
    assertThat(WordVectors.train(rare, new int[0], 2, options, 1, TrainingProgress.SILENT).out())
        .isEmpty();
  }
}
