package org.khulasa.ner.temporal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the parts of a number: a term (below a thousand, or digits), a word of scale behind it, and
 * what is both in one ({@code ألفان}, {@code مليون} alone). How they join is for {@link
 * NumberParser}.
 */
final class NumberTerms {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** No number is bigger. */
  static final BigDecimal BIGGEST = BigDecimal.TEN.pow(18);

  /** So many digits may stand behind a decimal mark that is a word. */
  private static final int MOST_DECIMALS = 3;

  private final Words words;
  private final DecimalCommas commas;

  NumberTerms(Words words, DecimalCommas commas) {
    this.words = words;
    this.commas = commas;
  }

  /**
   * A term of a number: below a thousand, or digits.
   *
   * @param one whether it is the word "one"
   * @param last its last word
   */
  record Term(BigDecimal value, boolean digits, boolean one, int last) {}

  /**
   * A word of scale, or two ({@code ألف مليون}).
   *
   * @param last the last word
   */
  record Scale(BigDecimal value, int last) {}

  /** {@code نصف}, {@code ربع} behind "and"; not {@code ثلثان}. */
  Optional<Words.Phrase> half(int at) {
    return words.phrase(at, Kind.FRACTION).filter(part -> !part.value().startsWith("2"));
  }

  /** {@code ألفان}, {@code مليونا}. */
  Optional<Words.Phrase> dual(int at) {
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

  /** The term that begins at a word. */
  Optional<Term> term(int at) {
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
    return decimals
        .map(d -> new Term(term.value().add(d), term.digits() || behind.exists(), false, at))
        .orElse(term);
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
  Optional<Scale> scale(int at) {
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
  Optional<Scale> scaleFirst(int at) {
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
