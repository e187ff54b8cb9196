package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.khulasa.core.value.Quantity;
import org.khulasa.summarizer.Passage;

/**
 * A quantity in its sentence.
 *
 * @param quantity its value
 * @param thing the key of what it counts
 * @param about what it counts, as written
 * @param place where it stands
 * @param sentence where its sentence stands
 * @param near the terms of the words around it, without numbers and without what it counts
 * @param whole the terms of its whole sentence
 * @param days the days its sentence names
 */
record Figure(
    Quantity quantity,
    String thing,
    String about,
    Passage place,
    Passage sentence,
    Set<String> near,
    Set<String> whole,
    Days days) {
  Figure {
    near = ImmutableSet.copyOf(near);
    whole = ImmutableSet.copyOf(whole);
  }

  Bounds bounds() {
    return Bounds.of(quantity);
  }

  /** The number with its modifier, without unit and noun. */
  String value() {
    return new Quantity(quantity.modifier(), quantity.low(), quantity.high(), "", "").toString();
  }

  String unit() {
    return quantity.unit().isEmpty() ? quantity.noun() : quantity.unit();
  }
}
