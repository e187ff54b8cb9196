package org.khulasa.core.io;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  // Open Graph's own names are said of the page's article; JSON-LD, which comes next, may also
  // describe other stories, and the names below mean different things on different pages.
  private static final ImmutableList<String> FIRST_DATE_NAMES =
      ImmutableList.of("article:published_time", "og:article:published_time");
  private static final ImmutableList<String> OTHER_DATE_NAMES =
      ImmutableList.of(
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
    Map<String, String> metas = metas(page);
    PageTitle pageTitle = PageTitle.of(page);
    Optional<Element> heading = pageTitle.heading(page);
    Optional<String> headline = heading.map(PageTitle::line);
    Optional<String> source =
        meta(metas, "og:site_name").or(jsonLd::publisher).or(() -> pageTitle.site(headline));
    Optional<String> title =
        meta(metas, "og:title")
            .map(line -> PageTitle.withoutSite(line, source, headline, false))
            .or(jsonLd::headline)
            .or(() -> headline)
            .or(() -> pageTitle.story(source));
    return new PageMetadata(
        title,
        source,
        date(page, metas, jsonLd),
        dateInAddress(page, metas).or(() -> heading.flatMap(PageMetadata::timeInArticle)),
        heading);
  }

  private static Optional<PublicationDate> date(
      Element page, Map<String, String> metas, JsonLd jsonLd) {
    return date(metas, FIRST_DATE_NAMES)
        .or(() -> jsonLd.datePublished().flatMap(PublicationDates::parse))
        .or(() -> date(metas, OTHER_DATE_NAMES))
        .or(() -> markedDate(page, "[itemprop=datePublished]"))
        .or(() -> markedDate(page, "time[pubdate]"));
  }

  private static Optional<PublicationDate> date(Map<String, String> metas, List<String> names) {
    return names.stream()
        .flatMap(name -> meta(metas, name).flatMap(PublicationDates::parse).stream())
        .findFirst();
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

  private static Optional<PublicationDate> dateInAddress(Element page, Map<String, String> metas) {
    String link =
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(element -> element.attr("href"))
            .orElse("");
    return Stream.concat(Stream.of(link), meta(metas, "og:url").stream())
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

  /**
   * What the page says under each name, in small letters, the first time that it says something.
   */
  private static Map<String, String> metas(Element page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = oneLine(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String attribute : List.of("property", "name", "itemprop")) {
          metas.putIfAbsent(Ascii.toLowerCase(meta.attr(attribute)), content);
        }
      }
    }
    return metas;
  }

  private static Optional<String> meta(Map<String, String> metas, String name) {
    return Optional.ofNullable(metas.get(Ascii.toLowerCase(name)));
  }

  private static Optional<String> text(@Nullable Element element) {
    return Optional.ofNullable(element).map(PageTitle::line).filter(line -> !line.isEmpty());
  }

  private static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
