package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.timeline.TimelineEntry;

/**
 * A summary and all it was made from.
 *
 * @param documents the documents in canonical order (date, then source, then id), whatever the
 *     order they came in; undated ones last; without those that the options exclude
 * @param sentences the summary, in reading order; empty only if no document has a sentence (one of
 *     at most {@value Summarizers#LONGEST_SENTENCE} words, or one that fits a number of words), or
 *     the options exclude all of them
 * @param timeline what the documents date, in the order of time; empty if no recogniser of dates
 *     has run
 * @param disagreements what different outlets say differently; figures and dates only if a
 *     recogniser of them has run
 * @param excluded what the options kept out, and articles of which another version is read
 */
public record Summary(
    List<AnalyzedDocument> documents,
    List<SummarySentence> sentences,
    List<TimelineEntry> timeline,
    List<Disagreement> disagreements,
    Excluded excluded) {
  /** Copies the lists. */
  public Summary {
    documents = ImmutableList.copyOf(documents);
    sentences = ImmutableList.copyOf(sentences);
    timeline = ImmutableList.copyOf(timeline);
    disagreements = ImmutableList.copyOf(disagreements);
    requireNonNull(excluded, "found null for what was excluded; Excluded.NOTHING if nothing was");
  }

  /** A summary that dates nothing and had nothing to exclude. */
  public Summary(List<AnalyzedDocument> documents, List<SummarySentence> sentences) {
    this(documents, sentences, ImmutableList.of(), ImmutableList.of(), Excluded.NOTHING);
  }

  /** The document a passage stands in. */
  public AnalyzedDocument document(Passage passage) {
    return documents.get(passage.document());
  }

  /** The number of words in all sentences; punctuation does not count. */
  public int words() {
    return sentences.stream().mapToInt(SummarySentence::words).sum();
  }

  /** One line for logs: how much there is of everything. */
  @Override
  public String toString() {
    return "Summary["
        + documents.size()
        + " documents, "
        + sentences.size()
        + " sentences, "
        + words()
        + " words, "
        + timeline.size()
        + " in the timeline, "
        + disagreements.size()
        + " disagreements, excluded "
        + excluded.documents().size()
        + " documents and "
        + excluded.sentences().size()
        + " sentences]";
  }
}
