package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khulasa.summarizer.Passage;

/**
 * A figure or date in its sentence.
 *
 * @param kind which of the two
 * @param value its value as {@link Disagreement.Value} shows it
 * @param unit its unit or counted noun; may be empty
 * @param range the numbers that it allows; of a date its days
 * @param thing the key of what it counts; only readings of one thing are compared
 * @param bare whether nothing but the words around tells what it counts
 * @param about what it counts, as written
 * @param place where it stands
 * @param sentence where its sentence stands
 * @param close the terms of the few words on either side
 * @param near the terms of the words around it, without numbers and without what it counts
 * @param whole the terms of its whole sentence
 * @param days the days its sentence names
 * @param published when its document was published
 */
record Reading(
    Disagreement.Kind kind,
    String value,
    String unit,
    Range range,
    String thing,
    boolean bare,
    String about,
    Passage place,
    Passage sentence,
    Set<String> close,
    Set<String> near,
    Set<String> whole,
    Days days,
    Optional<LocalDate> published) {
  Reading {
    close = ImmutableSet.copyOf(close);
    near = ImmutableSet.copyOf(near);
    whole = ImmutableSet.copyOf(whole);
  }

  int document() {
    return place.document();
  }

  /** Whether both may be true. */
  boolean agrees(Reading other) {
    return range.agrees(other.range);
  }
}
