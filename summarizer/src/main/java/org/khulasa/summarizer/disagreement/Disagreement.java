package org.khulasa.summarizer.disagreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.summarizer.Passage;

/**
 * What different outlets say differently about one thing.
 *
 * @param kind what is different
 * @param about what it is about, in the words of an article: what is counted, the date, or what one
 *     outlet denies
 * @param values what the articles say: figures and dates smallest first, each distinct value once
 *     for every document that gives it; of statements first who says so, then who denies it; of at
 *     least two documents
 */
public record Disagreement(Kind kind, String about, List<Value> values) {
  /** What may be different. */
  public enum Kind {
    /** Figures of which no number satisfies all. */
    FIGURE,
    /** Dates of one event that have no day in common. */
    DATE,
    /** A statement and its denial. */
    STATEMENT
  }

  /** The value of a statement. */
  public static final String STATED = "stated";

  /** The value of a denial. */
  public static final String DENIED = "denied";

  /** Copies the list. */
  public Disagreement {
    requireNonNull(kind, "a disagreement needs a kind, found null");
    requireNonNull(about, "what a disagreement is about is not null");
    values = ImmutableList.copyOf(values);
  }

  /** Figures that disagree. */
  public Disagreement(String about, List<Value> values) {
    this(Kind.FIGURE, about, values);
  }

  /**
   * What one article says.
   *
   * @param value of a figure the number with its modifier, as in {@link
   *     org.khulasa.core.Entity#normal()} but without unit and noun: {@code 150}, {@code ~2500},
   *     {@code 100/200}; of a date its normal form; of a statement {@link #STATED} or {@link
   *     #DENIED}
   * @param unit {@code %}, an ISO 4217 currency, or the counted noun as written; empty if no noun
   *     follows the number, and for dates and statements
   * @param figure where the figure, date or clause stands
   * @param clause the same with the few words that tell what a figure or date is of
   * @param sentence where its sentence stands
   */
  public record Value(String value, String unit, Passage figure, Passage clause, Passage sentence) {
    /** Checks that nothing is null. */
    public Value {
      requireNonNull(value, "what an article says needs a value, found null");
      requireNonNull(unit, "a value's unit may be empty, but not null");
      requireNonNull(figure, "a value needs the passage of its figure, found null");
      requireNonNull(clause, "a value needs the passage of its clause, found null");
      requireNonNull(sentence, "a value needs the passage of its sentence, found null");
    }
  }
}
