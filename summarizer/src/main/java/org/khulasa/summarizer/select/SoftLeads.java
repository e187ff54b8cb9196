package org.khulasa.summarizer.select;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.SoftOpening;
import org.khulasa.summarizer.internal.StoryDays;

/**
 * The openings of articles on one event that tell none of its news: those of features, comments and
 * portraits. First sentences weigh most, so that such a one would be chosen as if it were the news.
 *
 * <p>Some are known by how they begin. Others begin so that a report might, and have little of what
 * the other articles begin with: less than most first sentences, and less than a later sentence of
 * their own, where the news stands. Linear in the words.
 */
final class SoftLeads {
  /** The news of a feature stands this near to its beginning. */
  private static final int MOST_SENTENCES = 8;

  // What a scene goes on with without a day and without the news leans on it, though it need not
  // show it ("he slept on three chairs").
  private static final int LONGEST_OPENING = 4;

  // The eight that have less and begin with a preposition or a negation were all features when
  // read; from 0.7 on there was news among them.
  private static final double LITTLE = 0.6;

  private final CandidateSet candidates;
  private final List<Integer> articles;
  private final Multiset<String> leads = HashMultiset.create();
  private final double usual;

  private SoftLeads(CandidateSet candidates) {
    this.candidates = candidates;
    articles = candidates.withSentences();
    articles.forEach(article -> leads.addAll(lead(article).termSet()));
    usual =
        articles.stream().mapToDouble(article -> inOtherLeads(lead(article))).average().orElse(0);
  }

  /**
   * The indexes of their sentences; none if half of the articles begin so, which then are what
   * there is to tell.
   */
  static ImmutableSet<Integer> of(CandidateSet candidates) {
    SoftLeads leads = new SoftLeads(candidates);
    List<Integer> soft = leads.articles.stream().filter(leads::isSoft).toList();
    return 2 * soft.size() < leads.articles.size()
        ? soft.stream()
            .flatMap(article -> leads.opening(article).stream())
            .map(Candidate::index)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** A soft first sentence and what goes on from it, up to the news. */
  private List<Candidate> opening(int article) {
    List<Candidate> sentences = candidates.of(article);
    int end = 1;
    while (end < Math.min(LONGEST_OPENING, sentences.size()) && goesOn(sentences.get(end))) {
      end++;
    }
    return sentences.subList(0, end);
  }

  private boolean goesOn(Candidate sentence) {
    return inOtherLeads(sentence) < LITTLE * usual
        && !StoryDays.namesDay(candidates.tokens(sentence));
  }

  private Candidate lead(int article) {
    return candidates.of(article).get(0);
  }

  private boolean isSoft(int article) {
    List<Token> tokens = candidates.tokens(lead(article));
    return SoftOpening.isSoft(tokens) || (SoftOpening.mayBeSoft(tokens) && isFarFromNews(article));
  }

  private boolean isFarFromNews(int article) {
    double own = inOtherLeads(lead(article));
    List<Candidate> sentences = candidates.of(article);
    return own < LITTLE * usual
        && sentences.subList(1, Math.min(MOST_SENTENCES, sentences.size())).stream()
            .anyMatch(later -> own < LITTLE * inOtherLeads(later));
  }

  /** The part of a sentence's words, by rarity, that the other articles' first sentences have. */
  private double inOtherLeads(Candidate sentence) {
    DocumentFrequencies news = DocumentFrequencies.news();
    ImmutableSet<String> own = lead(sentence.document()).termSet();
    double all = 0;
    double shared = 0;
    for (String term : sentence.termSet()) {
      double weight = news.idf(term);
      all += weight;
      shared += weight * (leads.count(term) - (own.contains(term) ? 1 : 0));
    }
    return all == 0 || articles.size() < 2 ? 0 : shared / all / (articles.size() - 1);
  }
}
