package org.khulasa.summarizer.disagreement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Span;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;
import org.khulasa.core.value.TimeInterval;

/** The figures and days that a sentence gives, to compare with those of another sentence. */
public final class StatedFacts {
  private final ImmutableList<Reading> figures;
  private final ImmutableList<Range> others;
  private final Days past;
  private final Days coming;

  /**
   * Those of a sentence.
   *
   * @param figures what it counts
   * @param others its other numbers
   */
  private StatedFacts(List<Reading> figures, List<Range> others, Days past, Days coming) {
    this.figures = ImmutableList.copyOf(figures);
    this.others = ImmutableList.copyOf(others);
    this.past = past;
    this.coming = coming;
  }

  /**
   * Those of each sentence of a document, in order; without a recogniser only what nouns count.
   * Linear in its length.
   *
   * @param document its index
   */
  public static ImmutableList<StatedFacts> of(int document, AnalyzedDocument analyzed) {
    FigureReader reader = new FigureReader();
    ImmutableList.Builder<StatedFacts> facts = ImmutableList.builder();
    for (SentenceWords sentence : SentenceWords.of(document, analyzed)) {
      List<Reading> figures = reader.readingsByFate(analyzed, sentence);
      facts.add(
          new StatedFacts(
              figures,
              others(sentence, figures),
              Days.past(analyzed, sentence),
              Days.coming(analyzed, sentence)));
    }
    return facts.build();
  }

  private static ImmutableList<Range> others(SentenceWords sentence, List<Reading> figures) {
    Set<Span> places = figures.stream().map(f -> f.place().span()).collect(toImmutableSet());
    return sentence
        .quantities()
        .filter(quantity -> !places.contains(quantity.span()))
        .flatMap(quantity -> Quantity.parse(quantity.normal()).stream())
        .map(Range::of)
        .collect(toImmutableList());
  }

  /**
   * Whether two sentences that tell of one event count one thing differently, and neither gives the
   * other's figure as well.
   */
  public boolean countDifferently(StatedFacts other) {
    return figures.stream()
        .anyMatch(mine -> other.figures.stream().anyMatch(theirs -> excludes(mine, other, theirs)));
  }

  private boolean excludes(Reading mine, StatedFacts other, Reading theirs) {
    boolean ofOneThing =
        mine.thing().equals(theirs.thing())
            || (mine.fate().equals(theirs.fate())
                && areAllVictims(mine)
                && other.areAllVictims(theirs));
    return ofOneThing
        && !atItsWord(mine).agrees(atItsWord(theirs))
        && !other.gives(mine)
        && !gives(theirs);
  }

  /** Whether it counts the dead, or the injured, and no others of them: "soldiers" or "people". */
  private boolean areAllVictims(Reading reading) {
    return !reading.fate().isEmpty()
        && figures.stream().filter(f -> f.fate().equals(reading.fate())).count() == 1;
  }

  /**
   * Whether both sentences name days of the last weeks, or both of the coming ones, and none that
   * the other names. When something was announced and when it is to be are two days of one thing.
   */
  public boolean onOtherDays(StatedFacts other) {
    return (past.apart(other.past) || coming.apart(other.coming))
        && !past.meets(other.coming)
        && !coming.meets(other.past)
        && !past.meets(other.past)
        && !coming.meets(other.coming);
  }

  /** The last single day of the last weeks that the sentence names: it tells what happened then. */
  public Optional<LocalDate> lastDay() {
    return past.intervals().stream()
        .filter(days -> days.from().equals(days.to()))
        .map(TimeInterval::to)
        .max(Comparator.naturalOrder());
  }

  /** Whether it also has a number; that of the injured is not that of the dead. */
  private boolean gives(Reading reading) {
    return others.stream().anyMatch(reading.range()::sameNumber)
        || figures.stream()
            .filter(figure -> !figure.isOfOtherFate(reading))
            .anyMatch(figure -> figure.range().sameNumber(reading.range()));
  }

  /** Its range; that of a sum as it is, since sums are converted on the way. */
  private static Range atItsWord(Reading reading) {
    return Quantity.parse(reading.value())
        .filter(quantity -> quantity.modifier() != Modifier.EXACT)
        .map(Range::atItsWord)
        .orElse(reading.range());
  }
}
