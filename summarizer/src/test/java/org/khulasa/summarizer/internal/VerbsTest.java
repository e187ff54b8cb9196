package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

class VerbsTest {
  private static final Span PLACE = new Span(0, 4);

  @ParameterizedTest
  @CsvSource({
    "VBD, true",
    "VBP, true",
    "VBN, true",
    "CC VBD, true",
    "VBP PRP, true",
    "NN, false",
    "IN DTNN, false"
  })
  void areKnownByTheTagOfAnyPart(String tags, boolean verb) {
    ImmutableList<Segment> parts =
        Arrays.stream(tags.split(" "))
            .map(tag -> new Segment("كلمة", PLACE, tag))
            .collect(ImmutableList.toImmutableList());
    assertThat(Verbs.is(new Token(PLACE, "كلمة", parts))).isEqualTo(verb);
  }
}
