package org.khulasa.core.text;

import java.util.Arrays;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.Paragraphs.Line;

/**
 * Whether a text was broken at a fixed width, and which of its lines therefore belong together.
 *
 * <p>Software that wraps puts into a line what fits. So in wrapped prose a line and the first word
 * of the next one together are wider than the page, for every line but the last of a paragraph.
 * Lines that are paragraphs of their own fulfil this by chance only. The width is estimated from
 * the lines that end in mid-sentence; it counts as found when nearly all of them are full by it.
 */
final class WrapWidth {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 132;
  // One line in ten may be longer: a link, a table.
  private static final int LONG_LINES_IN = 10;
  private static final double FULL_SHARE = 0.75;
  // With fewer full lines than this a paragraph must also end as a sentence does.
  private static final int AMPLE = 6;

  private final String text;
  private final List<Line> lines;
  private final int[] widths;
  private final int[] firstWords;
  private final int width;
  private final int evidence;

  private WrapWidth(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.widths = new int[lines.size()];
    this.firstWords = new int[lines.size()];
    int found = 0;
    int full = 0;
    if (lines.size() > 2 && measure()) {
      int[] inner = innerLines();
      int candidate = highWidth(inner);
      for (int line : inner) {
        if (isFull(line, candidate)) {
          full++;
        }
      }
      if (full >= 2 && full >= FULL_SHARE * inner.length) {
        found = candidate;
      }
    }
    this.width = found;
    this.evidence = full;
  }

  static WrapWidth of(String text, List<Line> lines) {
    return new WrapWidth(text, lines);
  }

  /** The index of the last line of the paragraph that begins with line {@code first}. */
  int lastOfParagraph(int first) {
    if (width == 0) {
      return first;
    }
    int last = first;
    while (last + 1 < lines.size() && continues(last)) {
      last++;
    }
    boolean isProven = evidence >= AMPLE || endsSentence(last) || endsWith(last, ':');
    return isProven ? last : first;
  }

  private boolean continues(int line) {
    return lines.get(line + 1).followsPrevious()
        && !endsSentence(line)
        && isFull(line, width - slack())
        && isOnPage(line)
        && isOnPage(line + 1)
        && !startsItem(line + 1)
        && !looksLikeHeading(line + 1)
        && hasWord(line)
        && !repeats(line);
  }

  /**
   * How many columns short of full a line may be once the width is found: indents, double spaces
   * and words that software does not break make some lines end early.
   */
  private int slack() {
    return width / (evidence >= AMPLE ? 8 : 16);
  }

  /** Whether a line is no wider than the page; tabs and wide letters make some look wider. */
  private boolean isOnPage(int line) {
    return widths[line] <= Math.min(WIDEST, width + width / 8);
  }

  /** Measures the lines; false if too many are longer than any page is wide. */
  private boolean measure() {
    int longLines = 0;
    for (int i = 0; i < widths.length; i++) {
      int start = lines.get(i).span().start();
      int end = lines.get(i).span().end();
      if (end - start > 8 * WIDEST) {
        widths[i] = Integer.MAX_VALUE / 2;
      } else {
        widths[i] = columns(start, end);
        firstWords[i] = columns(start, endOfWord(start, end));
      }
      if (widths[i] > WIDEST) {
        longLines++;
      }
    }
    return longLines * LONG_LINES_IN <= widths.length;
  }

  /** The lines that end in mid-sentence before another line. */
  private int[] innerLines() {
    int[] inner = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).followsPrevious()
          && widths[i] >= NARROWEST
          && widths[i] <= WIDEST
          && widths[i + 1] <= WIDEST
          && hasWord(i)
          && !endsSentence(i)
          && !startsItem(i + 1)) {
        inner[count++] = i;
      }
    }
    return Arrays.copyOf(inner, count);
  }

  /** The width that nine of ten lines do not exceed: a heading may be wider than the text. */
  private int highWidth(int[] inner) {
    if (inner.length == 0) {
      return 0;
    }
    int[] sorted = new int[inner.length];
    for (int i = 0; i < inner.length; i++) {
      sorted[i] = widths[inner[i]];
    }
    Arrays.sort(sorted);
    return sorted[(inner.length - 1) * 9 / 10];
  }

  private boolean isFull(int line, int pageWidth) {
    return widths[line] + 1 + firstWords[line + 1] > pageWidth
        // A very long word does not make a short line full.
        && widths[line] >= Math.max(NARROWEST, pageWidth / 2);
  }

  /** Whether a line is more than a rule of dashes. */
  private boolean hasWord(int line) {
    Span span = lines.get(line).span();
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean repeats(int line) {
    int length = lines.get(line).span().length();
    return length == lines.get(line + 1).span().length()
        && text.regionMatches(
            lines.get(line).span().start(), text, lines.get(line + 1).span().start(), length);
  }

  /** A short line without a full stop that more text follows: wrapped prose has none. */
  private boolean looksLikeHeading(int line) {
    return widths[line] < width / 2
        && !endsSentence(line)
        && line + 1 < lines.size()
        && lines.get(line + 1).followsPrevious();
  }

  private boolean endsWith(int line, char c) {
    return text.charAt(lines.get(line).span().end() - 1) == c;
  }

  /**
   * Whether a line ends with a final mark, closing marks after it left out. A full stop after a
   * single letter is an abbreviation: {@code قال د.}
   */
  private boolean endsSentence(int line) {
    int start = lines.get(line).span().start();
    int i = lines.get(line).span().end() - 1;
    while (i > start && isClosing(text.charAt(i))) {
      i--;
    }
    if (!CharacterClasses.isSentenceFinal(text.charAt(i))) {
      return false;
    }
    if (text.charAt(i) != '.') {
      return true;
    }
    boolean isLetter =
        i > start
            && Character.isLetter(text.charAt(i - 1))
            && (i - 1 == start || !Character.isLetterOrDigit(text.charAt(i - 2)));
    return !isLetter;
  }

  private static boolean isClosing(char c) {
    return CharacterClasses.isQuote(c)
        || CharacterClasses.isClosingBracket(c)
        || !CharacterClasses.isVisible(c);
  }

  /** Whether a line begins as a list item does: {@code • }, {@code - }, {@code 1.}, {@code أ)}. */
  private boolean startsItem(int line) {
    int start = lines.get(line).span().start();
    int end = lines.get(line).span().end();
    char c = text.charAt(start);
    if (CharacterClasses.isBullet(c)) {
      return true;
    }
    switch (c) {
      case '*', '+', '✓', '★', '\uF0B7', '>' -> {
        return true;
      }
      case '-', '–', '—' -> {
        // -في بيان- is a parenthesis; an item has a space after its dash, or no second dash.
        return start + 1 == end
            || CharacterClasses.isSpace(text.charAt(start + 1))
            || !occurs(c, start + 1, end);
      }
      default -> {}
    }
    int i = start;
    while (i < end && i - start < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == start && Character.isLetter(c)) {
      i++;
    }
    if (i == start || i >= end) {
      return false;
    }
    char mark = text.charAt(i);
    if (mark == ')') {
      return true;
    }
    boolean isSpaced = i + 1 < end && CharacterClasses.isSpace(text.charAt(i + 1));
    return switch (mark) {
      case '-', '–' -> isSpaced || Character.isLetter(c);
      case '.' -> isSpaced && Character.isDigit(c);
      case '/' -> isSpaced;
      default -> false;
    };
  }

  private boolean occurs(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private int endOfWord(int start, int end) {
    int i = start;
    while (i < end && !CharacterClasses.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** How many columns a reader sees: marks above letters and invisible controls take none. */
  private int columns(int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLowSurrogate(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !CharacterClasses.isInvisibleControl(c)) {
        columns++;
      }
    }
    return columns;
  }
}
