package org.khulasa.summarizer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.CandidateSet;

class FocusTermsTest {
  private static final CandidateSet PAGE =
      CandidateSet.of(
          List.of(
              Pages.whole(
                  "صفحة",
                  "أغلقت بلدية رملان #سوق_السمك القديمة أمام التجار. وقالت #رملان إنها ستفتحها قريبا.")));

  /** Who writes a hashtag writes its words. */
  @ParameterizedTest
  @CsvSource({"السمك, 1, 0", "سوق السمك, 1, 0", "#سوق_السمك, 1, 0", "رملان, 1, 1", "الجسر, 0, 0"})
  void wordsOfHashtagsAreFound(String focus, double first, double second) {
    FocusTerms terms = FocusTerms.of(focus, PAGE);
    assertThat(terms.share(PAGE.all().get(0))).isEqualTo(first);
    assertThat(terms.share(PAGE.all().get(1))).isEqualTo(second);
  }
}
