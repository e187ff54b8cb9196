package org.khulasa.core.segment;

import com.google.common.base.Suppliers;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * CoreNLP's models from the class path, each loaded once a process, when first asked for. They are
 * read through streams because CoreNLP's own loaders print.
 */
final class CoreNlpModels {
  private static final String SEGMENTER =
      "/edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = "/edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  private static final int BUFFER = 1 << 16;

  private static final Supplier<CliticSplitter> SPLITTER =
      Suppliers.memoize(CoreNlpModels::loadSplitter);
  private static final Supplier<SegmentTagger> SEGMENT_TAGGER =
      Suppliers.memoize(CoreNlpModels::loadTagger);

  private CoreNlpModels() {}

  static CliticSplitter splitter() {
    return SPLITTER.get();
  }

  static SegmentTagger tagger() {
    return SEGMENT_TAGGER.get();
  }

  /** Begins to load the tagger beside whatever the caller does next. */
  static void loadTaggerInBackground() {
    Thread loader =
        new Thread(
            () -> {
              try {
                tagger();
              } catch (RuntimeException e) {
                // A failure is not remembered: whoever needs the tagger will meet it himself.
                return;
              }
            },
            "khulasa-tagger-loader");
    loader.setDaemon(true);
    loader.start();
  }

  private static CliticSplitter loadSplitter() {
    try (InputStream in = new BufferedInputStream(new GZIPInputStream(open(SEGMENTER), BUFFER))) {
      CRFClassifier<CoreLabel> field = CRFClassifier.getClassifier(in);
      CliticSplitter splitter = new CrfCliticSplitter(field);
      // The classifier fills two of its fields on first use; after this, threads only read it.
      splitter.split(List.of(new CliticSplitter.Input("كتاب", true)));
      return splitter;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + SEGMENTER, e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(
          new IOException(SEGMENTER + " is not a model of this CoreNLP", e));
    }
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
