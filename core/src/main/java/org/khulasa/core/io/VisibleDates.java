package org.khulasa.core.io;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.DateLines;
import org.khulasa.core.text.DateMatch;
import org.khulasa.core.text.PublicationDates;

/**
 * The date that a reader of the page sees at its article. Pages show the dates of other stories
 * too, in tickers above and lists below, so the place decides: between the headline and the text,
 * else inside the text's element, else nearest above the headline; never behind the text.
 *
 * <p>A date is one by its element ({@code time}, or a class such as {@code post-date}), or, between
 * headline and text, by being a line that is a date and little else. A line in the text without
 * such an element is left to the cleaner, which sees what stands around it.
 */
final class VisibleDates implements NodeFilter {
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?:^|[\\s_-])(?i:date|time|published|pubdate|publish|timestamp)(?:$|[\\s_-]|(?=[A-Z]))"
              + "|[a-z](?:Date|Time|Published|Timestamp)(?:$|[\\s_-])");
  private static final Pattern OF_PUBLICATION =
      Pattern.compile("نُ?شر|published", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_CHANGE =
      Pattern.compile("تحديث|تعديل|updated|modified", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LINE = 120;

  /** Where the walk is. */
  private enum Zone {
    ABOVE,
    HEADED,
    TEXT
  }

  /**
   * What was found.
   *
   * @param published the day of publication, so far as the page tells
   * @param changed the day of the last change, where a page shows no other
   */
  record Found(Optional<PublicationDate> published, Optional<PublicationDate> changed) {}

  private final Element main;
  private final @Nullable Element heading;
  private final StringBuilder line = new StringBuilder();
  private final ArrayDeque<Element> dateElements = new ArrayDeque<>();
  private boolean lineOfDateElement;
  private Zone zone = Zone.ABOVE;

  private @Nullable PublicationDate above;
  private @Nullable PublicationDate headed;
  private @Nullable PublicationDate inText;
  private @Nullable PublicationDate changed;

  private VisibleDates(Element main, @Nullable Element heading) {
    this.main = main;
    this.heading = heading;
  }

  /**
   * Looks through a page once.
   *
   * @param main the element with the article
   * @param heading the element with the headline, if the page has one
   */
  static Found in(Element body, Element main, @Nullable Element heading) {
    VisibleDates dates = new VisibleDates(main, heading);
    body.filter(dates);
    dates.endLine();
    return new Found(
        first(dates.headed, dates.inText, dates.above), Optional.ofNullable(dates.changed));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (ElementNames.tellOfOtherTexts(element) && !element.equals(main)) {
      return FilterResult.SKIP_CHILDREN;
    }
    boundary(element);
    if (element.equals(main)) {
      endLine();
      zone = Zone.TEXT;
    }
    if (element.normalName().equals("time") || DATE_CLASS.matcher(element.className()).find()) {
      dateElements.push(element);
      PublicationDates.parse(element.attr("datetime"))
          .ifPresent(date -> take(date, OF_CHANGE.matcher(element.className()).find()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    boundary(element);
    if (!dateElements.isEmpty() && dateElements.element().equals(element)) {
      endLine();
      dateElements.pop();
    }
    if (element.equals(heading) && zone == Zone.ABOVE) {
      endLine();
      zone = Zone.HEADED;
    }
    return element.equals(main) ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  /** Inline elements stand beside each other: what they hold are words of their own. */
  private void boundary(Element element) {
    if (BlockText.isBlock(element) || element.normalName().equals("br")) {
      endLine();
    } else {
      append(" ");
    }
  }

  private void append(String text) {
    if (line.length() <= LONGEST_LINE) {
      lineOfDateElement |= !dateElements.isEmpty() && !text.isBlank();
      line.append(text, 0, Math.min(text.length(), LONGEST_LINE + 1));
    }
  }

  private void endLine() {
    if (line.length() <= LONGEST_LINE) {
      read(line.toString().strip());
    }
    line.setLength(0);
    lineOfDateElement = false;
  }

  private void read(String said) {
    Optional<DateMatch> match = PublicationDates.match(said);
    if (match.isPresent()
        && (lineOfDateElement
            || (zone == Zone.HEADED && DateLines.isDateLine(said, match.get().span())))) {
      take(
          match.get().date(),
          OF_CHANGE.matcher(said).find() && !OF_PUBLICATION.matcher(said).find());
    }
  }

  private void take(PublicationDate date, boolean ofChange) {
    if (ofChange) {
      changed = changed == null ? date : changed;
      return;
    }
    switch (zone) {
      case ABOVE -> above = date;
      case HEADED -> headed = headed == null ? date : headed;
      case TEXT -> inText = inText == null ? date : inText;
    }
  }

  private static Optional<PublicationDate> first(@Nullable PublicationDate... dates) {
    for (PublicationDate date : dates) {
      if (date != null) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }
}
