package org.khulasa.summarizer.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.PublicationOrder;
import org.khulasa.summarizer.internal.StoryDays;

/**
 * The reading order of a summary: by the article's day, then by the place in the article; but it
 * does not open with background, nor with what one article says, where others of that day tell the
 * news together, and what lean on each other or stand right behind each other in their article stay
 * together.
 */
public final class Chronology {
  // A page's first line may be a headline or the outlet's summary; then the report begins.
  private static final int BEGINNING = 2;

  // So far the lines go that some pages put before the report.
  private static final int NEAR = 5;

  /** What so many other articles tell is the news. */
  private static final int OTHERS = 2;

  private final CandidateSet candidates;
  private final StoryDays days;
  private final ToIntFunction<Candidate> others;

  /** The chronology of some articles, whatever others tell. */
  Chronology(CandidateSet candidates) {
    this(candidates, candidate -> 0);
  }

  /**
   * The chronology of some articles.
   *
   * @param others how many other articles say what a sentence says
   */
  public Chronology(CandidateSet candidates, ToIntFunction<Candidate> others) {
    this.candidates = candidates;
    this.others = others;
    days = StoryDays.of(candidates);
  }

  /** Sorts a choice into reading order. */
  public List<Choice> sort(List<Choice> choices) {
    List<Choice> byPlace = new ArrayList<>(choices);
    byPlace.sort(Comparator.comparingInt(choice -> choice.candidate().index()));
    List<List<Choice>> passages = new ArrayList<>();
    for (Choice choice : byPlace) {
      Candidate candidate = choice.candidate();
      List<Choice> last = passages.isEmpty() ? List.of() : passages.get(passages.size() - 1);
      boolean joins =
          !last.isEmpty()
              && candidate.leans()
              && last.get(last.size() - 1).candidate().index() == candidate.leadIn();
      if (joins) {
        last.add(choice);
      } else {
        passages.add(new ArrayList<>(List.of(choice)));
      }
    }
    passages.sort(
        Comparator.comparingLong((List<Choice> passage) -> days.of(first(passage).document()))
            .thenComparingInt(passage -> first(passage).position())
            .thenComparingInt(passage -> first(passage).index()));
    openWithNews(passages);
    openWithWhatOthersTell(passages);
    return keepingNeighbours(passages).stream().flatMap(List::stream).toList();
  }

  /**
   * What stands right behind another chosen sentence in its article stays right behind it, and no
   * other outlet's beginning comes between the two. Of a passage that was moved to the front, what
   * stands before it stays where it is.
   */
  private static List<List<Choice>> keepingNeighbours(List<List<Choice>> passages) {
    Map<Integer, List<Choice>> behind = new HashMap<>();
    for (List<Choice> passage : passages) {
      if (first(passage).position() > 0) {
        behind.put(first(passage).index() - 1, passage);
      }
    }
    Set<Integer> placed = new HashSet<>();
    List<List<Choice>> ordered = new ArrayList<>();
    for (List<Choice> passage : passages) {
      List<Choice> next = passage;
      while (placed.add(first(next).index())) {
        ordered.add(next);
        next = behind.getOrDefault(next.get(next.size() - 1).candidate().index(), next);
      }
    }
    return ordered;
  }

  /**
   * A summary opens with news. If by time it would open with what some article says further down,
   * or with a sentence that goes on with "and", as no report begins, the weightiest passage that
   * stands at the beginning of its article goes first: best one that does not go on, or, since a
   * page may have lines of its own before the report, one near the beginning that does not.
   */
  private void openWithNews(List<List<Choice>> passages) {
    if (passages.isEmpty() || (stands(passages.get(0), BEGINNING) && !goesOn(passages.get(0)))) {
      return;
    }
    weightiest(passages, passage -> stands(passage, BEGINNING) && !goesOn(passage))
        .or(() -> weightiest(passages, passage -> stands(passage, NEAR) && !goesOn(passage)))
        .or(() -> weightiest(passages, passage -> stands(passage, BEGINNING)))
        .filter(news -> !stands(passages.get(0), BEGINNING) || !goesOn(news))
        .ifPresent(
            news -> {
              passages.remove(news);
              passages.add(0, news);
            });
  }

  /**
   * Where nobody else tells what the first passage does, the passage near the beginning of an
   * article of that day goes first that most others tell: that two were arrested, before one of
   * them was let go. What was or may have been written hours later stays behind: that somebody is
   * to be appointed, before that he is.
   */
  private void openWithWhatOthersTell(List<List<Choice>> passages) {
    if (passages.isEmpty() || others(passages.get(0)) > 0) {
      return;
    }
    int opening = first(passages.get(0)).document();
    passages.stream()
        .filter(passage -> days.of(first(passage).document()) == days.of(opening))
        .filter(passage -> !mayBeLater(first(passage).document(), opening))
        .filter(passage -> stands(passage, NEAR) && !goesOn(passage))
        .filter(passage -> others(passage) >= OTHERS && passage.get(0).score() > 0)
        .max(Comparator.comparingInt(this::others))
        .ifPresent(
            news -> {
              passages.remove(news);
              passages.add(0, news);
            });
  }

  private boolean mayBeLater(int document, int other) {
    return document != other && PublicationOrder.mayBeLater(published(document), published(other));
  }

  private Optional<PublicationDate> published(int document) {
    return candidates.documents().get(document).document().date();
  }

  private int others(List<Choice> passage) {
    return passage.stream().map(Choice::candidate).mapToInt(others).max().orElse(0);
  }

  private static Optional<List<Choice>> weightiest(
      List<List<Choice>> passages, Predicate<List<Choice>> kind) {
    return passages.stream()
        .filter(kind)
        .max(Comparator.comparingDouble(passage -> passage.get(0).score()));
  }

  private static boolean stands(List<Choice> passage, int within) {
    return first(passage).position() < within;
  }

  private boolean goesOn(List<Choice> passage) {
    return candidates.goesOn(first(passage));
  }

  private static Candidate first(List<Choice> passage) {
    return passage.get(0).candidate();
  }
}
