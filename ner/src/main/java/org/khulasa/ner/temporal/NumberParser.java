package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads numbers in digits, in words and mixed.
 *
 * <p>A number is a chain of terms joined by و. Terms below a thousand add up (hundreds, then units,
 * then tens: مئة وخمسة وعشرون) until a word of scale multiplies what stands before it (مئة وخمسون
 * ألفا); scales fall from left to right. A term that does not fit ends the number: in ثلاثة وخمسة
 * there are two.
 */
final class NumberParser {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal BIGGEST = BigDecimal.TEN.pow(18);
  private static final ImmutableMap<String, BigDecimal> FRACTIONS =
      ImmutableMap.of(
          "1/2", new BigDecimal("0.5"),
          "1/3", new BigDecimal("0.3333"),
          "1/4", new BigDecimal("0.25"),
          "2/3", new BigDecimal("0.6667"),
          "3/4", new BigDecimal("0.75"));

  /** So many digits may stand behind a decimal mark that is a word. */
  private static final int MOST_DECIMALS = 3;

  /** A longer chain is no number; keeps the cost of a place bounded. */
  private static final int MOST_TERMS = 12;

  private final Words words;
  private final DecimalCommas commas;

  NumberParser(Words words, DecimalCommas commas) {
    this.words = words;
    this.commas = commas;
  }

  /** A term of a number: below a thousand, or digits. */
  private record Term(BigDecimal value, boolean digits, boolean one, int last) {}

  private record Scale(BigDecimal value, int last) {}

  static BigDecimal fraction(String value) {
    return FRACTIONS.getOrDefault(value, BigDecimal.ONE);
  }

  /** The number that begins at a word; a vague one ({@code عشرات الآلاف}) too. */
  Optional<Amount> at(int index) {
    return vague(index).or(() -> pair(index)).or(() -> partOfScale(index)).or(() -> chain(index));
  }

  /** {@code عشرات}, {@code مئات الآلاف}, {@code آلاف}. */
  private Optional<Amount> vague(int index) {
    Optional<Words.Phrase> first =
        words.phrase(index, Kind.VAGUE).or(() -> words.phrase(index, Kind.SCALE_PLURAL));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(first.get().value());
    int last = first.get().last();
    for (int i = 0; i < 3; i++) {
      int next = last + 1;
      Optional<Words.Phrase> more =
          words
              .bare(next, Kind.SCALE_PLURAL)
              .or(() -> words.bare(next, Kind.VAGUE))
              .or(() -> words.bare(next, Kind.SCALE));
      if (more.isEmpty()) {
        break;
      }
      BigDecimal product = value.multiply(new BigDecimal(more.get().value()));
      if (product.compareTo(BIGGEST) > 0) {
        break;
      }
      value = product;
      last = more.get().last();
    }
    return Optional.of(new Amount(value, value, true, BigDecimal.ONE, last));
  }

  /** {@code 3-5}, with the smaller number first; anything else with a dash is a score or a name. */
  private Optional<Amount> pair(int index) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    NumericText number = words.get(index).number();
    if (number.shape() != NumericText.Shape.PAIR
        || number.mark() != '-'
        || number.low().compareTo(number.high()) >= 0) {
      return Optional.empty();
    }
    Optional<Scale> scale = scale(index + 1);
    BigDecimal factor = scale.map(Scale::value).orElse(BigDecimal.ONE);
    return Optional.of(
        new Amount(
            number.low().multiply(factor),
            number.high().multiply(factor),
            false,
            factor,
            scale.map(Scale::last).orElse(index)));
  }

  /** {@code نصف مليون}. */
  private Optional<Amount> partOfScale(int index) {
    return words
        .phrase(index, Kind.FRACTION)
        .flatMap(
            part ->
                scale(part.last() + 1)
                    .map(
                        scale ->
                            Amount.of(
                                fraction(part.value())
                                    .multiply(
                                        scale.value(), new MathContext(4, RoundingMode.HALF_UP)),
                                scale.value(),
                                scale.last())));
  }

  private Optional<Amount> chain(int index) {
    return chain(index, MOST_TERMS);
  }

  /**
   * The first term of the number that begins at a word: {@code 2 مليون} of {@code 2 مليون و500}.
   */
  Optional<Amount> firstTerm(int index) {
    return chain(index, 1);
  }

  private Optional<Amount> chain(int index, int most) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal lastScale = BIGGEST;
    int last = -1;
    boolean one = false;
    for (int terms = 0; terms < most; terms++) {
      int at = terms == 0 ? index : words.behindAnd(last + 1);
      if (at < 0) {
        break;
      }
      if (terms > 0) {
        Optional<Words.Phrase> part = half(at);
        if (part.isPresent()) {
          boolean scaled = current.signum() == 0;
          BigDecimal whole = scaled ? lastScale : BigDecimal.ONE;
          total = total.add(fraction(part.get().value()).multiply(whole));
          last = part.get().last();
          Optional<Scale> again = scale(last + 1);
          if (again.isPresent() && (!scaled || again.get().value().compareTo(lastScale) == 0)) {
            // ثلاثة ونصف مليون; ثلاثة ملايين ونصف المليون
            if (!scaled) {
              return Optional.of(
                  Amount.of(
                      total.add(current).multiply(again.get().value()),
                      again.get().value(),
                      again.get().last()));
            }
            last = again.get().last();
          }
          break;
        }
      }
      Optional<Words.Phrase> dual = dual(at);
      if (dual.isPresent()) {
        BigDecimal scale = new BigDecimal(dual.get().value());
        if (current.signum() != 0 || scale.compareTo(lastScale) >= 0) {
          break;
        }
        total = total.add(scale.add(scale));
        last = dual.get().last();
        lastScale = scale;
        continue;
      }
      Optional<Term> term = term(at);
      int behind = term.map(t -> t.last() + 1).orElse(at);
      Optional<Scale> scale = term.isPresent() ? scale(behind) : scaleFirst(at);
      BigDecimal value = term.map(Term::value).orElse(BigDecimal.ONE);
      if (term.isEmpty() && (scale.isEmpty() || current.signum() != 0)) {
        break;
      }
      boolean digits = term.isPresent() && term.get().digits();
      if (!fits(current, value, digits) || value.compareTo(lastScale) >= 0) {
        break;
      }
      if (scale.isPresent() && scale.get().value().compareTo(lastScale) >= 0) {
        // 35 مليارا و40 مليار: another number begins.
        break;
      }
      one = last < 0 && term.isPresent() && term.get().one();
      current = current.add(value);
      last = behind - 1;
      if (scale.isPresent()) {
        total = total.add(current.multiply(scale.get().value()));
        current = BigDecimal.ZERO;
        lastScale = scale.get().value();
        last = scale.get().last();
      }
    }
    BigDecimal value = total.add(current);
    if (last < 0 || (one && value.compareTo(BigDecimal.ONE) == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        Amount.of(value, lastScale.compareTo(BIGGEST) == 0 ? BigDecimal.ONE : lastScale, last));
  }

  private static boolean fits(BigDecimal current, BigDecimal value, boolean digits) {
    if (current.signum() == 0) {
      return true;
    }
    if (digits || current.compareTo(BigDecimal.valueOf(999)) > 0) {
      return false;
    }
    int have = current.intValue();
    int add = value.intValue();
    return have % 100 == 0 ? add < 100 : have % 100 < 10 && add >= 20 && add % 10 == 0 && add < 100;
  }

  private Optional<Words.Phrase> half(int at) {
    return words.phrase(at, Kind.FRACTION).filter(part -> !part.value().startsWith("2"));
  }

  private Optional<Words.Phrase> dual(int at) {
    Optional<Words.Phrase> dual = words.phrase(at, Kind.SCALE_DUAL);
    if (dual.isPresent()) {
      return dual;
    }
    // ألفا جندي is two thousand; خمسون ألفا, with the number before it, never comes here. A dual
    // has lost its ن to the noun behind it, so ألفا و500 is one thousand.
    return words.has(at + 1)
            && words.get(at + 1).isArabic()
            && !words.get(at + 1).isPrefixed()
            && !words.get(at + 1).isDefinite()
            && !words.isWord(at + 1, "و")
        ? words.phrase(at, Kind.SCALE_DUAL_OR_ONE)
        : Optional.empty();
  }

  private Optional<Term> term(int at) {
    return whole(at).map(this::withDecimals);
  }

  /** {@code 0 فاصل 5}, {@code ثلاثة فاصلة خمسة}. */
  private Term withDecimals(Term term) {
    int at = term.last() + 2;
    boolean point = words.isWord(at - 1, "فاصل") || words.isWord(at - 1, "فاصله");
    if (!point || !words.has(at)) {
      return term;
    }
    NumericText behind = words.get(at).number();
    Optional<BigDecimal> decimals =
        behind.digits() > 0 && behind.digits() <= MOST_DECIMALS
            ? Optional.of(behind.low().movePointLeft(behind.digits()))
            : words.bare(at, Kind.ONES).map(o -> BigDecimal.valueOf(o.number(), 1));
    return decimals.map(d -> new Term(term.value().add(d), true, false, at)).orElse(term);
  }

  private Optional<Term> whole(int at) {
    if (!words.has(at)) {
      return Optional.empty();
    }
    Word word = words.get(at);
    if (word.number().isNumber()) {
      return Optional.of(digits(at));
    }
    Optional<Words.Phrase> hundreds = words.phrase(at, Kind.HUNDREDS);
    if (hundreds.isPresent()) {
      return Optional.of(term(hundreds.get(), 0));
    }
    Optional<Words.Phrase> hundred = words.phrase(at, Kind.HUNDRED);
    if (hundred.isPresent()) {
      return Optional.of(term(hundred.get(), 0));
    }
    Optional<Words.Phrase> tens = words.phrase(at, Kind.TENS).or(() -> words.phrase(at, Kind.TEN));
    if (tens.isPresent()) {
      return Optional.of(term(tens.get(), 0));
    }
    return words
        .phrase(at, Kind.ONES)
        .map(
            ones -> {
              Optional<Words.Phrase> teen = words.bare(ones.last() + 1, Kind.TEN);
              if (teen.isPresent()) {
                return new Term(
                    BigDecimal.valueOf(ones.number() + 10L), false, false, teen.get().last());
              }
              Optional<Words.Phrase> times = words.bare(ones.last() + 1, Kind.HUNDRED);
              if (times.isPresent() && ones.number() > 2) {
                return new Term(
                    HUNDRED.multiply(BigDecimal.valueOf(ones.number())),
                    false,
                    false,
                    times.get().last());
              }
              return term(ones, ones.number());
            });
  }

  private static Term term(Words.Phrase phrase, int ones) {
    return new Term(new BigDecimal(phrase.value()), false, ones == 1, phrase.last());
  }

  /** A number in digits; {@code 10 000} too, where the groups are zeros. */
  private Term digits(int at) {
    NumericText number = words.get(at).number();
    BigDecimal value = number.low();
    int last = at;
    boolean pointed =
        number.mayBeDecimal()
            && (words.bare(at + 1, Kind.SCALE).isPresent()
                || words.bare(at + 1, Kind.SCALE_PLURAL).isPresent()
                || words.phrase(at + 1, Kind.PERCENT).isPresent());
    if (pointed || commas.isDecimal(words, at)) {
      value = value.movePointLeft(3);
    }
    if (number.digits() >= 1 && number.digits() <= 3) {
      for (int i = 0; i < 3; i++) {
        int next = last + 1;
        if (!words.has(next)
            || words.get(next).number().digits() != 3
            || words.get(next).token().span().start() != words.get(last).end() + 1
            || words.get(next).number().low().remainder(HUNDRED).signum() != 0) {
          break;
        }
        value = value.multiply(BigDecimal.valueOf(1000)).add(words.get(next).number().low());
        last = next;
      }
    }
    return new Term(value, true, false, last);
  }

  /** A word of scale behind its number: {@code ألف}, {@code آلاف}, {@code ألف مليون}. */
  private Optional<Scale> scale(int at) {
    Optional<Words.Phrase> first =
        words.bare(at, Kind.SCALE).or(() -> words.bare(at, Kind.SCALE_PLURAL));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(first.get().value());
    int last = first.get().last();
    Optional<Words.Phrase> second = words.bare(last + 1, Kind.SCALE);
    if (second.isPresent()) {
      BigDecimal more = new BigDecimal(second.get().value());
      if (more.compareTo(value) > 0 && value.multiply(more).compareTo(BIGGEST) < 0) {
        return Optional.of(new Scale(value.multiply(more), second.get().last()));
      }
    }
    return Optional.of(new Scale(value, last));
  }

  /** A word of scale alone: {@code مليون شخص}. */
  private Optional<Scale> scaleFirst(int at) {
    Optional<Words.Phrase> phrase = words.phrase(at, Kind.SCALE);
    if (phrase.isEmpty() || isVerb(at, phrase.get())) {
      return Optional.empty();
    }
    return Optional.of(new Scale(new BigDecimal(phrase.get().value()), phrase.get().last()));
  }

  /**
   * Whether ألف is a verb ("he wrote a book"): what a thousand counts has neither article nor the
   * ending of an object.
   */
  private boolean isVerb(int at, Words.Phrase phrase) {
    int next = phrase.last() + 1;
    Word word = words.get(at);
    if (!phrase.value().equals("1000") || !word.key().equals("الف")) {
      return false;
    }
    if (word.tag().startsWith("VB") || words.isWord(next, "ليله") || words.isWord(next, "باء")) {
      return true;
    }
    return words.has(next)
        && (words.get(next).isDefinite()
            || (words.get(next).isArabic()
                && words.get(next).key().endsWith("ا")
                && (words.get(next).entry() == Lexicon.Entry.NONE
                    || words.is(next, Kind.COUNTED))));
  }
}
