package org.khulasa.summarizer.disagreement;

import org.khulasa.core.value.Quantity;

/**
 * The numbers that a quantity allows, both ends included.
 *
 * @param low the least
 * @param high the greatest
 */
record Bounds(double low, double high) {
  /** How far from the truth "about" may be: newsrooms round to the next ten or hundred. */
  private static final double ROUNDING = 0.1;

  private static final double EXCHANGE = 0.03;

  /** "More than 150" is said of 160, hardly of 400. */
  private static final double REACH = 2;

  static Bounds of(Quantity quantity) {
    double low = quantity.low().doubleValue();
    double high = quantity.high().doubleValue();
    return switch (quantity.modifier()) {
      case EXACT -> {
        // Sums are converted and rounded on the way.
        double exchange = quantity.unit().length() == 3 ? EXCHANGE : 0;
        yield new Bounds(low * (1 - exchange), high * (1 + exchange));
      }
      case ABOUT -> new Bounds(low * (1 - ROUNDING), high * (1 + ROUNDING));
      case MORE, AT_LEAST -> new Bounds(low, high * REACH);
      case LESS, AT_MOST -> new Bounds(low / REACH, high);
      // Some tens: from two of them to ten.
      case SOME -> new Bounds(low * 2, high * 10);
    };
  }

  boolean overlaps(Bounds other) {
    return low <= other.high && other.low <= high;
  }
}
