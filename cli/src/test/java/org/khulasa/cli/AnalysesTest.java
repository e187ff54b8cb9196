package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.io.ReadResult;

class AnalysesTest {
  private static final String TEXT = "وصل الوزير إلى المدينة صباح اليوم. وزار الجسر الجديد.";

  /** Stumbles over one document. */
  private static final EntityRecognizer STUMBLING =
      analyzed -> {
        if (analyzed.document().id().equals("b")) {
          throw new IllegalStateException("stumbled");
        }
        return List.of();
      };

  @Test
  void aDocumentThatFailsDoesNotKeepTheOthersBack() {
    Analyses.Result result = analyses(STUMBLING).ofSet(set("a", "b", "c"));
    assertThat(result.documents())
        .extracting(analyzed -> analyzed.document().id())
        .containsExactly("a", "c");
    assertThat(result.bugs()).hasSize(1);
    assertThat(result.bugs().get(0).where()).isEqualTo("news.jsonl, document b");
    assertThat(result.bugs().get(0).exception()).hasMessage("stumbled");
  }

  @Test
  void whatFailsOnlyForAllOfThemIsNoDocumentsFault() {
    AtomicBoolean stumbled = new AtomicBoolean();
    Analyses analyses =
        analyses(
            analyzed -> {
              boolean again = analyzed.document().id().equals("b") && stumbled.getAndSet(true);
              return again ? List.of() : STUMBLING.recognize(analyzed);
            });
    assertThatThrownBy(() -> analyses.ofSet(set("b"))).hasMessage("stumbled");
  }

  private static Analyses analyses(EntityRecognizer recognizer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ResultWriter(out),
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return new Analyses(
        new AnalysisOptions(), Progress.start(console, "words", true), List.of(recognizer));
  }

  private static DocumentSet set(String... ids) {
    return DocumentSet.of(
        Optional.empty(),
        List.of(ids).stream()
            .map(id -> new ReadResult.Read(Document.of(id, id + TEXT), Map.of(), "news.jsonl"))
            .toList(),
        List.of());
  }
}
