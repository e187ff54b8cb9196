package org.khulasa.ner.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khulasa.core.corenlp.ArabicAnalysisAnnotator;

class ArabicNerAnnotatorIT {
  private static final String TEXT =
      "قال سمير حداد لوزارة الطاقة إنه وصل إلى بيروت.\nوفي بيروت ميناء كبير، وزارها سمير حداد أمس.";
  private static final int TIMEOUT_MILLIS = 60_000;

  private static Properties arabic(String annotators) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        ArabicNerAnnotatorIT.class.getResourceAsStream("/StanfordCoreNLP-arabic.properties")) {
      properties.load(in);
    }
    properties.setProperty("customAnnotatorClass.arner", FixedNamesAnnotator.class.getName());
    properties.setProperty(
        "customAnnotatorClass.aranalysis", ArabicAnalysisAnnotator.class.getName());
    properties.setProperty("annotators", annotators);
    return properties;
  }

  private static void checkMentions(CoreDocument document) {
    assertThat(document.entityMentions())
        .extracting(mention -> mention.text() + "/" + mention.entityType())
        .containsExactly(
            "سمير حداد/PERSON",
            "وزارة الطاقة/ORGANIZATION",
            "بيروت/LOCATION",
            "بيروت/LOCATION",
            "سمير حداد/PERSON");
    for (CoreEntityMention mention : document.entityMentions()) {
      assertThat(TEXT.substring(mention.charOffsets().first(), mention.charOffsets().second()))
          .isEqualTo(mention.text());
      assertThat(mention.tokens()).allMatch(token -> token.ner().equals(mention.entityType()));
    }
  }

  @Test
  void namesStandOnTheTokensOfTheStockPipeline() throws IOException {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(arabic("tokenize,ssplit,pos,arner"));
    CoreDocument document = new CoreDocument(TEXT);
    pipeline.annotate(document);
    checkMentions(document);
    List<String> named = new ArrayList<>();
    for (CoreLabel token : document.tokens()) {
      if (!"O".equals(token.ner())) {
        named.add(token.word() + "/" + token.ner());
      }
    }
    assertThat(named)
        .containsExactly(
            "سمير/PERSON",
            "حداد/PERSON",
            "وزارة/ORGANIZATION",
            "الطاقة/ORGANIZATION",
            "بيروت/LOCATION",
            "بيروت/LOCATION",
            "سمير/PERSON",
            "حداد/PERSON");
  }

  @Test
  void namesStandOnOurOwnTokens() throws IOException {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(arabic("aranalysis,arner"));
    CoreDocument document = new CoreDocument(TEXT);
    pipeline.annotate(document);
    assertThat(document.sentences()).hasSize(2);
    assertThat(document.tokens()).allMatch(token -> token.tag() != null);
    checkMentions(document);
  }

  @Test
  void coreNlpMakesTheAnnotatorByItsName() throws IOException {
    Properties properties = arabic("tokenize,ssplit,pos,arner");
    properties.setProperty("customAnnotatorClass.arner", ArabicNerAnnotator.class.getName());
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties).annotate(annotation);
    assertThat(annotation.get(CoreAnnotations.TokensAnnotation.class))
        .isNotEmpty()
        .allMatch(token -> token.ner() != null);
    assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class)).isNotNull();
  }

  @Property(tries = 60)
  void anyTextGetsThroughTheStockPipeline(@ForAll("texts") String text) throws IOException {
    CoreDocument document = new CoreDocument(text);
    Holder.STOCK.annotate(document);
    for (CoreLabel token : document.annotation().get(CoreAnnotations.TokensAnnotation.class)) {
      assertThat(token.ner()).isNotNull();
    }
    for (CoreEntityMention mention : document.entityMentions()) {
      assertThat(FixedNames.NAMES).containsKey(mention.text());
      assertThat(mention.tokens()).isNotEmpty();
    }
  }

  /** Names between what makes CoreNLP lose characters and offsets. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "سمير حداد",
            "بيروت",
            "لوزارة الطاقة",
            "ووزارة الطاقة",
            "قال",
            "وَمَدْرَسَـــة",
            "\u0640\u0640",
            "«",
            "»",
            "(",
            "2,500",
            "٢٥٪",
            "\uFEFB",
            "😀",
            "\u200F",
            "\n",
            ".",
            "؟",
            "http://example.org/ا",
            "ههه",
            "Beirut")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(parts -> Arbitraries.of(" ", "", " ").map(space -> String.join(space, parts)));
  }

  private static final class Holder {
    static final StanfordCoreNLP STOCK = make();

    private static StanfordCoreNLP make() {
      try {
        return new StanfordCoreNLP(arabic("tokenize,ssplit,pos,arner"));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private Holder() {}
  }

  @Test
  void theServerAnswersWithNames() throws IOException, InterruptedException {
    int port = freePort();
    Properties properties = arabic("tokenize,ssplit,pos,arner");
    properties.setProperty("server_id", "khulasa-" + port);
    StanfordCoreNLPServer server =
        new StanfordCoreNLPServer(properties, port, TIMEOUT_MILLIS, false);
    server.run();
    try {
      JsonNode answer = ask(port, TEXT);
      JsonNode mentions = answer.at("/sentences/0/entitymentions");
      assertThat(mentions).hasSize(3);
      assertThat(mentions.at("/0/text").asText()).isEqualTo("سمير حداد");
      assertThat(mentions.at("/0/ner").asText()).isEqualTo("PERSON");
      assertThat(mentions.at("/0/normalizedNER").asText()).isEqualTo("سمير حداد");
      assertThat(mentions.at("/0/characterOffsetBegin").asInt()).isEqualTo(4);
      assertThat(mentions.at("/0/characterOffsetEnd").asInt()).isEqualTo(13);
      assertThat(mentions.at("/0/nerConfidences/PERSON").asDouble()).isEqualTo(0.75);
      int first = mentions.at("/0/tokenBegin").asInt();
      JsonNode token = answer.at("/sentences/0/tokens").get(first);
      assertThat(token.get("word").asText()).isEqualTo("سمير");
      assertThat(token.get("ner").asText()).isEqualTo("PERSON");
    } finally {
      server.getServer().orElseThrow().stop(0);
    }
  }

  private static JsonNode ask(int port, String text) throws IOException, InterruptedException {
    String options = URLEncoder.encode("{\"outputFormat\":\"json\"}", StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?properties=" + options))
            .timeout(Duration.ofMillis(TIMEOUT_MILLIS))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
