package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.HostileText;

class AnalysisRenderersTest {
  private static final String TEXT = "عنوان\nوكتب\nللدراسة.";

  private static Segment segment(String form, int start, int end, String tag) {
    return new Segment(form, new Span(start, end), tag);
  }

  private static AnalyzedDocument document() {
    return new AnalyzedDocument(
        Document.of("a b.txt", TEXT),
        List.of(new Dropped(new Span(0, 5), Dropped.Reason.OFF_TOPIC, "a note")),
        List.of(
            new Sentence(
                new Span(6, 19),
                List.of(
                    new Token(
                        new Span(6, 10),
                        "وكتب",
                        List.of(segment("و", 6, 7, "CC"), segment("كتب", 7, 10, "VBD"))),
                    new Token(
                        new Span(11, 18),
                        "للدراسة",
                        List.of(segment("ل", 11, 12, "IN"), segment("الدراسة", 12, 18, "DTNN"))),
                    new Token(new Span(18, 19), ".", List.of(segment(".", 18, 19, "PUNC")))))),
        List.of(new Entity("MISC", new Span(12, 18), "الدراسة", 0.5)));
  }

  private static AnalyzedDocument oneToken(String text) {
    Span all = new Span(0, text.length());
    Token token = new Token(all, text, List.of(new Segment(text, all, text)));
    return new AnalyzedDocument(
        Document.of(text, text),
        List.of(),
        List.of(new Sentence(all, List.of(token))),
        List.of(new Entity(text, all, text, 1)));
  }

  private static String render(AnalysisRenderer renderer, AnalyzedDocument document)
      throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(document, out);
    return out.toString();
  }

  @Test
  void jsonHasTheKeysOfTheContractInOrder() throws IOException {
    assertThat(render(AnalysisJson.create(), document()))
        .isEqualTo(
            """
            {"schema":"khulasa/analysis/1","document":"a b.txt",\
            "dropped":[{"begin":0,"end":5,"reason":"off-topic"}],\
            "sentences":[{"begin":6,"end":19,"tokens":[\
            {"begin":6,"end":10,"normal":"وكتب","segments":[\
            {"form":"و","begin":6,"end":7,"tag":"CC"},\
            {"form":"كتب","begin":7,"end":10,"tag":"VBD"}]},\
            {"begin":11,"end":18,"normal":"للدراسة","segments":[\
            {"form":"ل","begin":11,"end":12,"tag":"IN"},\
            {"form":"الدراسة","begin":12,"end":18,"tag":"DTNN"}]},\
            {"begin":18,"end":19,"normal":".","segments":[\
            {"form":".","begin":18,"end":19,"tag":"PUNC"}]}]}]}
            """);
  }

  @Test
  void jsonHasTextAndEntitiesWhenAsked() throws IOException {
    String json = render(AnalysisJson.create().withText().withEntities(), document());
    assertThat(json)
        .startsWith(
            "{\"schema\":\"khulasa/analysis/1\",\"document\":\"a b.txt\","
                + "\"text\":\"عنوان\\nوكتب\\nللدراسة.\",\"dropped\":")
        .endsWith(
            ",\"entities\":[{\"type\":\"MISC\",\"begin\":12,\"end\":18,\"text\":\"لدراسة\","
                + "\"normal\":\"الدراسة\",\"score\":0.5}]}\n");
  }

  @Test
  void jsonEscapesHalfSurrogatePairs() throws IOException {
    assertThat(render(AnalysisJson.create().withText(), oneToken("a\"\uD800\uD83D\uDE00\n\uDE00")))
        .contains("\"text\":\"a\\\"\\uD800\uD83D\uDE00\\n\\uDE00\",");
  }

  @Property
  void jsonOfAnyTextIsOneLineThatUtf8Keeps(@ForAll String text) throws IOException {
    String json = render(AnalysisJson.create().withText().withEntities(), oneToken(text));
    assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
    String stored = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(stored)) {
      while (parser.nextToken() != null) {
        if ("text".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
          assertThat(parser.getText()).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void textIsOneSentenceALine() throws IOException {
    assertThat(render(new AnalysisText(), document())).isEqualTo("و+كتب ل+الدراسة .\n");
  }

  @Property
  void textOfAnyTokenIsOneField(@ForAll String text) throws IOException {
    String line = render(new AnalysisText(), oneToken(text));
    assertThat(line.lines()).hasSize(1);
    assertThat(line.strip()).doesNotContain(" ").doesNotContain("\t");
  }

  @Test
  void conlluHasRangesTagsAndSpaces() throws IOException {
    assertThat(render(new AnalysisConllu(), document()))
        .isEqualTo(
            """
            # newdoc id = a b.txt
            # sent_id = a_b.txt-1
            # text = وكتب للدراسة.
            1-2\tوكتب\t_\t_\t_\t_\t_\t_\t_\t_
            1\tو\t_\t_\tCC\t_\t_\t_\t_\t_
            2\tكتب\t_\t_\tVBD\t_\t_\t_\t_\t_
            3-4\tللدراسة\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            3\tل\t_\t_\tIN\t_\t_\t_\t_\t_
            4\tالدراسة\t_\t_\tDTNN\t_\t_\t_\t_\t_
            5\t.\t_\t_\tPUNC\t_\t_\t_\t_\t_

            """);
  }

  /** The validator of Universal Dependencies refuses them. */
  @Test
  void conlluHasNoSlashInTheIdsOfSentences() throws IOException {
    AnalyzedDocument document = document();
    assertThat(
            render(
                new AnalysisConllu(),
                new AnalyzedDocument(
                    document.document().withId("news/2031/a b.txt"),
                    document.dropped(),
                    document.sentences(),
                    document.entities())))
        .startsWith("# newdoc id = news/2031/a b.txt\n# sent_id = news_2031_a_b.txt-1\n");
  }

  @Test
  void conlluPutsNoSpaceWhereTheTextHasNone() throws IOException {
    String text = "قال\u200F: \u200Bنعم";
    AnalyzedDocument document =
        new AnalyzedDocument(
            Document.of("a", text),
            List.of(),
            List.of(
                new Sentence(
                    new Span(0, text.length()), List.of(token(0, 3), token(4, 5), token(7, 10)))),
            List.of());
    assertThat(render(new AnalysisConllu(), document))
        .contains(
            "# text = قال: نعم\n",
            "1\tقال\t_\t_\tX\t_\t_\t_\t_\tSpaceAfter=No\n",
            "2\t:\t_\t_\tX\t_\t_\t_\t_\t_\n");
  }

  private static Token token(int start, int end) {
    Span span = new Span(start, end);
    return new Token(span, "x", List.of(new Segment("x", span, "X")));
  }

  @Property
  void conlluOfAnyTokenHasTenColumns(@ForAll String text) throws IOException {
    String[] lines = render(new AnalysisConllu(), oneToken(text)).split("\n", -1);
    assertThat(lines).hasSize(6);
    assertThat(lines[3].split("\t", -1)).hasSize(10).doesNotContain("");
  }

  @Property
  void everyRendererWritesWhatUtf8CanEncode(@ForAll("texts") String text) throws IOException {
    for (AnalysisRenderer renderer :
        List.of(
            AnalysisJson.create().withText().withEntities(),
            new AnalysisText(),
            new AnalysisConllu())) {
      String rendered = render(renderer, oneToken(text));
      assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(rendered)))
          .doesNotThrowAnyException();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.texts();
  }

  @Test
  void halfAPairBecomesAReplacementCharacter() throws IOException {
    AnalyzedDocument document = oneToken("أ\uD83D\uD83D\uDE00\uDE00");
    assertThat(render(new AnalysisText(), document)).isEqualTo("أ\uFFFD\uD83D\uDE00\uFFFD\n");
    assertThat(render(new AnalysisConllu(), document))
        .contains("# text = أ\uFFFD\uD83D\uDE00\uFFFD\n1\tأ\uFFFD\uD83D\uDE00\uFFFD\t");
  }

  @Test
  void doesNotDependOnTheDefaultLocale() throws IOException {
    AnalysisJson renderer = AnalysisJson.create().withText().withEntities();
    String expected = render(renderer, document());
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(render(renderer, document())).isEqualTo(expected);
      assertThat(render(new AnalysisConllu(), document())).contains("1-2\t");
    } finally {
      Locale.setDefault(before);
    }
  }
}
