package org.khulasa.core.clean;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Dropped;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.text.DateLines;
import org.khulasa.core.text.PublicationDates;

/**
 * The day of publication, learned from the page. Pages show today's date and those of other stories
 * as well, so the place decides: between the headline and the text, else right above the headline,
 * else right below the text. Far from both a date is none of the article's.
 */
final class PublicationDayRule implements Rule {
  private static final int LONGEST_LINE = 20;
  private static final int LINES_ABOVE_HEADLINE = 3;
  private static final int LINES_BELOW_TEXT = 6;

  private record Found(int line, PublicationDate date) {}

  @Override
  public void apply(Page page) {
    Optional<PublicationDate> known = page.document().date();
    int body = page.bodyStart();
    Optional<Found> found = find(page, headline(page, body), body);
    if (found.isEmpty()) {
      return;
    }
    if (known.isEmpty()) {
      page.learn(page.document().withDate(found.get().date()));
    }
    // A known day may stand on the page as well.
    if (known.isEmpty() || known.get().day().equals(found.get().date().day())) {
      page.publishedAt(found.get().line());
    }
  }

  private static Optional<Found> find(Page page, int headline, int body) {
    @Nullable Found changed = null;
    // Beside the writer's name, too.
    for (int i = Math.min(headline + 1, body); i < body; i++) {
      Optional<Found> found =
          page.block(i).words() <= LONGEST_LINE && !page.isProse(i)
              ? read(page, i)
              : Optional.empty();
      if (found.isPresent() && page.document().date().isEmpty()) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.WRITER_AND_DATE);
      }
      if (found.isPresent() && !isOfChange(page, i)) {
        return found;
      }
      changed = changed == null ? found.orElse(null) : changed;
    }
    for (int i = headline - 1; i >= Math.max(0, headline - LINES_ABOVE_HEADLINE); i--) {
      Optional<Found> found =
          page.isDateLine(i) && !isOfChange(page, i) ? read(page, i) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return changed == null ? below(page, body) : Optional.of(changed);
  }

  private static Optional<Found> below(Page page, int body) {
    int lastProse = page.size() - 1;
    while (lastProse >= body && !page.isOpenProse(lastProse)) {
      lastProse--;
    }
    int end = Math.min(lastProse, page.articleEnd() - 1) + 1;
    for (int i = end; i < Math.min(page.size(), end + LINES_BELOW_TEXT); i++) {
      boolean says = saysPublication(page, i);
      if (page.isDateLine(i) || says) {
        return read(page, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> read(Page page, int index) {
    Span span = page.block(index).span();
    return PublicationDates.find(span.of(page.document().text()))
        .map(date -> new Found(index, date));
  }

  private static boolean saysPublication(Page page, int index) {
    Block block = page.block(index);
    return block.words() <= LONGEST_LINE
        && DateLines.isOfPublication(block.span().of(page.document().text()))
        && read(page, index).isPresent();
  }

  private static boolean isOfChange(Page page, int index) {
    return DateLines.isOfChange(page.block(index).span().of(page.document().text()));
  }

  private static int headline(Page page, int body) {
    for (int i = 0; i < body; i++) {
      if (page.isHeadline(i)) {
        return i;
      }
    }
    return body;
  }
}
