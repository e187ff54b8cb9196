package org.khulasa.summarizer.render;

import org.khulasa.core.text.VisibleText;

/** Stretches of text short enough to stand in a list, cut between words. */
final class Excerpt {
  private static final char MORE = '\u2026';

  private Excerpt() {}

  /** The beginning of a text on one line: at most {@code length} characters and a mark of more. */
  static String head(String text, int length) {
    // Twice as much is enough: few white space folds away.
    boolean cut = text.length() > 2 * length;
    String line = VisibleText.line(cut ? text.substring(0, 2 * length) : text);
    if (line.length() <= length) {
      return cut ? line + MORE : line;
    }
    int space = line.lastIndexOf(' ', length);
    return line.substring(0, space > 0 ? space : whole(line, length)) + MORE;
  }

  /** The end of a text on one line: at most {@code length} characters behind a mark of more. */
  static String tail(String text, int length) {
    boolean cut = text.length() > 2 * length;
    String line = VisibleText.line(cut ? text.substring(text.length() - 2 * length) : text);
    if (line.length() <= length) {
      return cut ? MORE + line : line;
    }
    int from = line.length() - length;
    int space = line.indexOf(' ', from);
    return MORE + line.substring(space >= 0 ? space + 1 : whole(line, from));
  }

  /** A place near an offset that does not part a pair of surrogates. */
  private static int whole(String line, int offset) {
    return offset > 0 && Character.isLowSurrogate(line.charAt(offset)) ? offset - 1 : offset;
  }
}
