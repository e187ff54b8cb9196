package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

class TokensTest {
  private static Token token(String... forms) {
    String word = String.join("", forms);
    Span span = new Span(0, word.length());
    List<Segment> segments =
        Arrays.stream(forms).map(form -> new Segment(form, span, "NN")).toList();
    return new Token(span, word, segments);
  }

  @Test
  void theStemIsTheLongestSegmentAndTheFirstOfSeveral() {
    assertThat(Tokens.longest(token("و", "مدرسة", "هم")).form()).isEqualTo("مدرسة");
    assertThat(Tokens.longest(token("ل", "ه")).form()).isEqualTo("ل");
  }

  @Test
  void thePronounBehindAStemIsTheLastSegment() {
    assertThat(Tokens.last(token("و", "مدرسة", "هم")).form()).isEqualTo("هم");
    assertThat(Tokens.last(token("مدرسة")).form()).isEqualTo("مدرسة");
  }

  @Test
  void aParticleIsJoinedWhereAWordStandsBehindIt() {
    assertThat(Tokens.isJoined(token("و", "صل"), Tokens.AND)).isTrue();
    assertThat(Tokens.isJoined(token("وصل"), Tokens.AND)).isFalse();
    assertThat(Tokens.isJoined(token("ف", "صل"), Tokens.AND)).isFalse();
    assertThat(Tokens.isJoined(token("و"), Tokens.AND)).isFalse();
  }

  @Test
  void spellingsThatNewsTakesForOneAreFolded() {
    assertThat(Tokens.folded(token("أزمة"))).isEqualTo(Tokens.folded(token("ازمه")));
    assertThat(Tokens.allFolded(List.of(token("أزمة"), token("ل", "ه"))))
        .containsExactly("ازمه", "له");
  }
}
