package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Token;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.Passage;

/**
 * The dead and injured of an event as articles of later days count them. A sentence that gives an
 * earlier count was true when it was written; its reader should be told the newest.
 *
 * <p>Compared are a sentence and the first sentences of articles of later days that begin like its
 * own. Precision first: an article that begins with several counts of the same victims has no say,
 * and a day of its own makes it another event, unless the article says that a count rose. What was
 * read to set the thresholds is in {@code docs/accuracy/disagreements.md}. Immutable.
 */
public final class LaterCounts {
  /** How alike the first sentences of two articles on one event are at least. */
  private static final double BEGINNINGS_ALIKE = 0.22;

  /** The same of the two sentences that count. */
  private static final double ALIKE = 0.25;

  // Folded. Who says that a count rose names the day of the count, not that of the event.
  private static final ImmutableSet<String> RISING =
      ImmutableSet.of("ارتفع", "ارتفعت", "ارتفاع", "ترتفع", "يرتفع", "حصيله");

  private static final ImmutableSet<String> OTHERS =
      Stream.of("آخر", "آخرين", "آخرون", "أخرى", "أخريات")
          .map(LetterFolding::fold)
          .collect(ImmutableSet.toImmutableSet());

  private static final int OTHERS_REACH = 2;

  private final List<AnalyzedDocument> documents;
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final ListMultimap<String, Beginning> byThing = ArrayListMultimap.create();

  private LaterCounts(List<AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** An article's first sentences, with the one count that they give of some victims. */
  private record Beginning(Reading reading, Set<String> terms, boolean rising) {}

  /**
   * The counts that some documents begin with; none without dates of publication or a recogniser of
   * figures. Linear in the documents' first sentences.
   */
  public static LaterCounts of(List<AnalyzedDocument> documents) {
    LaterCounts counts = new LaterCounts(documents);
    if (documents.stream().flatMap(d -> Days.published(d).stream()).distinct().count() > 1) {
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
    ListMultimap<String, Beginning> counts = ArrayListMultimap.create();
    List<SentenceWords> sentences = SentenceWords.leads(document, analyzed);
    Set<String> terms = terms(sentences);
    for (SentenceWords sentence : sentences) {
      for (Reading reading : victims(analyzed, sentence)) {
        counts.put(reading.thing(), new Beginning(reading, terms, isRising(sentence)));
      }
    }
    for (String thing : counts.keySet()) {
      List<Beginning> same = counts.get(thing);
      if (same.stream().allMatch(count -> count.reading().agrees(same.get(0).reading()))) {
        byThing.put(thing, same.get(0));
      }
    }
  }

  /**
   * The highest counts of the victims that a sentence counts, in its order; none if no later day
   * has more. Looks at the beginnings of all articles that count such victims.
   */
  public List<LaterCount> of(Passage sentence) {
    if (byThing.isEmpty()) {
      return ImmutableList.of();
    }
    AnalyzedDocument analyzed = documents.get(sentence.document());
    ImmutableList.Builder<LaterCount> later = ImmutableList.builder();
    List<Reading> readings = new ArrayList<>();
    for (SentenceWords words : SentenceWords.of(sentence.document(), analyzed)) {
      if (words.passage().span().overlaps(sentence.span())) {
        readings.addAll(victims(analyzed, words));
      }
    }
    readings.removeIf(reading -> !sentence.span().contains(reading.place().span()));
    if (!readings.isEmpty()) {
      Set<String> beginning = terms(SentenceWords.leads(sentence.document(), analyzed));
      Mentions mentions = Mentions.of(analyzed);
      readings.forEach(old -> highest(old, beginning, mentions).ifPresent(later::add));
    }
    return later.build();
  }

  /** The last article may be of a slow outlet: of several counts the highest, given first. */
  private Optional<LaterCount> highest(Reading old, Set<String> beginning, Mentions mentions) {
    return byThing.get(old.thing()).stream()
        .filter(later -> old.roseTo(later.reading()) && raises(later, old))
        .filter(later -> !mentions.has(later.reading()))
        .filter(later -> isOfOneEvent(old, beginning, later))
        .max(
            Comparator.comparing((Beginning later) -> later.reading().range().low())
                .thenComparing(later -> later.reading().place(), Comparator.reverseOrder()))
        .map(later -> count(later.reading()));
  }

  /** Whether the numbers are neither one rounded nor parts of each other. */
  private static boolean raises(Beginning later, Reading old) {
    return !old.range().rounds(later.reading().range())
        && !later.reading().standsBeside(old)
        && !old.standsBeside(later.reading());
  }

  private boolean isOfOneEvent(Reading old, Set<String> beginning, Beginning later) {
    Reading reading = later.reading();
    boolean sameDays = !old.days().apart(reading.days()) || (old.lead() && later.rising());
    return sameDays
        && old.sum() == reading.sum()
        && !old.elsewhere(reading)
        && Overlap.dice(old.whole(), reading.whole(), frequencies::idf) >= ALIKE
        && Overlap.dice(beginning, later.terms(), frequencies::idf) >= BEGINNINGS_ALIKE;
  }

  private static List<Reading> victims(AnalyzedDocument analyzed, SentenceWords sentence) {
    return new FigureReader()
        .readingsByFate(analyzed, sentence).stream()
            .filter(reading -> fate(reading).isPresent() && !areOtherDead(reading, sentence))
            .toList();
  }

  /** {@code قتل خمسة آخرون} counts those beside some others; of injured it tells them from dead. */
  private static boolean areOtherDead(Reading reading, SentenceWords sentence) {
    int before = sentence.before(reading.place().span());
    int end = Math.min(sentence.words().size(), before + OTHERS_REACH);
    return fate(reading).filter(LaterCount.Fate.KILLED::equals).isPresent()
        && sentence.words().subList(before, end).stream()
            .anyMatch(word -> OTHERS.contains(LetterFolding.fold(word.normal())));
  }

  private static Optional<LaterCount.Fate> fate(Reading reading) {
    for (LaterCount.Fate fate : LaterCount.Fate.values()) {
      if (reading.thing().startsWith(fate.name().toLowerCase(Locale.ROOT) + ' ')) {
        return Optional.of(fate);
      }
    }
    return Optional.empty();
  }

  private static Set<String> terms(List<SentenceWords> sentences) {
    Set<String> terms = new HashSet<>();
    sentences.forEach(sentence -> terms.addAll(sentence.terms()));
    return terms;
  }

  private static boolean isRising(SentenceWords sentence) {
    return sentence.words().stream()
        .map(LaterCounts::stem)
        .anyMatch(stem -> RISING.contains(LetterFolding.fold(stem)));
  }

  private static String stem(Token word) {
    return word.segments().get(word.segments().size() - 1).form();
  }

  private static LaterCount count(Reading later) {
    return new LaterCount(
        fate(later).orElseThrow(),
        later.published().orElseThrow(),
        new Disagreement.Value(later.value(), later.unit(), later.place(), later.sentence()));
  }
}
