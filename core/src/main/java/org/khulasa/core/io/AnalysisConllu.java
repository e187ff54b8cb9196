package org.khulasa.core.io;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.VisibleText;

/**
 * An analysis in CoNLL-U, the format of Universal Dependencies: a word of several segments is a
 * multiword token with a range of ids, the treebank's tag is XPOS, {@code SpaceAfter=No} tells
 * where tokens touch. What Khulasa does not find out stays {@code _}.
 *
 * <p>FORM of a token is its slice of the text, so that the forms give {@code # text} again; FORM of
 * a segment inside a multiword token is its treebank form. {@code # text} is the sentence with
 * every run of white space as one space, and without what belongs to no token: invisible marks
 * beside a word, which would look like a word of their own. Half a surrogate pair, which no
 * encoding can write, becomes U+FFFD.
 *
 * @see <a href="https://universaldependencies.org/format.html">The format</a>
 */
public final class AnalysisConllu implements AnalysisRenderer {
  private static final CharMatcher SPACES =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** A renderer; it has no options. */
  public AnalysisConllu() {}

  @Override
  public void render(AnalyzedDocument document, Appendable out) throws IOException {
    String text = document.document().text();
    String id = oneLine(document.document().id());
    int number = 0;
    for (Sentence sentence : document.sentences()) {
      number++;
      if (number == 1) {
        out.append("# newdoc id = ").append(id).append('\n');
      }
      // The format keeps the slash in sentence ids for parallel treebanks.
      out.append("# sent_id = ").append(id.replace(' ', '_').replace('/', '_'));
      out.append('-').append(Integer.toString(number)).append('\n');
      out.append("# text = ").append(textOf(sentence.tokens(), text)).append('\n');
      appendTokens(sentence.tokens(), text, out);
      out.append('\n');
    }
  }

  private static String textOf(List<Token> tokens, String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      line.append(orNothing(oneLine(tokens.get(i).span().of(text))));
      if (i + 1 < tokens.size() && isSpaceBehind(i, tokens, text)) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Whether white space stands between a token and the next one. */
  private static boolean isSpaceBehind(int index, List<Token> tokens, String text) {
    int end = tokens.get(index).span().end();
    int next = tokens.get(index + 1).span().start();
    return SPACES.matchesAnyOf(text.substring(end, next));
  }

  private static void appendTokens(List<Token> tokens, String text, Appendable out)
      throws IOException {
    int id = 1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i + 1 == tokens.size();
      String misc = last || isSpaceBehind(i, tokens, text) ? "_" : "SpaceAfter=No";
      String form = oneLine(token.span().of(text));
      List<Segment> segments = token.segments();
      if (segments.size() == 1) {
        appendLine(Integer.toString(id++), form, oneLine(segments.get(0).tag()), misc, out);
      } else {
        appendLine(id + "-" + (id + segments.size() - 1), form, "", misc, out);
        for (Segment segment : segments) {
          String part = oneLine(segment.form());
          appendLine(Integer.toString(id++), part, oneLine(segment.tag()), "_", out);
        }
      }
    }
  }

  private static void appendLine(String id, String form, String tag, String misc, Appendable out)
      throws IOException {
    out.append(id).append('\t').append(orNothing(form)).append("\t_\t_\t").append(orNothing(tag));
    out.append("\t_\t_\t_\t_\t").append(misc).append('\n');
  }

  private static String orNothing(String field) {
    return field.isEmpty() ? "_" : field;
  }

  private static String oneLine(String text) {
    return VisibleText.writable(SPACES.trimAndCollapseFrom(text, ' '));
  }
}
