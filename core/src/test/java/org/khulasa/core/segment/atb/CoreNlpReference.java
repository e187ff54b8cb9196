package org.khulasa.core.segment.atb;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own segmenter, to compare with. Loads its model on first use. */
public final class CoreNlpReference {
  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  private static final class Holder {
    static final ArabicSegmenter SEGMENTER = load();
  }

  private CoreNlpReference() {}

  private static ArabicSegmenter load() {
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(MODEL);
    return segmenter;
  }

  /** What CoreNLP makes of a text; for a text with half a surrogate pair, an {@link Error}. */
  public static List<AtbSegment> segment(String text) {
    return Holder.SEGMENTER.segmentStringToTokenList(text).stream()
        .map(CoreNlpReference::segment)
        .toList();
  }

  private static AtbSegment segment(CoreLabel label) {
    return new AtbSegment(label.word(), label.beginPosition(), label.endPosition());
  }
}
