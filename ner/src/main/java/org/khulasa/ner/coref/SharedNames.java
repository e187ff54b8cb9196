package org.khulasa.ner.coref;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which clusters may be called by a short name. */
final class SharedNames {
  private final Map<String, Set<String>> holders = new HashMap<>();

  void add(String shortName, String cluster) {
    holders.computeIfAbsent(shortName, name -> new LinkedHashSet<>()).add(cluster);
  }

  boolean has(String shortName) {
    return holders.containsKey(shortName);
  }

  /** All of them. */
  Set<String> holders(String shortName) {
    return holders.getOrDefault(shortName, Set.of());
  }

  /** The one cluster of this name; empty if there is none or more than one. */
  Optional<String> only(String shortName) {
    Set<String> clusters = holders.getOrDefault(shortName, Set.of());
    return clusters.size() == 1 ? Optional.of(clusters.iterator().next()) : Optional.empty();
  }
}
