package org.khulasa.core.segment;

import org.khulasa.core.segment.maxent.PartOfSpeechTagger;
import org.khulasa.core.segment.maxent.TaggerForm;

/**
 * Tags segments with parts of speech by the maximum entropy tagger; tags that are certain are
 * evidence for those of their neighbours. Immutable; may be shared by threads.
 */
final class SegmentTagger {
  /** The tag of every mark. */
  static final String PUNCTUATION = "PUNC";

  /** The tag of every number written with digits. */
  static final String NUMBER = "CD";

  /** The tag of URLs, hashtags and the like. */
  static final String PROPER_NOUN = "NNP";

  /** To be found by the tagger. */
  static final String UNKNOWN = "";

  private final PartOfSpeechTagger tagger;
  private final boolean exact;

  /**
   * A tagger.
   *
   * @param exact whether brackets are shown to it as they are, as CoreNLP's pipeline does
   */
  SegmentTagger(PartOfSpeechTagger tagger, boolean exact) {
    this.tagger = tagger;
    this.exact = exact;
  }

  /**
   * Looks a form up.
   *
   * @param form as the treebank writes it; not empty
   * @param certainTag its tag when that is certain, otherwise {@link #UNKNOWN}
   */
  TaggerForm look(String form, String certainTag) {
    TaggerForm found = tagger.look(exact ? form : treebankBracket(form));
    return certainTag.isEmpty() ? found : tagger.certain(found, certainTag);
  }

  /** The tags of one sentence's segments, in order. */
  String[] tag(TaggerForm[] segments) {
    return tagger.tag(segments);
  }

  /** The tagger learnt brackets under the names they have in tree files. */
  private static String treebankBracket(String form) {
    return switch (form) {
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      default -> form;
    };
  }
}
