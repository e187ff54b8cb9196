package org.khulasa.summarizer.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * The pairs of neighbouring words in a set of articles, with function words and clitics, and how
 * often and where they stand. Linear in the words.
 */
final class PairCounts {
  private static final int EARLY_SENTENCES = 3;
  // Nobody's title is longer, and all its pairs are counted.
  private static final int MOST_WORDS_OF_TITLE = 40;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final boolean firstTells;
  private final int firstArticle;
  private final Map<String, Stem> stems = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Word> known = new ArrayList<>();
  private final Map<Long, Integer> ids = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Multiset<Long> bothInTitles = HashMultiset.create();
  private final List<int[]> sequences = new ArrayList<>();

  /** What is counted of a word's key, one object for all its forms. */
  static final class Stem {
    private final int number;

    /** In how many titles it stands. */
    int titles;

    /** In how many first sentences. */
    int leads;

    /** The sum over the articles of 1 by the place of the first sentence that has it, from 1. */
    double early;

    private int lastArticle = -1;

    private Stem(int number) {
      this.number = number;
    }
  }

  /**
   * A word as it is written, folded.
   *
   * @param function whether it is a function word
   */
  record Word(Stem stem, boolean function) {}

  /** What is counted of two neighbouring words. */
  static final class Pair {
    final Word first;
    final Word second;

    /** In how many sentences it stands. */
    int times;

    /** In how many articles; and in how many as a part of their first, second, early sentences. */
    int articles;

    int leads;
    int seconds;
    int early;

    /** The first place in an article of a sentence that has it, from 0. */
    int firstPlace = Integer.MAX_VALUE;

    /** Whether it stands in the first sentence of the first article, where that tells the event. */
    boolean firstArticle;

    /** Before how many pairs of a sentence it stands at the least. */
    int inside = Integer.MAX_VALUE;

    private int countedArticle = -1;
    private int lastCandidate = -1;

    private Pair(Word first, Word second) {
      this.first = first;
      this.second = second;
    }
  }

  /**
   * Counts.
   *
   * @param told the articles of which something is left, at least one
   * @param firstTells whether the first of them tells the event
   */
  PairCounts(CandidateSet candidates, List<Integer> told, boolean firstTells) {
    this.firstTells = firstTells;
    this.firstArticle = told.isEmpty() ? -1 : told.get(0);
    for (int article : told) {
      for (Candidate candidate : candidates.of(article)) {
        count(candidate, candidates.tokens(candidate));
      }
    }
    for (int article : told) {
      countTitle(candidates.documents().get(article).document());
    }
  }

  /** How many different pairs there are. */
  int size() {
    return pairs.size();
  }

  /** A pair by its number, which is below {@link #size()}. */
  Pair pair(int id) {
    return pairs.get(id);
  }

  /** The pairs of a candidate in its order. */
  int[] sequence(Candidate candidate) {
    return sequences.get(candidate.index());
  }

  /** In how many titles both words of a pair stand, wherever. */
  int titlesWithBoth(Pair pair) {
    return bothInTitles.count(pairKey(pair.first.stem().number, pair.second.stem().number));
  }

  /** The pairs of a text that these articles have, too. */
  Set<Integer> in(String text) {
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

  private void count(Candidate candidate, List<Token> tokens) {
    List<Integer> sequence = new ArrayList<>();
    int last = -1;
    for (Token token : tokens) {
      if (token.isPunctuation()) {
        continue;
      }
      int word = word(token.normal());
      count(known.get(word).stem(), candidate);
      if (last >= 0) {
        int id = pair(last, word);
        count(pairs.get(id), candidate, sequence.size());
        sequence.add(id);
      }
      last = word;
    }
    sequences.add(sequence.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void count(Stem stem, Candidate candidate) {
    int place = candidate.position();
    if (stem.lastArticle != candidate.document()) {
      stem.lastArticle = candidate.document();
      stem.early += 1.0 / (1 + place);
      stem.leads += place == 0 ? 1 : 0;
    }
  }

  private void count(Pair pair, Candidate candidate, int inside) {
    int place = candidate.position();
    int article = candidate.document();
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
      pair.firstArticle |= firstTells && article == firstArticle && place == 0;
    }
  }

  private void countTitle(Document document) {
    List<Stem> title = new ArrayList<>();
    for (String key : titleKeys(document)) {
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

  private int word(String normal) {
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

  /** The keys of the words of a document's title, each once; none without one. */
  static Set<String> titleKeys(Document document) {
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
