package org.khulasa.ner.temporal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A length of time in one or two units, as ISO 8601 writes it. Units: {@code S m H D W M Y} (m is a
 * minute, M a month), and decades and centuries, which become years.
 */
final class TimeLength implements Comparable<TimeLength> {
  private final Map<Character, BigDecimal> parts = new LinkedHashMap<>();
  private final char unit;

  private TimeLength(char unit) {
    this.unit = unit;
  }

  /** So much of a unit; halves of years, days, hours and minutes become the next smaller one. */
  static TimeLength of(BigDecimal value, char unit) {
    return switch (unit) {
      case 'E' -> of(value.multiply(BigDecimal.TEN), 'Y');
      case 'C' -> of(value.multiply(BigDecimal.valueOf(100)), 'Y');
      default -> {
        TimeLength length = new TimeLength(unit);
        length.add(value, unit);
        yield length;
      }
    };
  }

  /** The biggest unit. */
  char unit() {
    return unit;
  }

  /**
   * How many of the biggest unit, if there are no others and it is a whole number; otherwise -1.
   */
  int whole() {
    BigDecimal value = parts.getOrDefault(unit, BigDecimal.ZERO);
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return parts.size() == 1 && whole && value.compareTo(BigDecimal.valueOf(100_000)) < 0
        ? value.intValue()
        : -1;
  }

  void add(BigDecimal value, char part) {
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    BigDecimal rest = value.subtract(floor);
    int factor =
        switch (part) {
          case 'Y' -> 12;
          case 'D' -> 24;
          case 'H', 'm' -> 60;
          default -> 0;
        };
    BigDecimal smaller = rest.multiply(BigDecimal.valueOf(factor));
    if (rest.signum() == 0 || factor == 0 || smaller.stripTrailingZeros().scale() > 0) {
      put(part, value);
      return;
    }
    if (floor.signum() > 0) {
      put(part, floor);
    }
    put(
        switch (part) {
          case 'Y' -> 'M';
          case 'D' -> 'H';
          case 'H' -> 'm';
          default -> 'S';
        },
        smaller);
  }

  private void put(char part, BigDecimal value) {
    parts.merge(part, value, BigDecimal::add);
  }

  /** Whether one unit is smaller than another. */
  static boolean isSmaller(char one, char other) {
    String order = "SmHDWMYEC";
    return order.indexOf(one) < order.indexOf(other);
  }

  /** By about how long they are: a month has thirty days. */
  @Override
  public int compareTo(TimeLength other) {
    return seconds().compareTo(other.seconds());
  }

  private BigDecimal seconds() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Character, BigDecimal> part : parts.entrySet()) {
      long seconds =
          switch (part.getKey()) {
            case 'S' -> 1;
            case 'm' -> 60;
            case 'H' -> 3600;
            case 'D' -> 86_400;
            case 'W' -> 7 * 86_400;
            case 'M' -> 30 * 86_400;
            default -> 365 * 86_400;
          };
      sum = sum.add(part.getValue().multiply(BigDecimal.valueOf(seconds)));
    }
    return sum;
  }

  /** A length of which only the order of magnitude is known: {@code PXD}, {@code PX0Y}. */
  static String unknown(BigDecimal magnitude, char unit) {
    BigDecimal factor =
        BigDecimal.valueOf(
            switch (unit) {
              case 'E' -> 10;
              case 'C' -> 100;
              default -> 1;
            });
    String number = "X" + magnitude.multiply(factor).toPlainString().substring(1);
    char iso = unit == 'E' || unit == 'C' ? 'Y' : unit == 'm' ? 'M' : unit;
    return (isTime(unit) ? "PT" : "P") + number + iso;
  }

  private static boolean isTime(char part) {
    return part == 'S' || part == 'm' || part == 'H';
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("P");
    boolean time = false;
    for (char part : new char[] {'Y', 'M', 'W', 'D', 'H', 'm', 'S'}) {
      BigDecimal value = parts.get(part);
      if (value != null) {
        if (isTime(part) && !time) {
          time = true;
          out.append('T');
        }
        out.append(Decimals.plain(value)).append(part == 'm' ? 'M' : part);
      }
    }
    return out.toString();
  }
}
