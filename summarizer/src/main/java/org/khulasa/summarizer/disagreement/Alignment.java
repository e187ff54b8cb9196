package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the figures and dates of one thing together, by {@link Likeness}: each joins the group whose
 * first member is most like it.
 *
 * <p>Groups are found by the words near their first member, of which frequent ones are passed over,
 * and of large groups only the first members are compared; so the cost is nearly linear in the
 * number of figures.
 */
final class Alignment {
  private static final int MOST_POSTINGS = 40;

  /** More members tell nothing new of what a group is about. */
  private static final int MOST_MEMBERS = 40;

  private final Likeness likeness = new Likeness();
  private final List<List<Reading>> groups = new ArrayList<>();
  private final ListMultimap<String, Integer> byWord = ArrayListMultimap.create();

  /** Adds one to the group it belongs to, or begins a group. */
  void add(Reading reading) {
    Optional<List<Reading>> group = nearest(reading);
    if (group.isPresent()) {
      group.get().add(reading);
      return;
    }
    List<Reading> first = new ArrayList<>(List.of(reading));
    for (String word : reading.keys()) {
      byWord.put(key(reading, word), groups.size());
    }
    groups.add(first);
  }

  /** All groups, in the order of their first members. */
  List<List<Reading>> groups() {
    List<List<Reading>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>(group)));
    for (List<Reading> group : groups) {
      if (group.size() == 1) {
        known(group.get(0)).ifPresent(known -> joined.get(known).add(group.get(0)));
      }
    }
    return joined;
  }

  /** The group of several documents that a reading by itself belongs to all the same. */
  private Optional<Integer> known(Reading reading) {
    double best = 0;
    Optional<Integer> known = Optional.empty();
    for (int candidate : candidates(reading)) {
      List<Reading> group = groups.get(candidate);
      if (isOfSeveral(group)) {
        for (Reading member : group.subList(0, Math.min(MOST_MEMBERS, group.size()))) {
          double like = likeness.ofKnown(reading, member);
          if (like > best) {
            best = like;
            known = Optional.of(candidate);
          }
        }
      }
    }
    return known;
  }

  private static boolean isOfSeveral(List<Reading> group) {
    return group.stream().anyMatch(member -> member.document() != group.get(0).document());
  }

  private Optional<List<Reading>> nearest(Reading reading) {
    double best = 0;
    Optional<List<Reading>> nearest = Optional.empty();
    for (int candidate : candidates(reading)) {
      List<Reading> group = groups.get(candidate);
      double like = likeness.of(reading, group.get(0));
      if (like > best) {
        best = like;
        nearest = Optional.of(group);
      }
    }
    return nearest;
  }

  private Set<Integer> candidates(Reading reading) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String word : reading.keys()) {
      List<Integer> with = byWord.get(key(reading, word));
      if (with.size() <= MOST_POSTINGS) {
        found.addAll(with);
      }
    }
    return found;
  }

  private static String key(Reading reading, String word) {
    return reading.kind() + "\t" + reading.thing() + '\t' + word;
  }
}
