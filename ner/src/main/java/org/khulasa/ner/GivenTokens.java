package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;

/**
 * A sentence of a corpus, whose tokens are given, and the words that the segmenter finds in it. A
 * given token may hold several words ({@code 25,000} or a word and a mark).
 *
 * @param size the number of given tokens
 * @param words the segmenter's words
 * @param owner for each word the number of the given token it begins in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GivenTokens(int size, List<Token> words, int[] owner) {
  static GivenTokens of(List<String> tokens, Segmenter segmenter) {
    StringBuilder text = new StringBuilder();
    int[] start = new int[tokens.size()];
    for (int i = 0; i < start.length; i++) {
      if (i > 0) {
        text.append(' ');
      }
      start[i] = text.length();
      text.append(tokens.get(i));
    }
    String sentence = text.toString();
    List<Token> words = segmenter.segment(sentence, new Span(0, sentence.length()));
    int[] owner = new int[words.size()];
    int token = 0;
    for (int i = 0; i < owner.length; i++) {
      while (token + 1 < start.length && start[token + 1] <= words.get(i).span().start()) {
        token++;
      }
      owner[i] = token;
    }
    return new GivenTokens(tokens.size(), words, owner);
  }

  /** The labels of the words that have these labels as given tokens. */
  List<String> wordLabels(List<String> labels) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (int i = 0; i < owner.length; i++) {
      String label = labels.get(owner[i]);
      boolean continues = i > 0 && owner[i] == owner[i - 1] && label.startsWith("B-");
      all.add(continues ? "I-" + label.substring(2) : label);
    }
    return all.build();
  }

  /** The IOB2 labels of the given tokens: each has that of its first word in a name. */
  List<String> labels(int[] states, LabelScheme scheme) {
    List<String> labels = new ArrayList<>(Collections.nCopies(size, "O"));
    for (int i = 0; i < owner.length; i++) {
      if (labels.get(owner[i]).equals("O")) {
        labels.set(owner[i], scheme.label(states[i]));
      }
    }
    for (int i = 0; i < size; i++) {
      String label = labels.get(i);
      if (label.startsWith("I-")
          && (i == 0
              || labels.get(i - 1).length() == 1
              || !labels.get(i - 1).endsWith(label.substring(1)))) {
        labels.set(i, "B-" + label.substring(2));
      }
    }
    return ImmutableList.copyOf(labels);
  }
}
