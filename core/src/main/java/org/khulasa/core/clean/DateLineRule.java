package org.khulasa.core.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.DateLines;
import org.khulasa.core.text.DateMatch;
import org.khulasa.core.text.PublicationDates;

/**
 * Lines that are a date and little else, above, below and between paragraphs, where they are
 * headings of a chronicle.
 */
final class DateLineRule implements Rule {
  private static final int LONGEST_LINE = 20;
  private static final int WORDS_BESIDE_IN_TEXT = 1;
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

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
        if (TIME.matcher(line).find() && DateLines.wordsBeside(line, new Span(0, 0)) == 0) {
          page.drop(i, Dropped.Reason.FURNITURE, Evidence.TIME_LINE);
        }
        continue;
      }
      Span found = match.get().span();
      boolean inText = body < i && i < lastProse && i < page.articleEnd();
      boolean dateLine =
          inText
              ? DateLines.wordsBeside(line, found) <= WORDS_BESIDE_IN_TEXT
              : DateLines.isDateLine(line, found);
      if (dateLine) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.DATE_LINE);
      }
    }
  }

  private static int lastProse(Page page) {
    int last = page.size() - 1;
    while (last >= 0 && !page.isOpenProse(last)) {
      last--;
    }
    return last;
  }
}
