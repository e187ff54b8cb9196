package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which full names of a set are longer forms of which others: those with more in the middle (محمد
 * السوداني, محمد شياع السوداني), and those with descent behind (محمد بن سلمان, محمد بن سلمان آل
 * سعود). The first unit is the same, since حسن المجيد may be the father of علي حسن المجيد; only
 * foreign names, and those with بن behind it, may go without ({@link PersonName#mayGoWithout}).
 */
final class FullNames {
  /** Of more forms with one first and one last unit, none is taken for a form of another. */
  private static final int MAX_GROUP = 64;

  /** No name has so many units; what has is compared with nothing. */
  private static final int MAX_UNITS = 16;

  private final Map<String, Set<String>> longer = new HashMap<>();
  private final Map<String, ImmutableSet<String>> longest = new HashMap<>();

  /**
   * Compares names.
   *
   * @param names full names by their forms
   */
  FullNames(Map<String, PersonName> names) {
    Map<String, List<PersonName>> groups = new LinkedHashMap<>();
    for (PersonName name : names.values()) {
      if (name.units().size() > MAX_UNITS) {
        continue;
      }
      for (String shorter : name.formsWithoutDescent()) {
        if (names.containsKey(shorter)) {
          addLonger(shorter, name.form());
        }
      }
      for (int front = 1; front < name.units().size() - 1; front++) {
        if (name.mayGoWithout(front) && names.containsKey(name.formWithout(front))) {
          addLonger(name.formWithout(front), name.form());
        }
      }
      if (name.units().size() > 1 && !PersonName.isHouse(name.last())) {
        String group = name.first() + "|" + name.last() + "#" + name.generation();
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(name);
      }
    }
    groups.values().forEach(this::compare);
  }

  private void compare(List<PersonName> group) {
    if (group.size() > MAX_GROUP) {
      return;
    }
    for (PersonName shorter : group) {
      for (PersonName candidate : group) {
        if (candidate.units().size() > shorter.units().size() && candidate.holds(shorter)) {
          addLonger(shorter.form(), candidate.form());
        }
      }
    }
  }

  private void addLonger(String shorter, String form) {
    longer.computeIfAbsent(shorter, key -> new LinkedHashSet<>()).add(form);
  }

  /** The longest forms of a name; only itself if there is no longer one. */
  Set<String> longestOf(String form) {
    ImmutableSet<String> known = longest.get(form);
    if (known != null) {
      return known;
    }
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    Set<String> direct = longer.getOrDefault(form, Set.of());
    // Longer names only: this ends.
    direct.forEach(name -> found.addAll(longestOf(name)));
    ImmutableSet<String> all = direct.isEmpty() ? ImmutableSet.of(form) : found.build();
    longest.put(form, all);
    return all;
  }
}
