package org.khulasa.ner.temporal;

import java.math.BigDecimal;

/**
 * A number in digits or words.
 *
 * @param value its value; the lower end of a pair
 * @param high the upper end of a pair; otherwise the same
 * @param some whether only the order of magnitude is given ({@code عشرات})
 * @param scale the last thousand, million ... in it; 1 without one
 * @param last its last word
 */
record Amount(BigDecimal value, BigDecimal high, boolean some, BigDecimal scale, int last) {
  static Amount of(BigDecimal value, BigDecimal scale, int last) {
    return new Amount(value, value, false, scale, last);
  }

  /** The same below zero. */
  Amount negated() {
    return new Amount(high.negate(), value.negate(), some, scale, last);
  }

  boolean isRange() {
    return value.compareTo(high) != 0;
  }

  /** One whole number from low to high, or -1. */
  int intBetween(int low, int high) {
    boolean inside =
        value.compareTo(BigDecimal.valueOf(low)) >= 0
            && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    return !isRange() && !some && inside && value.stripTrailingZeros().scale() <= 0
        ? value.intValue()
        : -1;
  }

  boolean isWhole(long number) {
    return !isRange() && !some && value.compareTo(BigDecimal.valueOf(number)) == 0;
  }
}
