package org.khulasa.summarizer.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.khulasa.summarizer.internal.Candidate;

/**
 * Finds dated sentences by the terms they share, so that not all pairs need be compared. Terms that
 * very many have tell nothing about which are alike and are passed over: the cost is nearly linear.
 * Confined to one thread.
 */
final class SharedTerms {
  private static final int FEWEST = 2;
  private static final int MOST_POSTINGS = 200;

  private final List<DatedSentence> sentences;
  private final Map<String, Postings> byTerm = new HashMap<>();
  // Of each place, how many terms of the sentence that is asked for; zeros in between.
  private int[] shared = new int[0];
  private int[] touched = new int[0];

  /**
   * An index of no sentences yet.
   *
   * @param sentences those that will be added, by their places; it may still grow
   */
  SharedTerms(List<DatedSentence> sentences) {
    this.sentences = sentences;
  }

  /** The places that have a term; only so many that it is seen to be frequent. */
  private static final class Postings {
    private int[] places = new int[2];
    private int size;

    void add(int place) {
      if (size <= MOST_POSTINGS) {
        places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
        places[size++] = place;
      }
    }
  }

  /** Adds the sentence at a place. */
  void add(int place) {
    for (String term : sentences.get(place).sentence().termSet()) {
      byTerm.computeIfAbsent(term, key -> new Postings()).add(place);
    }
  }

  /**
   * The places of those that share at least two terms with a sentence, in order.
   *
   * @param days which of them to return
   */
  Set<Integer> with(Candidate sentence, Predicate<DatedSentence> days) {
    if (shared.length < sentences.size()) {
      shared = new int[2 * sentences.size()];
      touched = new int[2 * sentences.size()];
    }
    int found = 0;
    for (String term : sentence.termSet()) {
      Postings with = byTerm.get(term);
      if (with != null && with.size <= MOST_POSTINGS) {
        for (int i = 0; i < with.size; i++) {
          if (shared[with.places[i]]++ == 0) {
            touched[found++] = with.places[i];
          }
        }
      }
    }
    int fewest = Math.min(FEWEST, sentence.termSet().size());
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i < found; i++) {
      int place = touched[i];
      if (shared[place] >= fewest && days.test(sentences.get(place))) {
        places.add(place);
      }
      shared[place] = 0;
    }
    return places;
  }
}
