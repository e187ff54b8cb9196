package org.khulasa.ner.render;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.io.AnalysisRenderer;
import org.khulasa.core.text.VisibleText;

/**
 * A token a line, a tab, and its IOB2 label; a blank line behind every sentence. A token is a whole
 * orthographic word, as in the usual corpora: {@code وبلبنان} is {@code B-LOC}. White space inside
 * a token becomes a single space, half a surrogate pair U+FFFD.
 *
 * @see TokenLabels
 */
public final class EntityConll implements AnalysisRenderer {
  private static final CharMatcher SPACES =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** A renderer; it has no options. */
  public EntityConll() {}

  @Override
  public void render(AnalyzedDocument document, Appendable out) throws IOException {
    String text = document.document().text();
    List<Token> tokens =
        document.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    List<String> labels =
        TokenLabels.of(tokens.stream().map(Token::span).toList(), DisjointEntities.of(document));
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        out.append(oneLine(token.span().of(text))).append('\t');
        out.append(oneLine(labels.get(next++))).append('\n');
      }
      out.append('\n');
    }
  }

  private static String oneLine(String text) {
    return VisibleText.writable(SPACES.trimAndCollapseFrom(text, ' '));
  }
}
