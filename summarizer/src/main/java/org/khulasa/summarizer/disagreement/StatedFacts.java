package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;

/** The figures and days that a sentence gives, to compare with those of another sentence. */
public final class StatedFacts {
  private final ImmutableList<Reading> figures;
  private final ImmutableList<Range> numbers;
  private final Days past;
  private final Days coming;

  private StatedFacts(List<Reading> figures, List<Range> numbers, Days past, Days coming) {
    this.figures = ImmutableList.copyOf(figures);
    this.numbers = ImmutableList.copyOf(numbers);
    this.past = past;
    this.coming = coming;
  }

  /**
   * Those of each sentence of a document, in order; none without a recogniser. Linear in its
   * length.
   *
   * @param document its index
   */
  public static ImmutableList<StatedFacts> of(int document, AnalyzedDocument analyzed) {
    FigureReader reader = new FigureReader();
    ImmutableList.Builder<StatedFacts> facts = ImmutableList.builder();
    for (SentenceWords sentence : SentenceWords.of(document, analyzed)) {
      ImmutableList.Builder<Range> numbers = ImmutableList.builder();
      for (Entity entity : sentence.figures()) {
        if (SentenceWords.QUANTITIES.contains(entity.type())) {
          Quantity.parse(entity.normal()).map(Range::of).ifPresent(numbers::add);
        }
      }
      facts.add(
          new StatedFacts(
              reader.readingsByFate(analyzed, sentence),
              numbers.build(),
              Days.past(analyzed, sentence),
              Days.coming(analyzed, sentence)));
    }
    return facts.build();
  }

  /**
   * Whether two sentences that tell of one event count one thing differently, and neither gives the
   * other's figure as well.
   */
  public boolean countDifferently(StatedFacts other) {
    for (Reading mine : figures) {
      for (Reading theirs : other.figures) {
        if (mine.thing().equals(theirs.thing())
            && !atItsWord(mine).agrees(atItsWord(theirs))
            && !other.gives(mine)
            && !gives(theirs)) {
          return true;
        }
      }
    }
    return false;
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

  private boolean gives(Reading reading) {
    return numbers.stream().anyMatch(reading.range()::sameNumber);
  }

  /** Its range; that of a sum as it is, since sums are converted on the way. */
  private static Range atItsWord(Reading reading) {
    return Quantity.parse(reading.value())
        .filter(quantity -> quantity.modifier() != Modifier.EXACT)
        .map(Range::atItsWord)
        .orElse(reading.range());
  }
}
