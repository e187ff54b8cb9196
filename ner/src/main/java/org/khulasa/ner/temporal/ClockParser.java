package org.khulasa.ner.temporal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times of day: {@code الساعة الثالثة والنصف عصرا}, {@code 14:30 بتوقيت غرينتش}, {@code 5
 * مساء}.
 *
 * <p>Digits with a colon are taken as they stand. An hour up to twelve without a half of the day is
 * uncertain and gets a question mark: {@code T03:00?}.
 */
final class ClockParser {
  /** {@code الساعة 20.00}, {@code 7.30 مساء}: here a point or comma is a colon. */
  private static final Pattern POINTED =
      Pattern.compile("(\\d{1,2})[.,\u066B](\\d{2})", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LAST_MINUTE = 59;

  private final Words words;
  private final NumberParser numbers;

  ClockParser(Words words, NumberParser numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * A time of day.
   *
   * @param normal from the T on: {@code T14:30Z}; of zones that change in summer only the local
   *     time
   */
  record Clock(String normal, int last) {}

  /** Hour and minute as said, before the half of the day. */
  private record Said(int hour, int minute, int second, boolean sure, int last) {}

  /** The time that begins at a word. */
  Optional<Clock> at(int index) {
    Optional<Words.Phrase> word = words.phrase(index, Kind.CLOCK);
    if (word.isPresent()) {
      int at = word.get().last() + 1;
      return words.isMark(at, "(")
          ? said(at + 1, true).map(this::closed).flatMap(this::complete).map(this::closed)
          : said(at, true).flatMap(this::complete);
    }
    if (!words.has(index)) {
      return Optional.empty();
    }
    if (words.get(index).number().shape() == NumericText.Shape.CLOCK) {
      return said(index, false).flatMap(this::complete);
    }
    Optional<Said> military = military(index);
    if (military.isPresent() && words.phrase(index + 1, Kind.ZONE).isPresent()) {
      return military.flatMap(this::complete);
    }
    int hour = words.integer(index, 1, 12);
    boolean half = words.phrase(index + 1, Kind.HALF).filter(h -> isLong(h.last())).isPresent();
    if (half && POINTED.matcher(words.get(index).full()).matches()) {
      return said(index, true).flatMap(this::complete);
    }
    if (words.is(index, Kind.ORDINAL) && isFeminine(words.get(index))) {
      // إلى الخامسة مساء
      return said(index, true).filter(said -> isTold(said.last())).flatMap(this::complete);
    }
    return hour > 0 && half ? complete(new Said(hour, 0, 0, false, index)) : Optional.empty();
  }

  /** As the hour is: {@code الملك سالم الثاني مساء الأحد} tells of no two o'clock. */
  private static boolean isFeminine(Word ordinal) {
    return ordinal.key().endsWith("ه") || ordinal.key().equals("الاولي");
  }

  /** {@code الساعة(19.00) بتوقيت غرينتش}: the bracket behind it is part of it. */
  private Said closed(Said said) {
    int next = said.last() + 1;
    return words.isMark(next, ")")
        ? new Said(said.hour(), said.minute(), said.second(), said.sure(), next)
        : said;
  }

  /** {@code الساعة (11:00 بتوقيت غرينتش)}. */
  private Clock closed(Clock clock) {
    int next = clock.last() + 1;
    return words.isMark(next, ")") ? new Clock(clock.normal(), next) : clock;
  }

  /** Whether what stands behind an hour shows that it is one. */
  private boolean isTold(int last) {
    return words.phrase(last + 1, Kind.HALF).filter(h -> isLong(h.last())).isPresent()
        || words.phrase(last + 1, Kind.ZONE).isPresent();
  }

  /** {@code 1345 بتوقيت غرينتش}: hour and minute in four digits. */
  private Optional<Said> military(int index) {
    int digits = words.get(index).number().digits() == 4 ? words.integer(index, 0, 2400) : -1;
    return digits >= 0 && digits % 100 < 60
        ? Optional.of(new Said(digits / 100, digits % 100, 0, true, index))
        : Optional.empty();
  }

  private Optional<Said> said(int index, boolean announced) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    NumericText number = words.get(index).number();
    if (number.shape() == NumericText.Shape.CLOCK) {
      return Optional.of(new Said(number.a(), number.b(), number.c(), true, index));
    }
    if (!announced) {
      return Optional.empty();
    }
    Matcher pointed = POINTED.matcher(words.get(index).full());
    if (pointed.matches()) {
      int pointedHour = Integer.parseInt(pointed.group(1));
      return Optional.of(new Said(pointedHour, Integer.parseInt(pointed.group(2)), 0, true, index));
    }
    Optional<Said> military = military(index);
    if (military.isPresent() && words.isWord(index - 1, "الساعه")) {
      return military;
    }
    int hour = words.integer(index, 0, 24);
    int last = index;
    if (hour < 0) {
      Optional<Words.Phrase> ordinal = words.bare(index, Kind.ORDINAL);
      if (ordinal.isEmpty()) {
        return Optional.empty();
      }
      hour = ordinal.get().number();
      last = ordinal.get().last();
      Optional<Words.Phrase> teen = words.bare(last + 1, Kind.TEN);
      if (teen.isPresent() && hour <= 2) {
        hour += 10;
        last = teen.get().last();
      }
    }
    return Optional.of(minutes(hour, last));
  }

  /** {@code والنصف}, {@code إلا ربعا}, {@code و20 دقيقة}. */
  private Said minutes(int hour, int last) {
    boolean sure = hour > 12 || hour == 0;
    int and = words.behindAnd(last + 1);
    if (and >= 0) {
      Optional<Words.Phrase> part = words.phrase(and, Kind.HALF_WORD);
      if (part.isPresent()) {
        return new Said(hour, part.get().number(), 0, sure, part.get().last());
      }
      Optional<Amount> minutes = numbers.at(and).filter(a -> a.intBetween(0, LAST_MINUTE) >= 0);
      if (minutes.isPresent()) {
        int unit = minutes.get().last() + 1;
        boolean named =
            words.bare(unit, Kind.TIME_UNIT).filter(u -> u.value().equals("m")).isPresent()
                || words
                    .bare(unit, Kind.TIME_PLURAL)
                    .filter(u -> u.value().equals("m"))
                    .isPresent();
        if (named) {
          return new Said(hour, minutes.get().value().intValue(), 0, sure, unit);
        }
      }
    }
    if (words.isWord(last + 1, "الا") && words.has(last + 2)) {
      String key = words.get(last + 2).full();
      String bare = key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
      int less = bare.endsWith("ربع") ? 15 : bare.endsWith("ثلث") ? 20 : 0;
      if (less > 0) {
        return new Said((hour + 23) % 24, 60 - less, 0, sure, last + 2);
      }
    }
    return new Said(hour, 0, 0, sure, last);
  }

  private Optional<Clock> complete(Said said) {
    int last = said.last();
    int hour = said.hour();
    boolean sure = said.sure();
    Optional<Words.Phrase> half = words.phrase(last + 1, Kind.HALF);
    if (half.isPresent()) {
      hour = hourOfDay(hour, half.get().value());
      last = half.get().last();
      sure = true;
    } else {
      // الساعة الثامنة من مساء أمس: the day behind it is read by the caller.
      int part = words.isWord(last + 1, "من") ? last + 2 : last + 1;
      Optional<Words.Phrase> dayPart = words.phrase(part, Kind.DAYPART);
      if (dayPart.isPresent()) {
        hour = hourOfDay(hour, halfOf(dayPart.get().value()));
        last = dayPart.get().last();
        sure = true;
      }
    }
    if (hour < 0 || hour > 24 || said.minute() > LAST_MINUTE) {
      return Optional.empty();
    }
    int behind = last + 1;
    int zone = words.skip(behind, "(");
    Optional<Words.Phrase> zoneName = words.phrase(zone, Kind.ZONE);
    String offset = "";
    if (zoneName.isPresent()) {
      last = zoneName.get().last();
      offset = zoneName.get().value().equals("-") ? "" : zoneName.get().value();
      last = words.isWord(last + 1, "المكرمه") ? last + 1 : last;
      last = zone > behind && words.isMark(last + 1, ")") ? last + 1 : last;
    }
    if (zoneName.isEmpty() && words.has(last + 2)) {
      // بتوقيت باريس, بالتوقيت المحلي
      boolean named = words.isWord(last + 1, "بتوقيت") && words.get(last + 2).isArabic();
      boolean local = words.isWord(last + 1, "بالتوقيت") && words.isWord(last + 2, "المحلي");
      last = named || local ? last + 2 : last;
    }
    String seconds = said.second() > 0 ? ":" + Period.two(said.second()) : "";
    return Optional.of(
        new Clock(
            "T"
                + Period.two(hour)
                + ":"
                + Period.two(said.minute())
                + seconds
                + offset
                + (sure ? "" : "?"),
            last));
  }

  private boolean isLong(int word) {
    return words.get(word).full().length() > 1;
  }

  private static String halfOf(String dayPart) {
    return switch (dayPart) {
      case "MO" -> "am";
      case "MI" -> "noon";
      case "NI" -> "night";
      default -> "pm";
    };
  }

  /** The hour from 0 to 23, or -1 if hour and half of the day contradict each other. */
  private static int hourOfDay(int hour, String half) {
    boolean twelve = hour == 12;
    return switch (half) {
      case "am" -> hour > 12 ? -1 : twelve ? 0 : hour;
      case "noon" -> hour >= 10 ? hour : hour + 12;
      case "night" -> twelve ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      default -> hour < 12 ? hour + 12 : hour;
    };
  }
}
