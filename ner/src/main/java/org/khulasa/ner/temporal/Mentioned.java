package org.khulasa.ner.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years and months that a document named last, for what refers back to them: {@code العام
 * نفسه}, {@code الشهر التالي}, {@code 17 منه}. They count in their own sentence and the next one.
 */
final class Mentioned {
  /** A year, or a month of a year that may be open; no decade, no week. */
  private static final Pattern NAMED = Pattern.compile("([0-9]{4}|XXXX)(?:-(0[1-9]|1[0-2])\\b)?");

  private static final Pattern DATED =
      Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])(?:-([0-9]{2}))?(?![0-9])(?!.*/)");

  private List<Mention> before = new ArrayList<>();
  private List<Mention> here = new ArrayList<>();

  /** The date read last in this sentence, if it tells of a day or month of a year it gives. */
  private Optional<Dated> told = Optional.empty();

  /** A year in digits, and the day of it with which it stood; a month begins with its day 0. */
  private record Dated(int year, int day) {}

  /** A year or XXXX, and a month or nothing; nothing at all where there were several. */
  private record Mention(String year, String month) {
    static final Mention SEVERAL = new Mention("", "");

    boolean hasMonth() {
      return !month.isEmpty();
    }

    /** The two as one, if they are. */
    Mention with(Mention other) {
      if (!year.equals(other.year)) {
        return SEVERAL;
      }
      return month.equals(other.month) ? this : new Mention(year, "");
    }
  }

  /** The next sentence begins. */
  void begin() {
    before = here;
    here = new ArrayList<>();
    told = Optional.empty();
  }

  /** Remembers the year or month of a date that names it: not those of weekdays and {@code أمس}. */
  void add(Words words, Match match) {
    boolean date = match.type().equals(Match.DATE) || match.type().equals(Match.TIME);
    if (date && names(words, match)) {
      mention(match.normal()).ifPresent(here::add);
    }
    if (date) {
      Optional<Dated> next = dated(match.normal());
      boolean goesOn = told.isPresent() && told.map(Dated::year).equals(next.map(Dated::year));
      told = next.filter(d -> goesOn || givesYear(words, match));
    }
  }

  private static Optional<Dated> dated(String normal) {
    Matcher day = DATED.matcher(normal);
    return day.lookingAt()
        ? Optional.of(
            new Dated(
                Integer.parseInt(day.group(1)),
                100 * Integer.parseInt(day.group(2))
                    + (day.group(3) == null ? 0 : Integer.parseInt(day.group(3)))))
        : Optional.empty();
  }

  private static boolean givesYear(Words words, Match match) {
    for (int i = match.first(); i <= match.last(); i++) {
      if (words.year(i) > 0 || words.get(i).number().shape() == NumericText.Shape.DATE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The year that a day or month has from the date right before it in its sentence: {@code في 25
   * يناير 2011 خرجوا، وفي 11 فبراير}. Time goes on: what is earlier in the year may be of another.
   */
  Optional<Integer> yearToldBefore(DateFields later) {
    return told.filter(d -> d.day() <= 100 * later.month() + (later.day() == 0 ? 31 : later.day()))
        .map(Dated::year);
  }

  private static boolean names(Words words, Match match) {
    for (int i = match.first(); i <= match.last(); i++) {
      Word word = words.get(i);
      if (isPeriodNamed(words, i)
          || word.number().exists()
          || (word.is(Kind.YEAR_WORD) && !word.is(Kind.PERIOD))
          || words.phrase(i, Kind.MONTH).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code العام الماضي}, {@code هذا الشهر}, {@code السنة التالية}; but of two years before, one
   * after the other, both are before the same.
   */
  private static boolean isPeriodNamed(Words words, int index) {
    return words
        .phrase(index, Kind.PERIOD)
        .filter(p -> "YM".contains(p.value()))
        .filter(
            p ->
                words.is(index - 1, Kind.THIS)
                    || words.is(index - 1, Kind.SAME_BEFORE)
                    || words.bare(p.last() + 1, Kind.RELATIVE).isPresent()
                    || words
                        .bare(p.last() + 1, Kind.SAME)
                        .filter(same -> same.number() >= 0)
                        .isPresent())
        .isPresent();
  }

  private static Optional<Mention> mention(String normal) {
    Optional<Mention> mention = Optional.empty();
    for (String end : normal.split("/", -1)) {
      Matcher named = NAMED.matcher(end);
      if (!named.lookingAt()) {
        return Optional.empty();
      }
      String month = named.group(2) == null ? "" : named.group(2);
      Mention next = new Mention(named.group(1), month);
      mention = Optional.of(mention.map(m -> m.with(next)).orElse(next));
    }
    return mention;
  }

  /** The year named last, if it is clear. */
  Optional<Integer> year() {
    return last()
        .map(Mention::year)
        .filter(year -> !year.isEmpty() && !year.startsWith("X"))
        .map(Integer::valueOf);
  }

  /** The same, if it was named in this sentence. */
  Optional<Integer> yearHere() {
    return here.isEmpty() ? Optional.empty() : year();
  }

  /** The month named last, if it is clear: {@code 2018-06}, {@code XXXX-06}. */
  Optional<String> month() {
    return last().filter(Mention::hasMonth).map(m -> m.year() + "-" + m.month());
  }

  /** The same, if it was named in this sentence. */
  Optional<String> monthHere() {
    return here.isEmpty() ? Optional.empty() : month();
  }

  /** What was named last here; of the sentence before only if that named no two years. */
  private Optional<Mention> last() {
    if (!here.isEmpty()) {
      return Optional.of(here.get(here.size() - 1));
    }
    boolean one = before.stream().map(Mention::year).distinct().count() == 1;
    return one ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
  }
}
