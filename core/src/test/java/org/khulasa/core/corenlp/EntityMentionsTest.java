package org.khulasa.core.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

class EntityMentionsTest {
  private static final String TEXT = "زار سمير حداد بيروت";

  private static Entity entity(String type, int start, int end) {
    return new Entity(type, new Span(start, end), TEXT.substring(start, end), 0.5);
  }

  private static List<String> tags(Annotation annotation) {
    return annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(CoreLabel::ner)
        .toList();
  }

  private static Annotation words() {
    return CoreNlpBridgeTest.annotation(
        TEXT, new Span(0, 3), new Span(4, 8), new Span(9, 13), new Span(14, 19));
  }

  @Test
  void namesAreTaggedUnderTheirCoreNlpTypes() {
    Annotation annotation = words();
    EntityMentions.set(annotation, List.of(entity("LOC", 14, 19), entity("PER", 4, 13)));
    assertThat(tags(annotation)).containsExactly("O", "PERSON", "PERSON", "LOCATION");
    CoreDocument document = new CoreDocument(annotation);
    assertThat(document.entityMentions())
        .extracting(CoreEntityMention::text)
        .containsExactly("سمير حداد", "بيروت");
    CoreEntityMention person = document.entityMentions().get(0);
    assertThat(person.entityType()).isEqualTo("PERSON");
    assertThat(person.charOffsets().first()).isEqualTo(4);
    assertThat(person.charOffsets().second()).isEqualTo(13);
    assertThat(person.entityTypeConfidences()).containsEntry("PERSON", 0.5);
    assertThat(person.canonicalEntityMention()).isPresent();
    assertThat(person.tokens()).hasSize(2);
  }

  @Test
  void writingAgainReplacesWhatWasThere() {
    Annotation annotation = words();
    EntityMentions.set(annotation, List.of(entity("PER", 4, 13)));
    EntityMentions.set(annotation, List.of(entity("LOC", 14, 19)));
    assertThat(tags(annotation)).containsExactly("O", "O", "O", "LOCATION");
    assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class)).hasSize(1);
    assertThat(
            annotation
                .get(CoreAnnotations.TokensAnnotation.class)
                .get(1)
                .get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
        .isNull();
  }

  @Test
  void aTokenThatHoldsTheWholeEntityBelongsToIt() {
    Annotation annotation = CoreNlpBridgeTest.annotation("وبلبنان", new Span(0, 7));
    EntityMentions.set(annotation, List.of(new Entity("LOC", new Span(2, 7), "لبنان", 1)));
    assertThat(tags(annotation)).containsExactly("LOCATION");
    assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class).get(0).toString())
        .isEqualTo("لبنان");
  }

  @Test
  void aTokenBesideTheEntityDoesNotBelongToItForOneSharedLetter() {
    Annotation annotation =
        CoreNlpBridgeTest.annotation(TEXT, new Span(0, 5), new Span(5, 8), new Span(9, 13));
    EntityMentions.set(annotation, List.of(entity("PER", 4, 13)));
    assertThat(tags(annotation)).containsExactly("O", "PERSON", "PERSON");
  }

  @Test
  void ofOverlappingEntitiesTheFirstIsWritten() {
    Annotation annotation = words();
    EntityMentions.set(
        annotation, List.of(entity("PER", 9, 13), entity("PER", 4, 8), entity("ORG", 4, 13)));
    assertThat(tags(annotation)).containsExactly("O", "ORGANIZATION", "ORGANIZATION", "O");
  }

  @Test
  void tokensWithoutUsableOffsetsBelongToNoEntity() {
    Annotation annotation =
        CoreNlpBridgeTest.annotation(TEXT, new Span(4, 8), new Span(8, 8), new Span(9, 99));
    EntityMentions.set(annotation, List.of(entity("PER", 4, 13)));
    assertThat(tags(annotation)).containsExactly("PERSON", "O", "O");
  }

  @Test
  void anEntityOutsideTheTextIsNotWritten() {
    Annotation annotation = words();
    EntityMentions.set(annotation, List.of(new Entity("LOC", new Span(90, 95), "", 1)));
    assertThat(tags(annotation)).containsOnly("O");
    assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class)).isEmpty();
  }
}
