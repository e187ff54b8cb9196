package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;

class SentencesTest {
  private static final String HEADING = "أخبار الميناء\n";
  private static final String FIRST = "أبحرت السفينة فجرا.";
  private static final String SECOND = "وصلت السفينة مساء.";
  private static final Sentence ONE = sentence(HEADING.length(), FIRST);
  private static final Sentence TWO = sentence(ONE.span().end() + 1, SECOND);
  private static final AnalyzedDocument DOCUMENT =
      new AnalyzedDocument(
          Document.of(HEADING + FIRST + " " + SECOND), List.of(), List.of(ONE, TWO), List.of());

  private static Sentence sentence(int start, String text) {
    return new Sentence(new Span(start, start + text.length()), List.of());
  }

  private static Span word(String word) {
    int start = DOCUMENT.document().text().indexOf(word);
    return new Span(start, start + word.length());
  }

  @Test
  void isTheOneThatHoldsAllOfIt() {
    assertThat(Sentences.around(DOCUMENT, word("أبحرت"))).contains(ONE);
    assertThat(Sentences.around(DOCUMENT, word("فجرا."))).contains(ONE);
    assertThat(Sentences.around(DOCUMENT, word("مساء"))).contains(TWO);
    assertThat(Sentences.indexAround(DOCUMENT, TWO.span())).contains(1);
  }

  @Test
  void isNoneOfAHeadingNorOfWhatReachesBeyondOne() {
    assertThat(Sentences.around(DOCUMENT, word("الميناء"))).isEmpty();
    assertThat(Sentences.around(DOCUMENT, word("فجرا. وصلت"))).isEmpty();
    assertThat(Sentences.indexAround(DOCUMENT, word("الميناء"))).isEmpty();
  }
}
