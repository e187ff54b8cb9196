package org.khulasa.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a {@code NUMBER}, {@code PERCENT} or {@code MONEY} entity.
 *
 * @param modifier how it is meant
 * @param low the number, or the lower end of a range
 * @param high the number, or the upper end of a range
 * @param unit {@code %}, an ISO 4217 currency ({@code XXX} when the text names a currency but not
 *     whose), or empty
 * @param noun what is counted, as the text has it ({@code ضربة}); may be empty
 */
public record Quantity(
    Modifier modifier, BigDecimal low, BigDecimal high, String unit, String noun) {
  private static final int LONGEST_NUMBER = 40;

  /**
   * Checks that nothing is null. Zeros that end a fraction are taken off: quantities are equal if
   * their numbers are.
   *
   * @throws IllegalArgumentException if the upper end lies below the lower one
   */
  public Quantity {
    requireNonNull(modifier, "a quantity needs a modifier, which may be EXACT, found null");
    requireNonNull(low, "a quantity needs a lower end, found null");
    requireNonNull(high, "a quantity needs an upper end, found null");
    requireNonNull(unit, "a quantity's unit may be empty, but not null");
    requireNonNull(noun, "a quantity's noun may be empty, but not null");
    low = plain(low);
    high = plain(high);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "a range needs an upper end not below its lower one, found " + low + "/" + high);
    }
  }

  /** The value of a normal form, if it is one of a quantity. */
  public static Optional<Quantity> parse(String normal) {
    String rest = normal;
    String unit = "";
    if (rest.length() > 4 && rest.charAt(3) == ' ' && isCurrency(rest)) {
      unit = rest.substring(0, 3);
      rest = rest.substring(4);
    }
    Modifier modifier = modifier(rest);
    rest = rest.substring(modifier.sign().length());
    int space = rest.indexOf(' ');
    String number = space < 0 ? rest : rest.substring(0, space);
    String noun = space < 0 ? "" : rest.substring(space + 1);
    if (number.endsWith("%") && unit.isEmpty()) {
      unit = "%";
      number = number.substring(0, number.length() - 1);
    }
    int slash = number.indexOf('/');
    Optional<BigDecimal> low = decimal(slash < 0 ? number : number.substring(0, slash));
    Optional<BigDecimal> high = slash < 0 ? low : decimal(number.substring(slash + 1));
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
        ? Optional.of(new Quantity(modifier, low.get(), high.get(), unit, noun))
        : Optional.empty();
  }

  /** Whether this is a range, {@code 100/200}. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** The normal form. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (unit.length() == 3) {
      out.append(unit).append(' ');
    }
    out.append(modifier.sign()).append(low.toPlainString());
    if (isRange()) {
      out.append('/').append(high.toPlainString());
    }
    if (unit.equals("%")) {
      out.append('%');
    }
    if (!noun.isEmpty()) {
      out.append(' ').append(noun);
    }
    return out.toString();
  }

  private static Modifier modifier(String text) {
    Modifier found = Modifier.EXACT;
    for (Modifier modifier : Modifier.values()) {
      // The longer sign wins: ">=" over ">".
      if (text.startsWith(modifier.sign()) && modifier.sign().length() > found.sign().length()) {
        found = modifier;
      }
    }
    return found;
  }

  private static boolean isCurrency(String text) {
    for (int i = 0; i < 3; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static Optional<BigDecimal> decimal(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    int first = text.startsWith("-") ? 1 : 0;
    if (first == text.length()) {
      return Optional.empty();
    }
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = i > first && i < text.length() - 1;
      if (!(c >= '0' && c <= '9') && !(c == '.' && inner)) {
        return Optional.empty();
      }
    }
    return text.indexOf('.') != text.lastIndexOf('.')
        ? Optional.empty()
        : Optional.of(new BigDecimal(text));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
