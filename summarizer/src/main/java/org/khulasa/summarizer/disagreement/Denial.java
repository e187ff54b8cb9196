package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.khulasa.summarizer.Passage;

/**
 * What somebody denies.
 *
 * @param clause where the denial stands, from its first word to the last of what is denied
 * @param sentence where its sentence stands
 * @param deed the word for what is said not to be so: "involvement", "withdrawal"
 * @param deedText the same as written
 * @param terms the terms of all that is denied
 * @param object the terms of the noun behind the deed, which mostly is what it is done to; empty
 *     without one
 * @param bare whether nothing but words for deeds tells what is denied: "reaching an agreement"
 */
record Denial(
    Passage clause,
    Passage sentence,
    String deed,
    String deedText,
    Set<String> terms,
    Set<String> object,
    boolean bare) {
  Denial {
    terms = ImmutableSet.copyOf(terms);
    object = ImmutableSet.copyOf(object);
  }
}
