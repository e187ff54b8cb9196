package org.khulasa.ner.coref;

import java.util.HashMap;
import java.util.Map;

/** Strings that are one, each called by the first of them in order; whatever was joined first. */
final class Unions {
  private final Map<String, String> earlier = new HashMap<>();

  /** The one of those joined with a string that stands for all. */
  String of(String one) {
    String first = one;
    for (String next = earlier.get(first); next != null; next = earlier.get(first)) {
      first = next;
    }
    return first;
  }

  void join(String one, String other) {
    String first = of(one);
    String second = of(other);
    int order = first.compareTo(second);
    if (order < 0) {
      earlier.put(second, first);
    } else if (order > 0) {
      earlier.put(first, second);
    }
  }
}
