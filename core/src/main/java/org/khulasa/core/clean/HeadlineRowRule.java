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
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TICKER = Pattern.compile("\\s\\*{2,}\\s");
  private static final int FEWEST_IN_TICKER = 3;
  // Columns of a table have a word or two.
  private static final int SHORTEST_HEADLINE = 3;
  // Run together without any mark inside, so long is no sentence of a page that sets full stops.
  private static final int LONGER_THAN_SENTENCES = 45;
  private static final int FEWEST_FIGURES = 4;
  private static final String MARKS_INSIDE = "،,؛;؟";

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i)
          && !page.block(i).ending().endsSentence()
          && (isSetApart(page, i)
              || (i <= page.bodyStart() && (isRunTogether(page, i) || isRowOfFigures(page, i))))) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.HEADLINE_ROW);
      }
    }
  }

  private static boolean isSetApart(Page page, int index) {
    if (page.block(index).words() < FEWEST_IN_TICKER * SHORTEST_HEADLINE) {
      return false;
    }
    String line = slice(page, index);
    return areHeadlines(TICKER.splitAsStream(line).toList(), FEWEST_IN_TICKER)
        || areHeadlines(GAP.splitAsStream(line).toList(), FEWEST_HEADLINES);
  }

  private static boolean areHeadlines(List<String> parts, int fewest) {
    long headlines =
        parts.stream()
            .filter(part -> Words.of(part).size() >= SHORTEST_HEADLINE && !part.endsWith("."))
            .count();
    return headlines >= fewest && headlines * 4 >= parts.size() * 3L;
  }

  private static boolean isRunTogether(Page page, int index) {
    return page.punctuated()
        && page.block(index).words() > LONGER_THAN_SENTENCES
        && !page.block(index).hasInnerStop()
        && slice(page, index).chars().noneMatch(c -> MARKS_INSIDE.indexOf(c) >= 0);
  }

  /** Prices and their changes, or the weather, in one line. A product's name is no figure. */
  private static boolean isRowOfFigures(Page page, int index) {
    long figures =
        BLANKS
            .splitAsStream(slice(page, index))
            .filter(figure -> figure.chars().noneMatch(Character::isLetter))
            .flatMap(figure -> Words.of(figure).stream())
            .filter(word -> word.chars().anyMatch(Character::isDigit))
            .count();
    return figures >= FEWEST_FIGURES && figures * 3 >= page.block(index).words();
  }

  private static String slice(Page page, int index) {
    Span span = page.block(index).span();
    return span.of(page.document().text());
  }
}
