package org.khulasa.summarizer.timeline;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.khulasa.summarizer.internal.Candidate;

/**
 * Finds dated sentences by the terms they share, so that not all pairs need be compared. Terms that
 * very many have tell nothing about which are alike and are passed over: the cost is nearly linear.
 */
final class SharedTerms {
  private static final int FEWEST = 2;
  private static final int MOST_POSTINGS = 200;

  private final List<DatedSentence> sentences;
  private final ListMultimap<String, Integer> byTerm = ArrayListMultimap.create();

  /**
   * An index of no sentences yet.
   *
   * @param sentences those that will be added, by their places; it may still grow
   */
  SharedTerms(List<DatedSentence> sentences) {
    this.sentences = sentences;
  }

  /** Adds the sentence at a place. */
  void add(int place) {
    sentences.get(place).sentence().termSet().forEach(term -> byTerm.put(term, place));
  }

  /**
   * The places of those that share at least two terms with a sentence, in order.
   *
   * @param days which of them to look at, by what is told faster than counting terms
   */
  Set<Integer> with(Candidate sentence, Predicate<DatedSentence> days) {
    Multiset<Integer> shared = HashMultiset.create();
    for (String term : sentence.termSet()) {
      List<Integer> with = byTerm.get(term);
      if (with.size() <= MOST_POSTINGS) {
        for (int place : with) {
          if (days.test(sentences.get(place))) {
            shared.add(place);
          }
        }
      }
    }
    int fewest = Math.min(FEWEST, sentence.termSet().size());
    Set<Integer> places = new TreeSet<>();
    for (Multiset.Entry<Integer> entry : shared.entrySet()) {
      if (entry.getCount() >= fewest) {
        places.add(entry.getElement());
      }
    }
    return places;
  }
}
