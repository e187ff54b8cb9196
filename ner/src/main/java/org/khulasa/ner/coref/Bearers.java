package org.khulasa.ner.coref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whom a text means by a family name that several in it bear, while it is read. */
final class Bearers {
  /** A text that has spoken of somebody so often is about him. */
  private static final int ESTABLISHED = 3;

  /** So many times as often as of the relative named last. */
  private static final int CLEARLY = 2;

  private final Map<String, String> lastNamed = new HashMap<>();

  /** By family name and person. */
  private final Map<String, Map<String, Integer>> mentions = new HashMap<>();

  /** Somebody is named in full. */
  void named(String family, String person) {
    lastNamed.put(family, person);
    mentioned(family, person);
  }

  /** Somebody is meant by the family name, alone or not. */
  void mentioned(String family, String person) {
    mentions.computeIfAbsent(family, name -> new LinkedHashMap<>()).merge(person, 1, Integer::sum);
  }

  /**
   * Whom the family name alone means here: the one named last, or, where the text has clearly been
   * about another of the name, that one. A wife who is mentioned once does not take the name over.
   */
  Optional<String> meantBy(String family) {
    String last = lastNamed.get(family);
    if (last == null) {
      return Optional.empty();
    }
    Map<String, Integer> counts = mentions.getOrDefault(family, Map.of());
    String most = last;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    int often = counts.getOrDefault(most, 0);
    boolean clearly = often >= ESTABLISHED && often >= CLEARLY * counts.getOrDefault(last, 0);
    return Optional.of(clearly ? most : last);
  }
}
