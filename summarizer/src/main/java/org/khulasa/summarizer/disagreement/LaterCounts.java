package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.PublicationOrder;

/**
 * The dead and injured of an event as later articles count them. A sentence that gives an earlier
 * count was true when it was written; its reader should be told the newest.
 *
 * <p>Compared are a sentence and the first sentences of later articles that begin like its own:
 * later by a day, or by hours enough whatever the outlets' time zones. Precision first: an article
 * that begins with several counts of the same victims has no say, and a day of its own makes it
 * another event, unless the article says that a count rose. Of two sentences of one summary, which
 * are of one event already, less is asked, and any later moment is later. What was read to set the
 * thresholds is in {@code docs/accuracy/disagreements.md}. Confined to one thread.
 */
public final class LaterCounts {
  /** How alike the first sentences of two articles on one event are at least. */
  private static final double BEGINNINGS_ALIKE = 0.22;

  /** The same of the two sentences that count. */
  private static final double ALIKE = 0.25;

  /** The same where a first sentence counts and the other says that the count rose. */
  private static final double BEGINNINGS_OF_RISING_ALIKE = 0.14;

  private static final double RISING_ALIKE = 0.33;

  // The same of two sentences of one summary, which is of one event: the sentences or the
  // beginnings.
  private static final double TOLD_ALIKE = 0.15;
  private static final double BEGINNINGS_OF_TOLD_ALIKE = 0.2;

  /** Of equal ones the one that stands first. */
  private static final Comparator<VictimCount> HIGHEST_FIRST =
      Comparator.comparing((VictimCount count) -> count.reading().range().low())
          .thenComparing(count -> count.reading().place(), Comparator.reverseOrder());

  private final List<AnalyzedDocument> documents;
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final ListMultimap<String, VictimCount> byThing = ArrayListMultimap.create();
  private final Map<Integer, Told> byDocument = new HashMap<>();

  private LaterCounts(List<AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** The counts of a document by where they begin, and all its numbers. */
  private record Told(NavigableMap<Integer, VictimCount> counts, Mentions mentions) {}

  /**
   * The counts that some documents begin with; none without dates of publication, and without a
   * recogniser of figures only what nouns count. Linear in the documents' first sentences.
   */
  public static LaterCounts of(List<AnalyzedDocument> documents) {
    LaterCounts counts = new LaterCounts(documents);
    if (documents.stream().map(d -> d.document().date()).distinct().count() > 1) {
      for (int document = 0; document < documents.size(); document++) {
        counts.add(document);
      }
    }
    return counts;
  }

  private void add(int document) {
    AnalyzedDocument analyzed = documents.get(document);
    if (Days.published(analyzed).isEmpty()) {
      return;
    }
    ListMultimap<String, VictimCount> counts = ArrayListMultimap.create();
    for (VictimCount count : VictimCount.in(analyzed, SentenceWords.leads(document, analyzed))) {
      counts.put(count.reading().thing(), count);
    }
    for (String thing : counts.keySet()) {
      List<VictimCount> same = counts.get(thing);
      if (same.stream().allMatch(count -> count.reading().agrees(same.get(0).reading()))) {
        byThing.putAll(thing, same);
      }
    }
  }

  /**
   * The highest counts of the victims that a sentence of a summary counts, in its order; none if no
   * later article has more. Looks at the beginnings of all articles that count such victims, and at
   * the other sentences of the summary: these are of one event, so that less has to speak for it.
   * Where another sentence has still more, be it of another day, nothing is told: it would be old
   * news itself.
   *
   * @param summary the sentences that are told beside it
   */
  public List<LaterCount> of(Passage sentence, Collection<Passage> summary) {
    if (byThing.isEmpty()) {
      return ImmutableList.of();
    }
    Mentions mentions = told(sentence.document()).mentions();
    return within(sentence).stream()
        .flatMap(old -> highest(old, mentions, summary).stream())
        .filter(later -> !isOvertaken(later, summary))
        .map(this::noted)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isOvertaken(VictimCount later, Collection<Passage> summary) {
    Reading count = later.reading();
    return summary.stream()
        .flatMap(sentence -> within(sentence).stream())
        .map(VictimCount::reading)
        .filter(told -> told.thing().equals(count.thing()) && !told.range().isVague())
        .filter(told -> told.range().low() > count.range().low())
        .anyMatch(told -> !told.range().isFarInNumber(count.range()));
  }

  private Collection<VictimCount> within(Passage sentence) {
    return told(sentence.document())
        .counts()
        .subMap(sentence.span().start(), sentence.span().end())
        .values();
  }

  /** What a document tells, worked out when its first sentence is asked for. */
  private Told told(int document) {
    return byDocument.computeIfAbsent(
        document,
        asked -> {
          AnalyzedDocument analyzed = documents.get(asked);
          List<SentenceWords> sentences = SentenceWords.of(asked, analyzed);
          NavigableMap<Integer, VictimCount> counts = new TreeMap<>();
          for (VictimCount count : VictimCount.in(analyzed, sentences)) {
            counts.put(count.reading().place().span().start(), count);
          }
          return new Told(counts, Mentions.of(analyzed, sentences));
        });
  }

  /** The last article may be of a slow outlet: of several counts the highest, given first. */
  private Optional<VictimCount> highest(
      VictimCount old, Mentions mentions, Collection<Passage> summary) {
    Stream<VictimCount> beside =
        summary.stream()
            .filter(other -> other.document() != old.reading().document())
            .flatMap(other -> within(other).stream())
            .filter(later -> !mentions.has(later.reading()) && raisesBeside(later, old))
            .flatMap(later -> Stream.concat(Stream.of(later), reached(later, mentions).stream()));
    return Stream.concat(reached(old, mentions).stream(), beside).max(HIGHEST_FIRST);
  }

  /** Whether a sentence of the same summary counts more of the same victims. */
  private boolean raisesBeside(VictimCount later, VictimCount old) {
    Reading high = later.reading();
    Reading low = old.reading();
    boolean ofOneDay = !high.days().apart(low.days()) && !later.days().apart(old.days());
    return high.thing().equals(low.thing())
        && low.range().low() < high.range().low()
        && !low.range().isVague()
        && !high.range().isVague()
        && !low.range().rounds(high.range())
        && !low.range().isFarInNumber(high.range())
        && !high.standsBeside(low)
        && !low.standsBeside(high)
        && !low.elsewhere(high)
        && isWrittenLater(high, low)
        && (ofOneDay || later.rising())
        && (alike(low.whole(), high.whole()) >= TOLD_ALIKE
            || alike(old.beginning(), later.beginning()) >= BEGINNINGS_OF_TOLD_ALIKE);
  }

  /** By what the pages say, whatever clocks they go by. */
  private boolean isWrittenLater(Reading later, Reading old) {
    return published(old)
        .flatMap(before -> published(later).filter(date -> date.compareTo(before) > 0))
        .isPresent();
  }

  /**
   * The highest count to which those of an event rose, one after the other: the articles of its
   * first and last day may have little in common.
   */
  private Optional<VictimCount> reached(VictimCount old, Mentions mentions) {
    Optional<VictimCount> highest = Optional.empty();
    Optional<VictimCount> higher = next(old, mentions);
    while (higher.isPresent()) {
      highest = higher;
      higher = next(higher.get(), mentions);
    }
    return highest;
  }

  private Optional<VictimCount> next(VictimCount old, Mentions mentions) {
    return byThing.get(old.reading().thing()).stream()
        .filter(later -> raises(later.reading(), old.reading()))
        .filter(later -> !mentions.has(later.reading()) && areOfOneEvent(old, later))
        .max(HIGHEST_FIRST);
  }

  /** Whether the numbers are neither one rounded nor parts of each other. */
  private boolean raises(Reading later, Reading old) {
    return old.range().low() < later.range().low()
        && PublicationOrder.isLater(published(later), published(old))
        && !old.range().rounds(later.range())
        && !later.standsBeside(old)
        && !old.standsBeside(later);
  }

  private Optional<PublicationDate> published(Reading reading) {
    return documents.get(reading.document()).document().date();
  }

  private boolean areOfOneEvent(VictimCount old, VictimCount later) {
    Reading a = old.reading();
    Reading b = later.reading();
    boolean ofOneDay =
        (!a.days().apart(b.days()) && !old.days().apart(later.days()))
            || (a.lead() && later.rising());
    return ofOneDay && a.sum() == b.sum() && !a.elsewhere(b) && areAlike(old, later);
  }

  /** The beginnings of articles are of their days: that of a higher count may tell much else. */
  private boolean areAlike(VictimCount old, VictimCount later) {
    double sentences = alike(old.reading().whole(), later.reading().whole());
    double beginnings = alike(old.beginning(), later.beginning());
    return (sentences >= ALIKE && beginnings >= BEGINNINGS_ALIKE)
        || (old.reading().lead()
            && later.rising()
            && sentences >= RISING_ALIKE
            && beginnings >= BEGINNINGS_OF_RISING_ALIKE);
  }

  private double alike(Set<String> one, Set<String> other) {
    return Overlap.dice(one, other, frequencies::idf);
  }

  private LaterCount noted(VictimCount later) {
    Reading reading = later.reading();
    return new LaterCount(later.fate(), published(reading).orElseThrow(), reading.shown(documents));
  }
}
