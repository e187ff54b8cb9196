package org.khulasa.summarizer.disagreement;

import java.time.LocalDate;

/**
 * How many victims an article of a later day counts than a sentence does.
 *
 * @param fate what befell them
 * @param published the day of that article
 * @param count the number as that article gives it, its place and sentence
 */
public record LaterCount(Fate fate, LocalDate published, Disagreement.Value count) {
  /** What befell the people who are counted. */
  public enum Fate {
    /** They died. */
    KILLED,
    /** They were hurt. */
    INJURED
  }
}
