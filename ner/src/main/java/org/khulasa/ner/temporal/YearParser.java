package org.khulasa.ner.temporal;

import java.util.Optional;
import org.khulasa.core.text.StopWords;

/** Reads years: after a word that says so, with an era, in digits alone. */
final class YearParser {
  /** What has no word that says so is a year from here to there. */
  private static final int FIRST_BARE = 1900;

  private static final int LAST_BARE = 2099;

  private static final int FIRST_IN_WORDS = 1000;
  private static final int LAST_IN_WORDS = 2199;

  /** So far ahead news tells of a year, whatever noun stands behind it. */
  private static final int LAST_NEAR = 2035;

  private static final int HUNDRED = 100;

  private final Words words;
  private final NumberParser numbers;
  private final HijriParser hijri;

  YearParser(Words words, NumberParser numbers, HijriParser hijri) {
    this.words = words;
    this.numbers = numbers;
    this.hijri = hijri;
  }

  /** {@code عام 2014}, {@code سنة 1445 هـ}, {@code عامي 2014}, {@code عامي 2014 و2015}. */
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
    int next = words.is(index, Kind.TWO_YEARS) ? words.behindAnd(at + 1) : -1;
    if (year > 0 && next > 0 && words.year(next) == year + 1) {
      Period both = Period.interval(Period.four(year), Period.four(year + 1));
      return Optional.of(new Found(both, endOfEra(next)));
    }
    if (year >= 100 || (year > 0 && endOfEra(at) > at)) {
      return Optional.of(new Found(Period.year(year), endOfEra(at)));
    }
    // عام ألفين وأربعة عشر
    return numbers
        .at(at)
        .filter(n -> n.intBetween(FIRST_IN_WORDS, LAST_IN_WORDS) > 0)
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
    if (year > 0 && year < FIRST_BARE) {
      return isLongAgo(index)
          ? Optional.of(new Found(Period.year(year), endOfEra(index)))
          : Optional.empty();
    }
    if (year < 0
        || year > LAST_BARE
        || words.is(index - 1, Kind.LABEL)
        || isProgramme(words, index)) {
      return Optional.empty();
    }
    if (endOfEra(index) > index) {
      return Optional.of(new Found(Period.year(year), endOfEra(index)));
    }
    boolean counts = isAnnounced(index, year) ? isUnit(index + 1) : mayCount(index + 1);
    return counts || words.phrase(index - 1, Kind.MODIFIER).isPresent()
        ? Optional.empty()
        : Optional.of(new Found(Period.year(year), index));
  }

  /** {@code أصدرت في 2013 قانونا}, but {@code في 2000 قرية}: who counts in thousands, rounds. */
  private boolean isAnnounced(int index, int year) {
    String before = words.before(index);
    return Context.SINCE.has(before)
        || (Context.IN.has(before) && year <= LAST_NEAR && year % HUNDRED != 0);
  }

  /** {@code وفي 1783}, {@code منذ 1896}, with nothing behind it that it could count. */
  private boolean isLongAgo(int index) {
    String before = words.before(index);
    if (!Context.IN.has(before) && !Context.SINCE.has(before)) {
      return false;
    }
    int next = index + 1;
    return !words.has(next)
        || (!mayCount(next)
            && !words.isWord(next, "من")
            && words.phrase(next, Kind.AFTER).isEmpty()
            && isBehindYear(words.get(next)));
  }

  /** A mark, a function word, a verb or something definite: nothing that a number counts. */
  private static boolean isBehindYear(Word word) {
    return (!word.isArabic() && !word.number().exists() && !word.full().equals("("))
        || StopWords.contains(word.token().normal())
        || word.is(Kind.NOT_COUNTED)
        || !word.verbTag().isEmpty()
        || word.isDefinite();
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
    if (isUnit(index)) {
      return true;
    }
    if (word.is(Kind.NOT_COUNTED) || StopWords.contains(word.token().normal())) {
      return false;
    }
    String tag = word.tag();
    boolean proclitic =
        word.isPrefixed()
            || (word.token().segments().size() > 1
                && word.token().segments().get(0).form().length() == 1);
    return word.entry() == Lexicon.Entry.NONE && tag.equals("NN") && !proclitic;
  }

  /** Whether what stands here is counted beyond doubt. */
  private boolean isUnit(int index) {
    if (!words.has(index)) {
      return false;
    }
    Word word = words.get(index);
    return (word.is(Kind.COUNTED) && !word.isPrefixed())
        || word.is(Kind.CURRENCY)
        || (word.is(Kind.TIME_UNIT) && !word.isDefinite() && !word.isPrefixed())
        || (word.is(Kind.SCALE) && !word.isPrefixed())
        || words.phrase(index, Kind.PERCENT).isPresent();
  }

  /** The last word of an era behind a date ({@code ميلادي}), or the date's own. */
  int endOfEra(int last) {
    return words.bare(last + 1, Kind.ERA).map(Words.Phrase::last).orElse(last);
  }
}
