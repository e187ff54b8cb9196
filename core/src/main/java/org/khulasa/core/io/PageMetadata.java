package org.khulasa.core.io;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

  private static final ImmutableList<String> TITLE_SEPARATORS =
      ImmutableList.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", "|");
  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("\\s[|–—:»·-]{1,2}\\s|\\|")).trimResults().omitEmptyStrings();
  private static final int LONGEST_SITE_NAME_WORDS = 4;
  private static final int SHORTEST_HEADLINE_WORDS = 3;

  static PageMetadata of(Element page, JsonLd jsonLd) {
    String pageTitle = text(page.selectFirst("head title")).orElse("");
    Optional<Element> heading = heading(page, pageTitle);
    Optional<String> headline =
        heading.flatMap(PageMetadata::text).or(() -> lineInTitle(page, pageTitle));
    Optional<String> source =
        meta(page, "og:site_name")
            .or(jsonLd::publisher)
            .or(() -> headline.flatMap(line -> siteBehind(line, pageTitle)));
    Optional<String> title =
        meta(page, "og:title")
            .map(line -> withoutSite(line, source, headline, false))
            .or(jsonLd::headline)
            .or(() -> headline)
            .or(
                () ->
                    Optional.of(pageTitle)
                        .filter(line -> !line.isEmpty())
                        .map(line -> withoutSite(line, source, headline, true)));
    return new PageMetadata(
        title,
        source,
        date(page, jsonLd),
        dateInAddress(page).or(() -> heading.flatMap(PageMetadata::timeInArticle)),
        heading);
  }

  /**
   * The heading of the article, if the page has one. The site's name is often a heading as well, so
   * the one that makes out most of the page's title comes first.
   */
  private static Optional<Element> heading(Element page, String pageTitle) {
    return page.select("h1, h2, h3").stream()
        .filter(element -> isMostOf(pageTitle, oneLine(element.text())))
        .max(Comparator.comparingInt(element -> oneLine(element.text()).length()))
        .or(() -> Optional.ofNullable(page.selectFirst("article h1, [itemprop=headline], main h1")))
        .or(() -> Optional.ofNullable(page.select("h1").last()))
        .filter(element -> text(element).isPresent());
  }

  private static boolean isMostOf(String pageTitle, String heading) {
    return heading.length() * 2 >= pageTitle.length()
        && !heading.isEmpty()
        && pageTitle.contains(heading);
  }

  /**
   * Old pages have no headings: of a title with the site's name before or behind, the part that
   * stands on the page.
   */
  private static Optional<String> lineInTitle(Element page, String pageTitle) {
    Set<String> parts = new HashSet<>();
    for (String separator : Iterables.concat(TITLE_SEPARATORS, ImmutableList.of(": "))) {
      int first = pageTitle.indexOf(separator);
      if (first > 0) {
        parts.add(pageTitle.substring(0, pageTitle.lastIndexOf(separator)).strip());
        parts.add(pageTitle.substring(first + separator.length()).strip());
      }
    }
    parts.removeIf(part -> words(part) < SHORTEST_HEADLINE_WORDS);
    return parts.isEmpty()
        ? Optional.empty()
        : page.select("body *").stream()
            .map(element -> oneLine(element.ownText()))
            .filter(parts::contains)
            .findFirst();
  }

  /**
   * The site's name behind a headline that stands on the page. Sections and dates may stand there
   * as well: {@code headline | section | site}, {@code headline – site – 26.01.2024}.
   */
  private static Optional<String> siteBehind(String headline, String pageTitle) {
    if (TITLE_SEPARATORS.stream().noneMatch(mark -> pageTitle.startsWith(headline + mark))) {
      return Optional.empty();
    }
    Optional<String> site = Optional.empty();
    for (String part : PARTS.split(pageTitle.substring(headline.length()))) {
      if (hasLetter(part) && words(part) <= LONGEST_SITE_NAME_WORDS) {
        site = Optional.of(part);
      }
    }
    return site;
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
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
