package org.khulasa.summarizer.render;

import java.io.IOException;

/** The beginning of a part of a page: its heading, and beside it a way back to the summary. */
final class HtmlSection {
  /** The anchor of the summary. */
  static final String SUMMARY = "summary";

  private static final String UP = "\u2191";

  private HtmlSection() {}

  /**
   * Begins a section, which the caller ends.
   *
   * @param anchor its class, and the name of its heading
   */
  static void begin(String anchor, String label, Appendable out) throws IOException {
    out.append("<section class=\"").append(anchor).append("\" aria-labelledby=\"").append(anchor);
    out.append("\">\n<div class=\"head\"><h2 id=\"").append(anchor).append("\">").append(label);
    out.append("</h2><a href=\"#").append(SUMMARY).append("\" aria-label=\"");
    out.append(Labels.TO_SUMMARY).append("\">").append(UP).append("</a></div>\n");
  }
}
