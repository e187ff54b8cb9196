package org.khulasa.summarizer.render;

import org.khulasa.core.Dropped;
import org.khulasa.summarizer.Passage;

/** The names that links inside a page lead to. */
final class HtmlAnchors {
  private HtmlAnchors() {}

  /**
   * A sentence of the summary.
   *
   * @param index from 0
   */
  static String sentence(int index) {
    return "sentence-" + (index + 1);
  }

  /** An entry of the list of sources. */
  static String source(int number) {
    return "source-" + number;
  }

  /** A source's text. */
  static String text(int number) {
    return "text-" + number;
  }

  /** A stretch that cleaning left out of a source's text. */
  static String dropped(int number, Dropped dropped) {
    return "dropped-" + number + "-" + dropped.span().start();
  }

  /** A place in a source's text. */
  static String passage(int number, Passage passage) {
    return "text-" + number + "-" + passage.span().start() + "-" + passage.span().end();
  }
}
