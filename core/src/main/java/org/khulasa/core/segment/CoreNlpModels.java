package org.khulasa.core.segment;

import com.google.common.base.Suppliers;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * CoreNLP's tagger from the class path, loaded once a process, when first asked for. It is read
 * through a stream because CoreNLP's own loader prints.
 */
final class CoreNlpModels {
  private static final String TAGGER = "/edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  private static final int BUFFER = 1 << 16;

  private static final Supplier<SegmentTagger> SEGMENT_TAGGER =
      Suppliers.memoize(CoreNlpModels::loadTagger);

  private CoreNlpModels() {}

  static SegmentTagger tagger() {
    return SEGMENT_TAGGER.get();
  }

  private static SegmentTagger loadTagger() {
    try (InputStream in = new BufferedInputStream(open(TAGGER), BUFFER)) {
      SegmentTagger tagger = new MaxentSegmentTagger(new MaxentTagger(in, new Properties(), false));
      tagger.tag(List.of(new SegmentTagger.Input("كتاب", SegmentTagger.UNKNOWN)));
      return tagger;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + TAGGER, e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = CoreNlpModels.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(
          resource + " is not on the class path; add stanford-corenlp's models-arabic");
    }
    return in;
  }
}
