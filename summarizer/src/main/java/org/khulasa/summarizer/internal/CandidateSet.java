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
import org.khulasa.core.Dropped;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/** The documents of one summary in canonical order, and their sentences as candidates. */
public final class CandidateSet {
  // Headlines that were left on a page are shorter.
  private static final int FEWEST_OF_PARAGRAPH = 14;

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
    int index = 0;
    for (int d = 0; d < ordered.size(); d++) {
      ImmutableList<Candidate> candidates =
          candidates(ordered.get(d), d, index, ordered.size() > 1);
      byDocument.add(candidates);
      index += candidates.size();
    }
    return new CandidateSet(ordered, byDocument.build(), ImmutableSet.of());
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
    Sentence linked = report(sentence, candidate.position());
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
   * them is missing, unfit or barred, so that the candidate must not be used at all.
   */
  public List<Candidate> withLeadIns(Candidate candidate) {
    List<Candidate> chain = new ArrayList<>();
    Candidate current = candidate;
    while (true) {
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
  }

  private static ImmutableList<Candidate> candidates(
      AnalyzedDocument analyzed, int document, int firstIndex, boolean ofSeveral) {
    String text = analyzed.document().text();
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    boolean punctuated = SentenceForm.isPunctuated(analyzed);
    Span previous = new Span(0, 0);
    int before = firstIndex - 1;
    boolean announced = false;
    boolean inLabelledItem = false;
    for (int position = 0; position < analyzed.sentences().size(); position++) {
      Sentence sentence = analyzed.sentences().get(position);
      int index = firstIndex + position;
      int leadIn = index;
      // What goes on behind a mere "according to Reuters" goes on from what Reuters said.
      boolean bare = BareAttribution.is(sentence) && position > 0;
      Sentence told = LinkingPhrase.leftOut(report(sentence, position));
      // What is no word for the segmenter, such as tatweel alone, says nothing.
      boolean speaks = told.words() > 0;
      inLabelledItem &=
          !ListItem.hasMark(sentence)
              && !SentenceForm.isLineBreakBetween(text, previous.end(), sentence.span().start());
      // An entry of a chronicle says itself of which day it is.
      if ((announced && !ListItem.isOfDay(sentence))
          || (speaks && Leaning.leans(told, analyzed.sentences().get(0)))
          || (speaks
              && ofSeveral
              && (inLabelledItem
                  || ListItem.isOneOfMany(sentence, sentenceBefore(analyzed, position))
                  || Leaning.leansAmongOthers(told)))) {
        boolean whole = followsDirectly(analyzed, previous, sentence.span());
        // A page's first sentence leans on nothing in sight: the article begins so, let it be.
        leadIn = !whole ? -1 : position > 0 ? before : index;
      }
      inLabelledItem |= ListItem.hasLabel(sentence);
      boolean signpost = Signpost.is(sentence);
      List<String> terms = Terms.of(told.tokens());
      candidates.add(
          new Candidate(
              index,
              document,
              position,
              SentenceForm.startsLine(text, sentence.span().start()),
              told.span(),
              told.words(),
              terms,
              ImmutableSet.copyOf(Terms.words(terms)),
              ImmutableSet.copyOf(ClaimCore.of(told.tokens())),
              isWhole(analyzed, position, told, punctuated, ofSeveral)
                  && !NoNews.in(sentence)
                  && !bare
                  && !signpost,
              // Among sentences of others nobody is led on to a list.
              SentenceForm.announces(text, sentence.span()) && !(ofSeveral && signpost),
              leadIn));
      if (!bare) {
        previous = sentence.span();
        before = index;
        announced = SentenceForm.announces(text, previous);
      }
    }
    return candidates.build();
  }

  /**
   * Whether a sentence is whole by its marks. A quotation mark may be missing in the first of the
   * only article: that is its news. Of several articles another tells it.
   *
   * @param punctuated whether the article's sentences end with a mark
   */
  private static boolean isWhole(
      AnalyzedDocument analyzed,
      int position,
      Sentence told,
      boolean punctuated,
      boolean ofSeveral) {
    String text = analyzed.document().text();
    Span span = analyzed.sentences().get(position).span();
    boolean ends =
        !punctuated
            || SentenceForm.endsSentence(text, span)
            || isParagraph(analyzed, position, told);
    return ends && ((position == 0 && !ofSeveral) || SentenceForm.isBalanced(text, span));
  }

  /**
   * Whether an article's first sentence is a paragraph by itself, and no mere headline: many a site
   * forgets its mark, and nobody leaves out the news for that.
   */
  private static boolean isParagraph(AnalyzedDocument analyzed, int position, Sentence told) {
    if (position > 0 || told.words() < FEWEST_OF_PARAGRAPH) {
      return false;
    }
    List<Sentence> sentences = analyzed.sentences();
    String text = analyzed.document().text();
    int end = sentences.get(0).span().end();
    int next = sentences.size() > 1 ? sentences.get(1).span().start() : text.length();
    return SentenceForm.isLineBreakBetween(text, end, next)
        && told.tokens().stream().anyMatch(Verbs::is);
  }

  private static Optional<Sentence> sentenceBefore(AnalyzedDocument analyzed, int position) {
    return position == 0 ? Optional.empty() : Optional.of(analyzed.sentences().get(position - 1));
  }

  /** A sentence without the dateline or list mark before it. */
  private static Sentence report(Sentence sentence, int position) {
    return ListMark.leftOut(Dateline.mayStandIn(position) ? Dateline.leftOut(sentence) : sentence);
  }

  /** Whether nothing that belonged to the story was dropped between two sentences. */
  private static boolean followsDirectly(AnalyzedDocument analyzed, Span before, Span after) {
    // Dropped spans are few and in order; those between are found by a scan from the first behind.
    int low = 0;
    int high = analyzed.dropped().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (analyzed.dropped().get(middle).span().start() < before.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < analyzed.dropped().size(); i++) {
      Dropped dropped = analyzed.dropped().get(i);
      if (dropped.span().start() >= after.start()) {
        return true;
      }
      if (dropped.reason() == Dropped.Reason.TRUNCATED
          || dropped.reason() == Dropped.Reason.OFF_TOPIC) {
        return false;
      }
    }
    return true;
  }

  private static int byDate(Optional<PublicationDate> a, Optional<PublicationDate> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return Boolean.compare(a.isEmpty(), b.isEmpty());
  }
}
