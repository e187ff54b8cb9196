package org.khulasa.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.clean.CleanedDocument;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.io.ReadResult;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;

/** What the records of this package refuse, and how they show themselves in a log. */
class RecordsTest {
  private static final String MEGABYTE = "كلمة ".repeat(200_000);
  private static final Span WORD = new Span(0, 4);

  private static void refuses(ThrowingCallable call, String found) {
    assertThatNullPointerException().isThrownBy(call).withMessageContaining(found);
  }

  @Test
  @SuppressWarnings("NullAway") // callers without it may pass null
  void nullIsRefusedByName() {
    Document document = Document.of("نص");
    refuses(() -> Document.of(null), "a document needs a text");
    refuses(() -> Document.of(null, "نص"), "a document needs an id");
    refuses(() -> document.withTitle(null), "title");
    refuses(() -> document.withSource(null), "source");
    refuses(() -> document.withDate(null), "date");
    refuses(() -> new Document("a", "نص", null, Optional.empty(), Optional.empty()), "title");
    refuses(() -> PublicationDate.of(null), "a day");
    refuses(() -> new Entity(null, WORD, "", 1), "a type");
    refuses(() -> new Entity("PER", null, "", 1), "a span");
    refuses(() -> new Entity("PER", WORD, null, 1), "a normal form");
    refuses(() -> new Segment(null, WORD, ""), "a form");
    refuses(() -> new Token(null, "", List.of()), "a span");
    refuses(() -> new Sentence(null, List.of()), "a span");
    refuses(() -> new Dropped(WORD, null, ""), "a reason");
    refuses(() -> new CleanedDocument(null, List.of(), List.of()), "a document");
    refuses(() -> new AnalyzedDocument(null, List.of(), List.of(), List.of()), "document");
  }

  @Test
  @SuppressWarnings("NullAway")
  void aProblemNeedsAllThatItSays() {
    refuses(() -> new ReadResult.Failed(null), "a problem");
    refuses(() -> InputProblem.of(null, "-", "", "", ""), "a kind");
    refuses(() -> InputProblem.of(Kind.EMPTY, null, "", "", ""), "its input");
    refuses(() -> InputProblem.of(Kind.EMPTY, "-", null, "", ""), "was found");
    refuses(() -> InputProblem.of(Kind.EMPTY, "-", "", null, ""), "was expected");
    refuses(() -> InputProblem.of(Kind.EMPTY, "-", "", "", null), "advice");
    refuses(() -> InputProblem.of(Kind.EMPTY, "-", "", "", "").at(null), "place");
    refuses(() -> new InputProblem(Kind.EMPTY, "-", "", "", "", "", null), "cause");
  }

  @Test
  @SuppressWarnings("NullAway")
  void aQuantityNeedsItsParts() {
    BigDecimal one = BigDecimal.ONE;
    refuses(() -> new Quantity(null, one, one, "", ""), "a modifier");
    refuses(() -> new Quantity(Modifier.EXACT, null, one, "", ""), "a lower end");
    refuses(() -> new Quantity(Modifier.EXACT, one, null, "", ""), "an upper end");
    refuses(() -> new Quantity(Modifier.EXACT, one, one, null, ""), "unit");
    refuses(() -> new Quantity(Modifier.EXACT, one, one, "", null), "noun");
  }

  @Test
  void aTokenHasASegment() {
    assertThatThrownBy(() -> new Token(WORD, "كلمة", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a token needs at least one segment, found none");
  }

  @Test
  void aSentenceHoldsItsTokensInOrder() {
    Span span = new Span(2, 9);
    Token first = token(2, 5);
    Token second = token(5, 9);
    assertThat(new Sentence(span, List.of(first, second)).words()).isEqualTo(2);
    for (List<Token> tokens :
        List.of(
            List.of(second, first),
            List.of(first, token(4, 9)),
            List.of(token(0, 5)),
            List.of(first, token(5, 10)))) {
      assertThatThrownBy(() -> new Sentence(span, tokens))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("in order, disjoint and inside [2,9), found ");
    }
  }

  @Test
  void anAnalysisHasItsEntitiesInOrder() {
    Entity first = new Entity("PER", new Span(0, 4), "", 1);
    Entity second = new Entity("LOC", new Span(5, 9), "", 1);
    AnalyzedDocument document =
        new AnalyzedDocument(Document.of("كلمة كلمة"), List.of(), List.of(), List.of());
    assertThat(document.withEntities(List.of(second, first)).entities())
        .containsExactly(first, second);
  }

  private static Token token(int start, int end) {
    Span span = new Span(start, end);
    return new Token(span, "كلمة", List.of(new Segment("كلمة", span, "NN")));
  }

  @Test
  @SuppressWarnings("NullAway")
  void anAnalyzerNeedsItsParts() {
    Analyzer analyzer = Analyzer.create();
    refuses(() -> analyzer.withCleaner(null), "a cleaner");
    refuses(() -> analyzer.withRecognizer(null), "a recogniser");
    refuses(() -> analyzer.analyze((Document) null), "a document");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY})
  void aScoreLiesBetweenZeroAndOne(double score) {
    assertThatThrownBy(() -> new Entity("PER", WORD, "", score))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found " + score);
  }

  @Test
  void whatARecogniserFindsLiesInTheText() {
    Analyzer analyzer =
        Analyzer.create()
            .keepingAll()
            .withRecognizer(document -> List.of(new Entity("PER", new Span(2, 90), "", 1)));
    assertThatThrownBy(() -> analyzer.analyze(Document.of("news", "وصل الوزير.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an entity must lie inside the text of document 'news', which ends at 11, found"
                + " [2,90)");
    Document document = Document.of("نص");
    Sentence sentence = new Sentence(new Span(0, 3), List.of());
    assertThatThrownBy(
            () -> new AnalyzedDocument(document, List.of(), List.of(sentence), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a sentence");
  }

  @Test
  void showThemselvesInOneLineWithoutTheText() {
    Document document =
        Document.of("7", MEGABYTE)
            .withTitle("افتتاح الجسر")
            .withSource("صحيفة الميناء")
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, 5)));
    String shown =
        "Document[id=7, title=افتتاح الجسر, source=صحيفة الميناء, date=2024-03-05, 1000000"
            + " characters]";
    assertThat(document).hasToString(shown);
    assertThat(Document.of("نص")).hasToString("Document[id=text, 2 characters]");
    Token word = new Token(WORD, "كلمة", List.of(new Segment("كلمة", WORD, "NN")));
    assertThat(
            new AnalyzedDocument(
                document,
                List.of(),
                List.of(new Sentence(WORD, List.of(word))),
                List.of(new Entity("MISC", WORD, "", 1))))
        .hasToString(
            "AnalyzedDocument[" + shown + ", 0 dropped, 1 sentences, 1 words, 1 entities]");
    assertThat(new ReadResult.Read(document, Map.of("cluster", MEGABYTE), "a.jsonl"))
        .hasToString("Read[" + shown + ", fields [cluster]]");
  }
}
