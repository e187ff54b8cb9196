package org.khulasa.bench;

import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.segment.maxent.PartOfSpeechTagger;
import org.khulasa.core.sentence.ArabicSentenceSplitter;
import org.khulasa.core.sentence.SentenceSplitter;

/** What is measured, under the names it has in the product. */
final class Product {
  private Product() {}

  /** Words and clitics, without tags. */
  static Segmenter segmenter() {
    return ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.withTags(false));
  }

  /** Words, clitics and tags. */
  static Segmenter taggingSegmenter() {
    return ArabicSegmenter.create();
  }

  static PartOfSpeechTagger tagger() {
    return PartOfSpeechTagger.shared();
  }

  static SentenceSplitter splitter() {
    return ArabicSentenceSplitter.create();
  }

  /** The words of one sentence. */
  static List<Token> segment(Segmenter segmenter, String sentence) {
    return segmenter.segment(sentence, new Span(0, sentence.length()));
  }

  /** The forms of one sentence's segments. */
  static List<String> forms(Segmenter segmenter, String sentence) {
    return segment(segmenter, sentence).stream()
        .flatMap(token -> token.segments().stream())
        .map(Segment::form)
        .toList();
  }
}
