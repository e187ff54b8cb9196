package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.control.FocusTerms;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.StoryDays;
import org.khulasa.summarizer.internal.TeasingTitle;

/**
 * What came last in an event of several days, and where it is told. Most articles are about what
 * was before, so that what most of them say leaves out how the story ends: that the strike is over,
 * how many dead there are by now.
 *
 * <p>News is what the titles of the last days say, in words that articles before did not have; told
 * by a sentence near the beginning of such an article. An article whose title only teases is not
 * asked for its news, nor is one with little of what the event is about.
 */
final class LatestNews {
  /** What the event is about are the terms that so many of the other articles have. */
  private static final double CORE = 0.4;

  /** So much of these an article of the event has, by weight. */
  private static final double LEAST_OF_CORE = 0.3;

  /** What all earlier articles have counts so much less in a title: who and where. */
  private static final double KNOWN_BEFORE = 0.7;

  private static final double WORTH_OF_FIGURE = 2;

  /** So much of a title is told by a sentence that tells the news. */
  private static final double LEAST_OF_TITLES = 0.3;

  /** The news is told, where a summary says so much of what that sentence says. */
  private static final double TOLD = 0.4;

  // An article tells its news in its first words; half as likely behind so many, and never behind
  // more than these.
  private static final double WORDS_OF_BEGINNING = 30;
  private static final int FARTHEST_BEGINNING = 70;

  // A beginning in short sentences: the next one is needed, too, if it tells more of the titles.
  private static final int SHORT_PASSAGE = 20;
  private static final int LONGEST_PASSAGE = 40;
  private static final double MORE_OF_TITLES = 0.1;

  /** With more, there is no room for what the event is. */
  private static final double MOST_OF_BUDGET = 0.6;

  // As with the choice of sentences: long ones have more of everything.
  private static final double LENGTH_POWER = 0.3;
  private static final int SHORT_SENTENCE = 12;

  private final CandidateSet candidates;
  private final ImmutableSet<Integer> late;
  private final ImmutableSet<Integer> telling;
  private final ImmutableMap<String, Double> worth;

  /**
   * The latest news of an event.
   *
   * @param late the articles of the last days
   * @param telling those of them that tell its news
   * @param worth of each term, the part that it is of each of their titles, added up
   */
  private LatestNews(
      CandidateSet candidates, Set<Integer> late, Set<Integer> telling, Map<String, Double> worth) {
    this.candidates = candidates;
    this.late = ImmutableSet.copyOf(late);
    this.telling = ImmutableSet.copyOf(telling);
    this.worth = ImmutableMap.copyOf(worth);
  }

  /** The latest news of some articles; linear in their words. */
  static LatestNews of(CandidateSet candidates) {
    StoryDays days = StoryDays.of(candidates);
    List<Integer> articles = candidates.withSentences();
    Set<Integer> late = new HashSet<>(articles);
    late.removeIf(article -> !days.isLate(article));
    Set<Integer> telling = new HashSet<>();
    Map<String, Double> worth = new HashMap<>();
    if (!late.isEmpty()) {
      Map<String, Integer> all = frequencies(candidates, articles);
      List<Integer> before = articles.stream().filter(article -> !late.contains(article)).toList();
      Map<String, Integer> early = frequencies(candidates, before);
      ImmutableMap<String, Integer> core =
          ImmutableMap.copyOf(
              Maps.filterValues(all, number -> number >= CORE * (articles.size() - 1)));
      for (int article : late) {
        if (isOfTheEvent(candidates, article, core, articles.size())) {
          news(candidates, article, all.keySet(), early, before.size())
              .forEach((term, weight) -> worth.merge(term, weight, Double::sum));
          if (!teases(candidates, article)) {
            telling.add(article);
          }
        }
      }
    }
    return new LatestNews(candidates, late, telling, worth);
  }

  /** How many of some articles have each term. */
  private static Map<String, Integer> frequencies(CandidateSet candidates, List<Integer> articles) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (int article : articles) {
      terms(candidates.of(article)).forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }
    return frequencies;
  }

  private static Set<String> terms(List<Candidate> sentences) {
    Set<String> terms = new HashSet<>();
    sentences.forEach(sentence -> terms.addAll(sentence.termSet()));
    return terms;
  }

  /**
   * What of its news each term of an article is: the terms of its title, or without one, or where
   * the article says too little of that, of its first sentence.
   *
   * @param known the terms of all articles
   * @param early in how many of the articles before each term stands
   */
  private static Map<String, Double> news(
      CandidateSet candidates,
      int article,
      Set<String> known,
      Map<String, Integer> early,
      int articles) {
    Map<String, Double> titled =
        title(candidates, article)
            .map(title -> parts(FocusTerms.of(title, known).terms(), early, articles))
            .orElse(ImmutableMap.of());
    return candidates.of(article).stream()
            .anyMatch(sentence -> worth(sentence.termSet(), titled) >= LEAST_OF_TITLES)
        ? titled
        : parts(candidates.of(article).get(0).termSet(), early, articles);
  }

  /** The first sentences of an article, in which it tells its news. */
  private static List<Candidate> beginning(CandidateSet candidates, int article) {
    List<Candidate> sentences = candidates.of(article);
    int before = 0;
    int end = 0;
    while (end < sentences.size() && before < FARTHEST_BEGINNING) {
      before += sentences.get(end).words();
      end++;
    }
    return sentences.subList(0, end);
  }

  private static boolean teases(CandidateSet candidates, int article) {
    return title(candidates, article).filter(TeasingTitle::teases).isPresent();
  }

  private static Optional<String> title(CandidateSet candidates, int article) {
    return candidates.documents().get(article).document().title().filter(title -> !title.isBlank());
  }

  private static boolean isOfTheEvent(
      CandidateSet candidates, int article, Map<String, Integer> core, int articles) {
    Set<String> own = terms(candidates.of(article));
    DocumentFrequencies news = DocumentFrequencies.news();
    double all = 0;
    double shared = 0;
    for (Map.Entry<String, Integer> term : core.entrySet()) {
      boolean has = own.contains(term.getKey());
      double others = (term.getValue() - (has ? 1.0 : 0)) / Math.max(1, articles - 1);
      if (others >= CORE) {
        double weight = news.idf(term.getKey()) * others;
        all += weight;
        shared += has ? weight : 0;
      }
    }
    return all > 0 && shared >= LEAST_OF_CORE * all;
  }

  /** The part of all that some terms tell that each of them is; what is known by all tells less. */
  private static Map<String, Double> parts(
      Set<String> terms, Map<String, Integer> early, int articles) {
    DocumentFrequencies news = DocumentFrequencies.news();
    Map<String, Double> weights = new HashMap<>();
    for (String term : terms) {
      double known = early.getOrDefault(term, 0) / (double) Math.max(1, articles);
      weights.put(
          term,
          news.idf(term)
              * (Headline.isFigure(term) ? WORTH_OF_FIGURE : 1)
              * (1 - KNOWN_BEFORE * known));
    }
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return all > 0 ? Maps.transformValues(weights, weight -> weight / all) : ImmutableMap.of();
  }

  /**
   * The passage that tells the latest news best, a sentence or two with those they lean on, if a
   * summary tells little of it; of those that leave room for the event. Linear in the words of the
   * articles.
   */
  Optional<List<Candidate>> untold(Units units, List<Choice> summary, Limit limit) {
    List<Candidate> best = ImmutableList.of();
    double bestScore = 0;
    for (int article : telling) {
      int before = 0;
      for (Candidate sentence : beginning(candidates, article)) {
        List<Candidate> passage = passage(units, sentence, limit);
        double score = score(passage, before);
        if (score > bestScore && fits(passage, limit)) {
          best = passage;
          bestScore = score;
        }
        before += sentence.words();
      }
    }
    double worthOfBest = worth(terms(best));
    List<Candidate> said =
        summary.stream()
            .map(Choice::candidate)
            .filter(sentence -> late.contains(sentence.document()))
            .toList();
    return worthOfBest < LEAST_OF_TITLES || worth(terms(said)) >= TOLD * worthOfBest
        ? Optional.empty()
        : Optional.of(best);
  }

  /** A sentence that may be used, and if it is short, what it goes on with; else nothing. */
  private List<Candidate> passage(Units units, Candidate sentence, Limit limit) {
    List<Candidate> passage = new ArrayList<>(units.of(sentence.index()));
    if (passage.isEmpty()) {
      return passage;
    }
    List<Candidate> article = candidates.of(sentence.document());
    for (Candidate next : article.subList(sentence.position() + 1, article.size())) {
      int words = words(passage);
      if (words >= SHORT_PASSAGE
          || words + next.words() > LONGEST_PASSAGE
          || units.of(next.index()).isEmpty()) {
        break;
      }
      double told = worth(terms(passage));
      passage.add(next);
      if (worth(terms(passage)) < told + MORE_OF_TITLES || !fits(passage, limit)) {
        passage.remove(next);
        break;
      }
    }
    return passage;
  }

  private static boolean fits(List<Candidate> passage, Limit limit) {
    return passage.stream().mapToInt(limit::cost).sum() <= MOST_OF_BUDGET * limit.total();
  }

  private double score(List<Candidate> passage, int before) {
    return worth(terms(passage))
        / (1 + before / WORDS_OF_BEGINNING)
        / Math.pow(Math.max(SHORT_SENTENCE, words(passage)), LENGTH_POWER);
  }

  private static int words(List<Candidate> passage) {
    return passage.stream().mapToInt(Candidate::words).sum();
  }

  private double worth(Set<String> terms) {
    return worth(terms, worth);
  }

  private static double worth(Set<String> terms, Map<String, Double> parts) {
    return Sets.intersection(terms, parts.keySet()).stream().mapToDouble(parts::get).sum();
  }
}
