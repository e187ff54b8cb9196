package org.khulasa.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private final List<String> lines;
  private final List<List<String>> sentences;

  private ConllFile(List<String> lines, List<List<String>> sentences) {
    this.lines = ImmutableList.copyOf(lines);
    this.sentences = ImmutableList.copyOf(sentences);
  }

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
   * Reads to the end of a stream, which stays open.
   *
   * @param name the file's name, for messages
   * @throws Malformed if a line has no token, or no line has one
   * @throws java.nio.charset.CharacterCodingException if it is not in this encoding
   */
  static ConllFile read(InputStream in, Charset encoding, String name) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                encoding
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    List<String> lines = new ArrayList<>();
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(lines.isEmpty() && line.startsWith("\uFEFF") ? line.substring(1) : line);
      String added = lines.get(lines.size() - 1);
      if (isToken(added)) {
        sentence.add(token(added, lines.size(), name));
      } else if (!isComment(added) && !sentence.isEmpty()) {
        sentences.add(ImmutableList.copyOf(sentence));
        sentence.clear();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(ImmutableList.copyOf(sentence));
    }
    if (sentences.isEmpty()) {
      throw malformed(name, "", "has no token", "a token a line, a blank line between sentences");
    }
    return new ConllFile(lines, sentences);
  }

  private static String token(String line, int number, String name) throws Malformed {
    int tab = line.indexOf('\t');
    String token = tab < 0 ? firstField(line) : BLANK.trimFrom(line.substring(0, tab));
    if (token.isEmpty()) {
      throw malformed(
          name, "line " + number, "found an empty first column", "a token before the first tab");
    }
    return token;
  }

  private static Malformed malformed(String name, String place, String found, String expected) {
    return new Malformed(
        InputProblem.of(Kind.MALFORMED, name, found, expected, "see docs/formats.md").at(place));
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
   * All lines, those with a token with its label as another column: behind a tab, or behind a blank
   * where blanks part the columns.
   *
   * @param labels of all tokens, in order
   */
  String labelled(Iterator<String> labels) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      if (isToken(line)) {
        boolean blanks = line.indexOf('\t') < 0 && BLANK.indexIn(BLANK.trimFrom(line)) >= 0;
        out.append(line.indexOf('\t') < 0 ? BLANK.trimTrailingFrom(line) : line);
        out.append(blanks ? ' ' : '\t').append(labels.next());
      } else {
        out.append(line);
      }
      out.append('\n');
    }
    return out.toString();
  }
}
