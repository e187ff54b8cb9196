package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.value.Quantity;
import org.khulasa.core.value.TimeInterval;

/**
 * Every number and day that a document gives, wherever. An article that also gives another one's
 * figure knows of both: they are a part and its whole, the earlier and the later count, or of two
 * things.
 */
final class Mentions {
  private static final String DATE = "DATE";

  /** Numbers from here on are the same figure whatever is written beside them. */
  static final double TELLING = 13;

  private static final ImmutableSet<String> PEOPLE =
      Stream.of("شخص", "قتيل", "جريح", "ضحية", "جثة")
          .map(CountedThings.standard()::thing)
          .collect(ImmutableSet.toImmutableSet());

  private final ListMultimap<String, Range> ranges = ArrayListMultimap.create();
  private final List<Range> telling = new ArrayList<>();

  /**
   * Those of a document.
   *
   * @param sentences all its sentences
   */
  static Mentions of(AnalyzedDocument analyzed, List<SentenceWords> sentences) {
    Mentions mentions = new Mentions();
    for (SentenceWords sentence : sentences) {
      sentence.nounCounts().forEach(mentions::addQuantity);
    }
    for (Entity entity : analyzed.entities()) {
      if (SentenceWords.QUANTITIES.contains(entity.type())) {
        mentions.addQuantity(entity);
      } else if (SentenceWords.DATES.contains(entity.type())) {
        TimeInterval.parse(entity.normal())
            .ifPresent(days -> mentions.ranges.put(DATE, Range.of(days)));
      }
    }
    return mentions;
  }

  private Mentions() {}

  private void addQuantity(Entity entity) {
    Quantity.parse(entity.normal()).ifPresent(this::add);
  }

  private void add(Quantity quantity) {
    Range range = Range.of(quantity);
    CountedThings things = CountedThings.standard();
    String thing = quantity.noun().isEmpty() ? "" : things.thing(quantity.noun());
    ranges.put(quantity.unit().isEmpty() ? thing : quantity.unit(), range);
    if (range.high() >= TELLING) {
      telling.add(range);
    }
  }

  /** Whether the document gives the number or day of this reading too. */
  boolean has(Reading reading) {
    if (reading.kind() == Disagreement.Kind.DATE) {
      return has(DATE, reading.range());
    }
    Range range = reading.range();
    if (has("", range) || has(Victims.kind(reading.thing()), range)) {
      return true;
    }
    // Fifteen raids are no fifteen dead.
    return Victims.are(reading.thing())
        ? PEOPLE.stream().anyMatch(people -> has(people, range))
        : telling.stream().anyMatch(range::sameNumber);
  }

  private boolean has(String key, Range range) {
    return ranges.get(key).stream().anyMatch(range::sameNumber);
  }
}
