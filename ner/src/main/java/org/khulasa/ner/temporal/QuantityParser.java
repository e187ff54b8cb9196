package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;

/**
 * Reads quantities: how a number is meant, the number or range, and what stands behind it: per
 * cent, a currency, a unit of time, or what is counted.
 */
final class QuantityParser {
  private static final String DASHES = "-–—";
  private static final String MINUS = "-\u2212";
  // Folded.
  private static final ImmutableSet<String> DEGREES = ImmutableSet.of("درجه", "درجات", "درجتين");

  /** So many numbers with one unit behind them are looked at. */
  private static final int MOST_LISTED = 6;

  private static final String PERCENT_SIGNS = "%٪";

  private final Words words;
  private final NumberParser numbers;
  private final DurationParser durations;
  private final DurationRangeParser durationRanges;
  private final CountedNoun nouns;
  private final NumberLabels labels;
  private final Measured measured;
  private final Currencies currencies = Currencies.shared();

  QuantityParser(Words words, NumberParser numbers, DurationParser durations) {
    this.words = words;
    this.numbers = numbers;
    this.durations = durations;
    this.durationRanges = new DurationRangeParser(words, numbers, durations);
    this.nouns = new CountedNoun(words);
    this.labels = new NumberLabels(words, numbers, nouns);
    this.measured = new Measured(words);
  }

  /** The quantity that begins at a word. */
  Optional<Match> at(int index) {
    Optional<Words.Phrase> modifier = words.phrase(index, Kind.MODIFIER);
    if (modifier.isPresent()) {
      int next = modifier.get().last() + 1;
      return quantity(index, next, modifierOf(modifier.get().value()))
          .filter(match -> !match.type().isEmpty());
    }
    Optional<Words.Phrase> verb = words.phrase(index, Kind.MODIFIER_VERB);
    if (verb.isPresent()) {
      int next = verb.get().last() + 1;
      return quantity(next, next, modifierOf(verb.get().value()))
          .filter(match -> !match.type().isEmpty());
    }
    Optional<Match> negative = negative(index);
    if (negative.isPresent()) {
      return negative;
    }
    if (labels.isLabel(index)) {
      return Optional.of(Match.nothing(index, numbers.at(index).map(Amount::last).orElse(index)));
    }
    return quantity(index, index, measured.modifier(index));
  }

  private static Modifier modifierOf(String sign) {
    for (Modifier modifier : Modifier.values()) {
      if (modifier.sign().equals(sign)) {
        return modifier;
      }
    }
    throw new IllegalArgumentException("no modifier " + sign);
  }

  private Optional<Match> quantity(int first, int index, Modifier modifier) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    int at = index;
    boolean percentBefore = words.isMark(index, PERCENT_SIGNS) && words.touches(index);
    Optional<Words.Phrase> signBefore =
        percentBefore || !isSign(index) ? Optional.empty() : words.phrase(index, Kind.CURRENCY);
    if (percentBefore || signBefore.isPresent()) {
      at++;
    }
    Optional<DurationParser.Length> length =
        durations.alone(index, words.is(index - 1, Kind.LASTING), modifier != Modifier.EXACT);
    if (length.isPresent()) {
      return Optional.of(duration(first, durationRanges.longer(index, length.get()), modifier));
    }
    Optional<DurationParser.Length> between = durationRanges.between(index);
    if (between.isPresent()) {
      return Optional.of(duration(first, between.get(), modifier));
    }
    boolean parts = words.phrase(at, Kind.FRACTION).filter(p -> p.last() > index).isPresent();
    Optional<Amount> found = parts ? Optional.empty() : range(at);
    if (found.isEmpty()) {
      return partOfHundred(first, index, modifier)
          .or(() -> fraction(first, index, modifier))
          .or(() -> twoOfMoney(first, index, modifier));
    }
    Amount amount =
        signBefore.isPresent() ? ofSign(signBefore.get(), at, found.get()) : found.get();
    Modifier meant = amount.some() ? Modifier.SOME : modifier;
    if (percentBefore) {
      return Optional.of(figure(Match.PERCENT, first, amount, amount.last(), meant, "%", ""));
    }
    if (signBefore.isPresent()) {
      String code = currencies.codeOf(signBefore.get().value());
      return Optional.of(figure(Match.MONEY, first, amount, amount.last(), meant, code, ""));
    }
    Optional<Words.Phrase> percent = words.phrase(amount.last() + 1, Kind.PERCENT);
    if (percent.isPresent() && !amount.some()) {
      return Optional.of(
          figure(Match.PERCENT, first, amount, percent.get().last(), meant, "%", ""));
    }
    Optional<Match> money = money(first, amount, meant);
    if (money.isPresent()) {
      return money;
    }
    Optional<DurationParser.Length> behind = durations.behind(amount);
    if (behind.isPresent()) {
      return Optional.of(duration(first, durationRanges.longer(index, behind.get()), modifier));
    }
    Optional<Match> shared = sharing(first, amount, meant);
    if (shared.isPresent()) {
      return shared;
    }
    return number(first, index, amount, meant);
  }

  /**
   * {@code $2 مليون و500 عامل}: where a unit stands behind it, the second number is another one.
   */
  private Amount ofSign(Words.Phrase sign, int at, Amount whole) {
    int next = whole.last() + 1;
    boolean another =
        !nouns.at(next).isEmpty()
            || words
                .bare(next, Kind.CURRENCY)
                .filter(name -> !name.value().equals(sign.value()))
                .isPresent()
            || words.phrase(next, Kind.PERCENT).isPresent()
            || durations.behind(whole).isPresent();
    return another && !whole.isRange() && !whole.some()
        ? numbers.firstTerm(at).orElse(whole)
        : whole;
  }

  /** {@code 16 و18 عاما}, {@code 10 و25 في المئة}: the unit behind the last is that of all. */
  private Optional<Match> sharing(int first, Amount amount, Modifier modifier) {
    Optional<Amount> last = lastOfList(amount);
    if (last.isEmpty() || amount.some() || amount.isRange()) {
      return Optional.empty();
    }
    if (words.phrase(last.get().last() + 1, Kind.PERCENT).isPresent()) {
      return Optional.of(figure(Match.PERCENT, first, amount, amount.last(), modifier, "%", ""));
    }
    return durations.sharing(amount, last.get()).map(length -> duration(first, length, modifier));
  }

  /** The last of some numbers of one scale with و between them. */
  private Optional<Amount> lastOfList(Amount first) {
    Optional<Amount> last = Optional.empty();
    Amount at = first;
    for (int i = 0; i < MOST_LISTED; i++) {
      int and = words.behindAnd(at.last() + 1);
      Optional<Amount> next =
          and < 0
              ? Optional.empty()
              : numbers
                  .at(and)
                  .filter(
                      n -> !n.some() && !n.isRange() && n.scale().compareTo(first.scale()) == 0);
      if (next.isEmpty()) {
        break;
      }
      last = next;
      at = next.get();
    }
    return last;
  }

  private Match duration(int first, DurationParser.Length length, Modifier modifier) {
    Optional<Words.Phrase> after = words.phrase(length.last() + 1, Kind.AFTER);
    Modifier meant = after.map(a -> modifierOf(a.value())).orElse(modifier);
    return new Match(
        Match.DURATION,
        first,
        after.map(Words.Phrase::last).orElse(length.last()),
        meant.sign() + length.normal());
  }

  /** A number, or two with a word or a dash between: {@code من 100 إلى 200}. */
  private Optional<Amount> range(int index) {
    Optional<Words.Phrase> opening = words.phrase(index, Kind.RANGE);
    boolean from = words.isKey(index, "من");
    boolean between = opening.isPresent() && !from;
    int at = opening.map(o -> o.last() + 1).orElse(index);
    Optional<Amount> first = numbers.at(at);
    if (first.isEmpty() || first.get().isRange() || first.get().some()) {
      return between || from ? Optional.empty() : first;
    }
    int next = first.get().last() + 1;
    Optional<Words.Phrase> percent = words.phrase(next, Kind.PERCENT);
    next = percent.map(p -> p.last() + 1).orElse(next);
    Optional<Amount> second = Optional.empty();
    int and = between ? words.behindAnd(next) : -1;
    if (and >= 0) {
      second = numbers.at(and);
    } else if (words.isWord(next, "الي")
        || words.isWord(next, "حتي")
        || words.isMark(next, DASHES)) {
      second = numbers.at(next + 1);
    } else if (words.isWord(next, "او") && !from) {
      // ثلاثة أو أربعة
      second =
          numbers
              .at(next + 1)
              .filter(
                  n ->
                      n.isWhole(first.get().value().longValue() + 1)
                          && first.get().isWhole(n.value().longValue() - 1));
    }
    if (percent.isPresent()
        && second.flatMap(n -> words.phrase(n.last() + 1, Kind.PERCENT)).isEmpty()) {
      second = Optional.empty();
    }
    Optional<Amount> range = second.flatMap(n -> join(first.get(), n));
    if (range.isPresent() || between || from) {
      return range;
    }
    return first;
  }

  /** The range from one number to another; من 3 إلى 5 ملايين gives both the scale. */
  private static Optional<Amount> join(Amount low, Amount high) {
    if (high.some() || high.isRange()) {
      return Optional.empty();
    }
    BigDecimal from = low.value();
    boolean shared =
        low.scale().compareTo(BigDecimal.ONE) == 0
            && high.scale().compareTo(BigDecimal.ONE) > 0
            && low.value().compareTo(BigDecimal.valueOf(1000)) < 0
            && low.value().multiply(high.scale()).compareTo(high.value()) < 0;
    if (shared) {
      from = from.multiply(high.scale());
    }
    return from.compareTo(high.value()) < 0
        ? Optional.of(new Amount(from, high.value(), false, high.scale(), high.last()))
        : Optional.empty();
  }

  /** {@code نصف في المئة}, {@code واحد في المئة}. */
  private Optional<Match> partOfHundred(int first, int index, Modifier modifier) {
    Optional<Words.Phrase> part = words.phrase(index, Kind.FRACTION);
    Optional<Words.Phrase> word =
        part.or(() -> words.phrase(index, Kind.ONES).filter(ones -> ones.number() == 1));
    return word.flatMap(w -> words.phrase(w.last() + 1, Kind.PERCENT))
        .map(
            percent -> {
              BigDecimal value =
                  part.map(p -> NumberParser.fraction(p.value())).orElse(BigDecimal.ONE);
              Amount amount = Amount.of(value, BigDecimal.ONE, percent.last());
              return figure(Match.PERCENT, first, amount, percent.last(), modifier, "%", "");
            });
  }

  /**
   * {@code -3.2%}, {@code -5 درجات}: a sign stands apart from the word before it, and a list begins
   * otherwise.
   */
  private Optional<Match> negative(int index) {
    int sign = index - 1;
    if (sign < 1 || !words.isMark(sign, MINUS) || !words.touches(sign) || words.touches(sign - 1)) {
      return Optional.empty();
    }
    return numbers
        .at(index)
        .filter(amount -> !amount.isRange() && !amount.some())
        .flatMap(amount -> below(sign, amount));
  }

  private Optional<Match> below(int sign, Amount amount) {
    int next = amount.last() + 1;
    Optional<Words.Phrase> percent = words.phrase(next, Kind.PERCENT);
    if (percent.isPresent()) {
      return Optional.of(
          figure(
              Match.PERCENT,
              sign,
              amount.negated(),
              percent.get().last(),
              Modifier.EXACT,
              "%",
              ""));
    }
    boolean degrees = words.has(next) && DEGREES.contains(words.get(next).key());
    return degrees
        ? Optional.of(
            figure(
                Match.NUMBER,
                sign,
                amount.negated(),
                amount.last(),
                Modifier.EXACT,
                "",
                nouns.at(next)))
        : Optional.empty();
  }

  /** {@code نصف السكان}: a part of something definite. */
  private Optional<Match> fraction(int first, int index, Modifier modifier) {
    Optional<Words.Phrase> part = words.phrase(index, Kind.FRACTION);
    if (part.isEmpty() || words.get(index).isDefinite()) {
      return Optional.empty();
    }
    int next = part.get().last() + 1;
    if (!words.has(next)
        || !words.get(next).isDefinite()
        || words.get(next).isPrefixed()
        || words.get(next).key().startsWith("النها")
        || words.is(next, Kind.ORDINAL)) {
      return Optional.empty();
    }
    Amount amount =
        Amount.of(NumberParser.fraction(part.get().value()), BigDecimal.ONE, part.get().last());
    return Optional.of(
        figure(Match.NUMBER, first, amount, amount.last(), modifier, "", nouns.at(next)));
  }

  private Optional<Match> twoOfMoney(int first, int index, Modifier modifier) {
    return words
        .phrase(index, Kind.CURRENCY_DUAL)
        .flatMap(
            dual ->
                money(
                    first,
                    Amount.of(BigDecimal.valueOf(2), BigDecimal.ONE, dual.last() - 1),
                    modifier));
  }

  private Optional<Match> money(int first, Amount amount, Modifier modifier) {
    int at = amount.last() + 1;
    if (words.isWord(at, "من")) {
      at++;
    }
    int place = at;
    Optional<Words.Phrase> name =
        words.bare(at, Kind.CURRENCY).or(() -> words.phrase(place, Kind.CURRENCY_DUAL));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int last = name.get().last();
    String code = currencies.codeOf(name.get().value());
    if (words.has(last + 1) && words.get(last + 1).isArabic()) {
      Optional<String> named = currencies.codeOf(name.get().value(), words.get(last + 1).full());
      if (named.isPresent()) {
        code = named.get();
        last++;
      }
    }
    String noun =
        code.equals(Currencies.UNKNOWN) ? words.get(name.get().last()).token().normal() : "";
    return Optional.of(figure(Match.MONEY, first, amount, last, modifier, code, noun));
  }

  private Optional<Match> number(int first, int index, Amount amount, Modifier modifier) {
    int next = amount.last() + 1;
    String noun = nouns.of(index, amount);
    boolean dashed = words.get(index).number().shape() == NumericText.Shape.PAIR;
    if ((dashed || words.isMark(amount.last() - 1, DASHES)) && noun.isEmpty()) {
      // A score, or the name of something.
      return Optional.of(Match.nothing(index, amount.last()));
    }
    if (words.isMark(next, DASHES) && words.integer(next + 1, 0, Integer.MAX_VALUE) >= 0) {
      return Optional.of(Match.nothing(index, next + 1));
    }
    if (labels.isNoFigure(index, amount)
        || (words.isMark(next, DASHES) && words.isWord(next + 1, "صفر"))) {
      return Optional.of(Match.nothing(index, amount.last()));
    }
    Optional<Words.Phrase> after =
        words
            .phrase(next, Kind.AFTER)
            .or(() -> noun.isEmpty() ? Optional.empty() : behindNoun(next + 1));
    Modifier meant = after.map(a -> modifierOf(a.value())).orElse(modifier);
    int last = after.isPresent() && noun.isEmpty() ? after.get().last() : amount.last();
    return Optional.of(figure(Match.NUMBER, first, amount, last, meant, "", noun));
  }

  /** {@code عشرة جنود على الأقل}, {@code عشرة جنود سوريين الأحد على الأقل}. */
  private Optional<Words.Phrase> behindNoun(int index) {
    return behindDay(index)
        .or(() -> isPlainAdjective(index) ? behindDay(index + 1) : Optional.empty());
  }

  private Optional<Words.Phrase> behindDay(int index) {
    int at = words.isWord(index, "يوم") ? index + 1 : index;
    Optional<Words.Phrase> day =
        words.bare(at, Kind.WEEKDAY).or(() -> words.bare(at, Kind.RELATIVE_DAY));
    return words.phrase(day.map(d -> d.last() + 1).orElse(index), Kind.AFTER);
  }

  private boolean isPlainAdjective(int index) {
    return words.has(index)
        && words.get(index).isArabic()
        && words.get(index).entry() == Lexicon.Entry.NONE
        && !words.get(index).isDefinite();
  }

  private boolean isSign(int index) {
    return words.isMark(index, "$€£");
  }

  private static Match figure(
      String type,
      int first,
      Amount amount,
      int last,
      Modifier modifier,
      String unit,
      String noun) {
    return new Match(
        type,
        first,
        last,
        new Quantity(modifier, amount.value(), amount.high(), unit, noun).toString());
  }
}
