package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;

/** The built-in model, on sentences of our own. */
class NameRecognizerTest {
  private static final Analyzer ANALYZER =
      Analyzer.create().keepingAll().withRecognizer(NameRecognizer.create());

  private static AnalyzedDocument analyze(String text) {
    return ANALYZER.analyze(
        new Document("t", text, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (Entity entity : analyze(text).entities()) {
      names.add(entity.type() + " " + entity.span().of(text));
    }
    return names;
  }

  @Test
  void peopleAndPlaces() {
    assertThat(names("وصل الرئيس المصري حسني مبارك إلى باريس في زيارة رسمية."))
        .containsExactly("PER حسني مبارك", "LOC باريس");
  }

  @Test
  void organisations() {
    assertThat(names("وقال متحدث باسم الأمم المتحدة في جنيف إن المفاوضات مستمرة."))
        .containsExactly("ORG الأمم المتحدة", "LOC جنيف");
  }

  @Test
  void attachedConjunctionsAndPrepositionsAreNoPartOfAName() {
    String text = "تتعلق هذه القضية بسوريا وبلبنان وبالعراق.";
    assertThat(names(text)).containsExactly("LOC سوريا", "LOC لبنان", "LOC العراق");
    Entity lebanon = analyze(text).entities().get(1);
    int start = text.indexOf("وبلبنان") + 2;
    assertThat(lebanon.span()).isEqualTo(new Span(start, start + "لبنان".length()));
    assertThat(lebanon.score()).isBetween(0.0, 1.0);
  }

  @Test
  void aLetterOfAListedNameThatLooksLikeAConjunctionBelongsToIt() {
    String text = "تخرج الضابط في ويست بوينت قبل عامين.";
    assertThat(names(text)).hasSize(1).first().asString().endsWith(" ويست بوينت");
  }

  @Test
  void theNationalityOfACountryThatNoNewsKnowsIsNoGivenName() {
    assertThat(names("أمر رئيس الوزراء السهلاني رشاد الهنيدي بتشكيل لجنة."))
        .containsExactly("PER رشاد الهنيدي");
    assertThat(names("التقى الوفد الباجي قايد السبسي في تونس.")).contains("PER الباجي قايد السبسي");
  }

  @Test
  void anArticleThatIsNotWrittenComesBack() {
    String text = "سافر الوزير إلى بغداد ثم عاد للقاهرة.";
    List<Entity> names = analyze(text).entities();
    assertThat(names.get(names.size() - 1).normal()).isEqualTo("القاهرة");
    assertThat(names.get(names.size() - 1).span().of(text)).isEqualTo("لقاهرة");
  }

  @Test
  void theParticleOfTheFutureIsTheFirstLetterOfAName() {
    assertThat(names("ومن هذه الدول غانا ومالي وسيراليون."))
        .containsExactly("LOC غانا", "LOC مالي", "LOC سيراليون");
    String text = "فاز فريق سيسكا موسكو أمس.";
    Entity club = analyze(text).entities().get(0);
    assertThat(club.span().of(text)).isEqualTo("سيسكا موسكو");
    assertThat(club.normal()).isEqualTo("سيسكا موسكو");
  }

  @Test
  void aPrepositionIsNoPartOfANameThatIsSpelledOut() {
    assertThat(names("وقالت متحدثة باسم الشركة لبي بي سي إن التحقيق مستمر."))
        .contains("ORG بي بي سي");
  }

  @Test
  void aFirstLetterThatLooksLikeAConjunctionBelongsToAName() {
    assertThat(names("تعادل تشيلسي مع ويسكا. وقال مدرب ويسكا إن الفوز كان قريبا."))
        .filteredOn(name -> name.endsWith("يسكا"))
        .extracting(name -> name.substring(4))
        .containsExactly("ويسكا", "ويسكا");
  }

  @Test
  void givenTokensAreLabelledAsWholes() {
    assertThat(
            NameRecognizer.create()
                .label(
                    List.of(
                        List.of("تتعلق", "هذه", "القضية", "بسوريا", "وبلبنان", "."), List.of())))
        .containsExactly(List.of("O", "O", "O", "B-LOC", "B-LOC", "O"), List.of());
  }

  @Test
  void defaultLocalesDoNotMatter() {
    String text = "وصل الرئيس المصري حسني مبارك إلى باريس في 24 يناير.";
    List<Entity> usual = analyze(text).entities();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(analyze(text).entities()).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void checkSpans(String text) {
    checkSpans(analyze(text), text);
  }

  private static void checkSpans(AnalyzedDocument document, String text) {
    int end = 0;
    for (Entity entity : document.entities()) {
      assertThat(entity.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(entity.span().isEmpty()).isFalse();
      end = entity.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(document.sentences().stream().map(Sentence::span))
          .anyMatch(sentence -> sentence.contains(entity.span()));
      assertThat(entity.score()).isBetween(0.0, 1.0);
      assertThat(entity.normal()).isNotBlank().isEqualTo(entity.normal().strip());
      assertThat(NerTrainer.TYPES).contains(entity.type());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "The president of France visited London.",
        "وَصَلَ الرَّئِيسُ إِلَى بَيْرُوتَ وَدِمَشْقَ",
        "بيـــــروت ودمـــشق والقـــاهرة",
        "\uFE91\uFEF4\uFEAE\uFEED\uFE95 \uFEFB",
        "رئیس جمهوری ایران در تهران",
        "\u200Fبيروت\u200E \u202Bدمشق\u202C \u2067تونس\u2069",
        "في بيروت \uD83D\uDE00 وباريس \uD83D",
        "\uDC00\uD800بيروت",
        "و ب ل ك س ف و و و ب",
        "ووووووووبببببيروت وبوب ولول",
        "« » \" ' ( ) بيروت ) ( ، ؛ ؟",
        "٢٤ يناير ٢٠٢٤ 25,000 ۱۲۳ 3.5%",
        "http://example.com/بيروت #بيروت @بيروت a@b.cd",
        "قال كريســـــــ إنه سعيد. وعاد كريســـــــ إلى # صعدة #\u200F صعدة",
        "قال المدرب كريس ــــــــــ إنه سعيد. وقال كريس َّ إنه عائد إلى # عنوان المتحدة."
      })
  void spansOfOddTexts(String text) {
    checkSpans(text);
  }

  @Property(tries = 60)
  void spansOfAnyText(
      @ForAll
          @StringLength(max = 60)
          @CharRange(from = '\u0600', to = '\u06FF')
          @CharRange(from = ' ', to = '~')
          String text) {
    checkSpans(text);
  }

  @Test
  void aSentenceOfAHundredThousandTokens() {
    List<String> tokens = new ArrayList<>(Collections.nCopies(100_000, "بيروت"));
    NameRecognizer recognizer = NameRecognizer.create().withSegmenter(BlankSegmenter.INSTANCE);
    List<String> labels = recognizer.label(List.of(tokens)).get(0);
    assertThat(labels).hasSize(100_000);
    String previous = "O";
    for (String label : labels) {
      if (label.startsWith("I-")) {
        assertThat(previous).isIn("B" + label.substring(1), label);
      }
      previous = label;
    }
  }

  @Test
  void aLineOfAMillionCharacters() {
    String text = "قال سامي وبيروت ".repeat(62_500);
    Span line = new Span(0, text.length());
    AnalyzedDocument document =
        new AnalyzedDocument(
            new Document("t", text, Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(new Sentence(line, BlankSegmenter.INSTANCE.segment(text, line))),
            List.of());
    checkSpans(document.withEntities(NameRecognizer.create().recognize(document)), text);
  }
}
