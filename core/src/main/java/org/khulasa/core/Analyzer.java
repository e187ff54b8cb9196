package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.clean.CleanedDocument;
import org.khulasa.core.clean.NewsPageCleaner;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;

/**
 * The way from a document to its sentences and words: cleaning, sentence splitting, segmentation,
 * and then the recognisers, each in its turn.
 *
 * <p>The order matters. Cleaning comes first, since a page's buttons and second stories must not
 * become sentences; recognisers come last, since they read words and tags.
 *
 * <p>Immutable; may be shared by threads. Making one is cheap, its first use loads the models. The
 * sentences of a document are segmented by the threads of the common fork-join pool.
 */
public final class Analyzer {
  private final PageCleaner cleaner;
  private final Segmenter segmenter;
  private final ImmutableList<EntityRecognizer> recognizers;

  /**
   * An analyzer made of these parts; of the recognisers, each sees the entities of those before.
   */
  public Analyzer(PageCleaner cleaner, Segmenter segmenter, List<EntityRecognizer> recognizers) {
    this.cleaner = requireNonNull(cleaner, "an analyzer needs a cleaner, found null");
    this.segmenter = requireNonNull(segmenter, "an analyzer needs a segmenter, found null");
    this.recognizers = ImmutableList.copyOf(recognizers);
  }

  /**
   * The usual analyzer: cleans news pages, splits Arabic sentences, segments and tags with
   * CoreNLP's models.
   */
  public static Analyzer create() {
    Segmenter segmenter = ArabicSegmenter.create();
    return new Analyzer(
        new NewsPageCleaner(ArabicSentenceSplitter.create(), segmenter),
        segmenter,
        ImmutableList.of());
  }

  /** The same analyzer without cleaning: every sentence of a text is kept. */
  public Analyzer keepingAll() {
    return withCleaner(PageCleaner.keepAll(ArabicSentenceSplitter.create()));
  }

  /** The same analyzer with another cleaner. */
  public Analyzer withCleaner(PageCleaner newCleaner) {
    return new Analyzer(newCleaner, segmenter, recognizers);
  }

  /** The same analyzer with one more recogniser, which sees the entities of those before it. */
  public Analyzer withRecognizer(EntityRecognizer recognizer) {
    requireNonNull(recognizer, "found a recogniser that is null");
    return new Analyzer(
        cleaner,
        segmenter,
        ImmutableList.<EntityRecognizer>builder().addAll(recognizers).add(recognizer).build());
  }

  /** Analyses one document by itself. */
  public AnalyzedDocument analyze(Document document) {
    return analyze(ImmutableList.of(requireNonNull(document, "found a document that is null")))
        .get(0);
  }

  /**
   * Analyses documents that belong together: what stands on several of their pages is cleaned by
   * that evidence.
   *
   * @return one result for every document, in the same order
   * @throws IllegalArgumentException if a recogniser finds something beyond the text
   */
  public List<AnalyzedDocument> analyze(List<Document> documents) {
    requireNonNull(documents, "analysis needs documents, found null");
    documents.forEach(document -> requireNonNull(document, "found a document that is null"));
    // Once cleaned, documents do not depend on each other.
    return cleaner.clean(documents).parallelStream()
        .map(this::analyze)
        .collect(ImmutableList.toImmutableList());
  }

  private AnalyzedDocument analyze(CleanedDocument cleaned) {
    String text = cleaned.document().text();
    // Nor do sentences: one long document is for all processors too.
    ImmutableList<Sentence> sentences =
        cleaned.kept().parallelStream()
            .map(span -> new Sentence(span, segmenter.segment(text, span)))
            .collect(ImmutableList.toImmutableList());
    AnalyzedDocument analyzed =
        new AnalyzedDocument(cleaned.document(), cleaned.dropped(), sentences, ImmutableList.of());
    for (EntityRecognizer recognizer : recognizers) {
      analyzed =
          analyzed.withEntities(
              ImmutableList.<Entity>builder()
                  .addAll(analyzed.entities())
                  .addAll(recognizer.recognize(analyzed))
                  .build());
    }
    return analyzed;
  }
}
