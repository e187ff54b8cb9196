package org.khulasa.ner.temporal;

import java.util.Optional;
import org.khulasa.core.Segment;

/**
 * Words that refer to a year or month named before: {@code العام نفسه}, {@code نفس الشهر}, {@code
 * السنة التالية}.
 */
final class BackReference {
  private final Words words;

  BackReference(Words words) {
    this.words = words;
  }

  /**
   * A reference.
   *
   * @param offset how many years or months after the named one
   */
  record Reference(int offset, int last) {}

  /** A reference to a year. */
  Optional<Reference> year(int index) {
    return reference(index, "Y").filter(r -> words.year(r.last() + 1) < 0);
  }

  /** A reference to a month. */
  Optional<Reference> month(int index) {
    return reference(index, "M");
  }

  private Optional<Reference> reference(int index, String unit) {
    if (words.is(index, Kind.SAME_BEFORE)) {
      return words
          .bare(index + 1, Kind.PERIOD)
          .filter(period -> period.value().equals(unit))
          .map(period -> new Reference(0, period.last()));
    }
    return words
        .phrase(index, Kind.PERIOD)
        .filter(period -> period.value().equals(unit) && !isAdjective(index))
        .flatMap(period -> words.bare(period.last() + 1, Kind.SAME))
        .filter(same -> same.number() == 0 || !isOfEvent(same.last() + 1))
        .map(same -> new Reference(same.number(), same.last()));
  }

  /** {@code القنصل العام السابق}: "general" behind an office. */
  private boolean isAdjective(int index) {
    return words.is(index - 1, Kind.TITLE)
        || (words.has(index - 1)
            && words.get(index - 1).isDefinite()
            && !words.get(index).isPrefixed());
  }

  /** {@code العام التالي لوفاته}: the year after something else. */
  private boolean isOfEvent(int index) {
    if (!words.has(index)) {
      return false;
    }
    Segment first = words.get(index).token().segments().get(0);
    boolean of = first.form().equals("ل") && words.get(index).token().segments().size() > 1;
    return of || words.isWord(index, "علي");
  }
}
