package org.khulasa.summarizer.disagreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;
import org.khulasa.core.value.TimeInterval;

/**
 * The numbers that a figure allows, both ends included.
 *
 * @param low the least
 * @param high the greatest
 * @param number the number as written, if it may have been rounded
 */
record Range(double low, double high, Optional<BigDecimal> number) {
  /** How far from the truth "about" may be: newsrooms round to the next ten or hundred. */
  private static final double ROUNDING = 0.1;

  /** Less than one, and next to it. */
  private static final double NEARLY = 0.999;

  /** Sums are converted and rounded on the way. */
  private static final double EXCHANGE = 0.03;

  /** "More than 150" is said of 160, hardly of 400. */
  private static final double REACH = 2;

  /** Rounding changes a number by less than this. */
  private static final BigDecimal MOST_ROUNDED = BigDecimal.valueOf(5, 2);

  private static final BigDecimal FEWEST_ROUNDED = BigDecimal.valueOf(100);
  private static final BigDecimal TENS_ROUNDED = BigDecimal.valueOf(1, 2);

  /** So many digits do not come together by chance. */
  private static final int FEWEST_DIGITS = 3;

  private static final double THOUSAND = 1000;

  /** From here on the zeros at the end of a number tell how it was rounded. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(1000);

  /** Outlets differ by less about one thing: three who got out are not a guess at 26. */
  private static final double FAR = 8;

  /** The same where one says only "tens" or "hundreds": 461 people are no guess at 90,000. */
  private static final double FAR_OF_VAGUE = 20;

  /** "Tens" may be six times as many as it is at least; "more than 20", twice as many. */
  private static final double VAGUE = 5;

  static Range of(Quantity quantity) {
    double low = quantity.low().doubleValue();
    double high = quantity.high().doubleValue();
    Optional<BigDecimal> number = Optional.of(quantity.high());
    return switch (quantity.modifier()) {
      case EXACT -> {
        double exchange = quantity.unit().length() == 3 ? EXCHANGE : 0;
        yield new Range(low * (1 - exchange), high * (1 + exchange), number);
      }
      case ABOUT -> new Range(low * (1 - ROUNDING), high * (1 + ROUNDING), number);
      case MORE -> new Range(least(quantity), high * REACH, number);
      case AT_LEAST -> new Range(low, high * REACH, number);
      case LESS, AT_MOST -> new Range(low / REACH, high, number);
      // Some tens: from two of them to ten, or a few more.
      case SOME -> new Range(low * 2, high * 12, number);
    };
  }

  /** Whether one number is many times the other. */
  boolean isFarFrom(Range other) {
    double far = isVague() || other.isVague() ? FAR_OF_VAGUE : FAR;
    return low > other.high * far || other.low > high * far;
  }

  /** The same of the numbers as written: "at least 12" may be 24, but nobody means 128. */
  boolean isFarInNumber(Range other) {
    return alone().isFarFrom(other.alone());
  }

  /** Whether it is hardly a number: "tens". */
  boolean isVague() {
    return high >= low * VAGUE;
  }

  /**
   * The numbers that a quantity allows if it is taken at its word. "About 5800" differs by less
   * than its last digit that is not zero, and by no more than a tenth; "more than 6000" is no
   * rounded 5800.
   */
  static Range atItsWord(Quantity quantity) {
    Range range = of(quantity);
    return switch (quantity.modifier()) {
      case EXACT, SOME -> range;
      case ABOUT -> {
        int zeros = -quantity.high().stripTrailingZeros().scale();
        double digit = BigDecimal.ONE.scaleByPowerOfTen(zeros).doubleValue();
        double high = quantity.high().doubleValue();
        double reach = Math.min(high * ROUNDING, digit * NEARLY);
        yield new Range(quantity.low().doubleValue() - reach, high + reach, range.number());
      }
      case MORE, AT_LEAST, LESS, AT_MOST -> new Range(range.low(), range.high(), Optional.empty());
    };
  }

  /** The days of a date, counted from 1970. */
  static Range of(TimeInterval days) {
    long from = days.from().toEpochDay();
    long to = days.to().toEpochDay();
    return new Range(from, to, Optional.empty());
  }

  /** "More than 72 killed" is not said of 72; "more than 2000" may be said of 2000. */
  private static double least(Quantity quantity) {
    double low = quantity.low().doubleValue();
    boolean counted =
        quantity.modifier() == Modifier.MORE
            && quantity.unit().isEmpty()
            && quantity.low().remainder(BigDecimal.TEN).signum() != 0;
    return counted ? low + 1 : low;
  }

  /** Whether some number satisfies both, or one is the other rounded. */
  boolean agrees(Range other) {
    return (low <= other.high && other.low <= high)
        || (number.isPresent()
            && other.number.isPresent()
            && (rounds(number.get(), other.number.get())
                || rounds(other.number.get(), number.get())
                || roundsTens(number.get(), other.number.get())
                || roundsTens(other.number.get(), number.get())
                || readsAs(other)
                || other.readsAs(this)));
  }

  /** Whether the numbers, taken by themselves, are one, or one is the other rounded. */
  boolean rounds(Range other) {
    return alone().agrees(other.alone());
  }

  /** The number alone, without "about" and "at least". */
  private Range alone() {
    return number
        .map(exact -> new Range(exact.doubleValue(), exact.doubleValue(), number))
        .orElse(this);
  }

  /** Whether both are the same number, however it is meant, or the same days. */
  boolean sameNumber(Range other) {
    return (number.isPresent() && other.number.isPresent())
        ? number.get().compareTo(other.number.get()) == 0
        : number.isPresent() == other.number.isPresent() && low == other.low && high == other.high;
  }

  /**
   * Whether a count ends in a zero and lies within a hundredth of the other: 630 is said of 629.
   */
  private static boolean roundsTens(BigDecimal tens, BigDecimal other) {
    return tens.compareTo(FEWEST_ROUNDED) >= 0
        && tens.remainder(BigDecimal.TEN).signum() == 0
        && other.remainder(BigDecimal.TEN).signum() != 0
        && tens.subtract(other).abs().compareTo(tens.multiply(TENS_ROUNDED)) <= 0;
  }

  /** Whether the finer number, with as few digits as the other, is the other. */
  private static boolean rounds(BigDecimal coarse, BigDecimal fine) {
    int scale = scale(coarse);
    return scale < scale(fine)
        && fine.subtract(coarse).abs().compareTo(coarse.multiply(MOST_ROUNDED)) <= 0
        && (fine.setScale(scale, RoundingMode.DOWN).compareTo(coarse) == 0
            || fine.setScale(scale, RoundingMode.HALF_UP).compareTo(coarse) == 0);
  }

  /**
   * Whether a mark between digits may have been read in two ways: "25.800 thousand" and "25,800
   * thousand" are one number. So are "27,500 thousand" and "about 27 thousand".
   */
  private boolean readsAs(Range thousandfold) {
    return Math.max(digits(), thousandfold.digits()) >= FEWEST_DIGITS
        && low * THOUSAND <= thousandfold.high
        && thousandfold.low <= high * THOUSAND;
  }

  private int digits() {
    return number.map(value -> value.stripTrailingZeros().precision()).orElse(0);
  }

  private static int scale(BigDecimal number) {
    return number.compareTo(ROUNDED) < 0
        ? number.scale()
        : Math.min(number.scale(), number.stripTrailingZeros().scale());
  }
}
