package org.khulasa.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;

/**
 * A file of tokens as it stands, so that labels can be put behind its lines. The token is what
 * stands before the first tab or, in a line without a tab, before the first blank.
 *
 * <p>A line that begins with {@code #} and a blank is a comment, as in CoNLL-U, and no token;
 * except with a tab in it or an IOB2 label at its end, since {@code #} may be a token too.
 */
final class ConllFile {
  private static final CharMatcher BLANK = CharMatcher.whitespace();
  private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\r\n");
  private static final String ADVICE = "see docs/formats.md";

  private final List<Line> lines;
  private final List<List<String>> sentences;

  private ConllFile(List<Line> lines, List<List<String>> sentences) {
    this.lines = ImmutableList.copyOf(lines);
    this.sentences = ImmutableList.copyOf(sentences);
  }

  /**
   * A line as it stands.
   *
   * @param end its line break; empty where the file ends without one
   */
  private record Line(String content, String end) {}

  /** A line that is no line of such a file. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1;

    private final transient InputProblem problem;

    private Malformed(InputProblem problem) {
      super(problem.message());
      this.problem = problem;
    }

    InputProblem problem() {
      return problem;
    }
  }

  /**
   * Reads a text.
   *
   * @param text all of the file; a byte order mark is passed over
   * @param name the file's name, for messages
   * @throws Malformed if a line has no token, or no line has one
   */
  static ConllFile of(String text, String name) throws Malformed {
    List<Line> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).content();
      if (isToken(line)) {
        sentence.add(token(line, i + 1, name));
      } else if (!isComment(line) && !sentence.isEmpty()) {
        sentences.add(ImmutableList.copyOf(sentence));
        sentence.clear();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(ImmutableList.copyOf(sentence));
    }
    if (sentences.isEmpty()) {
      throw malformed(
          name, "", "has no token", "a token a line, a blank line between sentences", ADVICE);
    }
    return new ConllFile(lines, sentences);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = LINE_BREAK.indexIn(text, start);
      end = end < 0 ? text.length() : end;
      int next = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
      lines.add(new Line(text.substring(start, end), text.substring(end, next)));
      start = next;
    }
    return lines;
  }

  private static String token(String line, int number, String name) throws Malformed {
    int tab = line.indexOf('\t');
    String token = tab < 0 ? firstField(line) : BLANK.trimFrom(line.substring(0, tab));
    if (token.isEmpty()) {
      throw malformed(
          name,
          "line " + number,
          "found an empty first column",
          "a token before the first tab",
          ADVICE);
    }
    return token;
  }

  static Malformed malformed(
      String name, String place, String found, String expected, String advice) {
    return new Malformed(InputProblem.of(Kind.MALFORMED, name, found, expected, advice).at(place));
  }

  private static String firstField(String line) {
    String stripped = BLANK.trimFrom(line);
    int blank = BLANK.indexIn(stripped);
    return blank < 0 ? stripped : stripped.substring(0, blank);
  }

  private static boolean isToken(String line) {
    return !BLANK.matchesAllOf(line) && !isComment(line);
  }

  private static boolean isComment(String line) {
    return line.startsWith("# ") && line.indexOf('\t') < 0 && !endsWithLabel(line);
  }

  private static boolean endsWithLabel(String line) {
    String last = line.substring(BLANK.lastIndexIn(line) + 1);
    return last.equals("O") || last.startsWith("B-") || last.startsWith("I-");
  }

  /** The tokens of each sentence. */
  List<List<String>> sentences() {
    return sentences;
  }

  /**
   * All lines with their line breaks, those with a token with its label as another column: behind a
   * tab, or behind a blank where blanks part the columns.
   *
   * @param labels of all tokens, in order
   */
  String labelled(Iterator<String> labels) {
    StringBuilder out = new StringBuilder();
    for (Line whole : lines) {
      String line = whole.content();
      if (isToken(line)) {
        boolean blanks = line.indexOf('\t') < 0 && BLANK.indexIn(BLANK.trimFrom(line)) >= 0;
        out.append(line.indexOf('\t') < 0 ? BLANK.trimTrailingFrom(line) : line);
        out.append(blanks ? ' ' : '\t').append(labels.next());
      } else {
        out.append(line);
      }
      out.append(whole.end().isEmpty() ? "\n" : whole.end());
    }
    return out.toString();
  }
}
