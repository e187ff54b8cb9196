package org.khulasa.summarizer.disagreement;

import static java.util.Objects.requireNonNull;

import org.khulasa.core.PublicationDate;

/**
 * The count of a sentence's victims in a later article, which is higher.
 *
 * @param fate what befell them
 * @param published when that article was
 * @param count the number as that article gives it, its place and sentence
 */
public record LaterCount(Fate fate, PublicationDate published, Disagreement.Value count) {
  /** What befell the people who are counted. */
  public enum Fate {
    /** They died. */
    KILLED,
    /** They were hurt. */
    INJURED
  }

  /** Checks that nothing is null. */
  public LaterCount {
    requireNonNull(fate, "a later count needs a fate, found null");
    requireNonNull(published, "a later count needs its article's date, found null");
    requireNonNull(count, "a later count needs a count, found null");
  }
}
