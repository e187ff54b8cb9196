package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;

class RecurrenceTest {
  private static final LabelScheme SCHEME = NerTrainer.SCHEME;

  private static SentenceWords words(String text) {
    return SentenceWords.of(BlankSegmenter.INSTANCE.segment(text, new Span(0, text.length())));
  }

  /** The probabilities of a sentence of which one word is, as surely as given, a single place. */
  private static float[] place(int length, int word, float sure) {
    float[] probabilities = new float[length * SCHEME.states()];
    for (int i = 0; i < length; i++) {
      probabilities[i * SCHEME.states()] = i == word ? 1 - sure : 1;
    }
    probabilities[word * SCHEME.states() + SCHEME.states(List.of("B-LOC"))[0]] = sure;
    return probabilities;
  }

  @Test
  void tellsOfTheOtherOccurrencesOnly() {
    List<SentenceWords> text = List.of(words("زار تونس"), words("غادر تونس"), words("زار صنعاء"));
    new Recurrence(SCHEME)
        .assign(text, List.of(place(2, 1, 0.97f), place(2, 1, 0.001f), place(2, 1, 0.5f)));
    int place = SCHEME.states(List.of("B-LOC"))[0];
    // The second sentence learns from the first that the word is a place; not the other way round.
    assertThat(text.get(1).layers[Recurrence.STATE][1]).isEqualTo(1 + place);
    assertThat(text.get(0).layers[Recurrence.STATE][1]).isEqualTo(1);
    assertThat(text.get(1).layers[Recurrence.OTHERS][1])
        .isGreaterThan(text.get(0).layers[Recurrence.OTHERS][1])
        .isBetween(100, 200);
    // A word that stands once has no others; neither has one behind another word.
    assertThat(text.get(2).layers[Recurrence.OTHERS][1]).isZero();
    assertThat(text.get(2).layers[Recurrence.STATE][1]).isZero();
    assertThat(text.get(1).layers[Recurrence.BEHIND_SAME][1]).isZero();
    assertThat(text.get(0).layers[Recurrence.OTHERS][0]).isEqualTo(101);
  }

  @Test
  void otherOccurrencesFarAwayDoNotCount() {
    List<SentenceWords> text = new ArrayList<>();
    List<float[]> probabilities = new ArrayList<>();
    for (int s = 0; s < 60; s++) {
      boolean named = s == 0 || s == 59;
      text.add(words(named ? "تونس" : "كلمة" + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي".charAt(s % 28) + s));
      probabilities.add(place(1, 0, named ? 0.97f : 0.01f));
    }
    new Recurrence(SCHEME).assign(text, probabilities);
    assertThat(text.get(0).layers[Recurrence.OTHERS][0]).isZero();
    assertThat(text.get(59).layers[Recurrence.OTHERS][0]).isZero();
  }

  @Test
  void leavesOutNothingThatTheFeaturesOfOtherWordsRead() {
    Random random = new Random(8);
    String[] stems = {"تونس", "زار", "غادر", "صنعاء", "ثم", "امس"};
    for (int round = 0; round < 50; round++) {
      List<SentenceWords> text = new ArrayList<>();
      List<SentenceWords> same = new ArrayList<>();
      List<float[]> probabilities = new ArrayList<>();
      List<boolean[]> outside = new ArrayList<>();
      for (int s = 0; s < 8; s++) {
        StringBuilder sentence = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
          sentence.append(stems[random.nextInt(stems.length)]).append(' ');
        }
        text.add(words(sentence.toString()));
        same.add(words(sentence.toString()));
        probabilities.add(place(length, random.nextInt(length), random.nextFloat()));
        boolean[] without = new boolean[length];
        for (int i = 0; i < length; i++) {
          without[i] = random.nextInt(3) > 0;
        }
        outside.add(without);
      }
      new Recurrence(SCHEME).assign(text, probabilities);
      new Recurrence(SCHEME).assign(same, probabilities, outside);
      RecurrenceFeatures features = new RecurrenceFeatures();
      for (int s = 0; s < text.size(); s++) {
        for (int i = 0; i < text.get(s).length; i++) {
          if (!outside.get(s)[i]) {
            features.states(text.get(s), i);
            int[] expected = Arrays.copyOf(features.buffer(), features.size());
            features.states(same.get(s), i);
            assertThat(Arrays.copyOf(features.buffer(), features.size())).isEqualTo(expected);
          }
        }
      }
    }
  }
}
