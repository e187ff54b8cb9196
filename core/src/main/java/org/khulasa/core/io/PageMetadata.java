package org.khulasa.core.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.PublicationDates;

/**
 * What a page tells about its article, from the most to the least reliable place. Reads the whole
 * page, so make it before {@link MainContent} takes out what is no article.
 *
 * @param title the headline
 * @param source the outlet
 * @param date the day of publication, where the page marks it for programs; never that of a later
 *     change
 * @param lesserDate a date that gives way to one that stands above the text: the day in the page's
 *     address, as {@code /2024/01/26/}, or a time anywhere in the headline's {@code article}
 * @param heading the element with the headline
 */
record PageMetadata(
    Optional<String> title,
    Optional<String> source,
    Optional<PublicationDate> date,
    Optional<PublicationDate> lesserDate,
    Optional<Element> heading) {

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

  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");
  private static final int MOST_DATES = 10;

  static PageMetadata of(Element page, JsonLd jsonLd) {
    PageTitle pageTitle = PageTitle.of(page);
    Optional<Element> heading = pageTitle.heading(page);
    Optional<String> headline = heading.map(PageTitle::line);
    Optional<String> source =
        meta(page, "og:site_name").or(jsonLd::publisher).or(() -> pageTitle.site(headline));
    Optional<String> title =
        meta(page, "og:title")
            .map(line -> PageTitle.withoutSite(line, source, headline, false))
            .or(jsonLd::headline)
            .or(() -> headline)
            .or(() -> pageTitle.story(source));
    return new PageMetadata(
        title,
        source,
        date(page, jsonLd),
        dateInAddress(page).or(() -> heading.flatMap(PageMetadata::timeInArticle)),
        heading);
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
        .or(() -> markedDate(page, "time[pubdate]"));
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

  private static Optional<PublicationDate> dateInAddress(Element page) {
    String link =
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(element -> element.attr("href"))
            .orElse("");
    return Stream.concat(Stream.of(link), meta(page, "og:url").stream())
        .map(DATE_IN_ADDRESS::matcher)
        .filter(Matcher::find)
        .flatMap(
            found ->
                PublicationDates.parse(
                    found.group(1)
                        + "-"
                        + twoDigits(found.group(2))
                        + "-"
                        + twoDigits(found.group(3)))
                    .stream())
        .findFirst();
  }

  /** Some pages sign an article with its date, in an element that is taken for a page's foot. */
  private static Optional<PublicationDate> timeInArticle(Element heading) {
    Element article = heading.closest("article");
    return article == null
        ? Optional.empty()
        : article.select("time").stream()
            .filter(time -> article.equals(time.closest("article")))
            .limit(MOST_DATES)
            .flatMap(time -> PublicationDates.parse(time.attr("datetime")).stream())
            .findFirst();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
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
    return Optional.ofNullable(element).map(PageTitle::line).filter(line -> !line.isEmpty());
  }

  private static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
