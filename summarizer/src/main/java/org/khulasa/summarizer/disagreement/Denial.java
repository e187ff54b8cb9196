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
 */
record Denial(Passage clause, Passage sentence, String deed, String deedText, Set<String> terms) {
  Denial {
    terms = ImmutableSet.copyOf(terms);
  }
}
