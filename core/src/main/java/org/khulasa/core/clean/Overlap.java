package org.khulasa.core.clean;

import java.util.Set;

/** How much two sets of word keys have in common. */
final class Overlap {
  private Overlap() {}

  /** Shared over all, from 0 to 1; 0 if both are empty. */
  static double jaccard(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = smaller == a ? b : a;
    int shared = 0;
    for (String key : smaller) {
      shared += larger.contains(key) ? 1 : 0;
    }
    int all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
