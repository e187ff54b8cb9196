package org.khulasa.ner.temporal;

import java.math.BigDecimal;
import java.util.Optional;
import org.khulasa.core.Segment;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;

/**
 * Reads quantities: how a number is meant, the number or range, and what stands behind it: per
 * cent, a currency, a unit of time, or what is counted.
 */
final class QuantityParser {
  private static final String DASHES = "-–—";

  /** Larger numbers in brackets may be figures of their own. */
  private static final int MOST_BRACKETED = 999;

  /** From three to ten a noun is in the plural, then up to a hundred in the accusative. */
  private static final int FEW = 3;

  private static final int MANY = 10;
  private static final int HUNDRED = 100;

  /** So many numbers with one unit behind them are looked at. */
  private static final int MOST_LISTED = 6;

  private static final String PERCENT_SIGNS = "%٪";

  private final Words words;
  private final NumberParser numbers;
  private final DurationParser durations;
  private final DurationRangeParser durationRanges;
  private final Currencies currencies = Currencies.shared();

  QuantityParser(Words words, NumberParser numbers, DurationParser durations) {
    this.words = words;
    this.numbers = numbers;
    this.durations = durations;
    this.durationRanges = new DurationRangeParser(words, numbers, durations);
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
    if (isLabel(index)) {
      return Optional.of(Match.nothing(index, numbers.at(index).map(Amount::last).orElse(index)));
    }
    return quantity(index, index, Modifier.EXACT);
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
      return fraction(first, index, modifier).or(() -> twoOfMoney(first, index, modifier));
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
        !noun(next).isEmpty()
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
        figure(Match.NUMBER, first, amount, amount.last(), modifier, "", noun(next)));
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
    String noun = counted(index, amount);
    boolean dashed = words.get(index).number().shape() == NumericText.Shape.PAIR;
    if ((dashed || words.isMark(amount.last() - 1, DASHES)) && noun.isEmpty()) {
      // A score, or the name of something.
      return Optional.of(Match.nothing(index, amount.last()));
    }
    if (words.isMark(next, DASHES) && words.integer(next + 1, 0, Integer.MAX_VALUE) >= 0) {
      return Optional.of(Match.nothing(index, next + 1));
    }
    if (isNoFigure(index, amount)
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

  /** Telephone numbers, list numbers, the lady Sitt: digits and words that count nothing. */
  private boolean isNoFigure(int index, Amount amount) {
    Word word = words.get(index);
    if (isPlainWord(word)) {
      return true;
    }
    if (word.number().digits() > 9
        || (word.number().digits() > 1
            && word.number().low().toPlainString().length() < word.number().digits())) {
      return true;
    }
    if (words.isMark(index - 1, "+#") && words.touches(index - 1)) {
      return true;
    }
    boolean small = words.integer(index, 0, 99) >= 0;
    if (small && index == 0 && words.isMark(1, "-.):–•/_")) {
      return true;
    }
    if (small && index == 1 && words.isMark(0, "([") && words.isMark(2, ")]")) {
      return true;
    }
    // سبع الليل, ست الحسن, العشر الأواخر
    boolean lone = amount.last() == index && (word.is(Kind.ONES) || word.is(Kind.TEN));
    return lone
        && words.has(index + 1)
        && words.get(index + 1).isDefinite()
        && !word.isDefinite()
        && !word.key().endsWith("ه");
  }

  /** لست "I am not", كمية "amount": what looks like a clitic belongs to the word. */
  private static boolean isPlainWord(Word word) {
    return word.isPrefixed()
        && (word.full().endsWith("لست")
            || word.full().endsWith("كميه")
            || word.full().endsWith("كميات"));
  }

  /** {@code المادة (26)}, {@code ميسي (75)}: a whole number alone in brackets counts nothing. */
  private boolean isBracketed(int index) {
    return words.isMark(index - 1, "([")
        && words.isMark(index + 1, ")]")
        && words.integer(index, 0, MOST_BRACKETED) >= 0;
  }

  /** {@code (90) نائبا}: the noun behind the bracket has the form that its number asks for. */
  private boolean countsBehindBracket(int index) {
    String noun = noun(index + 2);
    int number = words.integer(index, FEW, MOST_BRACKETED);
    int before = index - 2;
    if (noun.isEmpty() || number < 0 || (words.has(before) && isNamed(before))) {
      return false;
    }
    boolean plural = number <= MANY && noun.endsWith("ات");
    boolean accusative = number > MANY && number < HUNDRED && noun.endsWith("ا");
    return words.isWord(before, "عدد") || words.is(index + 2, Kind.COUNTED) || plural || accusative;
  }

  /** What a number in brackets behind it is about: a player who scored, an article of a law. */
  private boolean isNamed(int index) {
    Word word = words.get(index);
    return word.isDefinite()
        || word.is(Kind.LABEL)
        || word.is(Kind.ORDINAL)
        || word.tag().startsWith("NNP");
  }

  /** {@code دور الثمانية}, {@code الدور الـ32}. */
  private boolean isRound(int index) {
    boolean apart = isApartArticle(index - 1);
    int named = apart ? index - 2 : index - 1;
    return words.is(named, Kind.ROUND)
        && (apart || words.get(index).isDefinite())
        && numbers.at(index).filter(QuantityParser::isRoundSize).isPresent();
  }

  /** The article before digits (الـ16) is a token of its own. */
  private boolean isApartArticle(int index) {
    return words.isWord(index, "ال");
  }

  private static boolean isRoundSize(Amount amount) {
    return amount.isWhole(2)
        || amount.isWhole(4)
        || amount.isWhole(8)
        || amount.isWhole(16)
        || amount.isWhole(32)
        || amount.isWhole(64);
  }

  private boolean isLabel(int index) {
    if ((isBracketed(index) && !countsBehindBracket(index))
        || isRound(index)
        || YearParser.isProgramme(words, index)) {
      return true;
    }
    // فوكس القرن 21: what is a century has been read as one
    if (words.is(index - 1, Kind.CENTURY)) {
      return true;
    }
    // دورته الـ71
    if (isApartArticle(index - 1) && words.is(index - 2, Kind.LABEL)) {
      return true;
    }
    // السادسة والثلاثين
    if (words.is(index - 1, Kind.ORDINAL)
        && words.is(index, Kind.TENS)
        && words.behindAnd(index) >= 0) {
      return true;
    }
    if (words.get(index).isPrefixed()) {
      return false;
    }
    if (words.is(index - 1, Kind.LABEL) && !isSum(index - 1)) {
      return numbers.at(index).filter(n -> !words.is(n.last() + 1, Kind.CURRENCY)).isPresent();
    }
    // القرارين الدوليين 2216 و2231
    if (words.get(index).number().exists() && followsLabel(index)) {
      return noun(index + 1).isEmpty();
    }
    // السابعة عشرة
    if (words.is(index - 1, Kind.ORDINAL) && words.is(index, Kind.TEN)) {
      return true;
    }
    // فرانس24
    if (words.touches(index - 1)
        && words.get(index - 1).isArabic()
        && words.get(index - 1).full().length() > 3
        && words.get(index).number().exists()) {
      return true;
    }
    // إف-16
    return words.has(index - 2)
        && words.isMark(index - 1, DASHES)
        && words.touches(index - 2)
        && words.touches(index - 1)
        && words.get(index - 2).isArabic()
        && words.get(index).number().exists();
  }

  /** {@code ما مجموعه 35}: not the group of that number. */
  private boolean isSum(int index) {
    return words.isKey(index, "مجموعه") && words.before(index).endsWith("ما");
  }

  private boolean followsLabel(int index) {
    boolean second =
        words.isWord(index - 1, "و")
            && words.has(index - 2)
            && words.get(index - 2).number().exists();
    if (second) {
      return isLabel(index - 2);
    }
    return words.is(index - 2, Kind.LABEL) && words.get(index - 1).isDefinite();
  }

  private boolean isSign(int index) {
    return words.isMark(index, "$€£");
  }

  /** What a number counts; empty if that does not stand right behind it. */
  private String counted(int index, Amount amount) {
    Word word = words.get(index);
    int next = isBracketed(index) ? amount.last() + 2 : amount.last() + 1;
    boolean adjective = word.isDefinite() && amount.last() == index;
    if ((!adjective || amount.some())
        && words.isWord(next, "من")
        && words.has(next + 1)
        && words.get(next + 1).isDefinite()) {
      return noun(next + 1);
    }
    return adjective ? "" : noun(next);
  }

  private String noun(int at) {
    if (!words.has(at)) {
      return "";
    }
    Word word = words.get(at);
    boolean known =
        word.is(Kind.NOT_COUNTED)
            || (word.entry() != Lexicon.Entry.NONE
                && !word.is(Kind.COUNTED)
                && !word.is(Kind.LABEL)
                && !word.is(Kind.ROUND));
    if (!word.isArabic()
        || known
        || word.isPrefixed()
        || StopWords.contains(word.token().normal())) {
      return "";
    }
    Segment first = word.token().segments().get(0);
    if (word.token().segments().size() > 1 && isProclitic(first.form())) {
      return "";
    }
    String tag = word.tag();
    boolean noun =
        word.is(Kind.COUNTED)
            || tag.isEmpty()
            || tag.startsWith("N")
            || tag.startsWith("DT")
            || tag.startsWith("J");
    if (!noun) {
      return "";
    }
    // كيلومتر مربع
    boolean power =
        words.has(at + 1)
            && (words.get(at + 1).full().startsWith("مربع")
                || words.get(at + 1).full().startsWith("مكعب"));
    return word.token().normal() + (power ? " " + words.get(at + 1).token().normal() : "");
  }

  private static boolean isProclitic(String form) {
    return switch (LetterFolding.fold(form)) {
      case "و", "ف", "ب", "ل", "ك", "س" -> true;
      default -> false;
    };
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
