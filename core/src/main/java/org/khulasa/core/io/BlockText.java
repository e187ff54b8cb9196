package org.khulasa.core.io;

import com.google.common.collect.ImmutableSet;
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
