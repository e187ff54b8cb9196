package org.khulasa.ner.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom a text means by a family name that several in it bear, while it is read. */
final class Bearers {
  /** A text that has spoken of somebody so often is about him. */
  private static final int ESTABLISHED = 3;

  /** So many times as often as of the relative named last. */
  private static final int CLEARLY = 2;

  private final Map<String, String> lastNamed = new HashMap<>();

  private final Map<String, Family> families = new HashMap<>();

  /** How often each of those who bear a name was meant by it, and who most often. */
  private static final class Family {
    private final Map<String, Bearer> bearers = new HashMap<>();
    private Optional<Bearer> most = Optional.empty();

    void mentioned(String person) {
      Bearer bearer = bearers.computeIfAbsent(person, p -> new Bearer(p, bearers.size()));
      bearer.often++;
      // Of those who were meant equally often it is the one named first.
      if (most.isEmpty()
          || bearer.often > most.get().often
          || (bearer.often == most.get().often && bearer.order < most.get().order)) {
        most = Optional.of(bearer);
      }
    }

    int often(String person) {
      Bearer bearer = bearers.get(person);
      return bearer == null ? 0 : bearer.often;
    }
  }

  private static final class Bearer {
    private final String person;
    private final int order;
    private int often;

    Bearer(String person, int order) {
      this.person = person;
      this.order = order;
    }
  }

  /**
   * Somebody is named in full.
   *
   * @param relative whether as a relative, who does not take the name over: what follows is still
   *     about the other
   */
  void named(String family, String person, boolean relative) {
    if (relative) {
      lastNamed.putIfAbsent(family, person);
    } else {
      lastNamed.put(family, person);
    }
    mentioned(family, person);
  }

  /** Somebody is meant by the family name, alone or not. */
  void mentioned(String family, String person) {
    families.computeIfAbsent(family, name -> new Family()).mentioned(person);
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
    Family bearers = families.get(family);
    Optional<Bearer> clearly =
        bearers == null
            ? Optional.empty()
            : bearers
                .most
                .filter(most -> most.often >= ESTABLISHED)
                .filter(most -> most.often >= CLEARLY * bearers.often(last));
    return Optional.of(clearly.map(bearer -> bearer.person).orElse(last));
  }
}
