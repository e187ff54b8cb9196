package org.khulasa.summarizer.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.value.Quantity;
import org.khulasa.core.value.TimeInterval;

/**
 * A count of the dead or injured, with what tells of which event it is.
 *
 * @param reading the count
 * @param fate what befell them
 * @param days the days of the last weeks that its sentence names, or else those that the first
 *     sentences of its article do
 * @param beginning the terms of the first sentences
 * @param rising whether its sentence says that it rose: then it names the day of the count, not
 *     that of the event
 */
record VictimCount(
    Reading reading, LaterCount.Fate fate, Days days, Set<String> beginning, boolean rising) {

  private static final String NUMBER = "NUMBER";
  private static final int OTHERS_REACH = 2;

  /** The counts in some sentences of one article, in their order; none without sentences. */
  static List<VictimCount> in(AnalyzedDocument analyzed, List<SentenceWords> sentences) {
    List<VictimCount> counts = new ArrayList<>();
    // Most articles count nobody.
    if (sentences.stream().allMatch(sentence -> victims(analyzed, sentence).isEmpty())) {
      return counts;
    }
    int document = sentences.get(0).passage().document();
    Set<String> beginning = new HashSet<>();
    List<TimeInterval> days = new ArrayList<>();
    for (SentenceWords lead : SentenceWords.leads(document, analyzed)) {
      beginning.addAll(lead.terms());
      days.addAll(Days.past(analyzed, lead).intervals());
    }
    for (SentenceWords sentence : sentences) {
      Days named = Days.past(analyzed, sentence);
      Days ofEvent = named.intervals().isEmpty() ? new Days(days) : named;
      for (Reading reading : victims(analyzed, sentence)) {
        LaterCount.Fate fate = fate(reading).orElseThrow();
        counts.add(
            new VictimCount(reading, fate, ofEvent, beginning, Stages.tellsOfToll(sentence)));
      }
    }
    return counts;
  }

  private static List<Reading> victims(AnalyzedDocument analyzed, SentenceWords sentence) {
    List<Reading> figures = new FigureReader().readingsByFate(analyzed, sentence);
    List<Reading> victims = new ArrayList<>(figures);
    victims.removeIf(
        reading -> fate(reading).isEmpty() || areOtherDead(reading, sentence) || isSingle(reading));
    return victims.isEmpty() || hasNumberOfNothing(sentence, figures) ? List.of() : victims;
  }

  /** One person of the morning is seldom among the four of the evening. */
  private static boolean isSingle(Reading reading) {
    return reading.range().high() < 2;
  }

  /**
   * {@code 46 شخصا في الشمال و31 في الغرب}: what the first number counts, the second does too,
   * unless it is of those whom the first one counts ({@code 22 منهم}).
   */
  private static boolean hasNumberOfNothing(SentenceWords sentence, List<Reading> figures) {
    return sentence.figures().stream()
        .filter(figure -> figure.type().equals(NUMBER))
        .filter(figure -> figures.stream().noneMatch(r -> r.place().span().equals(figure.span())))
        .filter(figure -> !sentence.isOfThose(figure))
        .flatMap(figure -> Quantity.parse(figure.normal()).stream())
        .anyMatch(quantity -> quantity.noun().isEmpty() && quantity.unit().isEmpty());
  }

  /** {@code قتل خمسة آخرون} counts those beside some others; of injured it tells them from dead. */
  private static boolean areOtherDead(Reading reading, SentenceWords sentence) {
    int before = sentence.before(reading.place().span());
    int end = Math.min(sentence.words().size(), before + OTHERS_REACH);
    return fate(reading).filter(LaterCount.Fate.KILLED::equals).isPresent()
        && sentence.words().subList(before, end).stream()
            .anyMatch(word -> FigureReader.OTHERS.contains(LetterFolding.fold(word.normal())));
  }

  private static Optional<LaterCount.Fate> fate(Reading reading) {
    for (LaterCount.Fate fate : LaterCount.Fate.values()) {
      if (reading.fate().equals(fate.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(fate);
      }
    }
    return Optional.empty();
  }
}
