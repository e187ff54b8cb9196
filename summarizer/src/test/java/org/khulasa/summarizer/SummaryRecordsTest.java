package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Excluded.DocumentReason;
import org.khulasa.summarizer.Excluded.ExcludedDocument;
import org.khulasa.summarizer.Excluded.ExcludedSentence;
import org.khulasa.summarizer.Excluded.SentenceReason;
import org.khulasa.summarizer.control.EarlierSummary;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.Disagreement.Kind;
import org.khulasa.summarizer.disagreement.Disagreement.Value;
import org.khulasa.summarizer.disagreement.LaterCount;
import org.khulasa.summarizer.disagreement.LaterCount.Fate;
import org.khulasa.summarizer.timeline.TimelineEntry;

/** What the records of a summary refuse, and how many words a ratio is. */
@SuppressWarnings("NullAway") // callers without it may pass null
class SummaryRecordsTest {
  private static final Span WORD = new Span(0, 4);
  private static final Passage PASSAGE = new Passage(0, WORD);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private static void refuses(ThrowingCallable call, String found) {
    assertThatNullPointerException().isThrownBy(call).withMessageContaining(found);
  }

  @Test
  void noDocumentStandsBeforeTheFirst() {
    assertThatThrownBy(() -> new Passage(-1, WORD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a passage needs a document's index from 0 on, found -1");
    refuses(() -> new Passage(0, null), "a span");
  }

  @Test
  void aRatioIsAPartOfTheWordsRoundedDown() {
    assertThat(new Budget.Ratio(0.29).of(100)).isEqualTo(29);
    assertThat(new Budget.Ratio(0.57).of(100)).isEqualTo(57);
    assertThat(new Budget.Ratio(0.3).of(99)).isEqualTo(29);
    assertThat(new Budget.Ratio(0.01).of(99)).isEqualTo(1);
    assertThat(new Budget.Ratio(1).of(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whatWasExcludedHasAReason() {
    refuses(() -> new ExcludedDocument(null, DocumentReason.AFTER), "a document");
    refuses(() -> new ExcludedDocument(Document.of("نص"), null), "a reason");
    refuses(() -> new ExcludedSentence(null, SentenceReason.KNOWN), "a passage");
    refuses(() -> new ExcludedSentence(PASSAGE, null), "a reason");
  }

  @Test
  void anEarlierSummaryHasANameAndPlaces() {
    refuses(() -> new EarlierSummary(null, List.of(), List.of()), "a name");
    refuses(() -> new EarlierSummary.Place(null, WORD), "the id of a document");
    refuses(() -> new EarlierSummary.Place("a", null), "a span");
  }

  @Test
  void aDisagreementHasAllItsParts() {
    refuses(() -> new Disagreement(null, "قتيل", List.of()), "a kind");
    refuses(() -> new Disagreement(Kind.DATE, null, List.of()), "about");
    refuses(() -> new Value(null, "", PASSAGE, PASSAGE, PASSAGE), "a value");
    refuses(() -> new Value("5", null, PASSAGE, PASSAGE, PASSAGE), "unit");
    refuses(() -> new Value("5", "", null, PASSAGE, PASSAGE), "figure");
    refuses(() -> new Value("5", "", PASSAGE, null, PASSAGE), "clause");
    refuses(() -> new Value("5", "", PASSAGE, PASSAGE, null), "sentence");
  }

  @Test
  void aLaterCountHasAllItsParts() {
    Value count = new Value("5", "", PASSAGE, PASSAGE, PASSAGE);
    PublicationDate published = PublicationDate.of(DAY);
    refuses(() -> new LaterCount(null, published, count), "a fate");
    refuses(() -> new LaterCount(Fate.KILLED, null, count), "date");
    refuses(() -> new LaterCount(Fate.KILLED, published, null), "a count");
  }

  @Test
  void anEntryOfATimelineHasDaysAndAPassage() {
    refuses(() -> new TimelineEntry(null, PASSAGE), "its days");
    refuses(() -> new TimelineEntry(new TimeInterval(DAY, DAY), null), "a passage");
  }
}
