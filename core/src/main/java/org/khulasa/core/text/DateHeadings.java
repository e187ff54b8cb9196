package org.khulasa.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;

/**
 * The parts of a text that stand under dates: a chronology, a weather report, a programme. A
 * sentence of such a part says not itself of which time it is.
 *
 * <p>One such line alone, or two whole dates, may be something else: when the page was published
 * and changed. A part ends with the next date or with another short heading. Linear in the text.
 */
public final class DateHeadings {
  private static final int LONGEST_LINE = 48;
  private static final int FEWEST_WORDS_BELOW = 3;
  private static final int FEWEST = 2;
  private static final int FEWEST_WITH_FULL = 3;

  /** What is longer is an entry of a chronology, taken for a heading. */
  private static final int WORDS_OF_A_HEADING = 8;

  /** Where parts begin, and other parts end. */
  private final NavigableMap<Integer, Optional<DateHeading>> parts = new TreeMap<>();

  private DateHeadings() {}

  /** The parts of an article. */
  public static DateHeadings of(AnalyzedDocument analyzed) {
    String text = analyzed.document().text();
    DateHeadings found = new DateHeadings();
    List<DateLine> dates = dateLines(text);
    if (!areHeadings(dates.stream().filter(DateLine::heads).map(DateLine::date).toList())) {
      return found;
    }
    inTheirYears(dates).forEach(date -> found.parts.put(date.line().start(), Optional.of(date)));
    for (Dropped dropped : analyzed.dropped()) {
      Span heading = dropped.span();
      Map.Entry<Integer, Optional<DateHeading>> date = found.parts.ceilingEntry(heading.start());
      boolean isDate = date != null && date.getKey() < heading.end();
      if (!isDate
          && dropped.reason() == Dropped.Reason.HEADING
          && Words.of(heading.of(text)).size() <= WORDS_OF_A_HEADING) {
        found.parts.put(heading.start(), Optional.empty());
      }
    }
    return found;
  }

  /** The date under which a place stands; empty if it stands under none. */
  public Optional<DateHeading> at(int offset) {
    Map.Entry<Integer, Optional<DateHeading>> part = parts.floorEntry(offset);
    return part == null ? Optional.empty() : part.getValue();
  }

  /** A line that is a date, and whether a text stands directly below it. */
  private record DateLine(DateHeading date, boolean heads) {}

  private static List<DateLine> dateLines(String text) {
    List<DateLine> dates = new ArrayList<>();
    Optional<DateHeading> above = Optional.empty();
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      Span line = visible(text, start, end);
      if (line.start() < line.end()) {
        Optional<DateHeading> date =
            line.length() > LONGEST_LINE
                ? Optional.empty()
                : DateHeadingScanner.read(line.of(text), line);
        boolean heads = date.isEmpty() && isText(text, line);
        above.ifPresent(last -> dates.add(new DateLine(last, heads)));
        above = date;
      }
      start = end + 1;
    }
    return dates;
  }

  /** Those with a text below them, days and months with the year that stands above. */
  private static List<DateHeading> inTheirYears(List<DateLine> dates) {
    List<DateHeading> heading = new ArrayList<>();
    Optional<DateHeading> year = Optional.empty();
    for (DateLine line : dates) {
      DateHeading date = year.map(line.date()::under).orElse(line.date());
      if (line.heads()) {
        heading.add(date);
      }
      if (line.date().year() > 0 || line.date().saysNothing()) {
        year = Optional.of(line.date());
      }
    }
    return heading;
  }

  private static boolean isText(String text, Span line) {
    int end = Math.min(line.end(), line.start() + 4 * LONGEST_LINE);
    return Words.of(text.substring(line.start(), end)).size() >= FEWEST_WORDS_BELOW;
  }

  private static boolean areHeadings(List<DateHeading> dates) {
    List<DateHeading> distinct = new ArrayList<>();
    for (DateHeading date : dates) {
      if (distinct.stream().noneMatch(date::isLike)) {
        distinct.add(date);
      }
      if (distinct.size() >= FEWEST_WITH_FULL) {
        return true;
      }
    }
    return distinct.size() >= FEWEST && distinct.stream().noneMatch(DateHeading::isFull);
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static Span visible(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && CharacterClasses.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && CharacterClasses.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
