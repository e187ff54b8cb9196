package org.khulasa.core.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.khulasa.core.Span;

/**
 * Lines that are a date and little else, as pages put them above or below a text: what may stand
 * beside the date. Static and without state: any thread may call it.
 */
public final class DateLines {
  // "Published on", the section's name, the outlet or the writer may stand beside the date if a
  // separator sets them off; without one, not more than a place or "updated".
  private static final int WORDS_BESIDE = 6;
  private static final int WORDS_BESIDE_UNSEPARATED = 3;
  private static final String SEPARATORS = "|:-–—/·•،,";
  // Folded. "Last updated", "published on", "o'clock", "Mecca time" and their like.
  private static final Set<String> OF_DATES =
      Set.of(
          "اخر", "تحديث", "نشر", "النشر", "تم", "في", "بتاريخ", "تاريخ", "يوم", "الساعه", "بتوقيت",
          "توقيت", "غرينتش", "جرينتش", "مكه", "المكرمه", "م", "ص", "صباحا", "مساء", "gmt", "utc");

  private static final Pattern CHANGE =
      Pattern.compile("تحديث|تعديل|updated|modified", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLICATION =
      Pattern.compile("نُ?شر|published", Pattern.CASE_INSENSITIVE);

  private DateLines() {}

  /** Whether no more stands beside the date than above or below a text stands beside its date. */
  public static boolean isDateLine(String line, Span date) {
    return wordsBeside(line, date)
        <= (isSetOff(line, date) ? WORDS_BESIDE : WORDS_BESIDE_UNSEPARATED);
  }

  /** The words of a line outside its date, but those that only say what date it is, and times. */
  public static int wordsBeside(String line, Span date) {
    int beside = 0;
    for (Span word : Words.find(line, new Span(0, line.length()))) {
      String said = word.of(line);
      boolean inside = word.start() >= date.start() && word.end() <= date.end();
      if (!inside && said.chars().noneMatch(Character::isDigit) && !isOfDates(said)) {
        beside++;
      }
    }
    return beside;
  }

  /** Whether a word only says that a date follows or what kind of time it is: "on", "o'clock". */
  public static boolean isOfDates(String word) {
    return OF_DATES.contains(LetterFolding.foldWord(word));
  }

  /** Whether a line speaks of a change ("last updated") and of no publication. */
  public static boolean isOfChange(String line) {
    return CHANGE.matcher(line).find() && !isOfPublication(line);
  }

  /** Whether a line speaks of a publication. */
  public static boolean isOfPublication(String line) {
    return PUBLICATION.matcher(line).find();
  }

  /** Whether what stands before and behind the date is parted from it by a mark. */
  private static boolean isSetOff(String line, Span date) {
    String before = line.substring(0, date.start()).strip();
    String behind = line.substring(date.end()).strip();
    return (before.isEmpty() || SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0)
        && (behind.isEmpty() || SEPARATORS.indexOf(behind.charAt(0)) >= 0);
  }
}
