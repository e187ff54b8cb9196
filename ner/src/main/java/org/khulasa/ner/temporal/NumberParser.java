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
  private static final ImmutableMap<String, BigDecimal> FRACTIONS =
      ImmutableMap.of(
          "1/2", new BigDecimal("0.5"),
          "1/3", new BigDecimal("0.3333"),
          "1/4", new BigDecimal("0.25"),
          "2/3", new BigDecimal("0.6667"),
          "3/4", new BigDecimal("0.75"));

  /** A longer chain is no number; keeps the cost of a place bounded. */
  private static final int MOST_TERMS = 12;

  private final Words words;
  private final NumberTerms terms;

  NumberParser(Words words, DecimalCommas commas) {
    this.words = words;
    this.terms = new NumberTerms(words, commas);
  }

  static BigDecimal fraction(String value) {
    return FRACTIONS.getOrDefault(value, BigDecimal.ONE);
  }

  /** The number that begins at a word; a vague one ({@code عشرات الآلاف}) too. */
  Optional<Amount> at(int index) {
    return vague(index)
        .or(() -> pair(index))
        .or(() -> partOfScale(index))
        .or(() -> chain(index, MOST_TERMS));
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
      if (product.compareTo(NumberTerms.BIGGEST) > 0) {
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
    Optional<NumberTerms.Scale> scale = terms.scale(index + 1);
    BigDecimal factor = scale.map(NumberTerms.Scale::value).orElse(BigDecimal.ONE);
    return Optional.of(
        new Amount(
            number.low().multiply(factor),
            number.high().multiply(factor),
            false,
            factor,
            scale.map(NumberTerms.Scale::last).orElse(index)));
  }

  /** {@code نصف مليون}. */
  private Optional<Amount> partOfScale(int index) {
    return words
        .phrase(index, Kind.FRACTION)
        .flatMap(
            part ->
                terms
                    .scale(part.last() + 1)
                    .map(
                        scale ->
                            Amount.of(
                                fraction(part.value())
                                    .multiply(
                                        scale.value(), new MathContext(4, RoundingMode.HALF_UP)),
                                scale.value(),
                                scale.last())));
  }

  /**
   * The first term of the number that begins at a word: {@code 2 مليون} of {@code 2 مليون و500}.
   */
  Optional<Amount> firstTerm(int index) {
    return chain(index, 1);
  }

  private Optional<Amount> chain(int index, int most) {
    Chain chain = new Chain();
    boolean goesOn = chain.add(index);
    for (int count = 1; goesOn && count < most; count++) {
      int at = words.behindAnd(chain.last + 1);
      goesOn = at >= 0 && !chain.addHalf(at) && chain.add(at);
    }
    return chain.amount();
  }

  /** A number in the making: what the words read so far come to. */
  private final class Chain {
    // What scales have multiplied, and what none has yet.
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal lastScale = NumberTerms.BIGGEST;
    private int last = -1;
    private boolean one;

    /** The number, unless nothing was read, or "one" alone. */
    Optional<Amount> amount() {
      BigDecimal value = total.add(current);
      if (last < 0 || (one && value.compareTo(BigDecimal.ONE) == 0)) {
        return Optional.empty();
      }
      return Optional.of(Amount.of(value, isScaled() ? lastScale : BigDecimal.ONE, last));
    }

    private boolean isScaled() {
      return lastScale.compareTo(NumberTerms.BIGGEST) < 0;
    }

    /** Adds the part of a whole that begins at a word, with which a number ends. */
    boolean addHalf(int at) {
      Optional<Words.Phrase> part = terms.half(at);
      if (part.isEmpty()) {
        return false;
      }
      BigDecimal fraction = fraction(part.get().value());
      last = part.get().last();
      Optional<NumberTerms.Scale> scale = terms.scale(last + 1);
      if (current.signum() == 0 && isScaled()) {
        total = total.add(fraction.multiply(lastScale));
        // ثلاثة ملايين ونصف المليون
        scale
            .filter(again -> again.value().compareTo(lastScale) == 0)
            .ifPresent(again -> last = again.last());
      } else {
        current = current.add(fraction);
        // ثلاثة ونصف مليون
        scale.ifPresent(this::multiplyAll);
      }
      return true;
    }

    private void multiplyAll(NumberTerms.Scale scale) {
      total = total.add(current).multiply(scale.value());
      current = BigDecimal.ZERO;
      lastScale = scale.value();
      last = scale.last();
    }

    /** Adds the term that begins at a word; false if none does, or it does not fit. */
    boolean add(int at) {
      Optional<Words.Phrase> dual = terms.dual(at);
      return dual.isPresent() ? addDual(dual.get()) : addTerm(at);
    }

    private boolean addDual(Words.Phrase dual) {
      BigDecimal scale = new BigDecimal(dual.value());
      if (current.signum() != 0 || scale.compareTo(lastScale) >= 0) {
        return false;
      }
      total = total.add(scale.add(scale));
      last = dual.last();
      lastScale = scale;
      return true;
    }

    private boolean addTerm(int at) {
      Optional<NumberTerms.Term> term = terms.term(at);
      int behind = term.map(t -> t.last() + 1).orElse(at);
      Optional<NumberTerms.Scale> scale =
          term.isPresent() ? terms.scale(behind) : terms.scaleFirst(at);
      if (term.isEmpty() && (scale.isEmpty() || current.signum() != 0)) {
        return false;
      }
      BigDecimal value = term.map(NumberTerms.Term::value).orElse(BigDecimal.ONE);
      boolean digits = term.filter(NumberTerms.Term::digits).isPresent();
      // 35 مليارا و40 مليار: another number begins.
      boolean another = scale.filter(s -> s.value().compareTo(lastScale) >= 0).isPresent();
      if (another || !fits(value, digits) || value.compareTo(lastScale) >= 0) {
        return false;
      }
      one = last < 0 && term.filter(NumberTerms.Term::one).isPresent();
      current = current.add(value);
      last = behind - 1;
      scale.ifPresent(this::multiply);
      return true;
    }

    private void multiply(NumberTerms.Scale scale) {
      total = total.add(current.multiply(scale.value()));
      current = BigDecimal.ZERO;
      lastScale = scale.value();
      last = scale.last();
    }

    /** Whether a term may follow what no scale has multiplied yet: units, then tens. */
    private boolean fits(BigDecimal value, boolean digits) {
      if (current.signum() == 0) {
        return true;
      }
      if (digits || current.compareTo(BigDecimal.valueOf(999)) > 0) {
        return false;
      }
      int have = current.intValue();
      int add = value.intValue();
      return have % 100 == 0
          ? add < 100
          : have % 100 < 10 && add >= 20 && add % 10 == 0 && add < 100;
    }
  }
}
