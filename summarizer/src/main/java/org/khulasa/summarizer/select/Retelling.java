package org.khulasa.summarizer.select;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.PublicationOrder;

/**
 * Tells when a sentence would only tell again, in other words, what a summary tells already: what
 * weighs in that, and which sentences have it. {@link Told} keeps the account for one summary.
 *
 * <p>What it is about, who and where, every sentence on an event has; which of them tell the same
 * shows in the rest. So terms weigh by rarity in news times rarity among the sentences at hand. Of
 * 96 pairs of sentences from summaries of the dev clusters, read and judged, {@link #ALIKE} finds
 * 39 of the 48 that tell the same, and 10 of the others (docs/accuracy/summary-choices.md).
 *
 * <p>One retelling is let pass: a second outlet's wording often adds something, and a claim that
 * carries the event may be told twice. A third one, or one that is nearly all told, is not. And the
 * one has its price ({@link #worth}), the more the likelier a reader takes both for the same news
 * ({@link SameNews}): where something else is nearly as good, that is told. Where a reader asked
 * for nothing to be told twice, none passes that is more likely than not, and the price is high.
 * Immutable.
 *
 * <p>Where an article retells itself is another question: {@link SecondBeginning}.
 */
final class Retelling {
  /** From this part of the lighter sentence's weight on, two sentences tell the same. */
  static final double ALIKE = 0.3;

  /** A sentence with this part of its weight in sentences of other articles has nothing to add. */
  static final double MOSTLY_TOLD = 0.45;

  static final int FEWEST_TERMS = 4;

  private static final int MOST_ALIKE = 1;

  /** Pages without dates that are summarised together are mostly of one day. */
  private static final double HOURS_IF_UNKNOWN = 6;

  /** The part of its gain that is taken off what surely tells the same. */
  private static final double PRICE = 0.2;

  /** The same where nothing may be told twice: what is only likely to tell the same loses most. */
  private static final double PRICE_ONCE = 1.3;

  /** What says only what is told already comes last, and still before nothing. */
  private static final double LEAST_WORTH = 0.02;

  private final CandidateSet candidates;
  private final List<Optional<PublicationDate>> dates;
  private final boolean once;
  private final boolean priced;
  private final double[] weights;
  private final int[][] terms;
  private final int[] firstPlaces;
  private final Postings[] postings;

  /** The weight of each candidate, by its index. */
  private final double[] totals;

  /** What the place of each candidate adds to the odds, by its index. */
  private final double[] ofPlaces;

  /** The sentences that have a term, and the place of the term among all terms of all sentences. */
  static final class Postings {
    private int[] sentences = new int[1];
    private int[] places = new int[1];
    private int size;

    private void add(int sentence, int place) {
      if (size == sentences.length) {
        sentences = Arrays.copyOf(sentences, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
      }
      sentences[size] = sentence;
      places[size++] = place;
    }

    int size() {
      return size;
    }

    int sentence(int i) {
      return sentences[i];
    }

    int place(int i) {
      return places[i];
    }
  }

  /**
   * Weighs the terms of some articles; linear in their words.
   *
   * @param once whether no retelling is let pass
   */
  Retelling(CandidateSet candidates, boolean once) {
    this(candidates, once, true);
  }

  /**
   * The same, with or without a price.
   *
   * @param priced whether what is told again is worth less
   */
  Retelling(CandidateSet candidates, boolean once, boolean priced) {
    this.candidates = candidates;
    this.priced = priced;
    this.once = once;
    dates = candidates.documents().stream().map(d -> d.document().date()).toList();
    List<Candidate> all = candidates.all();
    Map<String, Integer> numbers = new HashMap<>();
    terms = new int[all.size()][];
    firstPlaces = new int[all.size() + 1];
    for (Candidate candidate : all) {
      int[] own = new int[candidate.termSet().size()];
      int i = 0;
      for (String term : candidate.termSet()) {
        own[i++] = numbers.computeIfAbsent(term, key -> numbers.size());
      }
      terms[candidate.index()] = own;
      firstPlaces[candidate.index() + 1] = firstPlaces[candidate.index()] + own.length;
    }
    postings = new Postings[numbers.size()];
    Arrays.setAll(postings, term -> new Postings());
    for (int sentence = 0; sentence < terms.length; sentence++) {
      for (int i = 0; i < terms[sentence].length; i++) {
        postings[terms[sentence][i]].add(sentence, firstPlaces[sentence] + i);
      }
    }
    DocumentFrequencies frequencies = DocumentFrequencies.news();
    weights = new double[numbers.size()];
    numbers.forEach(
        (term, number) ->
            weights[number] =
                frequencies.idf(term) * Math.log((all.size() + 1.0) / postings[number].size));
    totals = Arrays.stream(terms).mapToDouble(this::total).toArray();
    ofPlaces = all.stream().mapToDouble(c -> SameNews.ofPlace(c.position())).toArray();
  }

  private double total(int[] some) {
    return Arrays.stream(some).mapToDouble(term -> weights[term]).sum();
  }

  /** How many sentences of other articles may tell the same. */
  int mostAlike() {
    return once ? 0 : MOST_ALIKE;
  }

  /**
   * Whether two sentences of different articles count as one telling the same as the other.
   *
   * @param likeness the part of the lighter one's weight that both have
   * @param odds how likely they are the same news
   */
  boolean areAlike(double likeness, double odds) {
    return once ? odds >= SameNews.LIKELY : likeness >= ALIKE;
  }

  /**
   * How likely two sentences of different articles are the same news to a reader, as {@link
   * SameNews#odds}.
   *
   * @param likeness the part of the lighter one's weight that both have
   * @param ofHours what the hours between their articles add
   */
  double odds(int sentence, int other, double likeness, double ofHours) {
    return SameNews.odds(likeness, ofHours, Math.min(ofPlaces[sentence], ofPlaces[other]));
  }

  /** What the hours between two articles add to the odds. */
  double ofHours(int document, int other) {
    return SameNews.ofHours(
        PublicationOrder.hoursBetween(dates.get(document), dates.get(other))
            .orElse(HOURS_IF_UNKNOWN));
  }

  /** How many articles there are. */
  int documents() {
    return dates.size();
  }

  int sentences() {
    return terms.length;
  }

  /** The terms of a sentence, each once, by their numbers. */
  int[] terms(int sentence) {
    return terms[sentence];
  }

  /** The number of terms of all sentences together. */
  int places() {
    return firstPlaces[terms.length];
  }

  Postings with(int term) {
    return postings[term];
  }

  double weight(int term) {
    return weights[term];
  }

  /** The weight of all terms of a sentence. */
  double total(int sentence) {
    return totals[sentence];
  }

  /**
   * What is left of a sentence's gain if the summary has one of another article that may be the
   * same news. What words it has of its own may tell something new, so the price is mild;
   * docs/accuracy/summary-choices.md has what other prices do.
   *
   * @param odds how likely it is the same news
   */
  double worth(double odds) {
    double price = once ? PRICE_ONCE : PRICE;
    return priced ? Math.max(LEAST_WORTH, 1 - price * SameNews.probability(odds)) : 1;
  }

  /** The sentences at hand. */
  CandidateSet candidates() {
    return candidates;
  }

  int document(int sentence) {
    return candidates.all().get(sentence).document();
  }
}
