package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/** The documents of one summary in canonical order, and their sentences as candidates. */
public final class CandidateSet {
  /** Nobody tells so much for one sentence; keeps the cost of a candidate bounded. */
  private static final int LONGEST_CHAIN = 16;

  // Ids are unique within a set; the text comes last only so that the order is total even if not.
  private static final Comparator<AnalyzedDocument> CANONICAL =
      Comparator.comparing(
              (AnalyzedDocument analyzed) -> analyzed.document().date(), CandidateSet::byDate)
          .thenComparing(analyzed -> analyzed.document().source().orElse(""))
          .thenComparing(analyzed -> analyzed.document().id())
          .thenComparing(analyzed -> analyzed.document().text());

  private final ImmutableList<AnalyzedDocument> documents;
  private final ImmutableList<ImmutableList<Candidate>> byDocument;
  private final ImmutableList<Candidate> all;
  private final ImmutableSet<Integer> barred;

  private CandidateSet(
      ImmutableList<AnalyzedDocument> documents,
      ImmutableList<ImmutableList<Candidate>> byDocument,
      ImmutableSet<Integer> barred) {
    this.documents = documents;
    this.byDocument = byDocument;
    this.barred = barred;
    this.all = byDocument.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }

  /** The candidates of these documents, whatever order they come in. */
  public static CandidateSet of(List<AnalyzedDocument> documents) {
    ImmutableList<AnalyzedDocument> ordered = inCanonicalOrder(documents);
    ImmutableList.Builder<ImmutableList<Candidate>> byDocument = ImmutableList.builder();
    ImmutableSet.Builder<Integer> barred = ImmutableSet.builder();
    int index = 0;
    for (int d = 0; d < ordered.size(); d++) {
      int first = index;
      UnderDates.positions(ordered.get(d)).forEach(position -> barred.add(first + position));
      ImmutableList<Candidate> candidates =
          ArticleReading.candidates(ordered.get(d), d, index, ordered.size() > 1);
      byDocument.add(candidates);
      index += candidates.size();
    }
    return new CandidateSet(ordered, byDocument.build(), barred.build());
  }

  /** Documents by date, then source, then id; undated ones last. */
  public static ImmutableList<AnalyzedDocument> inCanonicalOrder(List<AnalyzedDocument> documents) {
    return ImmutableList.sortedCopyOf(CANONICAL, documents);
  }

  /**
   * The same candidates, of which some more must not be chosen. They keep their indexes and still
   * count as evidence of what matters.
   *
   * @param indexes the candidates that must not be chosen, neither for themselves nor as lead-ins
   */
  public CandidateSet barring(Set<Integer> indexes) {
    return new CandidateSet(documents, byDocument, Sets.union(barred, indexes).immutableCopy());
  }

  /** The same, of which those of more words must not be chosen either. */
  public CandidateSet barringLonger(int words) {
    return barring(
        all.stream()
            .filter(candidate -> candidate.words() > words)
            .map(Candidate::index)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** Whether a candidate may be chosen at all; never one without a word. */
  public boolean mayBeChosen(Candidate candidate) {
    return candidate.words() > 0 && !barred.contains(candidate.index());
  }

  /** The places in {@link #documents} of those that have candidates, in order. */
  public List<Integer> withSentences() {
    return IntStream.range(0, documents.size())
        .filter(document -> !byDocument.get(document).isEmpty())
        .boxed()
        .toList();
  }

  /** The documents in canonical order. */
  public List<AnalyzedDocument> documents() {
    return documents;
  }

  /** The words and marks of a candidate, in order. */
  public List<Token> tokens(Candidate candidate) {
    Sentence sentence = documents.get(candidate.document()).sentences().get(candidate.position());
    int from = 0;
    while (from < sentence.tokens().size()
        && sentence.tokens().get(from).span().start() < candidate.span().start()) {
      from++;
    }
    return sentence.tokens().subList(from, sentence.tokens().size());
  }

  /**
   * A candidate with the phrase that links it to the sentence before it; the same if it has none.
   */
  public Candidate withLink(Candidate candidate) {
    Sentence sentence = documents.get(candidate.document()).sentences().get(candidate.position());
    Sentence linked = ArticleReading.report(sentence, candidate.position());
    return linked.span().equals(candidate.span())
        ? candidate
        : candidate.inWords(linked.span(), linked.words());
  }

  /** Whether a candidate goes on from something: an "and" or "so" is joined to its first word. */
  public boolean goesOn(Candidate candidate) {
    return tokens(candidate).stream()
        .filter(token -> !token.isPunctuation())
        .findFirst()
        .filter(word -> word.segments().size() > 1 && word.segments().get(0).tag().equals("CC"))
        .isPresent();
  }

  /**
   * The same candidates with every flaw of form overlooked, for texts in which nothing is without
   * one.
   */
  public CandidateSet overlookingForm() {
    ImmutableList.Builder<ImmutableList<Candidate>> all = ImmutableList.builder();
    for (List<Candidate> some : byDocument) {
      all.add(some.stream().map(Candidate::asFit).collect(ImmutableList.toImmutableList()));
    }
    return new CandidateSet(documents, all.build(), barred);
  }

  /** All candidates; a candidate's index is its place here. */
  public List<Candidate> all() {
    return all;
  }

  /** The candidates of one document in the order of its text. */
  public List<Candidate> of(int document) {
    return byDocument.get(document);
  }

  /**
   * A candidate with the sentences before it that it cannot do without, in order; empty if one of
   * them is missing, unfit or barred, or they are too many, so that the candidate must not be used
   * at all.
   */
  public List<Candidate> withLeadIns(Candidate candidate) {
    List<Candidate> chain = new ArrayList<>();
    Candidate current = candidate;
    while (chain.size() < LONGEST_CHAIN) {
      chain.add(0, current);
      boolean usable =
          current.fit() || (current.index() != candidate.index() && current.announces());
      if (current.leadIn() < 0 || !usable || !mayBeChosen(current)) {
        return ImmutableList.of();
      }
      if (!current.leans()) {
        return ImmutableList.copyOf(chain);
      }
      current = all.get(current.leadIn());
    }
    return ImmutableList.of();
  }

  private static int byDate(Optional<PublicationDate> a, Optional<PublicationDate> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return Boolean.compare(a.isEmpty(), b.isEmpty());
  }
}
