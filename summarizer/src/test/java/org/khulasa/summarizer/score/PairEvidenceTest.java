package org.khulasa.summarizer.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.CandidateSet;

class PairEvidenceTest {
  private static final int FEATURE =
      List.of(PairFeature.values()).indexOf(PairFeature.FIRST_ARTICLE);

  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final String FIRST =
      "تبدأ القنطرة والمروج الأسبوع المقبل محادثات بشأن مياه النهر.";
  private static final String LATER = "افتتحت اليوم في القنطرة محادثات مع المروج حول مياه النهر.";

  @Test
  void theFirstArticleTellsWhatItIsAboutForTwoDays() {
    assertThat(beginsWithNews(DAY, Optional.of(DAY))).isTrue();
    assertThat(beginsWithNews(DAY, Optional.of(DAY.plusDays(1)))).isTrue();
    assertThat(beginsWithNews(DAY, Optional.of(DAY.plusDays(2)))).isFalse();
    assertThat(beginsWithNews(DAY, Optional.empty())).isTrue();
  }

  private static boolean beginsWithNews(LocalDate first, Optional<LocalDate> second) {
    List<AnalyzedDocument> documents =
        List.of(
            page("1", FIRST, Optional.of(first)),
            page("2", LATER, second),
            page("3", LATER, second));
    PairEvidence evidence = PairEvidence.of(CandidateSet.of(documents));
    for (int pair = 0; pair < evidence.size(); pair++) {
      if (evidence.ofPair(pair)[FEATURE] != 0) {
        return true;
      }
    }
    return false;
  }

  private static AnalyzedDocument page(String id, String text, Optional<LocalDate> day) {
    Document document = Document.of(id, text);
    return Pages.whole(day.map(it -> document.withDate(PublicationDate.of(it))).orElse(document));
  }
}
