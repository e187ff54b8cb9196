package org.khulasa.core.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article.
 *
 * <p>Evidence is prose ({@link ProseCounts}; compare Kohlschütter et al., "Boilerplate Detection
 * using Shallow Text Features", WSDM 2010). What the page marks as its article is taken if it holds
 * a fair share of the prose; otherwise the whole body. From there the way goes down as long as one
 * child holds nearly all of the prose. What stands inside and is beside the story, by its name or
 * as a row of teasers, goes; all else is left to the cleaner, which tells what it drops.
 */
final class MainContent {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, marquee, object, svg, math, canvas, select,"
          + " button, input, textarea, audio, video, dialog, head";
  private static final String HIDDEN =
      "[hidden], [aria-hidden=true], [style~=(?i)(?:display\\s{0,4}:\\s{0,4}none"
          + "|visibility\\s{0,4}:\\s{0,4}hidden)]";
  private static final String AROUND =
      "nav, aside, footer, form, menu, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], body > header";

  /**
   * From the most to the least telling mark of an article, with the share of prose it must hold.
   */
  private enum Mark {
    ARTICLE_BODY("[itemprop=articleBody]", 0.3),
    ARTICLE("article", 0.4),
    MAIN("main, [role=main]", 0.4);

    final String selector;
    final double share;

    Mark(String selector, double share) {
      this.selector = selector;
      this.share = share;
    }
  }

  /** A page with fewer visible characters beside its teasers has no story. */
  static final int LEAST_STORY = 200;

  private static final double DESCEND = 0.85;
  private static final double TOO_MUCH_TO_DROP = 0.5;
  // A name on what is a third of it, and more than the prose elsewhere, tells nothing: themes put
  // such names on everything.
  private static final double MOST_BESIDE = 0.3;
  // A body of its own beside the heading's would have most of the prose.
  private static final double LEAST_OF_SEVERAL = 0.3;
  private static final int SHORTEST_OTHER = 40;
  private static final int MOST_SKIPS = 20;
  private static final Pattern SKIPS = Pattern.compile("(?i)تخط|تجاوز|skip");

  private final ProseCounts counts;
  private final Element main;

  private MainContent(ProseCounts counts, Element main) {
    this.counts = counts;
    this.main = main;
  }

  /**
   * Takes what is no text and what is around the article out of the body, and looks for it.
   *
   * @param heading the element with the headline, if the page has one
   */
  static MainContent in(Element body, Optional<Element> heading) {
    body.select(NEVER_TEXT).remove();
    removeAround(body);
    ProseCounts counts = ProseCounts.of(body, false);
    if (counts.prose(body) < LEAST_STORY) {
      counts = ProseCounts.of(body, true);
    }
    ProseCounts known = counts;
    Element among = heading.flatMap(element -> headedOfSeveral(element, known)).orElse(body);
    return new MainContent(counts, find(among, counts));
  }

  /** The element that holds the article, with boxes and buttons among its paragraphs. */
  Element main() {
    return main;
  }

  /**
   * Takes out of the element with the article what is beside the story, and returns its text: all
   * of it, if nothing else is there, as on a page of links.
   */
  String text() {
    String all = BlockText.of(main);
    removeSkippable();
    List<Element> beside =
        main.getAllElements().stream()
            .filter(element -> !element.equals(main))
            .filter(element -> counts.isTeaser(element) || isSmallAndBeside(element))
            .toList();
    // An empty element still parts what stands before it from what stands behind.
    beside.forEach(Element::empty);
    String story = BlockText.of(main);
    return story.isEmpty() ? all : story;
  }

  /** What stands between a link that skips it and that link's target. */
  private void removeSkippable() {
    // Each looks through the page for its target, so there may not be many.
    List<Element> links =
        main.select("a[href^=#]").stream()
            .filter(link -> SKIPS.matcher(link.text()).lookingAt())
            .limit(MOST_SKIPS)
            .toList();
    for (Element link : links) {
      String id = link.attr("href").substring(1);
      Element target = id.isEmpty() ? null : main.getElementById(id);
      Element both = target == null ? null : commonAncestor(link, target);
      if (both != null && isSmall(both)) {
        both.empty();
      }
    }
  }

  private static @Nullable Element commonAncestor(Element one, Element other) {
    Set<Element> around = new HashSet<>(other.parents());
    return one.parents().stream().filter(around::contains).findFirst().orElse(null);
  }

  private boolean isSmallAndBeside(Element element) {
    return isSmall(element)
        && (counts.isBeside(element)
            || ElementNames.tellOfReadingAloud(element)
            || ElementNames.tellOfCaption(element)
            || counts.isPictureBox(element)
            || counts.isShortArticle(element)
            || (BlockText.isBlock(element)
                && !element.normalName().equals("h1")
                && counts.isOnlyLinks(element)));
  }

  private boolean isSmall(Element element) {
    int text = counts.text(element);
    return text <= counts.text(main) * MOST_BESIDE || text <= counts.prose(main);
  }

  /** Some pages are one form, or show their body by script: then it is not taken out. */
  private static void removeAround(Element body) {
    Elements around = body.select(HIDDEN + ", " + AROUND);
    ProseCounts counts = ProseCounts.of(body, true);
    for (Element element : around) {
      if (!element.equals(body) && counts.text(element) <= counts.text(body) * TOO_MUCH_TO_DROP) {
        element.remove();
      }
    }
  }

  /**
   * Of several elements of one kind with a text each, as under each other in a thread or where one
   * article is loaded below the other, the one with the headline.
   */
  private static Optional<Element> headedOfSeveral(Element heading, ProseCounts counts) {
    for (Element around = heading; around != null; around = around.parent()) {
      long prose = counts.prose(around);
      long most = 0;
      for (Element sibling : prose < LEAST_STORY ? List.<Element>of() : siblings(around)) {
        most = Math.max(most, counts.prose(sibling));
      }
      if (most >= SHORTEST_OTHER && prose >= most * LEAST_OF_SEVERAL) {
        return Optional.of(around);
      }
    }
    return Optional.empty();
  }

  // Parts of one long article have neither.
  private static boolean headsOrDates(Element element) {
    return element.normalName().equals("h1") || VisibleDates.isDate(element);
  }

  private static List<Element> siblings(Element element) {
    return element.siblingElements().stream()
        .filter(
            sibling ->
                sibling.normalName().equals(element.normalName())
                    && sibling.className().equals(element.className())
                    && sibling.stream().anyMatch(MainContent::headsOrDates))
        .toList();
  }

  private static Element find(Element body, ProseCounts counts) {
    Element start = start(body, counts);
    long prose = counts.prose(start);
    if (prose == 0) {
      return start;
    }
    Element current = start;
    while (true) {
      Optional<Element> child = childWith(current, counts, (long) Math.ceil(prose * DESCEND));
      if (child.isEmpty()) {
        return current;
      }
      current = child.get();
    }
  }

  private static Element start(Element body, ProseCounts counts) {
    long all = counts.prose(body);
    for (Mark mark : Mark.values()) {
      Optional<Element> best = Optional.empty();
      for (Element candidate : body.select(mark.selector)) {
        boolean better = best.isEmpty() || counts.prose(candidate) > counts.prose(best.get());
        if (better && !ElementNames.tellOfNoStory(candidate)) {
          best = Optional.of(candidate);
        }
      }
      if (best.isPresent()
          && BlockText.of(best.get()).length() > 0
          && counts.prose(best.get()) >= all * mark.share) {
        return best.get();
      }
    }
    return body;
  }

  private static Optional<Element> childWith(Element element, ProseCounts counts, long prose) {
    for (Element child : element.children()) {
      if (counts.prose(child) >= prose
          && !counts.isParagraph(child)
          && !counts.isBeside(child)
          && !counts.isTeaser(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
