package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khulasa.summarizer.control.FocusTerms;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * What the headline of one article says, and which sentences say it. Articles often begin with what
 * led to the news, and the sentence with the news itself comes later. A figure counts like two
 * words, unless it is a year or small, for these stand in many sentences.
 */
final class Headline {
  private static final int MOST_TELLERS = 3;

  // One word in common is chance; far behind in an article, two may be as well.
  private static final int FEWEST_NEW = 2;
  private static final int FEWEST_NEW_FAR_BEHIND = 3;
  private static final int FAR_BEHIND = 8;

  // Of the terms of a headline: so many a sentence must have to say what it says, and a summary to
  // leave nothing out.
  private static final double LEAST_SHARE = 0.3;
  private static final double ENOUGH = 2.0 / 3;

  // Of the terms of a sentence: what shares more with the first one says the same again.
  private static final double MOST_AGAIN = 0.45;

  private static final Pattern FIGURE = Pattern.compile("(?!(19|20)\\d\\d$)[0-9][0-9.]+%?");

  private final ImmutableSet<String> terms;

  private Headline(ImmutableSet<String> terms) {
    this.terms = terms;
  }

  /** The headline of an article, in the terms of its sentences; empty if it has none. */
  static Headline of(int document, CandidateSet candidates) {
    return new Headline(
        candidates
            .documents()
            .get(document)
            .document()
            .title()
            .map(title -> FocusTerms.of(title, candidates).terms())
            .orElse(ImmutableSet.of()));
  }

  /**
   * The sentences that say what the headline says and a summary does not, best first; none if it
   * says enough of it. Linear in the words of the article.
   *
   * @param first the article's first sentence, of which the others must not say the same again
   */
  List<Candidate> tellers(Units units, List<Choice> summary, Candidate first) {
    Set<String> told = told(summary);
    if (weight(told) >= ENOUGH * weight(terms)) {
      return List.of();
    }
    Set<String> untold = Sets.difference(terms, told);
    record Teller(Candidate sentence, int news) {}
    List<Teller> tellers = new ArrayList<>();
    for (int index : units.usable()) {
      List<Candidate> unit = units.of(index);
      Candidate sentence = unit.get(unit.size() - 1);
      Set<String> own = sentence.termSet();
      int news = weight(Sets.intersection(untold, own));
      boolean isFar = sentence.position() >= FAR_BEHIND;
      int least = Math.min(own.size(), first.termSet().size());
      if (news >= (isFar ? FEWEST_NEW_FAR_BEHIND : FEWEST_NEW)
          && weight(Sets.intersection(terms, own)) >= LEAST_SHARE * weight(terms)
          && Sets.intersection(own, first.termSet()).size() <= MOST_AGAIN * least) {
        tellers.add(new Teller(sentence, news));
      }
    }
    tellers.sort(Comparator.comparing(Teller::news).reversed());
    return tellers.stream().limit(MOST_TELLERS).map(Teller::sentence).toList();
  }

  /** Whether a summary says clearly more of the headline than another. */
  boolean isToldBetter(List<Choice> summary, List<Choice> than) {
    return weight(told(summary)) >= weight(told(than)) + FEWEST_NEW;
  }

  /** How many terms there are; a figure counts like two. */
  private static int weight(Set<String> some) {
    return some.size() + (int) some.stream().filter(Headline::isFigure).count();
  }

  /** Whether a term is a figure that few sentences have. */
  static boolean isFigure(String term) {
    return FIGURE.matcher(term).matches();
  }

  private Set<String> told(List<Choice> summary) {
    Set<String> told = new HashSet<>();
    summary.forEach(choice -> told.addAll(choice.candidate().termSet()));
    told.retainAll(terms);
    return told;
  }
}
