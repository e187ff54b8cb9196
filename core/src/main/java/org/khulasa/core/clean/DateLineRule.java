package org.khulasa.core.clean;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.DateMatch;
import org.khulasa.core.text.PublicationDates;
import org.khulasa.core.text.Words;

/**
 * Lines that are a date and little else. The first one above or below the text dates the document;
 * a date between paragraphs is a heading of a chronicle.
 */
final class DateLineRule implements Rule {
  private static final int LONGEST_LINE = 20;
  // "Published on", the section's name, the outlet or the writer may stand beside the date if a
  // separator sets them off; without one, not more than a place or "updated".
  private static final int WORDS_BESIDE = 6;
  private static final int WORDS_BESIDE_UNSEPARATED = 3;
  private static final int WORDS_BESIDE_IN_TEXT = 1;
  private static final String SEPARATORS = "|:-–—/·•،,";
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  // Folded. "Last updated", "published on", "o'clock", "Mecca time" and their like.
  private static final Set<String> OF_DATES =
      Set.of(
          "اخر", "تحديث", "نشر", "النشر", "تم", "في", "بتاريخ", "تاريخ", "يوم", "الساعه", "بتوقيت",
          "توقيت", "غرينتش", "جرينتش", "مكه", "المكرمه", "م", "ص", "صباحا", "مساء", "gmt", "utc");

  @Override
  public void apply(Page page) {
    int body = page.bodyStart();
    int lastProse = lastProse(page);
    for (int i = 0; i < page.size(); i++) {
      Block block = page.block(i);
      if (block.words() > LONGEST_LINE || block.ending().endsSentence()) {
        continue;
      }
      String line = block.span().of(page.document().text());
      Optional<DateMatch> match = PublicationDates.match(line);
      if (match.isEmpty()) {
        if (TIME.matcher(line).find() && wordsBeside(line, new Span(0, 0)) == 0) {
          page.drop(i, Dropped.Reason.FURNITURE, "time line");
        }
        continue;
      }
      Span found = match.get().span();
      int beside = wordsBeside(line, found);
      boolean inText = body < i && i < lastProse && i < page.articleEnd();
      int most =
          inText
              ? WORDS_BESIDE_IN_TEXT
              : isSetOff(line, found) ? WORDS_BESIDE : WORDS_BESIDE_UNSEPARATED;
      if (beside <= most) {
        if (page.document().date().isEmpty() && !inText) {
          page.learn(page.document().withDate(match.get().date()));
        }
        page.drop(i, Dropped.Reason.FURNITURE, "date line");
      }
    }
  }

  /** The words of a line outside its date, but those that only say what date it is, and times. */
  private static int wordsBeside(String line, Span date) {
    int beside = 0;
    for (Span word : Words.find(line, new Span(0, line.length()))) {
      String said = word.of(line);
      boolean inside = word.start() >= date.start() && word.end() <= date.end();
      if (!inside
          && said.chars().noneMatch(Character::isDigit)
          && !OF_DATES.contains(Block.fold(said))) {
        beside++;
      }
    }
    return beside;
  }

  private static int lastProse(Page page) {
    int last = page.size() - 1;
    while (last >= 0 && !page.isOpenProse(last)) {
      last--;
    }
    return last;
  }

  /** Whether what stands before and behind the date is parted from it by a mark. */
  private static boolean isSetOff(String line, Span date) {
    String before = line.substring(0, date.start()).strip();
    String behind = line.substring(date.end()).strip();
    return (before.isEmpty() || SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0)
        && (behind.isEmpty() || SEPARATORS.indexOf(behind.charAt(0)) >= 0);
  }
}
