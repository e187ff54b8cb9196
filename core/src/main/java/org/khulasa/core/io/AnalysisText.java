package org.khulasa.core.io;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.VisibleText;

/**
 * An analysis for reading: a sentence a line, its tokens separated by spaces, their segments by
 * {@code +}. White space inside a token becomes {@code _}, half a surrogate pair U+FFFD. A plus
 * sign of the text looks like the one between segments; a program should read {@link AnalysisJson}.
 */
public final class AnalysisText implements AnalysisRenderer {
  private static final CharMatcher SPACES =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** A renderer; it has no options. */
  public AnalysisText() {}

  @Override
  public void render(AnalyzedDocument document, Appendable out) throws IOException {
    for (Sentence sentence : document.sentences()) {
      String separator = "";
      for (Token token : sentence.tokens()) {
        out.append(separator);
        appendToken(token, out);
        separator = " ";
      }
      out.append('\n');
    }
  }

  private static void appendToken(Token token, Appendable out) throws IOException {
    String separator = "";
    for (var segment : token.segments()) {
      out.append(separator).append(oneField(segment.form()));
      separator = "+";
    }
  }

  private static String oneField(String form) {
    return VisibleText.writable(SPACES.replaceFrom(form, '_'));
  }
}
