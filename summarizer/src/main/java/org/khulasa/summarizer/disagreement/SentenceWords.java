package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.DateHeadings;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.Terms;

/**
 * A sentence with its figures and dates, and the words that are no part of one. Of one that is too
 * long to be read as one statement there are none: the words around a figure no longer tell what it
 * is about.
 *
 * @param passage where it stands
 * @param figures its figures and dates, in order
 * @param words its other words, without punctuation
 * @param nounCounts what some of these count without a number ({@link NounCounts}), in order
 * @param places the terms of the places it names
 * @param lead whether it is one of the first of its article
 * @param above the days of the heading under which it stands, of a chronology
 */
record SentenceWords(
    Passage passage,
    List<Entity> figures,
    List<Token> words,
    List<Entity> nounCounts,
    Set<String> places,
    boolean lead,
    Optional<TimeInterval> above) {
  /** So many sentences tell of the event itself, before what was before it. */
  private static final int LEAD = 3;

  private static final String PLACE = "LOC";

  static final ImmutableSet<String> QUANTITIES = ImmutableSet.of("NUMBER", "PERCENT", "MONEY");
  static final ImmutableSet<String> DATES = ImmutableSet.of("DATE", "TIME");

  private static final ImmutableSet<String> THOSE = ImmutableSet.of("منهم", "منهن", "منها");

  SentenceWords {
    figures = ImmutableList.copyOf(figures);
    words = ImmutableList.copyOf(words);
    nounCounts = ImmutableList.copyOf(nounCounts);
    places = ImmutableSet.copyOf(places);
  }

  /** The sentences of a document, in order; linear in its length. */
  static List<SentenceWords> of(int document, AnalyzedDocument analyzed) {
    return of(document, analyzed, analyzed.sentences().size());
  }

  /** The first sentences, which tell of the event. */
  static List<SentenceWords> leads(int document, AnalyzedDocument analyzed) {
    return of(document, analyzed, Math.min(LEAD, analyzed.sentences().size()));
  }

  private static List<SentenceWords> of(int document, AnalyzedDocument analyzed, int most) {
    List<Entity> figures = analyzed.entities().stream().filter(SentenceWords::isFigure).toList();
    ImmutableList.Builder<SentenceWords> sentences = ImmutableList.builder();
    List<Entity> places = analyzed.entities().stream().filter(e -> e.type().equals(PLACE)).toList();
    DateHeadings headings = DateHeadings.of(analyzed);
    int next = 0;
    int nextPlace = 0;
    int number = 0;
    for (Sentence sentence : analyzed.sentences().subList(0, most)) {
      int firstPlace = nextPlace;
      while (nextPlace < places.size()
          && places.get(nextPlace).span().start() < sentence.span().end()) {
        nextPlace++;
      }
      int first = next;
      while (next < figures.size() && figures.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      List<Entity> inside = figures.subList(first, next);
      Passage passage = new Passage(document, sentence.span());
      boolean lead = number++ < LEAD;
      if (sentence.words() > Candidate.LONGEST_STATEMENT) {
        sentences.add(
            new SentenceWords(
                passage, List.of(), List.of(), List.of(), Set.of(), lead, Optional.empty()));
        continue;
      }
      List<Token> words = outside(sentence, inside);
      sentences.add(
          new SentenceWords(
              passage,
              inside,
              words,
              NounCounts.of(words, inside),
              terms(sentence, places.subList(firstPlace, nextPlace)),
              lead,
              headings
                  .at(sentence.span().start())
                  .flatMap(heading -> heading.days(Days.published(analyzed)))));
    }
    return sentences.build();
  }

  /** Whether it is a quantity or a date. */
  static boolean isFigure(Entity entity) {
    return QUANTITIES.contains(entity.type()) || DATES.contains(entity.type());
  }

  private static Set<String> terms(Sentence sentence, List<Entity> places) {
    Set<String> terms = new HashSet<>();
    for (Entity place : places) {
      terms.addAll(
          Terms.words(
              Terms.of(
                  sentence.tokens().stream()
                      .filter(token -> place.span().contains(token.span()))
                      .toList())));
    }
    return terms;
  }

  private static List<Token> outside(Sentence sentence, List<Entity> figures) {
    ImmutableList.Builder<Token> words = ImmutableList.builder();
    int next = 0;
    for (Token token : sentence.tokens()) {
      while (next < figures.size() && figures.get(next).span().end() <= token.span().start()) {
        next++;
      }
      boolean figure = next < figures.size() && figures.get(next).span().overlaps(token.span());
      if (!figure && !token.isPunctuation()) {
        words.add(token);
      }
    }
    return words.build();
  }

  /** All that it counts, with a number or without, in this order. */
  Stream<Entity> quantities() {
    return Stream.concat(
        figures.stream().filter(figure -> QUANTITIES.contains(figure.type())), nounCounts.stream());
  }

  /** The number of words before a place. */
  int before(Span place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a figure is of those who are counted before it: {@code عشرة منهم}. */
  boolean isOfThose(Entity figure) {
    int behind = before(figure.span());
    return behind < words.size() && THOSE.contains(words.get(behind).normal());
  }

  /** Where the figure or date after one begins; the end of the sentence if it is the last. */
  int nextFigure(Entity figure) {
    return figures.stream()
        .mapToInt(other -> other.span().start())
        .filter(start -> start >= figure.span().end())
        .findFirst()
        .orElse(passage.span().end());
  }

  /** Whether it has a quantity behind one place and before another. */
  boolean hasQuantityBetween(Span one, Span other) {
    return figures.stream()
        .filter(figure -> QUANTITIES.contains(figure.type()))
        .anyMatch(f -> f.span().start() >= one.end() && f.span().end() <= other.start());
  }

  /** The words around a place, so many on either side. */
  List<Token> around(int before, int reach) {
    return words.subList(Math.max(0, before - reach), Math.min(words.size(), before + reach));
  }

  Set<String> terms() {
    return ImmutableSet.copyOf(Terms.of(words));
  }
}
