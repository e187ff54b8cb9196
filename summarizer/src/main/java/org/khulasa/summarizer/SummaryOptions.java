package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;

/**
 * What a caller may ask of a summary. Immutable; each {@code with} method gives a changed copy.
 *
 * @param budget how long it may be
 * @param focus words that name what the reader wants to know about; the summary leans towards it.
 *     One that no sentence has a word of changes nothing, nor does a blank one
 * @param period the days whose documents are summarised
 * @param preferredSources outlets whose wording is preferred, the most preferred first. Among
 *     sentences of one claim theirs stands for it, and their sentences count {@value
 *     #PREFERENCE_BONUS} times what others do. An outlet is meant if its name has these words, side
 *     by side, whatever their spelling
 * @param quotesExcluded whether sentences that consist mostly of direct speech (more than half of
 *     their words stand between quotation marks) are not chosen
 * @param toldOnce whether no sentence is chosen that tells in other words what a chosen sentence of
 *     another article tells; otherwise one such sentence passes, which may add something
 * @param known what the reader knows already: earlier summaries, or articles. Sentences whose claim
 *     stands there are not chosen, unless more than half of what they say is new
 */
public record SummaryOptions(
    Budget budget,
    Optional<String> focus,
    Period period,
    List<String> preferredSources,
    boolean quotesExcluded,
    boolean toldOnce,
    List<AnalyzedDocument> known) {
  /** How many times what others count the sentences of a preferred outlet do. */
  public static final double PREFERENCE_BONUS = 1.5;

  /** A hundred words, and nothing else asked for. */
  public static final SummaryOptions DEFAULT = words(100);

  /** Copies the lists. */
  public SummaryOptions {
    requireNonNull(budget, "a summary needs a budget, found null");
    requireNonNull(focus, "a focus may be empty, but not null");
    requireNonNull(period, "a summary needs a period, which may be Period.ALWAYS, found null");
    preferredSources = ImmutableList.copyOf(preferredSources);
    known = ImmutableList.copyOf(known);
  }

  /** This length, and nothing else asked for. */
  public static SummaryOptions of(Budget budget) {
    return new SummaryOptions(
        budget,
        Optional.empty(),
        Period.ALWAYS,
        ImmutableList.of(),
        false,
        false,
        ImmutableList.of());
  }

  /**
   * At most so many words, and nothing else asked for.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public static SummaryOptions words(int words) {
    return of(new Budget.Words(words));
  }

  /**
   * At most so many sentences, and nothing else asked for.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public static SummaryOptions sentences(int sentences) {
    return of(new Budget.Sentences(sentences));
  }

  /**
   * At most this part of the words that cleaning left, and nothing else asked for.
   *
   * @param ratio above 0, at most 1
   * @throws IllegalArgumentException if it is not
   */
  public static SummaryOptions ratio(double ratio) {
    return of(new Budget.Ratio(ratio));
  }

  /** The same options for another length. */
  public SummaryOptions withBudget(Budget newBudget) {
    return new SummaryOptions(
        newBudget, focus, period, preferredSources, quotesExcluded, toldOnce, known);
  }

  /** The same options, leaning towards this subject. */
  public SummaryOptions withFocus(String newFocus) {
    return new SummaryOptions(
        budget, focus(newFocus), period, preferredSources, quotesExcluded, toldOnce, known);
  }

  private static Optional<String> focus(String focus) {
    return Optional.of(requireNonNull(focus, "found a focus that is null"));
  }

  /** The same options for documents of these days only. */
  public SummaryOptions withPeriod(Period newPeriod) {
    return new SummaryOptions(
        budget, focus, newPeriod, preferredSources, quotesExcluded, toldOnce, known);
  }

  /** The same options, preferring the wording of these outlets; the first one most. */
  public SummaryOptions withPreferredSources(List<String> sources) {
    return new SummaryOptions(budget, focus, period, sources, quotesExcluded, toldOnce, known);
  }

  /** The same options, without sentences that consist mostly of direct speech. */
  public SummaryOptions withoutQuotes() {
    return new SummaryOptions(budget, focus, period, preferredSources, true, toldOnce, known);
  }

  /** The same options, telling nothing a second time in other words. */
  public SummaryOptions tellingOnce() {
    return new SummaryOptions(budget, focus, period, preferredSources, quotesExcluded, true, known);
  }

  /** The same options for a reader who knows this already: an update. */
  public SummaryOptions withKnown(List<AnalyzedDocument> newKnown) {
    return new SummaryOptions(
        budget, focus, period, preferredSources, quotesExcluded, toldOnce, newKnown);
  }
}
