package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

class AttributionTest {
  private static List<Token> tokens(String sentence) {
    return Stream.of(sentence.split(" ")).map(AttributionTest::token).toList();
  }

  private static Token token(String word) {
    Span span = new Span(0, word.length());
    return new Token(span, word, List.of(new Segment(word, span, "NN")));
  }

  @Test
  void endsBehindTheFirstThat() {
    assertThat(Attribution.end(tokens("امتلأ السد"))).isZero();
    assertThat(Attribution.end(tokens("قال الوزير إن السد امتلأ"))).isEqualTo(3);
    assertThat(Attribution.end(tokens("أكد الوزير أن السد امتلأ وأضاف أنه آمن"))).isEqualTo(3);
    assertThat(Attribution.end(tokens("أفادت الهيئة بأنها فتحت السد"))).isEqualTo(3);
  }

  @Test
  void isNotFoundBehindManyWords() {
    String opening = String.join(" ", Collections.nCopies(Attribution.LONGEST - 1, "كلمة"));
    assertThat(Attribution.end(tokens(opening + " أن السد امتلأ"))).isEqualTo(Attribution.LONGEST);
    assertThat(Attribution.end(tokens(opening + " كلمة أن السد امتلأ"))).isZero();
  }
}
