package org.khulasa.ner.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom a set names most of those who share a family name: alone, it means whom news is about. */
final class MostNamed {
  private final Map<String, Map<String, Integer>> bearers = new HashMap<>();

  /** Somebody is named in full. */
  void add(PersonName name, String person) {
    name.familyUnits().forEach(family -> add(family, person));
    if (NameLists.isFamilyFirst(name.first())) {
      add(name.first(), person);
    }
  }

  private void add(String family, String person) {
    bearers.computeIfAbsent(family, name -> new HashMap<>()).merge(person, 1, Integer::sum);
  }

  /**
   * Who is named more often than the next one of the name, and at least so many times as often; the
   * only one, if there are no others.
   */
  Optional<String> of(String family, int times) {
    Optional<String> most = Optional.empty();
    int often = 0;
    int next = 0;
    for (Map.Entry<String, Integer> bearer : bearers.getOrDefault(family, Map.of()).entrySet()) {
      if (bearer.getValue() > often) {
        most = Optional.of(bearer.getKey());
        next = often;
        often = bearer.getValue();
      } else {
        next = Math.max(next, bearer.getValue());
      }
    }
    return often > next && often >= times * next ? most : Optional.empty();
  }
}
