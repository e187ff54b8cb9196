package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Span;

class RecognizersTest {
  private static final AnalyzedDocument DOCUMENT =
      new AnalyzedDocument(
          Document.of("شارع 17 يوليو طويل ومفتوح"), List.of(), List.of(), List.of());

  private static Entity entity(String type, int start, int end) {
    return new Entity(type, new Span(start, end), "", 1);
  }

  private static List<Entity> combined(List<Entity> names, List<Entity> figures) {
    EntityRecognizer recognizer =
        Recognizers.combine(List.of(document -> names, document -> figures));
    return recognizer.recognize(DOCUMENT);
  }

  @Test
  void aNameThatHoldsADateIsKept() {
    Entity street = entity("LOC", 0, 13);
    assertThat(combined(List.of(street), List.of(entity("DATE", 5, 13)))).containsExactly(street);
  }

  @Test
  void aFigureThatHoldsANameIsKept() {
    Entity sum = entity("MONEY", 0, 10);
    assertThat(combined(List.of(entity("MISC", 5, 10)), List.of(sum))).containsExactly(sum);
  }

  @Test
  void ofTwoEquallyLongTheLaterRecognizersIsKept() {
    Entity date = entity("DATE", 5, 13);
    assertThat(combined(List.of(entity("MISC", 5, 13)), List.of(date))).containsExactly(date);
  }

  @Test
  void whatDoesNotOverlapIsKeptInOrder() {
    Entity later = entity("LOC", 14, 18);
    Entity earlier = entity("DATE", 5, 13);
    assertThat(combined(List.of(later), List.of(earlier))).containsExactly(earlier, later);
  }

  @Test
  void theStandardRecognizerGivesDisjointEntities() {
    String text =
        "وقع الحادث في شارع 17 يوليو في القاهرة يوم 3 مارس 2021،"
            + " ودفع البنك الدولي 5 ملايين دولار أميركي لليمن.";
    List<Entity> entities =
        Analyzer.create()
            .withRecognizer(Recognizers.standard())
            .analyze(Document.of(text))
            .entities();
    assertThat(entities).extracting(Entity::type).contains("LOC", "DATE", "MONEY");
    int end = 0;
    for (Entity entity : entities) {
      assertThat(entity.span().start()).as(entity.span().of(text)).isGreaterThanOrEqualTo(end);
      end = entity.span().end();
    }
  }
}
