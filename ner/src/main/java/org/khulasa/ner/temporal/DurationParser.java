package org.khulasa.ner.temporal;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads lengths of time: a number and its unit, a dual, a unit that is said to be whole. */
final class DurationParser {
  private final Words words;
  private final NumberParser numbers;

  DurationParser(Words words, NumberParser numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * A length of time.
   *
   * @param low the length; the lower end of a range
   * @param normal as ISO 8601 writes it, without modifier
   * @param exact whether it is one known length
   */
  record Length(TimeLength low, String normal, boolean exact, int last) {}

  /** The unit behind a number, and with it the length: {@code ثلاث سنوات ونصف}. */
  Optional<Length> behind(Amount amount) {
    Optional<Words.Phrase> unit = unit(amount.last() + 1);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    char code = unit.get().value().charAt(0);
    if (amount.some()) {
      return Optional.of(
          new Length(
              TimeLength.of(amount.value(), code),
              TimeLength.unknown(amount.value(), code),
              false,
              unit.get().last()));
    }
    if (amount.isRange()) {
      TimeLength low = TimeLength.of(amount.value(), code);
      return Optional.of(
          new Length(
              low, low + "/" + TimeLength.of(amount.high(), code), false, unit.get().last()));
    }
    return Optional.of(longer(amount.value(), code, unit.get().last()));
  }

  /** The length of a number whose unit stands behind another one: {@code 16 و18 عاما}. */
  Optional<Length> sharing(Amount amount, Amount last) {
    return unit(last.last() + 1)
        .map(unit -> TimeLength.of(amount.value(), unit.value().charAt(0)))
        .map(length -> new Length(length, length.toString(), true, amount.last()));
  }

  /**
   * A length without a number: {@code يومين}, {@code نصف ساعة}, {@code شهرا كاملا}, {@code ساعة
   * ونصف}, {@code عدة أشهر}.
   *
   * @param announced whether words before it may make it a length ({@code خلال})
   * @param modified whether words before it do so ({@code نحو})
   */
  Optional<Length> alone(int index, boolean announced, boolean modified) {
    Optional<Words.Phrase> dual = words.phrase(index, Kind.TIME_DUAL);
    if (dual.isPresent()) {
      return Optional.of(
          longer(BigDecimal.valueOf(2), dual.get().value().charAt(0), dual.get().last()));
    }
    Optional<Words.Phrase> several = words.phrase(index, Kind.SEVERAL);
    if (several.isPresent()) {
      return words
          .bare(several.get().last() + 1, Kind.TIME_PLURAL)
          .map(unit -> several(unit, unit.last()));
    }
    Optional<Words.Phrase> plural = words.phrase(index, Kind.TIME_PLURAL);
    if (plural.isPresent()) {
      return counted(plural.get());
    }
    Optional<Words.Phrase> part = words.phrase(index, Kind.FRACTION);
    if (part.isPresent()) {
      return words
          .bare(part.get().last() + 1, Kind.TIME_UNIT)
          .filter(unit -> !unit.value().equals("D") || !words.get(unit.last()).isDefinite())
          .map(
              unit ->
                  longer(
                      NumberParser.fraction(part.get().value()),
                      unit.value().charAt(0),
                      unit.last()));
    }
    Optional<Words.Phrase> unit =
        words.phrase(index, Kind.TIME_UNIT).filter(u -> !words.get(u.last()).isDefinite());
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    char code = unit.get().value().charAt(0);
    Optional<Words.Phrase> whole = words.bare(unit.get().last() + 1, Kind.WHOLE);
    if (whole.isPresent()) {
      return Optional.of(longer(BigDecimal.ONE, code, whole.get().last()));
    }
    Length length = longer(BigDecimal.ONE, code, unit.get().last());
    boolean withHalf = length.last() > unit.get().last();
    return withHalf
            || (announced && isLength(unit.get().last()))
            || (modified && !isDated(unit.get().last() + 1))
        ? Optional.of(length)
        : Optional.empty();
  }

  /** {@code الأيام الثلاثة}, {@code أشهر عدة}. */
  private Optional<Length> counted(Words.Phrase plural) {
    int next = plural.last() + 1;
    if (words.isWord(next, "عده")) {
      return Optional.of(several(plural, next));
    }
    if (!words.get(plural.last()).isDefinite()) {
      return Optional.empty();
    }
    int number = words.isWord(next, "ال") ? next + 1 : next;
    if (!words.has(number)
        || words.get(number).isPrefixed()
        || !(words.get(number).isDefinite() || words.integer(number, 2, 999) > 0)) {
      return Optional.empty();
    }
    return numbers
        .at(number)
        .filter(amount -> !amount.some() && !amount.isRange())
        .filter(amount -> unit(amount.last() + 1).isEmpty())
        .map(
            amount -> {
              TimeLength length = TimeLength.of(amount.value(), plural.value().charAt(0));
              return new Length(length, length.toString(), true, amount.last());
            });
  }

  private static Length several(Words.Phrase unit, int last) {
    char code = unit.value().charAt(0);
    return new Length(
        TimeLength.of(BigDecimal.ONE, code), TimeLength.unknown(BigDecimal.ONE, code), false, last);
  }

  /** What makes شهر a length and not the head of a date or a name (شهر رمضان, عام الفيل). */
  private boolean isLength(int last) {
    int next = last + 1;
    if (!words.has(next) || words.get(next).number().exists()) {
      return !words.has(next);
    }
    Word word = words.get(next);
    return !word.isDefinite()
        && !isDated(next)
        && !word.is(Kind.WEEKDAY)
        && !word.is(Kind.RELATIVE_DAY);
  }

  private boolean isDated(int next) {
    return words.has(next)
        && (words.get(next).number().exists()
            || words.bare(next, Kind.MONTH).isPresent()
            || words.bare(next, Kind.HIJRI_MONTH).isPresent());
  }

  /** Adds a half and smaller units: {@code ونصف}, {@code وعشرين دقيقة}. */
  private Length longer(BigDecimal value, char unit, int last) {
    int at = words.behindAnd(last + 1);
    if (at >= 0) {
      Optional<Words.Phrase> part = words.phrase(at, Kind.FRACTION);
      if (part.isPresent() && !part.get().value().startsWith("2")) {
        TimeLength length =
            TimeLength.of(value.add(NumberParser.fraction(part.get().value())), unit);
        // سنة ونصف السنة
        int end = words.is(part.get().last() + 1, Kind.TIME_UNIT) ? part.get().last() + 1 : -1;
        return new Length(length, length.toString(), true, Math.max(end, part.get().last()));
      }
    }
    TimeLength length = TimeLength.of(value, unit);
    int end = last;
    char smallest = unit;
    for (int i = 0; i < 3 && at >= 0; i++) {
      Optional<Words.Phrase> dual = words.phrase(at, Kind.TIME_DUAL);
      Optional<Amount> amount = dual.isPresent() ? Optional.empty() : numbers.at(at);
      Optional<Words.Phrase> next = dual.or(() -> amount.flatMap(a -> unit(a.last() + 1)));
      if (next.isEmpty()
          || amount.map(a -> a.some() || a.isRange()).orElse(false)
          || !TimeLength.isSmaller(next.get().value().charAt(0), smallest)) {
        break;
      }
      smallest = next.get().value().charAt(0);
      length.add(amount.map(Amount::value).orElse(BigDecimal.valueOf(2)), smallest);
      end = next.get().last();
      at = words.behindAnd(end + 1);
    }
    return new Length(length, length.toString(), true, end);
  }

  /** The unit behind a number. */
  private Optional<Words.Phrase> unit(int at) {
    return words
        .bare(at, Kind.TIME_PLURAL)
        .or(() -> words.bare(at, Kind.TIME_UNIT).filter(u -> !isDateItself(u)));
  }

  /** {@code قتل العشرات الأسبوع الماضي}, but {@code خلال 24 الساعة الماضية}. */
  private boolean isDateItself(Words.Phrase unit) {
    boolean hours =
        unit.value().equals("H") && words.bare(unit.last() + 1, Kind.RELATIVE).isPresent();
    return words.get(unit.last()).isDefinite() && !hours;
  }
}
