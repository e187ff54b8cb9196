package org.khulasa.summarizer.disagreement;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How much two sets of terms have in common. */
final class Overlap {
  private Overlap() {}

  static Set<String> shared(Set<String> a, Set<String> b) {
    return Sets.intersection(a, b);
  }

  /** Dice's coefficient, weighed; 0 for two empty sets. */
  static double dice(Set<String> a, Set<String> b, ToDoubleFunction<String> weight) {
    double sum = weight(a, weight) + weight(b, weight);
    return sum == 0 ? 0 : 2 * weight(shared(a, b), weight) / sum;
  }

  private static double weight(Set<String> terms, ToDoubleFunction<String> weight) {
    return terms.stream().mapToDouble(weight).sum();
  }
}
