package org.khulasa.summarizer.disagreement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final Days distant;
  private final ImmutableList<Reading> tolls;
  private final boolean dead;

  /** Those of a sentence; {@code figures} is what it counts. */
  private StatedFacts(AnalyzedDocument analyzed, SentenceWords sentence, List<Reading> figures) {
    this.figures = ImmutableList.copyOf(figures);
    this.others = others(sentence, figures);
    this.past = Days.past(analyzed, sentence);
    this.coming = Days.coming(analyzed, sentence);
    this.distant = Days.distant(analyzed, sentence);
    this.tolls = Tolls.of(analyzed, figures);
    this.dead = Tolls.areIn(sentence);
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
      facts.add(new StatedFacts(analyzed, sentence, reader.readingsByFate(analyzed, sentence)));
    }
    return facts.build();
  }

  /** The numbers of a sentence that count nothing. */
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
        && (!atItsWord(mine).agrees(atItsWord(theirs)) || areOtherLeasts(mine, theirs))
        && !other.gives(mine)
        && !gives(theirs);
  }

  /**
   * Whether both are the least that there are, and two numbers: what "at least 64" says is not said
   * by "at least 53", though both may be true.
   */
  private static boolean areOtherLeasts(Reading mine, Reading theirs) {
    return isLeast(mine)
        && isLeast(theirs)
        && !mine.range().sameNumber(theirs.range())
        && !mine.range().rounds(theirs.range());
  }

  private static boolean isLeast(Reading reading) {
    return Quantity.parse(reading.value())
        .map(Quantity::modifier)
        .filter(Modifier.AT_LEAST::equals)
        .isPresent();
  }

  /**
   * Whether its news is how many died, and another article knows the event without that: no
   * sentence of it has the number, and what the other sentence says of the dead is another one, or
   * nothing.
   *
   * @param other what the sentence of that article states
   * @param article the same of all its sentences
   * @param text that article: a number that stands in one word with another is not read
   */
  public boolean hasTollUnknownTo(StatedFacts other, List<StatedFacts> article, String text) {
    return tolls.stream()
        .filter(toll -> !other.dead || other.figures.stream().anyMatch(Tolls::isOfDead))
        .filter(toll -> article.stream().noneMatch(facts -> facts.hasAlike(toll)))
        .anyMatch(toll -> !text.contains(toll.digits()));
  }

  /** Whether it has a number, or another one of the dead that may be meant by it. */
  private boolean hasAlike(Reading toll) {
    return gives(toll)
        || figures.stream()
            .filter(Tolls::isOfDead)
            .anyMatch(figure -> atItsWord(figure).agrees(atItsWord(toll)));
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

  /**
   * Whether both name days of another month than their news, and none that the other names: who was
   * born on the 8th of January was not born on the 8th of April.
   */
  public boolean giveOtherDates(StatedFacts other) {
    return distant.apart(other.distant);
  }

  /** The last single day of the last weeks that the sentence names: it tells what happened then. */
  public Optional<LocalDate> lastDay() {
    return pastDays().max(Comparator.naturalOrder());
  }

  /** The one that it names first: mostly that of what it begins with. */
  public Optional<LocalDate> firstDay() {
    return pastDays().findFirst();
  }

  private Stream<LocalDate> pastDays() {
    return past.intervals().stream()
        .filter(days -> days.from().equals(days.to()))
        .map(TimeInterval::to);
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
