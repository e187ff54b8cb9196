package org.khulasa.core.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.HostileText;

class CoreNlpBridgeTest {
  private static final String TEXT = "وصل الوزير إلى بيروت أمس. وللمدرسة باب كبير!";
  private static final Analyzer ANALYZER = Analyzer.create().keepingAll();

  @Test
  void aSegmentIsATokenAndAWordAMultiWordToken() {
    Annotation annotation = CoreNlpBridge.toAnnotation(ANALYZER.analyze(Document.of(TEXT)));
    List<CoreLabel> second =
        sentences(annotation).get(1).get(CoreAnnotations.TokensAnnotation.class);
    assertThat(second).extracting(CoreLabel::originalText).startsWith("و", "ل", "لمدرسة");
    assertThat(second.get(2).isMWT()).isTrue();
    assertThat(second.get(0).isMWTFirst()).isTrue();
    assertThat(second.get(2).isMWTFirst()).isFalse();
    assertThat(second.get(2).get(CoreAnnotations.MWTTokenTextAnnotation.class))
        .isEqualTo("وللمدرسة");
    assertThat(second.get(2).index()).isEqualTo(3);
    assertThat(second.get(0).sentIndex()).isEqualTo(1);
    assertThat(second.get(3).before()).isEqualTo(" ");
  }

  @Test
  void comesBackAsItWent() {
    AnalyzedDocument document =
        ANALYZER.analyze(
            Document.of("d1", TEXT)
                .withTitle("زيارة")
                .withDate(PublicationDate.of(LocalDate.of(2024, 1, 26))));
    int start = TEXT.indexOf("بيروت");
    document =
        document.withEntities(
            List.of(new Entity("LOC", new Span(start, start + 5), "بيروت", 0.75)));
    assertThat(CoreNlpBridge.fromAnnotation(CoreNlpBridge.toAnnotation(document)))
        .isEqualTo(document);
  }

  @Property(tries = 60)
  void anyDocumentComesBackAsItWent(@ForAll("hostile") String text) {
    AnalyzedDocument document = ANALYZER.analyze(Document.of(text));
    assertThat(CoreNlpBridge.fromAnnotation(CoreNlpBridge.toAnnotation(document)))
        .isEqualTo(document);
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileText.texts();
  }

  @Test
  void cliticsThatTouchAreOneWord() {
    Annotation annotation = annotation("وبيروت.", new Span(0, 1), new Span(1, 6), new Span(6, 7));
    List<Sentence> sentences = CoreNlpBridge.fromAnnotation(annotation).sentences();
    assertThat(sentences.get(0).tokens())
        .extracting(token -> token.span().of("وبيروت."))
        .containsExactly("وبيروت", ".");
  }

  @Test
  void brokenOffsetsAreMendedOrLeftOut() {
    Annotation annotation =
        annotation(
            "من بيروت إلى حلب",
            new Span(0, 2),
            new Span(1, 8), // begins inside the first
            new Span(2, 2), // empty
            new Span(3, 4), // goes back
            new Span(9, 12),
            new Span(13, 99)); // ends outside
    List<Token> tokens = CoreNlpBridge.fromAnnotation(annotation).sentences().get(0).tokens();
    assertThat(tokens)
        .extracting(Token::span)
        .containsExactly(new Span(0, 2), new Span(2, 8), new Span(9, 12));
  }

  @Test
  void anAnnotationWithoutTextIsRefused() {
    Annotation annotation = new Annotation("");
    annotation.remove(CoreAnnotations.TextAnnotation.class);
    assertThatThrownBy(() -> CoreNlpBridge.fromAnnotation(annotation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text");
  }

  @Test
  void anAnnotationThatNobodyReadIsADocumentWithoutSentences() {
    assertThat(CoreNlpBridge.fromAnnotation(new Annotation("نص")).sentences()).isEmpty();
  }

  static Annotation annotation(String text, Span... spans) {
    Annotation annotation = new Annotation(text);
    List<CoreLabel> tokens = new ArrayList<>();
    for (Span span : spans) {
      CoreLabel token = new CoreLabel();
      token.setWord(span.end() <= text.length() ? span.of(text) : "؟");
      token.setBeginPosition(span.start());
      token.setEndPosition(span.end());
      tokens.add(token);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    return annotation;
  }

  static List<CoreMap> sentences(Annotation annotation) {
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }
}
