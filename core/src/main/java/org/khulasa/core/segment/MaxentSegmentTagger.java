package org.khulasa.core.segment;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.segment.maxent.PartOfSpeechTagger;

/** Tags by the maximum entropy tagger, which keeps the tags that are certain. */
final class MaxentSegmentTagger implements SegmentTagger {
  private final PartOfSpeechTagger tagger;

  private final boolean exact;

  /**
   * A tagger.
   *
   * @param exact whether brackets are shown to it as they are, as CoreNLP's pipeline does
   */
  MaxentSegmentTagger(PartOfSpeechTagger tagger, boolean exact) {
    this.tagger = tagger;
    this.exact = exact;
  }

  @Override
  public List<String> tag(List<Input> segments) {
    List<String> forms = new ArrayList<>(segments.size());
    List<String> certain = new ArrayList<>(segments.size());
    for (Input segment : segments) {
      forms.add(exact ? segment.form() : treebankBracket(segment.form()));
      certain.add(segment.tag());
    }
    return tagger.tag(forms, certain);
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
