package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;

/** Documents with words and clitics, most without tags. */
final class TestDocuments {
  static final Segmenter SEGMENTER =
      ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.withTags(false));

  private TestDocuments() {}

  static AnalyzedDocument analyzed(Document document) {
    return analyzed(document, SEGMENTER);
  }

  static AnalyzedDocument tagged(Document document) {
    return analyzed(document, ArabicSegmenter.create());
  }

  private static AnalyzedDocument analyzed(Document document, Segmenter segmenter) {
    String text = document.text();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (Span span : ArabicSentenceSplitter.create().split(text, new Span(0, text.length()))) {
      sentences.add(new Sentence(span, segmenter.segment(text, span)));
    }
    return new AnalyzedDocument(
        document, ImmutableList.of(), sentences.build(), ImmutableList.of());
  }
}
