package org.khulasa.core.io;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as lines: every block on its own, an empty line between paragraphs, none
 * between list items, table cells and what {@code <br>} separates. Inline markup neither adds nor
 * takes a space, so that {@code ال<b>كتاب</b>} stays one word.
 */
final class BlockText implements NodeVisitor {
  /** Blocks that follow each other as lines, not as paragraphs. */
  private static final ImmutableSet<String> LINES =
      ImmutableSet.of("li", "tr", "td", "th", "dt", "dd", "option", "caption", "figcaption");

  // jsoup compares nodes by identity.
  private final Map<Element, Boolean> holdsBlocks = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int preformatted;
  private int pendingBreaks;
  private boolean pendingSpace;

  private BlockText() {}

  static String of(Element element) {
    BlockText visitor = new BlockText();
    NodeTraversor.traverse(visitor, element);
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        pendingBreaks = Math.min(2, pendingBreaks + 1);
      } else if (isBlock(element)) {
        breakLine(element);
        preformatted += element.normalName().equals("pre") ? 1 : 0;
      } else if (isLooseInline(element)) {
        pendingBreaks = Math.max(pendingBreaks, 1);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element) && !element.normalName().equals("br")) {
      breakLine(element);
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
  }

  static boolean isBlock(Element element) {
    return element.isBlock() || LINES.contains(element.normalName());
  }

  /**
   * Whether an inline element stands right behind another one among blocks, as a button behind a
   * link: words do not go on from one to the other there.
   */
  private boolean isLooseInline(Element element) {
    Element parent = element.parent();
    return element.previousSibling() instanceof Element before
        && !isBlock(before)
        && parent != null
        && holdsBlocks.computeIfAbsent(parent, BlockText::holdsBlock)
        && before.hasText()
        && element.hasText();
  }

  private static boolean holdsBlock(Element element) {
    return element.children().stream().anyMatch(BlockText::isBlock);
  }

  private void breakLine(Element element) {
    int breaks = LINES.contains(element.normalName()) ? 1 : 2;
    pendingBreaks = Math.max(pendingBreaks, breaks);
  }

  private void append(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n' && preformatted > 0) {
        pendingBreaks = Math.min(2, pendingBreaks + 1);
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        pendingSpace = true;
      } else {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    if (text.length() > 0) {
      if (pendingBreaks > 0) {
        text.append("\n".repeat(pendingBreaks));
      } else if (pendingSpace) {
        text.append(' ');
      }
    }
    pendingBreaks = 0;
    pendingSpace = false;
  }
}
