package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads months, seasons, years and longer periods, and parts of them: {@code منتصف أكتوبر}, {@code
 * الصيف الماضي}, {@code العام 2014}.
 */
final class PeriodParser {
  private static final int WEEKS_OF_A_MONTH = 4;

  /** Parts stand so deep inside each other: {@code نهاية النصف الأول من العام}. */
  private static final int DEEPEST_PART = 2;

  /** The value of the part that is the end. */
  private static final String END = "e";

  private final Words words;
  private final Resolver resolver;
  private final CalendarParser calendar;
  private final HijriParser hijri;
  private final YearParser years;
  private final CenturyParser centuries;
  private final DistanceParser distances;
  private final Outlook outlook;
  private final Told told;
  private final YearBeside yearBeside;
  private final BackReference references;

  PeriodParser(
      Words words,
      Resolver resolver,
      CalendarParser calendar,
      HijriParser hijri,
      YearParser years,
      CenturyParser centuries,
      DistanceParser distances,
      Outlook outlook) {
    this.words = words;
    this.resolver = resolver;
    this.calendar = calendar;
    this.hijri = hijri;
    this.years = years;
    this.centuries = centuries;
    this.distances = distances;
    this.outlook = outlook;
    this.told = new Told(words);
    this.yearBeside = new YearBeside(words, calendar);
    this.references = new BackReference(words);
  }

  /** The period that begins at a word. */
  Optional<Found> at(int index) {
    return at(index, DEEPEST_PART);
  }

  private Optional<Found> at(int index, int parts) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    return part(index, parts)
        .or(() -> weekOfMonth(index))
        .or(() -> hijri.month(index))
        .or(() -> month(index))
        .or(() -> season(index))
        .or(() -> centuries.at(index))
        .or(() -> yearNamedBefore(index))
        .or(() -> monthNamedBefore(index))
        .or(() -> named(index))
        .or(() -> years.named(index))
        .or(() -> distances.at(index))
        .or(() -> years.bare(index));
  }

  /**
   * {@code منتصف أكتوبر}, {@code النصف الأول من العام الماضي}.
   *
   * @param parts how many parts may still stand in each other
   */
  private Optional<Found> part(int index, int parts) {
    Optional<Words.Phrase> part = words.phrase(index, Kind.PART);
    if (part.isEmpty() || parts == 0 || isStart(index)) {
      return Optional.empty();
    }
    int at = part.get().last() + 1;
    at = words.isWord(at, "من") ? at + 1 : at;
    int place = at;
    return at(place, parts - 1)
        .or(() -> openReference(place))
        .or(() -> bareNamed(place))
        .or(() -> years.at(place))
        .filter(whole -> whole.period().unit() != 'D')
        .map(whole -> new Found(partOf(index, part.get(), whole.period()), whole.last()));
  }

  private Period partOf(int index, Words.Phrase part, Period whole) {
    boolean end = part.value().equals(END);
    if (end && isLimit(index, whole)) {
      return whole;
    }
    // Not أواخر الأسبوع, which begins before its weekend.
    return whole.unit() == 'W' && words.isKey(index, "نهايه")
        ? Parts.weekend(whole)
        : Parts.of(whole, part.value());
  }

  /** {@code قبل نهاية 2003}, said later: at any time in that year, and not in its last months. */
  private boolean isLimit(int index, Period whole) {
    String before = words.before(index);
    return (before.equals("قبل") || before.equals("وقبل"))
        && resolver
            .published()
            .flatMap(today -> whole.days().filter(days -> days.to().isBefore(today)))
            .isPresent();
  }

  /** {@code بداية من سنة 2018}: from that year on, and not its beginning. */
  private boolean isStart(int index) {
    return words.isKey(index, "بدايه") && words.isWord(index + 1, "من");
  }

  /** {@code الأسبوع الثاني من فبراير}: its second seven days. */
  private Optional<Found> weekOfMonth(int index) {
    boolean week = words.is(index, Kind.PERIOD) && words.isKey(index, "الاسبوع");
    Optional<Words.Phrase> which = words.bare(index + 1, Kind.ORDINAL);
    int at = index + 2;
    at = words.isWord(at, "من") ? at + 1 : at;
    boolean last = words.isWord(index + 1, "الاخير");
    if (!week || (!last && (which.isEmpty() || which.get().number() > WEEKS_OF_A_MONTH))) {
      return Optional.empty();
    }
    return calendar
        .month(at)
        .flatMap(
            f ->
                resolver
                    .date(f.fields(), outlook.isAhead(index))
                    .map(
                        month ->
                            new Found(
                                Parts.weekOf(month, last ? 0 : which.get().number()), f.last())));
  }

  /** {@code العام نفسه}; {@code السنة السابقة} only if both are in one sentence. */
  private Optional<Found> yearNamedBefore(int index) {
    return references
        .year(index)
        .flatMap(
            reference -> {
              Mentioned mentioned = resolver.mentioned();
              return (reference.offset() < 0 ? mentioned.yearHere() : mentioned.year())
                  .map(year -> Period.year(year + reference.offset()))
                  .map(period -> new Found(period, reference.last()));
            });
  }

  /** {@code الشهر نفسه}, {@code نفس الشهر من العام الماضي}. */
  private Optional<Found> monthNamedBefore(int index) {
    return references
        .month(index)
        .flatMap(
            reference ->
                (reference.offset() < 0
                        ? resolver.mentioned().monthHere()
                        : resolver.mentioned().month())
                    .flatMap(month -> Period.monthAfter(month, reference.offset()))
                    .map(month -> ofOtherYear(new Found(month, reference.last()))));
  }

  private Found ofOtherYear(Found month) {
    int next = month.last() + 1;
    int place = words.isWord(next, "من") ? next + 1 : next;
    return named(place)
        .or(() -> years.named(place))
        .or(() -> yearNamedBefore(place))
        .or(() -> place > next ? years.at(place) : Optional.empty())
        .filter(year -> year.period().unit() == 'Y')
        .map(year -> new Found(month.period().inYear(year.period()), year.last()))
        .orElse(month);
  }

  /** {@code الربع الأول من العام التالي}, where nobody knows of which year: it stays open. */
  private Optional<Found> openReference(int index) {
    return references
        .year(index)
        .map(reference -> new Found(new Period("XXXX", 'Y'), reference.last()))
        .or(
            () ->
                references
                    .month(index)
                    .map(reference -> new Found(new Period("XXXX-XX", 'M'), reference.last())));
  }

  /** {@code نهاية العام}: the one of publication. */
  private Optional<Found> bareNamed(int index) {
    return words
        .bare(index, Kind.PERIOD)
        .filter(p -> p.value().equals("M") || p.value().equals("Y"))
        .filter(p -> !words.isWord(p.last() + 1, "الدراسي") && words.year(p.last() + 1) < 0)
        .map(p -> new Found(resolver.period(p.value().charAt(0), 0), p.last()));
  }

  private Optional<Found> month(int index) {
    return calendar
        .month(index)
        .filter(month -> month.clear() || isAnnounced(index))
        .flatMap(
            f ->
                resolver
                    .date(yearBeside.dated(index, f), outlook.isAhead(index))
                    .map(period -> over(index, f.fields(), period))
                    .map(period -> new Found(period, years.endOfEra(f.last()))));
  }

  /**
   * {@code أعيد إلى بلاده في يونيو}, said in April, is last year's June. Of what was planned then
   * ({@code اقترح عقد القمة في يونيو}) nobody knows.
   */
  private Period over(int index, DateFields month, Period period) {
    if (!month.isOpen() || outlook.isAhead(index) || isOver(period) || !told.isTold(index)) {
      return period;
    }
    return told.isToldOfPlans(index)
        ? Resolver.open(month)
        : resolver.lastMonth(month.month()).orElse(period);
  }

  private boolean isOver(Period period) {
    return resolver
        .published()
        .flatMap(today -> period.days().filter(days -> !days.from().isAfter(today)))
        .isPresent();
  }

  private boolean isAnnounced(int index) {
    return words.is(index - 1, Kind.BEFORE_MONTH)
        || words.is(index - 1, Kind.MONTH_WORD)
        || (words.is(index - 2, Kind.PART) && words.isWord(index - 1, "من"));
  }

  /** {@code الأسبوع الماضي}, {@code هذا العام}, {@code العام 2014}. */
  private Optional<Found> named(int index) {
    if (words.is(index, Kind.THIS)) {
      return words
          .bare(index + 1, Kind.PERIOD)
          .filter(p -> words.year(p.last() + 1) < 0)
          .map(p -> new Found(resolver.period(p.value().charAt(0), 0), p.last()))
          .or(
              () ->
                  words
                      .bare(index + 1, Kind.SEASON)
                      .filter(s -> words.get(s.last()).isDefinite())
                      .map(s -> new Found(season(s, 0), s.last())));
    }
    Optional<Words.Phrase> period = words.phrase(index, Kind.PERIOD);
    if (period.isEmpty() || isGeneral(index)) {
      return Optional.empty();
    }
    // العقد الحالي is a contract more often than a decade.
    boolean decade = period.get().value().equals("E");
    return words
        .bare(period.get().last() + 1, Kind.RELATIVE)
        .filter(relative -> !decade || relative.number() != 0)
        .map(
            relative ->
                new Found(
                    resolver.period(period.get().value().charAt(0), relative.number()),
                    relative.last()));
  }

  /** {@code المدير العام الحالي}: "general", not "year". */
  private boolean isGeneral(int index) {
    return words.isWord(index, "العام") && words.is(index - 1, Kind.TITLE);
  }

  private Optional<Found> season(int index) {
    Optional<Words.Phrase> season = words.phrase(index, Kind.SEASON);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int next = season.get().last() + 1;
    Optional<Words.Phrase> relative = words.bare(next, Kind.RELATIVE);
    if (relative.isPresent() && words.get(index).isDefinite()) {
      return Optional.of(
          new Found(season(season.get(), relative.get().number()), relative.get().last()));
    }
    Optional<Found> year = years.at(next).or(() -> years.named(next)).or(() -> named(next));
    return year.filter(y -> y.period().unit() == 'Y')
        .map(
            y ->
                new Found(
                    new Period(y.period().normal() + "-" + season.get().value(), 'S'), y.last()));
  }

  /** الصيف الماضي: the last one that is over. Which winter of two is meant stays open. */
  private Period season(Words.Phrase season, int relative) {
    Optional<LocalDate> published = resolver.published();
    if (published.isEmpty() || season.number() == 24) {
      return new Period("XXXX-" + season.value(), 'S');
    }
    int year = published.get().getYear();
    int lastMonth = 3 * (season.number() - 20) + 2;
    boolean over = published.get().getMonthValue() > lastMonth;
    boolean begun = published.get().getMonthValue() >= lastMonth - 2;
    int chosen =
        switch (relative) {
          case -1 -> over ? year : year - 1;
          case 1 -> begun ? year + 1 : year;
          default -> year;
        };
    return new Period(Period.four(chosen) + "-" + season.value(), 'S');
  }
}
