package org.khulasa.core.segment;

import org.jspecify.annotations.Nullable;
import org.khulasa.core.segment.maxent.TaggerForm;

/**
 * The segments of a word in one way of taking it apart. Their spans lie side by side and cover the
 * word. Immutable but for what it remembers; threads may share it.
 */
final class Reading {
  private final String[] forms;

  /** The first form, also at hand here: most words have no other. */
  private final String only;

  private final int size;
  private final int[] ends;
  private final @Nullable TaggerForm[] taggerForms;

  /**
   * A reading.
   *
   * @param forms the segments' forms; not copied
   * @param ends where each ends, counted from the word's beginning; not copied
   */
  Reading(String[] forms, int[] ends) {
    this.forms = forms;
    this.only = forms[0];
    this.size = forms.length;
    this.ends = ends;
    this.taggerForms = new @Nullable TaggerForm[forms.length];
  }

  /** The number of segments. */
  int size() {
    return size;
  }

  String form(int segment) {
    return segment == 0 ? only : forms[segment];
  }

  /** Where a segment ends, counted from the word's beginning; the next one begins there. */
  int end(int segment) {
    return ends[segment];
  }

  /**
   * A segment's form as the tagger sees it, looked up when first asked for. Threads that ask at the
   * same time get equal answers.
   *
   * @param certainTag the tag of the word's segments, or {@link SegmentTagger#UNKNOWN}; always the
   *     same one
   */
  TaggerForm taggerForm(int segment, SegmentTagger tagger, String certainTag) {
    TaggerForm known = taggerForms[segment];
    if (known == null) {
      known = tagger.look(forms[segment], certainTag);
      taggerForms[segment] = known;
    }
    return known;
  }
}
