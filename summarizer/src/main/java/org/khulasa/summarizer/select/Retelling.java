package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Tells when a sentence would only tell again, in other words, what a summary tells already.
 *
 * <p>What it is about, who and where, every sentence on an event has; which of them tell the same
 * shows in the rest. So terms weigh by rarity in news times rarity among the sentences at hand. Of
 * 96 pairs of sentences from summaries of the dev clusters, read and judged, {@link #ALIKE} finds
 * 39 of the 48 that tell the same, and 10 of the others (docs/accuracy/summary-choices.md).
 *
 * <p>One retelling is let pass: a second outlet's wording often adds something, and a claim that
 * carries the event may be told twice. A third one, or one that is nearly all told, is not; where a
 * reader asked for nothing to be told twice, none is.
 *
 * <p>An article retells itself in one place: behind an opening paragraph that has the news in
 * brief, the report begins anew. A summary of this article alone does not need both, unless the
 * report has figures that the opening lacks. Other repetitions of an article are claims of {@code
 * ClaimMatcher}. Immutable.
 */
final class Retelling {
  /** From this part of the lighter sentence's weight on, two sentences tell the same. */
  private static final double ALIKE = 0.3;

  private static final int MOST_ALIKE = 1;

  /** A sentence with this part of its weight in sentences of other articles has nothing to add. */
  private static final double MOSTLY_TOLD = 0.45;

  private static final int FEWEST_TERMS = 4;

  /** The same within an article. */
  private static final double SAME_NEWS = 0.28;

  /** The most sentences of an opening that has the news in brief. */
  private static final int LONGEST_OPENING = 4;

  private static final Pattern FIGURE = Pattern.compile("\\d{2,}");

  private final CandidateSet candidates;
  private final boolean oneArticle;
  private final int mostAlike;
  private final Map<String, Double> weights = new HashMap<>();

  /** The weight of each candidate, by its index. */
  private final double[] totals;

  /**
   * Weighs the terms of some articles; linear in their words.
   *
   * @param once whether no retelling is let pass
   */
  Retelling(CandidateSet candidates, boolean once) {
    this.candidates = candidates;
    mostAlike = once ? 0 : MOST_ALIKE;
    oneArticle = candidates.withSentences().size() == 1;
    Map<String, Integer> sentences = new HashMap<>();
    for (Candidate candidate : candidates.all()) {
      candidate.termSet().forEach(term -> sentences.merge(term, 1, Integer::sum));
    }
    DocumentFrequencies frequencies = DocumentFrequencies.news();
    double all = candidates.all().size() + 1.0;
    sentences.forEach(
        (term, with) -> weights.put(term, frequencies.idf(term) * Math.log(all / with)));
    totals = candidates.all().stream().mapToDouble(this::total).toArray();
  }

  /** Whether a summary of these sentences does not need this one, too. */
  boolean isRetold(Candidate candidate, List<Choice> chosen) {
    ImmutableSet<String> terms = candidate.termSet();
    if (terms.size() < FEWEST_TERMS) {
      return false;
    }
    double weight = totals[candidate.index()];
    boolean[] told = new boolean[terms.size()];
    int alike = 0;
    for (Choice choice : chosen) {
      Candidate other = choice.candidate();
      if (other.document() != candidate.document()) {
        double shared = shared(terms, other.termSet(), told);
        boolean isAlike = shared >= ALIKE * Math.min(weight, totals[other.index()]);
        alike += isAlike && other.termSet().size() >= FEWEST_TERMS ? 1 : 0;
      } else if (oneArticle && other.position() == 0 && beginsAnew(candidate, other)) {
        return true;
      }
    }
    double all = weightOf(terms, told);
    return alike > mostAlike || (all > 0 && all >= MOSTLY_TOLD * weight);
  }

  /** Whether a report begins with this sentence and the news of its article's opening. */
  private boolean beginsAnew(Candidate candidate, Candidate opening) {
    ImmutableSet<String> terms = candidate.termSet();
    double least = SAME_NEWS * Math.min(totals[candidate.index()], totals[opening.index()]);
    return candidate.position() <= LONGEST_OPENING
        && isBehindFirstParagraph(candidate)
        && !candidate.leans()
        && opensWithVerb(candidate)
        && opening.termSet().size() >= FEWEST_TERMS
        && shared(terms, opening.termSet(), new boolean[terms.size()]) >= least
        && terms.stream()
            .filter(term -> FIGURE.matcher(term).find())
            .allMatch(opening.termSet()::contains);
  }

  private boolean isBehindFirstParagraph(Candidate candidate) {
    return candidate.startsParagraph()
        && candidates.of(candidate.document()).subList(1, candidate.position()).stream()
            .noneMatch(Candidate::startsParagraph);
  }

  /** Whether its first word is a verb, without an "and" before it. */
  private boolean opensWithVerb(Candidate candidate) {
    return candidates.tokens(candidate).stream()
        .filter(token -> !token.isPunctuation())
        .findFirst()
        .filter(word -> !word.segments().isEmpty())
        .filter(word -> word.segments().get(0).tag().startsWith("VB"))
        .isPresent();
  }

  /** The weight of the terms that another sentence has, too; their places are marked. */
  private double shared(ImmutableSet<String> terms, ImmutableSet<String> others, boolean[] marked) {
    double shared = 0;
    int place = 0;
    for (String term : terms) {
      if (others.contains(term)) {
        shared += weightOf(term);
        marked[place] = true;
      }
      place++;
    }
    return shared;
  }

  private double weightOf(ImmutableSet<String> terms, boolean[] marked) {
    double weight = 0;
    int place = 0;
    for (String term : terms) {
      weight += marked[place] ? weightOf(term) : 0;
      place++;
    }
    return weight;
  }

  private double total(Candidate candidate) {
    return candidate.termSet().stream().mapToDouble(this::weightOf).sum();
  }

  private double weightOf(String term) {
    return weights.getOrDefault(term, 0.0);
  }
}
