package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.cluster.Evidence;
import org.khulasa.summarizer.control.Exclusion;
import org.khulasa.summarizer.control.PreferredSources;
import org.khulasa.summarizer.disagreement.DisagreementFinder;
import org.khulasa.summarizer.disagreement.LaterCounts;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.select.Choice;
import org.khulasa.summarizer.select.Chronology;
import org.khulasa.summarizer.select.Limit;
import org.khulasa.summarizer.select.Repeats;
import org.khulasa.summarizer.select.Selector;
import org.khulasa.summarizer.select.Wording;
import org.khulasa.summarizer.timeline.Timeline;

/**
 * The frame that all methods share: what is short enough is returned as it is; otherwise the
 * selector chooses, the choice is put into reading order, and every sentence gets the other
 * sentences that say the same. Phrases that link a sentence to its predecessor stand only where
 * that one does.
 */
final class ExtractiveSummarizer implements Summarizer {
  private final Selector selector;
  private final boolean barsRepeats;

  /** A summarizer that prints what the selector chooses, repeats and all. */
  ExtractiveSummarizer(Selector selector) {
    this(selector, false);
  }

  private ExtractiveSummarizer(Selector selector, boolean barsRepeats) {
    this.selector = selector;
    this.barsRepeats = barsRepeats;
  }

  /**
   * A summarizer that bars from the choice what its own source marks say is told ({@link Repeats}).
   */
  static ExtractiveSummarizer withoutRepeats(Selector selector) {
    return new ExtractiveSummarizer(selector, true);
  }

  @Override
  public Summary summarize(List<AnalyzedDocument> documents, SummaryOptions options) {
    requireNonNull(documents, "a summary needs documents, found null");
    documents.forEach(document -> requireNonNull(document, "found a document that is null"));
    requireNonNull(options, "a summary needs options, which have its length, found null");
    Exclusion exclusion = Exclusion.of(documents, options);
    CandidateSet candidates =
        options.budget() instanceof Budget.Sentences
            ? exclusion.candidates().barringLonger(Summarizers.LONGEST_SENTENCE)
            : exclusion.candidates();
    ClaimMatcher claims = new ClaimMatcher(candidates);
    Evidence evidence = new Evidence(candidates, claims);
    Chronology chronology = new Chronology(candidates, evidence::articles, evidence::share);
    PreferredSources preferred = new PreferredSources(options.preferredSources());
    int words = candidates.documents().stream().mapToInt(AnalyzedDocument::words).sum();
    Limit limit = Limit.of(options.budget(), words);
    int whole =
        candidates.all().stream().filter(candidates::mayBeChosen).mapToInt(limit::cost).sum();
    List<Choice> choices =
        whole <= limit.total() && !mayRetell(candidates, options)
            ? everyClaim(candidates, claims, preferred)
            : inBestWords(
                candidates,
                claims,
                limit,
                chronology,
                preferred,
                evidence,
                select(candidates, claims, evidence, limit, options));
    if (choices.isEmpty()) {
      // Where all that fits has a flaw, or leans on what has one, a summary with flaws.
      choices = selector.select(candidates.overlookingForm(), claims, limit, options);
    }
    if (choices.isEmpty()) {
      choices = shortest(candidates).map(ImmutableList::of).orElse(ImmutableList.of());
    }
    LaterCounts laterCounts = LaterCounts.of(candidates.documents());
    ImmutableList.Builder<SummarySentence> sentences = ImmutableList.builder();
    List<Choice> told = new Wording(candidates, claims, limit).withLinks(chronology.sort(choices));
    Map<Integer, Passage> passages = new HashMap<>();
    told.forEach(choice -> passages.put(choice.candidate().index(), choice.candidate().passage()));
    for (Choice choice : told) {
      sentences.add(sentence(candidates, evidence, passages, laterCounts, choice));
    }
    return new Summary(
        candidates.documents(),
        sentences.build(),
        Timeline.of(candidates, claims, evidence, Lists.transform(choices, Choice::candidate)),
        new DisagreementFinder().find(candidates.documents()),
        exclusion.excluded());
  }

  private List<Choice> select(
      CandidateSet candidates,
      ClaimMatcher claims,
      Evidence evidence,
      Limit limit,
      SummaryOptions options) {
    Function<CandidateSet, List<Choice>> choose =
        some -> selector.select(some, claims, limit, options);
    return barsRepeats && candidates.withSentences().size() > 1
        ? new Repeats(evidence).without(candidates, choose)
        : choose.apply(candidates);
  }

  /** Whether even of what fits something may have to go, since articles tell the same. */
  private static boolean mayRetell(CandidateSet candidates, SummaryOptions options) {
    return options.toldOnce() && candidates.withSentences().size() > 1;
  }

  private static List<Choice> inBestWords(
      CandidateSet candidates,
      ClaimMatcher claims,
      Limit limit,
      Chronology chronology,
      PreferredSources preferred,
      Evidence evidence,
      List<Choice> choices) {
    Wording wording = new Wording(candidates, claims, limit);
    List<Choice> inOrder = chronology.sort(wording.ofPreferred(preferred, choices));
    List<Choice> inFull =
        wording.withFullNames(preferred, wording.withKnownDays(preferred, inOrder));
    return chronology.sort(
        wording.asItCame(preferred, wording.withoutTags(preferred, inFull), evidence));
  }

  /**
   * All sentences that may be chosen, except that a claim which several articles make is said once:
   * where one of its sentences leads in another, there; otherwise in the words of a preferred
   * outlet. What would lose its lead-in all the same goes with it.
   */
  private static List<Choice> everyClaim(
      CandidateSet candidates, ClaimMatcher claims, PreferredSources preferred) {
    Set<Integer> leadIns = new HashSet<>();
    for (Candidate candidate : candidates.all()) {
      if (candidate.leans()) {
        leadIns.add(candidate.leadIn());
      }
    }
    List<Candidate> order = new ArrayList<>(candidates.all());
    order.removeIf(candidate -> !candidates.mayBeChosen(candidate));
    order.sort(
        Comparator.comparing((Candidate candidate) -> !leadIns.contains(candidate.index()))
            .thenComparing(
                candidate ->
                    preferred.rank(candidates.documents().get(candidate.document()).document())));
    Set<Integer> kept = new HashSet<>();
    for (Candidate candidate : order) {
      boolean saidElsewhere =
          claims.others(candidate).stream()
              .anyMatch(
                  other ->
                      other.document() != candidate.document() && kept.contains(other.index()));
      if (!saidElsewhere) {
        kept.add(candidate.index());
      }
    }
    List<Choice> choices = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      if (candidate.leadIn() >= 0 && !kept.contains(candidate.leadIn())) {
        kept.remove(candidate.index());
      }
      if (kept.contains(candidate.index())) {
        choices.add(new Choice(candidate, 1));
      }
    }
    return choices;
  }

  /**
   * When nothing fits: the shortest sentence that can stand alone, or the shortest at all; but
   * never a flood of words without a full stop, which is no sentence.
   */
  private static Optional<Choice> shortest(CandidateSet candidates) {
    return candidates.all().stream()
        .filter(candidates::mayBeChosen)
        .filter(candidate -> candidate.words() <= Summarizers.LONGEST_SENTENCE)
        .min(
            Comparator.comparing((Candidate candidate) -> !candidate.fit() || candidate.leans())
                .thenComparingInt(Candidate::words)
                .thenComparingInt(Candidate::index))
        .map(candidate -> new Choice(candidate, 0));
  }

  /**
   * A sentence of the summary.
   *
   * @param told where each sentence of the summary stands, by its candidate's index: one that
   *     supports another is pointed to as it is told
   */
  private static SummarySentence sentence(
      CandidateSet candidates,
      Evidence evidence,
      Map<Integer, Passage> told,
      LaterCounts laterCounts,
      Choice choice) {
    Candidate candidate = choice.candidate();
    String text = candidates.documents().get(candidate.document()).document().text();
    return new SummarySentence(
        candidate.passage(),
        candidate.span().of(text),
        candidate.words(),
        choice.score(),
        evidence.of(candidate).stream()
            .map(other -> told.getOrDefault(other.index(), other.passage()))
            .collect(ImmutableList.toImmutableList()),
        laterCounts.of(candidate.passage(), told.values()));
  }
}
