package org.khulasa.core.segment.atb;

/** Takes the segments of a text, one by one and in order. */
@FunctionalInterface
public interface SegmentSink {
  /**
   * Takes one segment.
   *
   * @param form as the treebank writes it
   * @param begin where it begins in the text, in UTF-16 code units
   * @param end where it ends
   */
  void segment(String form, int begin, int end);
}
