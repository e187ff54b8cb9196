package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Sentences and the states that their words should get.
 *
 * @param words the sentences in the order of the text
 * @param states for each sentence a state for each word
 */
record LabeledText(List<SentenceWords> words, List<int[]> states) {
  int size() {
    return words.size();
  }

  /** The text without the sentences from {@code start} up to {@code end}. */
  LabeledText without(int start, int end) {
    return new LabeledText(without(words, start, end), without(states, start, end));
  }

  private static <T> List<T> without(List<T> list, int start, int end) {
    return ImmutableList.<T>builder()
        .addAll(list.subList(0, start))
        .addAll(list.subList(end, list.size()))
        .build();
  }

  /** Both texts, one behind the other. */
  LabeledText plus(LabeledText other) {
    return new LabeledText(
        ImmutableList.<SentenceWords>builder().addAll(words).addAll(other.words).build(),
        ImmutableList.<int[]>builder().addAll(states).addAll(other.states).build());
  }
}
