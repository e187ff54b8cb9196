package org.khulasa.core.io;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

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
      "script, style, noscript, template, iframe, object, svg, math, canvas, select, button, input,"
          + " textarea, audio, video, dialog, head";
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
  // A name that is on a third of the story tells nothing: themes put such names on everything.
  private static final double MOST_BESIDE = 0.3;

  private final ProseCounts counts;

  private MainContent(ProseCounts counts) {
    this.counts = counts;
  }

  /** Takes what is no text out of the body and returns the element with the article. */
  static Element of(Element body) {
    body.select(NEVER_TEXT).remove();
    removeAround(body);
    ProseCounts counts = ProseCounts.of(body, false);
    if (counts.prose(body) < LEAST_STORY) {
      counts = ProseCounts.of(body, true);
    }
    MainContent content = new MainContent(counts);
    Element main = content.find(body);
    content.removeBeside(main);
    return main;
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

  /** Takes what is beside the story out of the element that holds it. */
  private void removeBeside(Element main) {
    List<Element> beside =
        main.getAllElements().stream()
            .filter(element -> !element.equals(main))
            .filter(element -> counts.isTeaser(element) || isSmallAndBeside(element, main))
            .toList();
    beside.forEach(Element::remove);
  }

  private boolean isSmallAndBeside(Element element, Element main) {
    return (counts.isBeside(element)
            || ElementNames.tellOfReadingAloud(element)
            || ElementNames.tellOfCaption(element))
        && counts.text(element) <= counts.text(main) * MOST_BESIDE;
  }

  private Element find(Element body) {
    Element start = start(body);
    long prose = counts.prose(start);
    if (prose == 0) {
      return start;
    }
    Element current = start;
    while (true) {
      Optional<Element> child = childWith(current, (long) Math.ceil(prose * DESCEND));
      if (child.isEmpty()) {
        return current;
      }
      current = child.get();
    }
  }

  private Element start(Element body) {
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

  private Optional<Element> childWith(Element element, long prose) {
    for (Element child : element.children()) {
      if (counts.prose(child) >= prose && !counts.isParagraph(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
