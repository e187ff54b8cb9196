package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which documents tell of the same things: those that name several places, bodies and others alike.
 * There, a name of a person that is almost that of another is the same person's. Not for more than
 * one thread.
 */
final class Stories {
  /** So many names in common are no chance. */
  private static final int SHARED = 3;

  /** Of more documents with a name, the first are looked at. */
  private static final int MAX_DOCUMENTS = 16;

  private final ImmutableList<Set<String>> names;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * Reads what documents name.
   *
   * @param names the keys of the names of each
   */
  Stories(List<Set<String>> names) {
    this.names = ImmutableList.copyOf(names);
  }

  /** Whether one of some documents and one of others, which are not the same, are of one story. */
  boolean areOne(Collection<Integer> some, Collection<Integer> others) {
    return some.stream()
        .limit(MAX_DOCUMENTS)
        .anyMatch(
            one -> others.stream().limit(MAX_DOCUMENTS).anyMatch(other -> areOne(one, other)));
  }

  private boolean areOne(int one, int other) {
    return one != other
        && known.computeIfAbsent(
            Math.min(one, other) + " " + Math.max(one, other),
            pair -> {
              Set<String> with = names.get(other);
              return names.get(one).stream().filter(with::contains).limit(SHARED).count() == SHARED;
            });
  }
}
