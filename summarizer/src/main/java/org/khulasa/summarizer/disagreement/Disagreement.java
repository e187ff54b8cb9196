package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.summarizer.Passage;

/**
 * Different figures for one thing.
 *
 * @param about what is counted, in the words of an article
 * @param values the figures, each distinct value once for every document that gives it, smallest
 *     first; of at least two documents
 */
public record Disagreement(String about, List<Value> values) {
  /** Copies the list. */
  public Disagreement {
    values = ImmutableList.copyOf(values);
  }

  /**
   * One figure.
   *
   * @param value the number with its modifier, as in {@link org.khulasa.core.Entity#normal()} but
   *     without unit and noun: {@code 150}, {@code ~2500}, {@code 100/200}
   * @param unit {@code %}, an ISO 4217 currency, or the counted noun as written
   * @param figure where the figure stands
   * @param sentence where its sentence stands
   */
  public record Value(String value, String unit, Passage figure, Passage sentence) {}
}
