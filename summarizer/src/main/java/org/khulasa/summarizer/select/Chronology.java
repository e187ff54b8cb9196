package org.khulasa.summarizer.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntFunction;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.LiveBlog;
import org.khulasa.summarizer.internal.PublicationOrder;
import org.khulasa.summarizer.internal.StoryDays;

/**
 * The reading order of a summary: by the article's day, then by the place in the article; but it
 * does not open with background, nor with what one article says, where others of that day tell the
 * news together, and what goes on from something stands behind it ({@link Continuations}). A single
 * {@link LiveBlog} is read from its end.
 */
public final class Chronology {
  // A page's first line may be a headline or the outlet's summary; then the report begins.
  private static final int BEGINNING = 2;

  // So far the lines go that some pages put before the report.
  private static final int NEAR = 5;

  /** From this part on a report's beginning tells what the page's first line has in brief. */
  private static final double IN_BRIEF = 0.3;

  /** What so many other articles tell is the news. */
  private static final int OTHERS = 2;

  private final CandidateSet candidates;
  private final StoryDays days;
  private final ToIntFunction<Candidate> others;
  private final Continuations continuations;

  /** The chronology of some articles, whatever others tell. */
  Chronology(CandidateSet candidates) {
    this(candidates, candidate -> 0, (sentence, other) -> 0);
  }

  /**
   * The chronology of some articles.
   *
   * @param others how many other articles say what a sentence says
   * @param share the part of what a sentence says that another one has
   */
  public Chronology(
      CandidateSet candidates,
      ToIntFunction<Candidate> others,
      ToDoubleBiFunction<Candidate, Candidate> share) {
    this.candidates = candidates;
    this.others = others;
    this.continuations = new Continuations(candidates, share);
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
    Optional<LiveBlog> blog =
        candidates.documents().size() == 1
            ? LiveBlog.of(candidates.documents().get(0))
            : Optional.empty();
    if (blog.isPresent()) {
      passages.sort(Comparator.comparingInt(passage -> blog.get().turn(first(passage).position())));
      return passages.stream().flatMap(List::stream).toList();
    }
    passages.sort(
        Comparator.comparingLong(this::day)
            .thenComparingInt(passage -> first(passage).position())
            .thenComparingInt(passage -> first(passage).index()));
    openWithNews(passages);
    openWithWhatOthersTell(passages);
    return continuations.keepTogether(passages).stream().flatMap(List::stream).toList();
  }

  /**
   * A summary opens with news. If by time it would open with what some article says further down,
   * or with a sentence that goes on with "and", as no report begins, the weightiest passage with
   * which a report of that day begins goes first; if there is none, of any day: best one at the
   * beginning of its article that does not go on, or, since a page may have lines of its own before
   * the report, one near the beginning that does not.
   */
  private void openWithNews(List<List<Choice>> passages) {
    if (passages.isEmpty() || (stands(passages.get(0), BEGINNING) && !goesOn(passages.get(0)))) {
      return;
    }
    long day = day(passages.get(0));
    weightiest(passages, passage -> day(passage) == day && opensReport(passage))
        .or(() -> weightiest(passages, passage -> stands(passage, BEGINNING) && !goesOn(passage)))
        .or(() -> weightiest(passages, passage -> stands(passage, NEAR) && !goesOn(passage)))
        .or(() -> weightiest(passages, passage -> stands(passage, BEGINNING)))
        .filter(news -> !stands(passages.get(0), BEGINNING) || !goesOn(news))
        .ifPresent(
            news -> {
              passages.remove(news);
              passages.add(0, news);
            });
  }

  /** Whether a passage begins its article, or begins it again behind some lines in brief. */
  private boolean opensReport(List<Choice> passage) {
    if (goesOn(passage) || !stands(passage, NEAR)) {
      return false;
    }
    Candidate brief = candidates.of(first(passage).document()).get(0);
    return stands(passage, BEGINNING) || continuations.share(brief, passage) >= IN_BRIEF;
  }

  private long day(List<Choice> passage) {
    return days.of(first(passage).document());
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
        .filter(passage -> day(passage) == days.of(opening))
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
