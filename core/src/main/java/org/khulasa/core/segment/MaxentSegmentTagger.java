package org.khulasa.core.segment;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags by CoreNLP's maximum entropy tagger (Toutanova et al. 2003), which keeps the tags that are
 * certain. Sentences of more than {@value #MAX_WINDOW} segments are tagged in windows; the tagger
 * sees two words and one tag around a word, so that a cut is hardly felt.
 */
final class MaxentSegmentTagger implements SegmentTagger {
  static final int MAX_WINDOW = 400;

  /** Longer forms say no more to the tagger, whose affix features have six letters. */
  private static final int MAX_FORM = 64;

  private final MaxentTagger tagger;

  MaxentSegmentTagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<String> tag(List<Input> segments) {
    List<String> tags = new ArrayList<>(segments.size());
    for (int from = 0; from < segments.size(); from += MAX_WINDOW) {
      tagWindow(segments.subList(from, Math.min(segments.size(), from + MAX_WINDOW)), tags);
    }
    return tags;
  }

  private void tagWindow(List<Input> segments, List<String> tags) {
    if (segments.stream().noneMatch(segment -> segment.tag().equals(UNKNOWN))) {
      segments.forEach(segment -> tags.add(segment.tag()));
      return;
    }
    List<TaggedWord> words = new ArrayList<>(segments.size());
    for (Input segment : segments) {
      String form = treebankBracket(segment.form());
      words.add(
          segment.tag().equals(UNKNOWN)
              ? new TaggedWord(form)
              : new TaggedWord(form, segment.tag()));
    }
    for (TaggedWord word : tagger.tagSentence(words, true)) {
      tags.add(word.tag());
    }
  }

  /** The tagger learnt brackets under the names they have in tree files. */
  private static String treebankBracket(String form) {
    return switch (form) {
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      default -> form.length() <= MAX_FORM ? form : form.substring(0, MAX_FORM);
    };
  }
}
