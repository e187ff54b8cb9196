package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Finds the names in sentences that are ready as {@link SentenceWords}. Shared by threads. */
final class NameTagger {
  private final NerModel model;

  NameTagger(NerModel model) {
    this.model = model;
  }

  LabelScheme scheme() {
    return model.names().scheme();
  }

  /**
   * The states of a sentence's words and how sure they are.
   *
   * @param states one for each word
   * @param certainty the probability of each word's state, from 0 to 1
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Tags(int[] states, float[] certainty) {}

  /** Tags the sentences of one document. */
  List<Tags> tag(List<SentenceWords> sentences) {
    NameFeatures features = new NameFeatures(model.lexicon());
    ForwardBackward chain = new ForwardBackward(scheme());
    ImmutableList.Builder<Tags> tags = ImmutableList.builder();
    for (SentenceWords words : sentences) {
      tags.add(tag(words, features, chain));
    }
    return tags.build();
  }

  private Tags tag(SentenceWords words, NameFeatures features, ForwardBackward chain) {
    Scores scores = model.names().score(words, features);
    int[] states = Viterbi.decode(scheme(), scores);
    float[] certainty = new float[words.length];
    boolean any = false;
    for (int state : states) {
      any |= state != LabelScheme.OUTSIDE;
    }
    // Probabilities cost more than the best sequence: only where they are wanted.
    if (any) {
      chain.run(scores);
      for (int i = 0; i < words.length; i++) {
        certainty[i] = (float) Math.min(1, chain.state(i, states[i]));
      }
    }
    return new Tags(states, certainty);
  }
}
