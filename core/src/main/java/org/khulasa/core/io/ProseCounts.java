package org.khulasa.core.io;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.khulasa.core.text.CharacterClasses;

/**
 * How much prose every element of a page holds: text of blocks that are long enough to be
 * paragraphs and consist of little but links nowhere, without what elements named so hold beside
 * the story, and without rows of teasers. One walk counts it all, adding totals up on the way out
 * of an element, so that the cost is linear in the page.
 */
final class ProseCounts implements NodeVisitor {
  /** A block with as many visible characters is a paragraph, unless links make out too much. */
  static final int SHORTEST_PARAGRAPH = 40;

  private static final double MOST_LINKS = 0.35;
  private static final int LONGEST_CAPTION = 120;
  // A paragraph with a picture may be a short one.
  private static final ImmutableSet<String> PICTURE_BOXES =
      ImmutableSet.of("div", "figure", "table", "center");
  private static final int SHORTEST_TITLE = 12;
  private static final double TITLE_LINKS = 0.9;
  private static final int FEWEST_TEASERS = 2;
  private static final int LONGEST_TEASER = 400;
  private static final int MOST_TEASER_BLOCKS = 2;

  // jsoup compares nodes by identity.
  private final Map<Element, Count> counts = new HashMap<>();
  private final Set<Element> teasers = new HashSet<>();
  private final boolean withTeasers;
  private final ArrayDeque<Element> blocks = new ArrayDeque<>();
  private int links;

  private ProseCounts(boolean withTeasers) {
    this.withTeasers = withTeasers;
  }

  /**
   * Visible characters directly in a block ({@code own}), and in all of an element; and its blocks
   * of prose and its titles that are links.
   */
  private static final class Count {
    private int ownText;
    private int ownLinkText;
    private int allText;
    private int allLinkText;
    private long prose;
    private int paragraphs;
    private int linkedTitles;
    private int images;
    private boolean headed;
  }

  /** Counts below an element; teasers count only {@code withTeasers}. */
  static ProseCounts of(Element root, boolean withTeasers) {
    ProseCounts counts = new ProseCounts(withTeasers);
    NodeTraversor.traverse(counts, root);
    return counts;
  }

  /** The visible characters of an element. */
  int text(Element element) {
    return countOf(element).allText;
  }

  /** The visible characters of an element that are prose. */
  long prose(Element element) {
    return countOf(element).prose;
  }

  // A page whose one long paragraph holds most of the prose still has a headline and short ones.
  boolean isParagraph(Element element) {
    return countOf(element).ownText >= SHORTEST_PARAGRAPH || !BlockText.isBlock(element);
  }

  /** Whether an element is one of a row of teasers that do not count. */
  boolean isTeaser(Element element) {
    return teasers.contains(element);
  }

  /**
   * Whether an element is beside the story, by its name. What has a headline is not, since themes
   * name whole pages after their columns; and what links to others has links.
   */
  boolean isBeside(Element element) {
    Count count = countOf(element);
    return !count.headed
        && ElementNames.tellOfNoStory(element)
        && (count.allLinkText > 0 || !ElementNames.tellOfMore(element));
  }

  /** Whether an element is an article of its own, and a short one: a teaser or a comment. */
  boolean isShortArticle(Element element) {
    Count count = countOf(element);
    return element.normalName().equals("article")
        && !count.headed
        && count.allText <= LONGEST_TEASER;
  }

  /** Whether an element holds a picture and not more than a line: what stands under it. */
  boolean isPictureBox(Element element) {
    Count count = countOf(element);
    return count.images > 0
        && !count.headed
        && count.allText <= LONGEST_CAPTION
        && PICTURE_BOXES.contains(element.normalName());
  }

  /** Whether all that an element says is links. */
  boolean isOnlyLinks(Element element) {
    Count count = countOf(element);
    return count.allText >= SHORTEST_TITLE && count.allLinkText >= count.allText * TITLE_LINKS;
  }

  private Count countOf(Element element) {
    return counts.getOrDefault(element, new Count());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      counts.put(element, new Count());
      if (blocks.isEmpty() || BlockText.isBlock(element)) {
        blocks.push(element);
      }
      links += isLink(element) ? 1 : 0;
      if (element.normalName().equals("br") && !blocks.isEmpty()) {
        judgeFirstLine(countOf(blocks.element()));
      }
    } else if (node instanceof TextNode text && !blocks.isEmpty()) {
      int visible = visible(text.getWholeText());
      int linked = links == 0 ? 0 : visible;
      Count block = countOf(blocks.element());
      block.ownText += visible;
      block.ownLinkText += linked;
      if (text.parentNode() instanceof Element parent) {
        countOf(parent).allText += visible;
        countOf(parent).allLinkText += linked;
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
      judgeBlock(count);
    }
    if (!withTeasers) {
      leaveOutTeasers(element, count);
    }
    links -= isLink(element) ? 1 : 0;
    if (element.parent() != null && counts.containsKey(element.parent())) {
      Count parent = countOf(element.parent());
      parent.allText += count.allText;
      parent.allLinkText += count.allLinkText;
      parent.paragraphs += count.paragraphs;
      parent.linkedTitles += count.linkedTitles;
      parent.images += count.images + (element.normalName().equals("img") ? 1 : 0);
      parent.headed |= count.headed || element.normalName().equals("h1");
      parent.prose += isBeside(element) ? 0 : count.prose;
    }
  }

  /** A link with a line of its own at the beginning of a block is a title above what follows. */
  private static void judgeFirstLine(Count count) {
    if (count.linkedTitles == 0
        && count.ownText >= SHORTEST_TITLE
        && count.ownLinkText >= count.ownText * TITLE_LINKS) {
      count.linkedTitles++;
      count.ownText = 0;
      count.ownLinkText = 0;
    }
  }

  private static void judgeBlock(Count count) {
    if (count.ownText >= SHORTEST_PARAGRAPH && count.ownLinkText <= count.ownText * MOST_LINKS) {
      count.prose += count.ownText;
      count.paragraphs++;
    } else if (count.ownText >= SHORTEST_TITLE
        && count.ownLinkText >= count.ownText * TITLE_LINKS) {
      count.linkedTitles++;
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
          count.prose -= isBeside(teaser) ? 0 : countOf(teaser).prose;
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

  // Without an address, too, since a script may follow it; but an anchor only has a name.
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && (element.hasAttr("href") || !(element.hasAttr("name") || element.hasAttr("id")));
  }

  private static int visible(String text) {
    int visible = 0;
    for (int i = 0; i < text.length(); i++) {
      visible += CharacterClasses.isVisible(text.charAt(i)) ? 1 : 0;
    }
    return visible;
  }
}
