package org.khulasa.core.segment.atb;

/**
 * A clitic, stem, number or mark.
 *
 * @param form as the treebank writes it; may differ from its letters
 * @param begin where it begins, counted in UTF-16 code units
 * @param end where it ends; not part of it
 */
public record AtbSegment(String form, int begin, int end) {
  AtbSegment shift(int by) {
    return new AtbSegment(form, begin + by, end + by);
  }
}
