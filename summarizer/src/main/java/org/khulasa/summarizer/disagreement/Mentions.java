package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
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
  private static final double TELLING = 13;

  private final ListMultimap<String, Range> ranges = ArrayListMultimap.create();

  static Mentions of(AnalyzedDocument analyzed) {
    Mentions mentions = new Mentions();
    for (Entity entity : analyzed.entities()) {
      if (SentenceWords.QUANTITIES.contains(entity.type())) {
        Quantity.parse(entity.normal()).ifPresent(mentions::add);
      } else if (SentenceWords.DATES.contains(entity.type())) {
        TimeInterval.parse(entity.normal())
            .ifPresent(days -> mentions.ranges.put(DATE, Range.of(days)));
      }
    }
    return mentions;
  }

  private Mentions() {}

  private void add(Quantity quantity) {
    Range range = Range.of(quantity);
    boolean telling = range.high() >= TELLING || quantity.noun().isEmpty();
    ranges.put(telling ? "" : CountedThings.standard().thing(quantity.noun()), range);
  }

  /** Whether the document gives the number or day of this reading too. */
  boolean has(Reading reading) {
    if (reading.kind() == Disagreement.Kind.DATE) {
      return has(DATE, reading.range());
    }
    return has("", reading.range()) || has(FigureReader.kind(reading.thing()), reading.range());
  }

  private boolean has(String key, Range range) {
    return ranges.get(key).stream().anyMatch(range::sameNumber);
  }
}
