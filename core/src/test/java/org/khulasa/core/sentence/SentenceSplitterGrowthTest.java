package org.khulasa.core.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;

/**
 * Lines of a million characters that would take hours if anything looked back or ahead without a
 * bound. The limit is generous: it tells linear from quadratic, not fast from slow.
 */
class SentenceSplitterGrowthTest {
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ا", "كلمة ", "\"", " \"", "\" ", "«", "»", "«»", "(", ")", "'", "’ا", ".", ". ", " .",
        "..ا ", "؟", "؟ ا", "ا.", "ا. ", "1.", "1. ", "a.", "a. ", "سي.", "سي. ", "\".", "\". ",
        "«ا. ", "(\"«", "«(\"\"", " ", "\n", "\n\n", "ا\n", "كلمة\n", "\u200F", "\u0651", "ـ", "،",
        "-", "\uD800", "\"ا\" ", "ا\" ", "ا.\"ا ", "… ", "\r", "😂"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void millionCharactersTakeLinearTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    assertThat(ArabicSentenceSplitter.create().split(text, new Span(0, text.length())))
        .hasSizeLessThanOrEqualTo(LENGTH);
  }
}
