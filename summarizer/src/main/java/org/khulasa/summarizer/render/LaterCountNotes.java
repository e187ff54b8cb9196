package org.khulasa.summarizer.render;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.VisibleText;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.LaterCount;
import org.khulasa.summarizer.timeline.TimelineEntry;

/**
 * What a reader is told behind a sentence whose count of victims was true when it was written:
 * {@code حصيلة القتلى حتى 26 مارس 2018: 37 شخصا}, as an article of that day has it. Said once,
 * where the old count is met first.
 */
final class LaterCountNotes {
  private final Summary summary;
  private final List<List<LaterCount>> notes = new ArrayList<>();
  private final Map<Passage, List<LaterCount>> inTimeline = new HashMap<>();

  LaterCountNotes(Summary summary) {
    this.summary = summary;
    Set<LaterCount> told = new HashSet<>();
    for (SummarySentence sentence : summary.sentences()) {
      notes.add(
          sentence.laterCounts().stream()
              .filter(told::add)
              .collect(ImmutableList.toImmutableList()));
    }
    inTimeline();
  }

  private void inTimeline() {
    Map<Passage, List<LaterCount>> known = new HashMap<>();
    for (SummarySentence sentence : summary.sentences()) {
      known.put(sentence.passage(), sentence.laterCounts());
    }
    ImmutableSet<Passage> entries =
        summary.timeline().stream().map(TimelineEntry::passage).collect(toImmutableSet());
    Set<LaterCount> told = new HashSet<>();
    for (Passage entry : entries) {
      inTimeline.put(
          entry,
          known.getOrDefault(entry, ImmutableList.of()).stream()
              .filter(later -> !entries.contains(later.count().sentence()))
              .filter(told::add)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /**
   * What to tell behind a sentence.
   *
   * @param sentence its number in the summary, from 0
   */
  List<LaterCount> of(int sentence) {
    return notes.get(sentence);
  }

  /** What to tell behind an entry of the timeline. */
  List<LaterCount> of(Passage entry) {
    return inTimeline.getOrDefault(entry, ImmutableList.of());
  }

  /**
   * A note without the number of its source, on one line; of an article of the sentence's own day
   * with the time.
   *
   * @param sentence the number of the sentence that it stands behind
   */
  String text(int sentence, LaterCount later) {
    return text(summary.sentences().get(sentence).passage(), later);
  }

  /**
   * The same.
   *
   * @param sentence the one that it stands behind
   */
  String text(Passage sentence, LaterCount later) {
    String text = summary.document(later.count().figure()).document().text();
    String figure = VisibleText.line(Citations.figure(text, later.count()));
    Optional<LocalDate> told =
        summary.document(sentence).document().date().map(PublicationDate::day);
    PublicationDate published = later.published();
    String time =
        Citations.clock(published)
            .filter(clock -> told.filter(published.day()::equals).isPresent())
            .map(clock -> " " + clock)
            .orElse("");
    String when = ArabicDates.day(published.day()) + time;
    return Labels.number(later.fate(), when) + ": " + figure;
  }
}
