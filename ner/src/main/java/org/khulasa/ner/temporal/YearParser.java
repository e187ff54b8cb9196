package org.khulasa.ner.temporal;

import java.util.Optional;

/** Reads years: after a word that says so, with an era, in digits alone. */
final class YearParser {
  private final Words words;
  private final NumberParser numbers;
  private final HijriParser hijri;

  YearParser(Words words, NumberParser numbers, HijriParser hijri) {
    this.words = words;
    this.numbers = numbers;
    this.hijri = hijri;
  }

  /** {@code عام 2014}, {@code سنة 1445 هـ}, {@code عامي 2014}. */
  Optional<Found> named(int index) {
    if (!words.is(index, Kind.YEAR_WORD) && !words.is(index, Kind.TWO_YEARS)) {
      return Optional.empty();
    }
    int at = index + 1;
    int year = words.integer(at, 1, 2999);
    if (year > 0 && words.bare(at + 1, Kind.HIJRI_ERA).isPresent()) {
      return HijriCalendar.year(year).map(period -> new Found(period, hijri.endOfEra(at)));
    }
    if (words.has(at) && RangeParser.isYears(words.get(at).number())) {
      NumericText pair = words.get(at).number();
      return Optional.of(
          new Found(
              Period.interval(
                  Period.four(pair.low().intValue()), Period.four(pair.high().intValue())),
              at));
    }
    if (year >= 100 || (year > 0 && endOfEra(at) > at)) {
      return Optional.of(new Found(Period.year(year), endOfEra(at)));
    }
    // عام ألفين وأربعة عشر
    return numbers
        .at(at)
        .filter(n -> !n.some() && !n.isRange() && n.value().intValue() >= 1000)
        .filter(n -> n.value().intValue() < 2200 && n.value().stripTrailingZeros().scale() <= 0)
        .map(n -> new Found(Period.year(n.value().intValue()), n.last()));
  }

  /** A year in four digits. */
  Optional<Found> at(int index) {
    int year = words.year(index);
    return year >= 1500 ? Optional.of(new Found(Period.year(year), index)) : Optional.empty();
  }

  /** A year in digits without a word that says so: {@code غزو 2003}, {@code منذ 2011}. */
  Optional<Found> bare(int index) {
    int year = words.year(index);
    if (year > 0 && words.bare(index + 1, Kind.HIJRI_ERA).isPresent()) {
      return HijriCalendar.year(year).map(p -> new Found(p, hijri.endOfEra(index)));
    }
    if (year < 1900
        || year > 2099
        || words.is(index - 1, Kind.LABEL)
        || isProgramme(words, index)) {
      return Optional.empty();
    }
    if (endOfEra(index) > index) {
      return Optional.of(new Found(Period.year(year), endOfEra(index)));
    }
    return mayCount(index + 1) || words.phrase(index - 1, Kind.MODIFIER).isPresent()
        ? Optional.empty()
        : Optional.of(new Found(Period.year(year), index));
  }

  /** {@code رؤية المملكة 2030}: the name of a programme, not when something is. */
  static boolean isProgramme(Words words, int index) {
    return words.isKey(index - 2, "رويه") && words.get(index - 1).isDefinite();
  }

  /** Whether a number before this word counts it, as far as one can tell. */
  private boolean mayCount(int index) {
    if (!words.has(index)) {
      return false;
    }
    Word word = words.get(index);
    if (word.key().equals("كافه") || word.key().equals("باكمله")) {
      // The whole of it.
      return false;
    }
    if ((word.is(Kind.COUNTED) && !word.isPrefixed())
        || word.is(Kind.CURRENCY)
        || (word.is(Kind.TIME_UNIT) && !word.isDefinite() && !word.isPrefixed())
        || (word.is(Kind.SCALE) && !word.isPrefixed())
        || words.phrase(index, Kind.PERCENT).isPresent()) {
      return true;
    }
    String tag = word.tag();
    boolean proclitic =
        word.isPrefixed()
            || (word.token().segments().size() > 1
                && word.token().segments().get(0).form().length() == 1);
    return word.entry() == Lexicon.Entry.NONE && tag.equals("NN") && !proclitic;
  }

  /** The last word of an era behind a date ({@code ميلادي}), or the date's own. */
  int endOfEra(int last) {
    return words.bare(last + 1, Kind.ERA).map(Words.Phrase::last).orElse(last);
  }
}
