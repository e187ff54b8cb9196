package org.khulasa.ner.temporal;

import java.math.BigDecimal;

/** Numbers as normal forms write them. */
final class Decimals {
  private Decimals() {}

  /** Plain digits without an exponent and without zeros behind the point. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
