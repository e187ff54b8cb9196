package org.khulasa.summarizer.render;

import com.google.common.html.HtmlEscapers;
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
    return HtmlEscapers.htmlEscaper().escape(visible);
  }
}
