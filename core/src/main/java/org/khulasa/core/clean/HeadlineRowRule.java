package org.khulasa.core.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.Words;

/**
 * Headlines of other articles in one line, as tickers and aggregators have them: set apart by wide
 * gaps, or simply run together, without a full stop, above the text.
 */
final class HeadlineRowRule implements Rule {
  private static final Pattern GAP = Pattern.compile("[ \\u00A0]{3,}|\\t+");
  private static final int FEWEST_HEADLINES = 4;
  // Columns of a table have a word or two.
  private static final int SHORTEST_HEADLINE = 3;
  // Run together without any mark inside, so long is no sentence of a page that sets full stops.
  private static final int LONGER_THAN_SENTENCES = 45;
  private static final String MARKS_INSIDE = "،,؛;؟";

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i)
          && !page.block(i).ending().endsSentence()
          && (isSetApart(page, i) || (i <= page.bodyStart() && isRunTogether(page, i)))) {
        page.drop(i, Dropped.Reason.FURNITURE, "headlines in a row");
      }
    }
  }

  private static boolean isSetApart(Page page, int index) {
    if (page.block(index).words() < FEWEST_HEADLINES * SHORTEST_HEADLINE) {
      return false;
    }
    List<String> parts = GAP.splitAsStream(slice(page, index)).toList();
    long headlines =
        parts.stream()
            .filter(part -> Words.of(part).size() >= SHORTEST_HEADLINE && !part.endsWith("."))
            .count();
    return headlines >= FEWEST_HEADLINES && headlines * 4 >= parts.size() * 3L;
  }

  private static boolean isRunTogether(Page page, int index) {
    return page.punctuated()
        && page.block(index).words() > LONGER_THAN_SENTENCES
        && !page.block(index).hasInnerStop()
        && slice(page, index).chars().noneMatch(c -> MARKS_INSIDE.indexOf(c) >= 0);
  }

  private static String slice(Page page, int index) {
    Span span = page.block(index).span();
    return span.of(page.document().text());
  }
}
