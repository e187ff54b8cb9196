package org.khulasa.core.clean;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;

/**
 * What some paragraphs are about: in how many of them each content word stands, weighed by how rare
 * the word is in news at large. Tells how much further paragraphs have to do with it.
 */
final class Story {
  // What an article is about it says in its first paragraphs; a bound for endless pages.
  private static final int MOST_PARAGRAPHS = 40;
  // A single paragraph tells nothing about cohesion; these are the middle and the low end of what
  // news articles show.
  private static final double TYPICAL_COHESION = 0.35;
  private static final double LEAST_COHESION = 0.15;
  private static final DocumentFrequencies FREQUENCIES = DocumentFrequencies.news();

  private final List<Block> paragraphs = new ArrayList<>();
  private final Multiset<String> paragraphsWith = HashMultiset.create();
  private double cohesion = -1;

  /** Adds a paragraph, unless the story is long enough already. */
  void add(Block paragraph) {
    if (paragraphs.size() < MOST_PARAGRAPHS) {
      paragraphs.add(paragraph);
      paragraphsWith.addAll(paragraph.content());
      cohesion = -1;
    }
  }

  int size() {
    return paragraphs.size();
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Its first paragraphs, at most so many. */
  List<Block> first(int most) {
    return paragraphs.subList(0, Math.min(most, paragraphs.size()));
  }

  /**
   * How much of these paragraphs' words the story shares, over how much its own paragraphs share
   * with each other; about 1 for a story's own continuation.
   */
  double affinity(List<Block> others) {
    double sum = 0;
    for (Block other : others) {
      sum += covered(other.content(), 0);
    }
    return others.isEmpty() ? 0 : sum / others.size() / cohesion();
  }

  /** The part of the weight of some words that stands in the story; 0 if there are none. */
  double covered(Set<String> words) {
    return covered(words, 0);
  }

  private double covered(Set<String> words, int beyond) {
    double all = words.stream().mapToDouble(FREQUENCIES::idf).sum();
    return all == 0 ? 0 : shared(words, beyond) / all;
  }

  /** The weight of those of some words that stand in the story. */
  double shared(Set<String> words) {
    return shared(words, 0);
  }

  private double shared(Set<String> words, int beyond) {
    return words.stream()
        .filter(word -> paragraphsWith.count(word) > beyond)
        .mapToDouble(FREQUENCIES::idf)
        .sum();
  }

  /** The mean part of a paragraph's weight that stands in the story's other paragraphs too. */
  private double cohesion() {
    if (paragraphs.size() < 2) {
      return TYPICAL_COHESION;
    }
    if (cohesion < 0) {
      double sum = 0;
      for (Block paragraph : paragraphs) {
        sum += covered(paragraph.content(), 1);
      }
      cohesion = Math.max(sum / paragraphs.size(), LEAST_COHESION);
    }
    return cohesion;
  }
}
