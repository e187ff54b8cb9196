package org.khulasa.core.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.PublicationDates;

/**
 * What a page tells about its article, from the most to the least reliable place.
 *
 * @param title the headline
 * @param source the outlet
 * @param date the day of publication, never that of a later change
 */
record PageMetadata(
    Optional<String> title, Optional<String> source, Optional<PublicationDate> date) {

  private static final ImmutableList<String> DATE_NAMES =
      ImmutableList.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datePublished",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "dcterms.created",
          "dcterms.issued",
          "DC.date.issued",
          "DC.date.created",
          "DC.date",
          "date");

  private static final String VISIBLE_DATES =
      "[class~=(?i)(?:^|[\\s_-])(?:date|time|published|pubdate|publish|timestamp)(?:$|[\\s_-])]";
  private static final int LONGEST_DATE_LINE = 120;
  private static final int MOST_DATES = 10;

  private static final ImmutableList<String> TITLE_SEPARATORS =
      ImmutableList.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", "|");
  private static final int LONGEST_SITE_NAME_WORDS = 4;

  static PageMetadata of(Element page, JsonLd jsonLd) {
    Optional<String> source = meta(page, "og:site_name").or(jsonLd::publisher);
    return new PageMetadata(title(page, jsonLd, source), source, date(page, jsonLd));
  }

  private static Optional<String> title(Element page, JsonLd jsonLd, Optional<String> source) {
    Optional<String> heading = heading(page);
    return meta(page, "og:title")
        .map(title -> withoutSite(title, source, heading, false))
        .or(jsonLd::headline)
        .or(() -> heading)
        .or(
            () ->
                text(page.selectFirst("head title"))
                    .map(title -> withoutSite(title, source, heading, true)));
  }

  /** The heading of the article, if the page has one; the site's name is often an h1 as well. */
  private static Optional<String> heading(Element page) {
    return text(page.selectFirst("article h1, [itemprop=headline], main h1"))
        .or(() -> text(page.select("h1").last()));
  }

  private static Optional<PublicationDate> date(Element page, JsonLd jsonLd) {
    for (String name : DATE_NAMES.subList(0, 2)) {
      Optional<PublicationDate> date = meta(page, name).flatMap(PublicationDates::parse);
      if (date.isPresent()) {
        return date;
      }
    }
    Optional<PublicationDate> date = jsonLd.datePublished().flatMap(PublicationDates::parse);
    for (String name : DATE_NAMES) {
      date = date.or(() -> meta(page, name).flatMap(PublicationDates::parse));
    }
    return date.or(() -> markedDate(page, "[itemprop=datePublished]"))
        .or(() -> markedDate(page, "time[pubdate]"))
        .or(() -> markedDate(page, "article time, main time, [role=main] time"))
        .or(() -> markedDate(page, "time"))
        .or(() -> visibleDate(page));
  }

  private static Optional<PublicationDate> markedDate(Element page, String selector) {
    // A page's own date comes before those of the stories it links to.
    for (Element element : page.select(selector).stream().limit(MOST_DATES).toList()) {
      Optional<PublicationDate> date =
          PublicationDates.parse(element.attr("datetime"))
              .or(() -> PublicationDates.parse(element.attr("content")))
              .or(() -> text(element).flatMap(PublicationDates::find));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> visibleDate(Element page) {
    return page.select(VISIBLE_DATES).stream()
        .limit(MOST_DATES)
        .flatMap(element -> text(element).stream())
        .filter(line -> line.length() <= LONGEST_DATE_LINE)
        .flatMap(line -> PublicationDates.find(line).stream())
        .findFirst();
  }

  private static Optional<String> meta(Element page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("itemprop").equalsIgnoreCase(name)) {
        String content = oneLine(meta.attr("content"));
        if (!content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(@Nullable Element element) {
    return Optional.ofNullable(element).map(e -> oneLine(e.text())).filter(line -> !line.isEmpty());
  }

  private static String withoutSite(
      String title, Optional<String> source, Optional<String> heading, boolean guess) {
    if (heading.isPresent() && title.length() > heading.get().length()) {
      boolean headingThenSite =
          title.startsWith(heading.get())
              && TITLE_SEPARATORS.stream()
                  .anyMatch(s -> title.startsWith(s.stripTrailing(), heading.get().length()));
      if (headingThenSite) {
        return heading.get();
      }
    }
    for (String separator : TITLE_SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String story = title.substring(0, last).strip();
        String site = title.substring(last + separator.length()).strip();
        boolean known = source.isPresent() && source.get().equalsIgnoreCase(site);
        if (known || (guess && isSiteName(site, story))) {
          return story;
        }
      }
    }
    return title;
  }

  private static boolean isSiteName(String site, String story) {
    int siteWords = words(site);
    return siteWords <= LONGEST_SITE_NAME_WORDS && words(story) >= 3 && words(story) > siteWords;
  }

  private static int words(String text) {
    return CharMatcher.is(' ').countIn(text) + 1;
  }

  private static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
