package org.khulasa.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the names of a sentence by the probability of each as a whole: its type and both borders,
 * whatever the rest of the sentence may be. For one thread.
 *
 * <p>The most probable sequence of states finds too few names where the chain is in doubt: it drops
 * a name that is more likely there than not if that likelihood is divided among readings of its
 * surroundings. F1 is highest where every name is taken that is right with a probability of half
 * the F1 that is reached, or more (Lipton, Elkan and Naryanaswamy 2014).
 */
final class SpanDecoder {
  /** Taken from this probability on; see {@code docs/accuracy/ner.md}. */
  static final double LEAST = 0.3;

  private static final Comparator<Name> BEST_FIRST =
      Comparator.comparingDouble(Name::probability)
          .reversed()
          .thenComparingInt(Name::first)
          .thenComparingInt(Name::last)
          .thenComparingInt(Name::type);

  private final LabelScheme scheme;
  private final TaggingChain chain;
  private final double least;

  /** {@code [state from][state to]}: the number of the step, or -1. */
  private final int[][] steps;

  /** A decoder that takes names of at least this probability, above 0. */
  SpanDecoder(LabelScheme scheme, double least) {
    this.scheme = scheme;
    this.least = least;
    chain = new TaggingChain(scheme);
    steps = new int[scheme.states()][scheme.states()];
    for (int[] row : steps) {
      Arrays.fill(row, -1);
    }
    for (int step = 0; step < scheme.steps(); step++) {
      steps[scheme.from(step)][scheme.to(step)] = step;
    }
  }

  /** A name that may be: its first word, its last one, its type, and how probable it is. */
  private record Name(int first, int last, int type, double probability) {}

  /** The states of a sentence's words; the certainty of a word is the probability of its name. */
  NameTagger.Tags decode(Scores scores) {
    return decode(scores, new boolean[scores.length()]);
  }

  /**
   * The states of a sentence's words; the certainty of a word is the probability of its name.
   *
   * @param outside words that are surely no names
   */
  NameTagger.Tags decode(Scores scores, boolean[] outside) {
    int length = scores.length();
    NameTagger.Tags tags = new NameTagger.Tags(new int[length]);
    int[] states = tags.states();
    if (length > 0) {
      chain.run(scores, outside);
      List<Name> names = likely(length);
      names.sort(BEST_FIRST);
      for (Name name : names) {
        if (isFree(states, name)) {
          for (int i = name.first(); i <= name.last(); i++) {
            states[i] = scheme.state(name.type(), i == name.first(), i == name.last());
            tags.certainty()[i] = (float) Math.min(1, name.probability());
          }
        }
      }
    }
    return tags;
  }

  // At every word, the names that cover it and are likely enough are fewer than 1 / least.
  private List<Name> likely(int length) {
    List<Name> names = new ArrayList<>();
    for (int first = 0; first < length; first++) {
      if (chain.state(first, LabelScheme.OUTSIDE) > 1 - least) {
        continue;
      }
      for (int type = 0; type < scheme.types().size(); type++) {
        addFrom(first, type, length, names);
      }
    }
    return names;
  }

  private void addFrom(int first, int type, int length, List<Name> names) {
    double single = chain.state(first, scheme.state(type, true, true));
    if (single >= least) {
      names.add(new Name(first, first, type, single));
    }
    int before = scheme.state(type, true, false);
    int inside = scheme.state(type, false, false);
    int end = scheme.state(type, false, true);
    double begun = chain.state(first, before);
    for (int last = first + 1; last < length && begun >= least; last++) {
      // The probability of the next state given this one: what came before no longer matters.
      double given = begun / chain.state(last - 1, before);
      double whole = given * chain.step(last, before, end, steps[before][end]);
      if (whole >= least) {
        names.add(new Name(first, last, type, whole));
      }
      begun = given * chain.step(last, before, inside, steps[before][inside]);
      before = inside;
    }
  }

  private static boolean isFree(int[] states, Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (states[i] != LabelScheme.OUTSIDE) {
        return false;
      }
    }
    return true;
  }
}
