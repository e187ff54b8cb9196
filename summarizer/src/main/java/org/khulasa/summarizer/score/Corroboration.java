package org.khulasa.summarizer.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * How far the titles and the first sentences of the articles bear out a sentence, by terms weighed
 * by their rarity in news. Linear in the words.
 */
final class Corroboration {
  // Each sentence is compared with the first sentences of so many articles; with all of them the
  // cost would grow with the square of the articles.
  private static final int COMPARED_LEADS = 9;
  private static final int FEWEST_TERMS_OF_LEAD = 8;

  private final CandidateSet candidates;
  private final int articles;
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final Multiset<String> leads = HashMultiset.create();
  private final Multiset<String> titles = HashMultiset.create();
  private final Map<Integer, Set<String>> terms = new HashMap<>();
  private final Map<Integer, Lead> compared = new LinkedHashMap<>();

  /** The terms of the first sentence of an article, and their weight. */
  private record Lead(Set<String> terms, double weight) {}

  /**
   * What the articles say of a sentence, all from 0 to 1.
   *
   * @param leads the part of its terms that the first sentence of another article has, the mean
   * @param titles the same of the titles of all
   * @param likeness how alike it is to the first sentence of another article, the most
   * @param holds the part of the first sentence of another article that it has, the most
   */
  record Support(double leads, double titles, double likeness, double holds) {}

  /**
   * Reads the titles and first sentences.
   *
   * @param told the articles of which something is left
   */
  Corroboration(CandidateSet candidates, List<Integer> told) {
    this.candidates = candidates;
    this.articles = told.size();
    for (int article : told) {
      Set<String> lead = leadTerms(article);
      terms.put(article, lead);
      leads.addAll(lead);
      titles.addAll(PairCounts.titleKeys(candidates.documents().get(article).document()));
      if (compared.size() < COMPARED_LEADS) {
        double weight = 0;
        for (String term : lead) {
          weight += frequencies.idf(term);
        }
        compared.put(article, new Lead(lead, weight));
      }
    }
  }

  /** What the titles and the other articles' first sentences say of a sentence. */
  Support of(Candidate candidate) {
    Set<String> own = terms.getOrDefault(candidate.document(), Set.of());
    double all = 0;
    double inLeads = 0;
    double inTitles = 0;
    Set<String> said = new LinkedHashSet<>(candidate.terms());
    for (String term : said) {
      double weight = frequencies.idf(term);
      all += weight;
      inLeads += weight * (leads.count(term) - (own.contains(term) ? 1 : 0));
      inTitles += weight * titles.count(term);
    }
    double likeness = 0;
    double holds = 0;
    for (Map.Entry<Integer, Lead> other : compared.entrySet()) {
      Lead lead = other.getValue();
      double shared = other.getKey() == candidate.document() ? 0 : shared(lead, said);
      if (shared > 0) {
        likeness = Math.max(likeness, 2 * shared / (lead.weight() + all));
        holds = Math.max(holds, shared / lead.weight());
      }
    }
    return new Support(
        all == 0 || articles < 2 ? 0 : inLeads / all / (articles - 1),
        all == 0 ? 0 : inTitles / all / articles,
        likeness,
        holds);
  }

  private double shared(Lead lead, Set<String> said) {
    double shared = 0;
    for (String term : lead.terms()) {
      shared += said.contains(term) ? frequencies.idf(term) : 0;
    }
    return shared;
  }

  /** The terms of an article's first sentence, and of the second if the first is very short. */
  private Set<String> leadTerms(int article) {
    Set<String> lead = new HashSet<>();
    for (Candidate candidate : candidates.of(article)) {
      if (candidate.position() > 1 || lead.size() >= FEWEST_TERMS_OF_LEAD) {
        break;
      }
      lead.addAll(candidate.terms());
    }
    return lead;
  }
}
