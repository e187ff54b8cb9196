package org.khulasa.summarizer.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.StoryDays;

/**
 * The pairs of neighbouring words in a set of articles, with function words and clitics, and the
 * value of every {@link PairFeature}. Linear in the words. Values of a pair and of a sentence are
 * kept apart, since a weighted sum of them is.
 */
final class PairEvidence {
  private static final int EARLY_SENTENCES = 3;

  private static final double WORDS_OF_A_LONG_SENTENCE = 30;
  // Each sentence is compared with the first sentences of so many articles; with all of them the
  // cost would grow with the square of the articles.
  private static final int COMPARED_LEADS = 9;
  private static final int FEWEST_TERMS_OF_LEAD = 8;
  // Nobody's title is longer, and all its pairs are counted.
  private static final int MOST_WORDS_OF_TITLE = 40;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final CandidateSet candidates;

  /** The articles of which something is left; the others say nothing about the event. */
  private final List<Integer> told;

  private final int articles;
  private final boolean firstTells;
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Word> known = new ArrayList<>();
  private final Map<Long, Integer> ids = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Multiset<Long> bothInTitles = HashMultiset.create();
  private final List<int[]> sequences = new ArrayList<>();
  private final List<double[]> ofSentences = new ArrayList<>();

  /** What is counted of a word's key, one object for all its forms. */
  private static final class Stem {
    final int number;
    int titles;
    int leads;
    double early;
    int lastArticle = -1;

    Stem(int number) {
      this.number = number;
    }
  }

  private record Word(Stem stem, boolean function) {}

  private static final class Pair {
    final Word first;
    final Word second;
    int times;
    int articles;
    int leads;
    int seconds;
    int early;
    int firstPlace = Integer.MAX_VALUE;
    boolean firstArticle;
    int inside = Integer.MAX_VALUE;
    int run;
    double support;
    double title;
    int countedArticle = -1;
    int lastCandidate = -1;

    Pair(Word first, Word second) {
      this.first = first;
      this.second = second;
    }
  }

  private PairEvidence(CandidateSet candidates) {
    this.candidates = candidates;
    this.told = candidates.withSentences();
    this.articles = told.size();
    this.firstTells = !StoryDays.of(candidates).haveGoneOn();
  }

  /** The evidence of some articles. */
  static PairEvidence of(CandidateSet candidates) {
    PairEvidence evidence = new PairEvidence(candidates);
    evidence.count();
    evidence.compare();
    return evidence;
  }

  /** How many different pairs there are. */
  int size() {
    return pairs.size();
  }

  /** The pairs of a candidate, each once. */
  int[] pairs(Candidate candidate) {
    return Arrays.stream(sequences.get(candidate.index())).distinct().toArray();
  }

  /** The values of a pair, by {@link PairFeature}; those of the sentence are 0. Worked out anew. */
  double[] ofPair(int pair) {
    return values(pairs.get(pair));
  }

  /** The values of a sentence, by {@link PairFeature}; those of the pair are 0. */
  double[] ofSentence(Candidate candidate) {
    return ofSentences.get(candidate.index());
  }

  /** The pairs of a text that these articles have, too. */
  Set<Integer> pairsIn(String text) {
    Set<Integer> found = new HashSet<>();
    int last = -1;
    for (String word : wordsOf(text)) {
      int next = words.getOrDefault(word, -1);
      if (last >= 0 && next >= 0) {
        Optional.ofNullable(ids.get(pairKey(last, next))).ifPresent(found::add);
      }
      last = next;
    }
    return found;
  }

  private void count() {
    Map<String, Stem> stems = new HashMap<>();
    for (int article : told) {
      for (Candidate candidate : candidates.of(article)) {
        count(candidate, candidates.tokens(candidate), article, stems);
      }
    }
    for (int article : told) {
      List<Stem> title = new ArrayList<>();
      for (String key : titleKeys(candidates.documents().get(article).document())) {
        if (title.size() < MOST_WORDS_OF_TITLE) {
          Optional.ofNullable(stems.get(key)).ifPresent(title::add);
        }
      }
      for (Stem stem : title) {
        stem.titles++;
        for (Stem other : title) {
          bothInTitles.add(pairKey(stem.number, other.number));
        }
      }
    }
  }

  private void count(
      Candidate candidate, List<Token> tokens, int article, Map<String, Stem> stems) {
    int place = candidate.position();
    List<Integer> sequence = new ArrayList<>();
    int last = -1;
    for (Token token : tokens) {
      if (token.isPunctuation()) {
        continue;
      }
      int word = word(token.normal(), stems);
      Stem stem = known.get(word).stem();
      if (stem.lastArticle != article) {
        stem.lastArticle = article;
        stem.early += 1.0 / (1 + place);
        stem.leads += place == 0 ? 1 : 0;
      }
      if (last >= 0) {
        int id = pair(last, word);
        count(pairs.get(id), candidate, article, sequence.size());
        sequence.add(id);
      }
      last = word;
    }
    sequences.add(sequence.stream().mapToInt(Integer::intValue).toArray());
  }

  private void count(Pair pair, Candidate candidate, int article, int inside) {
    int place = candidate.position();
    pair.inside = Math.min(pair.inside, inside);
    if (pair.lastCandidate != candidate.index()) {
      pair.lastCandidate = candidate.index();
      pair.times++;
    }
    if (pair.countedArticle != article) {
      pair.countedArticle = article;
      pair.articles++;
      pair.leads += place == 0 ? 1 : 0;
      pair.seconds += place == 1 ? 1 : 0;
      pair.early += place < EARLY_SENTENCES ? 1 : 0;
      pair.firstPlace = Math.min(pair.firstPlace, place);
      pair.firstArticle |= firstTells && article == told.get(0) && place == 0;
    }
  }

  private int word(String normal, Map<String, Stem> stems) {
    String folded = LetterFolding.fold(normal);
    return words.computeIfAbsent(
        folded,
        word -> {
          Stem stem = stems.computeIfAbsent(WordKey.of(word), key -> new Stem(stems.size()));
          known.add(new Word(stem, StopWords.contains(word)));
          return known.size() - 1;
        });
  }

  private int pair(int first, int second) {
    return ids.computeIfAbsent(
        pairKey(first, second),
        key -> {
          pairs.add(new Pair(known.get(first), known.get(second)));
          return pairs.size() - 1;
        });
  }

  /**
   * A number of its own for every pair of words. Long's hash is the exclusive or of its halves: two
   * small numbers side by side would often share it, so they are spread by an odd factor.
   */
  private static long pairKey(int first, int second) {
    return ((long) first << Integer.SIZE | second) * SPREAD;
  }

  /** What needs the counts of all articles. */
  private void compare() {
    DocumentFrequencies frequencies = DocumentFrequencies.news();
    Multiset<String> leads = HashMultiset.create();
    Multiset<String> titles = HashMultiset.create();
    for (int article : told) {
      leads.addAll(leadTerms(article));
      titles.addAll(titleKeys(candidates.documents().get(article).document()));
    }
    Map<Integer, Set<String>> compared = new LinkedHashMap<>();
    for (int article : told.subList(0, Math.min(articles, COMPARED_LEADS))) {
      compared.put(article, leadTerms(article));
    }
    for (int article : told) {
      Set<String> own = leadTerms(article);
      List<Set<String>> others = new ArrayList<>();
      compared.forEach(
          (other, lead) -> {
            if (other != article) {
              others.add(lead);
            }
          });
      int before = 0;
      for (Candidate candidate : candidates.of(article)) {
        double all = 0;
        double inLeads = 0;
        double inTitles = 0;
        ImmutableSet<String> terms = candidate.termSet();
        for (String term : terms) {
          double weight = frequencies.idf(term);
          all += weight;
          inLeads += weight * (leads.count(term) - (own.contains(term) ? 1 : 0));
          inTitles += weight * titles.count(term);
        }
        double support = all == 0 || articles < 2 ? 0 : inLeads / all / (articles - 1);
        double title = all == 0 ? 0 : inTitles / all / articles;
        double[] values = values(candidate, before, support);
        for (Set<String> lead : others) {
          double shared = 0;
          double ofLead = 0;
          for (String term : lead) {
            double weight = frequencies.idf(term);
            ofLead += weight;
            shared += terms.contains(term) ? weight : 0;
          }
          if (shared > 0) {
            raise(values, PairFeature.LIKENESS, 2 * shared / (ofLead + all));
            raise(values, PairFeature.HOLDS, shared / ofLead);
          }
        }
        ofSentences.add(values);
        spread(sequences.get(candidate.index()), support, title);
        before += candidate.words();
      }
    }
  }

  /** Gives what a sentence has to its pairs. */
  private void spread(int[] sequence, double support, double title) {
    int begin = 0;
    while (begin < sequence.length) {
      int end = begin;
      while (end < sequence.length && pairs.get(sequence[end]).articles > 1) {
        end++;
      }
      int run = end - begin;
      for (int i = begin; i < Math.min(end + 1, sequence.length); i++) {
        Pair pair = pairs.get(sequence[i]);
        pair.run = Math.max(pair.run, i < end ? run : 0);
        pair.support = Math.max(pair.support, support);
        pair.title = Math.max(pair.title, title);
      }
      begin = end + 1;
    }
  }

  private double[] values(Pair pair) {
    double[] values = new double[PairFeature.values().length];
    double n = articles;
    set(values, PairFeature.ONE, 1);
    set(values, PairFeature.TIMES, Math.log(pair.times));
    set(values, PairFeature.ARTICLES, Math.log(pair.articles));
    set(values, PairFeature.ALONE, pair.articles == 1 ? 1 : 0);
    set(values, PairFeature.SHARE, pair.articles / n);
    set(values, PairFeature.LEADS, pair.leads / n);
    set(values, PairFeature.SECOND, pair.seconds / n);
    set(values, PairFeature.EARLY, pair.early / n);
    set(values, PairFeature.FIRST_PLACE, Math.log(1.0 + pair.firstPlace));
    set(values, PairFeature.FIRST_ARTICLE, pair.firstArticle ? 1 : 0);
    Stem first = pair.first.stem();
    Stem second = pair.second.stem();
    set(values, PairFeature.WORDS_EARLY, (first.early + second.early) / n);
    set(values, PairFeature.WORDS_IN_LEADS, (first.leads + second.leads) / n);
    set(
        values,
        PairFeature.FUNCTION_WORDS,
        (pair.first.function() ? 1 : 0) + (pair.second.function() ? 1 : 0));
    set(values, PairFeature.TITLES, Math.min(first.titles, second.titles) / n);
    set(
        values,
        PairFeature.BOTH_IN_TITLES,
        bothInTitles.count(pairKey(first.number, second.number)) / n);
    set(values, PairFeature.FEW_ARTICLES, 1 / n);
    set(values, PairFeature.LENGTH, Math.log(candidates.all().size() / n));
    set(values, PairFeature.INSIDE, Math.log(1.0 + pair.inside));
    set(values, PairFeature.RUN, Math.log(1.0 + pair.run));
    set(values, PairFeature.BEST_SUPPORT, pair.support);
    set(values, PairFeature.BEST_TITLE, pair.title);
    set(values, PairFeature.LEAD_SUPPORT, pair.firstPlace == 0 ? pair.support : 0);
    return values;
  }

  private double[] values(Candidate candidate, int wordsBefore, double support) {
    double[] values = new double[PairFeature.values().length];
    set(values, PairFeature.LEAD, candidate.position() == 0 ? 1 : 0);
    set(values, PairFeature.PLACE, Math.log(1.0 + candidate.position()));
    set(values, PairFeature.WORDS_BEFORE, Math.log(1.0 + wordsBefore));
    set(values, PairFeature.WORDS, candidate.words() / WORDS_OF_A_LONG_SENTENCE);
    String text = candidates.documents().get(candidate.document()).document().text();
    set(values, PairFeature.GOES_ON, text.charAt(candidate.span().start()) == 'و' ? 1 : 0);
    set(values, PairFeature.SUPPORT, support);
    return values;
  }

  private static void set(double[] values, PairFeature feature, double value) {
    values[feature.index()] = value;
  }

  private static void raise(double[] values, PairFeature feature, double value) {
    values[feature.index()] = Math.max(values[feature.index()], value);
  }

  /** The terms of an article's first sentence, and of the second if the first is very short. */
  private Set<String> leadTerms(int article) {
    Set<String> terms = new HashSet<>();
    for (Candidate candidate : candidates.of(article)) {
      if (candidate.position() > 1 || terms.size() >= FEWEST_TERMS_OF_LEAD) {
        break;
      }
      terms.addAll(candidate.terms());
    }
    return terms;
  }

  private static Set<String> titleKeys(Document document) {
    Set<String> keys = new HashSet<>();
    document.title().ifPresent(title -> wordsOf(title).forEach(word -> keys.add(WordKey.of(word))));
    return keys;
  }

  private static ImmutableList<String> wordsOf(String text) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (Span span : Words.find(text, new Span(0, text.length()))) {
      found.add(LetterFolding.fold(ScriptNormalizer.normalize(span.of(text))));
    }
    return found.build();
  }
}
