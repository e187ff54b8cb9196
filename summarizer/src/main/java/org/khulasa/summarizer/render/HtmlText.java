package org.khulasa.summarizer.render;

import org.khulasa.core.text.VisibleText;

/** Text as HTML that shows it, inside elements and inside quoted attributes. */
final class HtmlText {
  private HtmlText() {}

  /** One line. */
  static String line(String text) {
    return escape(VisibleText.line(text));
  }

  /** A part of a line that is visible text already, with the spaces at its ends. */
  static String part(String visible) {
    return escape(visible);
  }

  /** Lines, as they are broken in the text. */
  static String lines(String text) {
    return escape(VisibleText.lines(text));
  }

  private static String escape(String visible) {
    StringBuilder escaped = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
