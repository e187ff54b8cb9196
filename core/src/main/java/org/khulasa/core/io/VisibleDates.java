package org.khulasa.core.io;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
 * else in the text, else right above the headline; never behind the text.
 *
 * <p>A date is one by its element ({@code time}, or a class such as {@code post-date}), or, above
 * the text, by being a line that is a date and little else. A line in the text without such an
 * element is left to the cleaner, which sees what stands around it.
 */
final class VisibleDates implements NodeFilter {
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?:^|[\\s_-])(?i:date|time|published|pubdate|publish|timestamp)(?:$|[\\s_-]|(?=[A-Z]))"
              + "|[a-z](?:Date|Time|Published|Timestamp)(?:$|[\\s_-]|(?=[A-Z]))");
  private static final int LONGEST_LINE = 120;
  // Lines between a date above the headline and the headline: a logo, a section, a kicker.
  private static final int MOST_LINES_BETWEEN = 3;

  /**
   * Where the walk is: above the headline (without one, above the element with the text), between
   * it and the first paragraph, in the text.
   */
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
  private final Set<Element> around;
  private final StringBuilder line = new StringBuilder();
  private final ArrayDeque<Element> dateElements = new ArrayDeque<>();
  private boolean lineOfDateElement;
  private boolean inMain;
  private Zone zone = Zone.ABOVE;

  private @Nullable PublicationDate above;
  private int linesBelowAbove;
  private @Nullable PublicationDate headed;
  private @Nullable PublicationDate inText;
  private @Nullable PublicationDate changed;

  private VisibleDates(Element main, @Nullable Element heading) {
    this.main = main;
    this.heading = heading;
    this.around = new HashSet<>(main.parents());
    around.add(main);
    if (heading != null) {
      around.addAll(heading.parents());
    }
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
    PublicationDate above = dates.linesBelowAbove <= MOST_LINES_BETWEEN ? dates.above : null;
    return new Found(first(dates.headed, dates.inText, above), Optional.ofNullable(dates.changed));
  }

  /** Whether an element is a date, by its tag or its class. */
  static boolean isDate(Element element) {
    return element.normalName().equals("time") || DATE_CLASS.matcher(element.className()).find();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      if (zone == Zone.HEADED) {
        read(text.getWholeText().strip(), false);
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (ElementNames.tellOfOtherTexts(element) && !around.contains(element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    boundary(element);
    if (element.equals(main)) {
      endLine();
      inMain = true;
      boolean headedInside = heading != null && heading.parents().contains(main);
      zone = zone == Zone.ABOVE && !headedInside ? Zone.HEADED : zone;
    }
    if (isDate(element)) {
      dateElements.push(element);
      PublicationDates.parse(element.attr("datetime"))
          .ifPresent(date -> take(date, DateLines.isOfChange(element.className())));
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
      line.setLength(0);
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
    String said = line.toString().strip();
    line.setLength(0);
    if (zone == Zone.ABOVE && !said.isEmpty()) {
      linesBelowAbove++;
    }
    if (said.length() > LONGEST_LINE) {
      // A paragraph: here the text begins.
      zone = inMain && zone == Zone.HEADED ? Zone.TEXT : zone;
    } else {
      read(said, lineOfDateElement);
    }
    lineOfDateElement = false;
  }

  private void read(String said, boolean ofDateElement) {
    Optional<DateMatch> match = PublicationDates.match(said);
    if (match.isPresent()
        && (ofDateElement
            || (zone != Zone.TEXT && DateLines.isDateLine(said, match.get().span())))) {
      take(match.get().date(), DateLines.isOfChange(said));
    }
  }

  private void take(PublicationDate date, boolean ofChange) {
    if (ofChange) {
      changed = changed == null ? date : changed;
      return;
    }
    switch (zone) {
      case ABOVE -> {
        above = date;
        linesBelowAbove = 0;
      }
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
