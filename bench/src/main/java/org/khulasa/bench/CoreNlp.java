package org.khulasa.bench;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's segmenter and tagger with their own models. */
final class CoreNlp {
  private static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private CoreNlp() {}

  static ArabicSegmenter segmenter() {
    Properties options = new Properties();
    options.setProperty("model", SEGMENTER);
    ArabicSegmenter segmenter = new ArabicSegmenter(options);
    segmenter.loadSegmenter(SEGMENTER, options);
    return segmenter;
  }

  static MaxentTagger tagger() {
    return new MaxentTagger(TAGGER);
  }

  static List<TaggedWord> tag(MaxentTagger tagger, List<String> forms) {
    List<HasWord> words = new ArrayList<>(forms.size());
    for (String form : forms) {
      words.add(new Word(form));
    }
    return tagger.tagSentence(words);
  }

  static List<TaggedWord> segmentAndTag(
      ArabicSegmenter segmenter, MaxentTagger tagger, String sentence) {
    List<CoreLabel> segments = segmenter.segmentStringToTokenList(sentence);
    return tagger.tagSentence(segments);
  }
}
