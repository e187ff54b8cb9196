package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class SentenceDatesTest {
  private static final String PLAIN = "ارتفع عدد ضحايا العبارة إلى 21 قتيلا.";
  private static final String TODAY = "رفع الغواصون اليوم حطام العبارة.";

  @Test
  void aStoryOfSeveralDaysTellsWhereAnotherDayBegins() {
    assertThat(days(4, PLAIN, 4, PLAIN, 6, PLAIN, 4, PLAIN))
        .containsExactly("4 مارس 2024", "", "6 مارس 2024", "4 مارس 2024");
  }

  @Test
  void ofTwoDaysOnlyWhatSaysTodayNeedsItsDay() {
    assertThat(days(4, PLAIN, 5, PLAIN, 5, TODAY)).containsExactly("", "", "5 مارس 2024");
    assertThat(days(4, TODAY, 4, PLAIN)).containsExactly("", "");
  }

  @Test
  void anUnknownDayIsToldWhereItMatters() {
    assertThat(days(4, PLAIN, 0, PLAIN, 6, PLAIN, 0, TODAY))
        .containsExactly("4 مارس 2024", "", "6 مارس 2024", Labels.UNDATED);
  }

  /** The days behind sentences of articles, each of a day in March, 0 for none, and its text. */
  private static List<String> days(Object... articles) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    List<SummarySentence> sentences = new ArrayList<>();
    for (int i = 0; i < articles.length; i += 2) {
      int day = (int) articles[i];
      String text = (String) articles[i + 1];
      Document document = Document.of("page " + i, text);
      documents.add(
          Pages.whole(
              day == 0
                  ? document
                  : document.withDate(PublicationDate.of(LocalDate.of(2024, 3, day)))));
      sentences.add(
          new SummarySentence(
              new Passage(i / 2, new Span(0, text.length())), text, 6, 1, List.of()));
    }
    SentenceDates dates = new SentenceDates(new Summary(documents, sentences));
    return sentences.stream()
        .map(sentence -> dates.needed(sentence).map(SentenceDates.Day::text).orElse(""))
        .toList();
  }
}
