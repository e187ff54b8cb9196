package org.khulasa.core.segment;

import java.util.Collections;
import java.util.List;

/** Tags segments with parts of speech. Immutable; may be shared by threads. */
@FunctionalInterface
interface SegmentTagger {
  /** The tag of every mark. */
  String PUNCTUATION = "PUNC";

  /** The tag of every number written with digits. */
  String NUMBER = "CD";

  /** The tag of URLs, hashtags and the like. */
  String PROPER_NOUN = "NNP";

  /** To be found by the tagger. */
  String UNKNOWN = "";

  /** Leaves all tags empty. */
  SegmentTagger NONE = segments -> Collections.nCopies(segments.size(), "");

  /**
   * A segment to tag.
   *
   * @param form as the treebank writes it; not empty
   * @param tag its tag when that is certain, otherwise {@link #UNKNOWN}; certain tags are evidence
   *     for those of their neighbours
   */
  record Input(String form, String tag) {}

  /** The tags of one sentence's segments, in order. */
  List<String> tag(List<Input> segments);
}
