package org.khulasa.core.io;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.khulasa.core.text.OutletNames;

/**
 * The title that a browser shows: the headline, mostly with the site's name and sometimes with a
 * section, in any order. What stands on the page itself tells which part is which.
 *
 * @param text the title in one line; empty if the page has none
 */
record PageTitle(String text) {
  private static final ImmutableList<String> SEPARATORS =
      ImmutableList.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", "|");
  private static final Pattern ANY_SEPARATOR = Pattern.compile("\\s[|–—:»·-]{1,2}\\s|\\||:\\s");
  private static final Splitter PARTS = Splitter.on(ANY_SEPARATOR).trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ');
  private static final int MOST_PARTS = 8;
  private static final int LONGEST_SITE_NAME_WORDS = 4;
  private static final int SHORTEST_HEADLINE_WORDS = 3;
  // What stands beside a headline, or in its place, and is no site: labels and sections.
  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of(
          "عاجل",
          "خاص",
          "فيديو",
          "بالفيديو",
          "صور",
          "بالصور",
          "شاهد",
          "رأي",
          "مقال",
          "مقالات",
          "تحليل",
          "تقرير",
          "تقارير",
          "حصري",
          "الموضوع",
          "خبر",
          "أخبار",
          "الأخبار",
          "الرئيسية",
          "سياسة",
          "اقتصاد",
          "رياضة",
          "ثقافة",
          "منوعات",
          "محليات",
          "صحة",
          "تكنولوجيا",
          "home",
          "index",
          "news",
          "untitled");

  static PageTitle of(Element page) {
    Element title = page.selectFirst("head title");
    return new PageTitle(title == null ? "" : line(title));
  }

  /** The text of an element in one line. */
  static String line(Element element) {
    return CharMatcher.whitespace().trimAndCollapseFrom(element.text(), ' ');
  }

  /**
   * The element with the headline, if the page has one: the heading that makes out most of this
   * title, since the site's name is often a heading as well; else the article's; else, on old pages
   * without headings, the line that is a part of this title.
   */
  Optional<Element> heading(Element page) {
    return page.select("h1, h2, h3").stream()
        .filter(element -> isMost(line(element)))
        .max(Comparator.comparingInt(element -> line(element).length()))
        .or(() -> Optional.ofNullable(page.selectFirst("article h1, [itemprop=headline], main h1")))
        .or(() -> Optional.ofNullable(page.select("h1").last()))
        .filter(element -> element.hasText())
        .or(() -> lineThatIsAPart(page));
  }

  private boolean isMost(String heading) {
    return heading.length() * 2 >= text.length() && !heading.isEmpty() && text.contains(heading);
  }

  private Optional<Element> lineThatIsAPart(Element page) {
    Set<String> parts = stretches();
    return parts.isEmpty()
        ? Optional.empty()
        : page.select("body *").stream()
            .filter(
                element ->
                    parts.contains(
                        CharMatcher.whitespace().trimAndCollapseFrom(element.ownText(), ' ')))
            .findFirst();
  }

  /** Parts of this title, and such as stand beside each other with what is between them. */
  private Set<String> stretches() {
    Set<String> stretches = new HashSet<>();
    List<String> parts = PARTS.splitToList(text);
    int end = Math.min(MOST_PARTS, parts.size());
    for (int first = 0; first < end; first++) {
      int from = text.indexOf(parts.get(first));
      for (int last = first; last < end; last++) {
        int to = text.indexOf(parts.get(last), from) + parts.get(last).length();
        String stretch = to > from ? text.substring(from, to) : "";
        if (words(stretch) >= SHORTEST_HEADLINE_WORDS && stretch.length() < text.length()) {
          stretches.add(stretch);
        }
      }
    }
    return stretches;
  }

  /**
   * The site's name. Sections and dates may stand there as well: {@code headline | section | site},
   * {@code headline – site – 26.01.2024}, {@code site - section - headline}; or the name alone.
   */
  Optional<String> site(Optional<String> headline) {
    if (headline.isEmpty()) {
      return isOnlySite() ? Optional.of(text) : Optional.empty();
    }
    int at = text.indexOf(headline.get());
    if (at < 0) {
      return Optional.of(text).filter(title -> isOnlySite());
    }
    String before = text.substring(0, at);
    String behind = text.substring(at + headline.get().length());
    List<String> names =
        ANY_SEPARATOR.matcher(behind).lookingAt()
            ? PARTS.splitToStream(behind).filter(PageTitle::mayBeSite).toList()
            : List.of();
    if (!names.isEmpty()) {
      return Optional.of(names.get(names.size() - 1));
    }
    return behind.isBlank()
        ? PARTS.splitToStream(before).filter(PageTitle::mayBeSite).findFirst()
        : Optional.empty();
  }

  /** The title without the site's name, of a page without a headline. */
  Optional<String> story(Optional<String> source) {
    return text.isEmpty() || source.equals(Optional.of(text))
        ? Optional.empty()
        : Optional.of(withoutSite(text, source, Optional.empty(), true));
  }

  // A headline has more words, or does not call itself a newspaper.
  private boolean isOnlySite() {
    return mayBeSite(text)
        && !ANY_SEPARATOR.matcher(text).find()
        && (words(text) == 1 || WORDS.splitToStream(text).anyMatch(OutletNames::isOfSite));
  }

  private static boolean mayBeSite(String part) {
    return part.chars().anyMatch(Character::isLetter)
        && words(part) <= LONGEST_SITE_NAME_WORDS
        && !LABELS.contains(Ascii.toLowerCase(part));
  }

  /**
   * A headline from which the site's name behind it is taken.
   *
   * @param guess whether few words behind a separator are the site's name, if nothing tells it
   */
  static String withoutSite(
      String title, Optional<String> source, Optional<String> heading, boolean guess) {
    if (heading.isPresent() && title.length() > heading.get().length()) {
      boolean headingThenSite =
          title.startsWith(heading.get())
              && SEPARATORS.stream()
                  .anyMatch(s -> title.startsWith(s.stripTrailing(), heading.get().length()));
      if (headingThenSite) {
        return heading.get();
      }
    }
    for (String separator : SEPARATORS) {
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
    return siteWords <= LONGEST_SITE_NAME_WORDS
        && words(story) >= SHORTEST_HEADLINE_WORDS
        && words(story) > siteWords;
  }

  private static int words(String text) {
    return CharMatcher.is(' ').countIn(text) + 1;
  }
}
