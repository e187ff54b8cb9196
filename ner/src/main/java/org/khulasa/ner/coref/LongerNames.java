package org.khulasa.ner.coref;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which longer name a short one stands for, in one document or in a set: the only one that may be
 * called so. A listed short form (ريال, for ريال مدريد) must besides be no part of another name.
 */
final class LongerNames {
  /** No short form has more words. */
  private static final int MAX_WORDS = 2;

  private final SharedNames longer = new SharedNames();
  private final Set<String> listed = new HashSet<>();

  /** Clusters by the first and the last words of their names. */
  private final SharedNames parts = new SharedNames();

  /** Something may be called by a short name, which is the key of a cluster, too. */
  void add(String shortName, String cluster) {
    longer.add(shortName, cluster);
  }

  /** The same for a short name that a list has. */
  void addListed(String shortName, String cluster) {
    longer.add(shortName, cluster);
    listed.add(shortName);
  }

  /** A name of several words, parts of which are not free for others. */
  void addParts(List<NameWord> words, String cluster) {
    for (int size = 1; size <= MAX_WORDS && size < words.size(); size++) {
      parts.add(part(words.subList(0, size)), cluster);
      parts.add(part(words.subList(words.size() - size, words.size())), cluster);
    }
  }

  private static String part(List<NameWord> words) {
    return NameKeys.undivided(NameWord.joinedKeys(words));
  }

  boolean has(String shortName) {
    return longer.has(shortName);
  }

  /** The one that is called so here. */
  Optional<String> only(String shortName, List<NameWord> words) {
    Optional<String> one = longest(shortName);
    return listed.contains(shortName)
        ? one.filter(cluster -> parts.only(part(words)).filter(cluster::equals).isPresent())
        : one;
  }

  /** The one, or that which each of several is short for itself. */
  private Optional<String> longest(String shortName) {
    Set<String> seen = new LinkedHashSet<>(longer.holders(shortName));
    List<String> open = new ArrayList<>(seen);
    Set<String> ends = new HashSet<>();
    while (!open.isEmpty() && ends.size() < 2) {
      String cluster = open.remove(open.size() - 1);
      Set<String> holders = longer.holders(cluster);
      // A name may be a short form of one that is called the same.
      if (holders.stream().allMatch(cluster::equals)) {
        ends.add(cluster);
      }
      holders.stream().filter(seen::add).forEach(open::add);
    }
    return ends.size() == 1 ? Optional.of(ends.iterator().next()) : longer.only(shortName);
  }
}
