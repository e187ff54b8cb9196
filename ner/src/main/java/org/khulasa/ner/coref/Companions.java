package org.khulasa.ner.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is named in full together with whom. Two documents that name the same further person tell of
 * the same things: there, a like name means the same person more often than by chance. Not for more
 * than one thread.
 */
final class Companions {
  /** Who is named in more documents is named with all sorts of people, which says nothing. */
  private static final int MAX_DOCUMENTS = 64;

  /** Who stands in a list of more people is named there with nobody in particular. */
  private static final int MAX_PEOPLE = 256;

  private final List<Set<String>> documents;
  private final Stories stories;
  private final Map<String, List<Integer>> byPerson = new HashMap<>();
  private final Map<String, Set<String>> companions = new HashMap<>();

  /**
   * Reads who is named.
   *
   * @param documents the people of each
   * @param stories which of them tell of the same things, whoever is named there
   */
  Companions(List<Set<String>> documents, Stories stories) {
    this.documents = documents;
    this.stories = stories;
    for (int d = 0; d < documents.size(); d++) {
      for (String person : documents.get(d)) {
        byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(d);
      }
    }
  }

  /** Whether one document names both. */
  boolean meet(String one, String other) {
    return documentsOf(one).stream().anyMatch(d -> documents.get(d).contains(other));
  }

  /** How many people are named with both, each in some document. */
  int shared(String one, String other) {
    Set<String> with = new HashSet<>(companions(one));
    with.retainAll(companions(other));
    with.remove(one);
    with.remove(other);
    return with.size();
  }

  /** Whether both stand in documents that tell of the same things. */
  boolean areOfOneStory(String one, String other) {
    return stories.areOne(documentsOf(one), documentsOf(other));
  }

  /**
   * Whether somebody of a document is elsewhere named together with a person, or it tells of the
   * same things as one that names this person.
   */
  boolean isAmong(String person, int document) {
    if (stories.areOne(documentsOf(person), List.of(document))) {
      return true;
    }
    Set<String> here = documents.get(document);
    if (here.size() > MAX_PEOPLE) {
      return false;
    }
    Set<String> with = companions(person);
    return here.stream().anyMatch(named -> !named.equals(person) && with.contains(named));
  }

  private Set<String> companions(String person) {
    return companions.computeIfAbsent(
        person,
        key -> {
          Set<String> with = new HashSet<>();
          if (documentsOf(key).size() <= MAX_DOCUMENTS) {
            for (int d : documentsOf(key)) {
              if (documents.get(d).size() <= MAX_PEOPLE) {
                with.addAll(documents.get(d));
              }
            }
          }
          return with;
        });
  }

  private List<Integer> documentsOf(String person) {
    return byPerson.getOrDefault(person, List.of());
  }
}
