package org.khulasa.core.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds a page's article.
 *
 * <p>Evidence is prose: the text of blocks that are long enough to be paragraphs and consist of
 * little but links nowhere (compare Kohlschütter et al., "Boilerplate Detection using Shallow Text
 * Features", WSDM 2010). What the page marks as its article is taken if it holds a fair share of
 * the prose; otherwise the whole body. From there the way goes down as long as one child holds
 * nearly all of the prose. One pass over the tree counts everything, so that the cost is linear.
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

  private static final Pattern NOT_THE_STORY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|related|sidebar|side-bar|most-?read|trending"
              + "|newsletter|subscribe|breadcrumbs?|cookies?|popup|modal|advert\\w{0,12}|sponsored"
              + "|recommended|read[-_]?(?:more|also)|footer|shar(?:e|ing)|tag-?cloud"
              + "|author[-_]?(?:bio|box|info))(?:$|[\\s_-])");
  private static final Pattern READ_ALOUD_ONLY =
      Pattern.compile("(?i)(?:^|\\s)(?:screen-?reader-?text|visually-?hidden|sr-only)(?:$|\\s)");

  private static final int SHORTEST_PARAGRAPH = 40;
  private static final int SHORTEST_TITLE = 12;
  private static final double TITLE_LINKS = 0.9;
  private static final int FEWEST_TEASERS = 3;
  private static final int LONGEST_TEASER = 400;
  private static final int MOST_TEASER_BLOCKS = 2;
  private static final int LEAST_STORY = 200;
  private static final double MOST_LINKS = 0.35;
  private static final double DESCEND = 0.85;
  private static final double TOO_MUCH_TO_DROP = 0.5;
  private static final double MOST_APART = 0.3;

  // jsoup compares nodes by identity.
  private final Map<Element, Count> counts = new HashMap<>();
  private final Set<Element> teasers = new HashSet<>();
  private boolean teasersCount;

  private MainContent() {}

  /** Text directly in a block, and the prose in all of an element. */
  private static final class Count {
    private int ownText;
    private int ownLinkText;
    private int allText;
    private long prose;
    private int paragraphs;
    private int linkedTitles;
  }

  /** Takes what is no text out of the body and returns the element with the article. */
  static Element of(Element body) {
    body.select(NEVER_TEXT).remove();
    MainContent before = new MainContent();
    before.count(body);
    before.removeAround(body);
    MainContent after = new MainContent();
    if (after.count(body).prose < LEAST_STORY) {
      // A page of nothing but teasers: they are what it says.
      after = new MainContent();
      after.teasersCount = true;
      after.count(body);
    }
    Element main = after.find(body);
    after.removeApart(main);
    return main;
  }

  /** Some pages are one form, or show their body by script: then it is not taken out. */
  private void removeAround(Element body) {
    Elements around = body.select(HIDDEN + ", " + AROUND);
    int all = count(body).allText;
    for (Element element : around) {
      if (!element.equals(body) && count(element).allText <= all * TOO_MUCH_TO_DROP) {
        element.remove();
      }
    }
  }

  /** A name that is on half the story tells nothing: themes put such names on everything. */
  private void removeApart(Element main) {
    int all = countOf(main).allText;
    List<Element> apart = new ArrayList<>();
    for (Element element : main.getAllElements()) {
      boolean named =
          (isApart(element) || READ_ALOUD_ONLY.matcher(element.className()).find())
              && countOf(element).allText <= all * MOST_APART;
      if (!element.equals(main) && (named || teasers.contains(element))) {
        apart.add(element);
      }
    }
    apart.forEach(Element::remove);
  }

  private Element find(Element body) {
    Element start = start(body);
    long prose = countOf(start).prose;
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
    long all = countOf(body).prose;
    for (Mark mark : Mark.values()) {
      Optional<Element> best = Optional.empty();
      for (Element candidate : body.select(mark.selector)) {
        boolean better = best.isEmpty() || countOf(candidate).prose > countOf(best.get()).prose;
        if (better && !isApart(candidate)) {
          best = Optional.of(candidate);
        }
      }
      if (best.isPresent()
          && BlockText.of(best.get()).length() > 0
          && countOf(best.get()).prose >= all * mark.share) {
        return best.get();
      }
    }
    return body;
  }

  private Optional<Element> childWith(Element element, long prose) {
    for (Element child : element.children()) {
      if (countOf(child).prose >= prose && !isParagraph(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  // A page whose one long paragraph holds most of the prose still has a headline and short ones.
  private boolean isParagraph(Element element) {
    return countOf(element).ownText >= SHORTEST_PARAGRAPH || !BlockText.isBlock(element);
  }

  private Count countOf(Element element) {
    return counts.getOrDefault(element, new Count());
  }

  /** Whether an element's name says that it is beside the story: comments, related stories. */
  static boolean isApart(Element element) {
    return NOT_THE_STORY.matcher(element.className()).find()
        || NOT_THE_STORY.matcher(element.id()).find();
  }

  private Count count(Element root) {
    Count known = counts.get(root);
    if (known != null) {
      return known;
    }
    Counter counter = new Counter();
    NodeTraversor.traverse(counter, root);
    return countOf(root);
  }

  /** Counts in one walk; totals are added up on the way out of an element. */
  private final class Counter implements NodeVisitor {
    private final ArrayDeque<Element> blocks = new ArrayDeque<>();
    private final List<Element> links = new ArrayList<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        counts.put(element, new Count());
        if (blocks.isEmpty() || BlockText.isBlock(element)) {
          blocks.push(element);
        }
        if (isLink(element)) {
          links.add(element);
        }
      } else if (node instanceof TextNode text && !blocks.isEmpty()) {
        int visible = visible(text.getWholeText());
        Count count = countOf(blocks.element());
        count.ownText += visible;
        count.ownLinkText += links.isEmpty() ? 0 : visible;
        if (text.parentNode() instanceof Element parent) {
          countOf(parent).allText += visible;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      Count count = countOf(element);
      if (!blocks.isEmpty() && blocks.element().equals(element)) {
        blocks.pop();
        if (count.ownText >= SHORTEST_PARAGRAPH
            && count.ownLinkText <= count.ownText * MOST_LINKS) {
          count.prose += count.ownText;
          count.paragraphs++;
        } else if (count.ownText >= SHORTEST_TITLE
            && count.ownLinkText >= count.ownText * TITLE_LINKS) {
          count.linkedTitles++;
        }
      }
      if (!teasersCount) {
        leaveOutTeasers(element, count);
      }
      if (isLink(element)) {
        links.remove(links.size() - 1);
      }
      if (element.parent() != null && counts.containsKey(element.parent())) {
        Count parent = countOf(element.parent());
        parent.allText += count.allText;
        parent.paragraphs += count.paragraphs;
        parent.linkedTitles += count.linkedTitles;
        parent.prose += isApart(element) ? 0 : count.prose;
      }
    }
  }

  /** Takes the prose of teasers among an element's children out of what it counts. */
  private void leaveOutTeasers(Element parent, Count count) {
    Map<String, List<Element>> alike = new HashMap<>();
    for (Element child : parent.children()) {
      if (isLikeTeaser(countOf(child))) {
        alike
            .computeIfAbsent(child.normalName() + ' ' + child.className(), k -> new ArrayList<>())
            .add(child);
      }
    }
    for (List<Element> row : alike.values()) {
      if (row.size() >= FEWEST_TEASERS) {
        teasers.addAll(row);
        for (Element teaser : row) {
          count.prose -= isApart(teaser) ? 0 : countOf(teaser).prose;
        }
      }
    }
  }

  /** A title that is a link, and a sentence or two below it. */
  private static boolean isLikeTeaser(Count count) {
    return count.paragraphs >= 1
        && count.paragraphs <= MOST_TEASER_BLOCKS
        && count.linkedTitles >= 1
        && count.linkedTitles <= MOST_TEASER_BLOCKS
        && count.prose <= LONGEST_TEASER;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static int visible(String text) {
    int visible = 0;
    for (int i = 0; i < text.length(); i++) {
      visible += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return visible;
  }
}
