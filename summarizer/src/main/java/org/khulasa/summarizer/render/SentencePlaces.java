package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;
import org.khulasa.summarizer.internal.Sentences;
import org.khulasa.summarizer.timeline.TimelineEntry;

/**
 * The sentences that names, the timeline, disagreements, later counts and what was excluded point
 * to; a page needs anchors for them.
 */
final class SentencePlaces {
  private final Summary summary;
  private final ImmutableSetMultimap<Integer, Span> places;

  SentencePlaces(Summary summary, List<Name> names) {
    this.summary = summary;
    ImmutableSetMultimap.Builder<Integer, Span> all = ImmutableSetMultimap.builder();
    for (TimelineEntry entry : summary.timeline()) {
      all.put(entry.passage().document(), entry.passage().span());
      entry.support().forEach(other -> all.put(other.document(), other.span()));
    }
    for (Name name : names) {
      for (Passage mention : name.mentions()) {
        sentence(mention).ifPresent(place -> all.put(place.document(), place.span()));
      }
    }
    for (Disagreement disagreement : summary.disagreements()) {
      for (Disagreement.Value value : disagreement.values()) {
        all.put(value.sentence().document(), value.sentence().span());
      }
    }
    for (SummarySentence sentence : summary.sentences()) {
      for (LaterCount later : sentence.laterCounts()) {
        Passage counted = later.count().sentence();
        all.put(counted.document(), counted.span());
      }
    }
    for (Excluded.ExcludedSentence excluded : summary.excluded().sentences()) {
      all.put(excluded.passage().document(), excluded.passage().span());
    }
    places = all.build();
  }

  /** The sentences of one document that are pointed to. */
  Set<Span> of(int document) {
    return places.get(document);
  }

  /** The sentence a mention stands in; empty if it stands in a heading, for example. */
  Optional<Passage> sentence(Passage mention) {
    return Sentences.around(summary.document(mention), mention.span())
        .map(sentence -> new Passage(mention.document(), sentence.span()));
  }

  /** The number of that sentence in its document, from 0. */
  Optional<Integer> index(Passage mention) {
    return Sentences.indexAround(summary.document(mention), mention.span());
  }
}
