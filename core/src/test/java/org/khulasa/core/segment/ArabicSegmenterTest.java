package org.khulasa.core.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.atb.CoreNlpReference;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.HostileText;
import org.khulasa.core.text.ScriptNormalizer;

class ArabicSegmenterTest {
  private static final List<String> SENTENCES =
      List.of(
          "وقال الوزير للصحفيين إن الحكومة ستبدأ المشروع الجديد في مدينة الساحل الأسبوع المقبل.",
          "ووصلت فرق الإنقاذ إلى القرية بعد ساعتين من وقوع الزلزال، ونقلت الجرحى إلى مستشفياتها.",
          "وأضافت الطبيبة أنها لم تر مثل هذه الحالات من قبل، وأن المرضى بحاجة للدراسة والرعاية.",
          "لن نسمح لهم بإغلاق مدرستنا؛ فأطفالنا يتعلمون فيها منذ سنوات طويلة.",
          "هل سيعود اللاجئون إلى بيوتهم؟ هذا ما سيقرره مجلسهم في اجتماعه القادم.",
          "عليه أن يسألهم عما رأوه وعمن كان معهم ليلتها، وبالتالي فإن شهادتهم ستكون حاسمة.",
          "مدرسته ومكتبتها وسيارتنا وكتابهم وفتاتي ورؤيتكم");

  private final ArabicSegmenter segmenter = ArabicSegmenter.create();

  private List<Token> segment(String text) {
    return segmenter.segment(text, new Span(0, text.length()));
  }

  @Test
  void givesAFormThatIsNotItsSlice() {
    String text = "بحاجة للدراسة";
    assertThat(segment(text).get(1).segments())
        .containsExactly(
            new Segment("ل", new Span(6, 7), "IN"),
            new Segment("الدراسة", new Span(7, 13), "DTNN"));
  }

  @Test
  void keepsTheCallersSpelling() {
    String text = "زار الوزير القرية وَمَدْرَسَـــتَهَا الجديدة";
    Token token = segment(text).get(3);
    assertThat(token.span().of(text)).isEqualTo("وَمَدْرَسَـــتَهَا");
    assertThat(token.normal()).isEqualTo("ومدرستها");
    assertThat(token.segments()).extracting(Segment::form).containsExactly("و", "مدرسة", "ها");
    assertThat(token.segments())
        .extracting(segment -> segment.span().of(text))
        .containsExactly("وَ", "مَدْرَسَـــتَ", "هَا");
  }

  @Test
  void doesNotDivideOneWrittenCharacter() {
    String text = "\uFEF7\uFEE8\uFEEC\uFEE2 قالوا";
    List<Token> tokens = segment(text);
    assertThat(tokens.get(0).normal()).isEqualTo("لأنهم");
    assertThat(tokens.get(0).segments())
        .allSatisfy(segment -> assertThat(segment.span().isEmpty()).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“|PUNC",
        "”|PUNC",
        "«|PUNC",
        "»|PUNC",
        "‹|PUNC",
        "›|PUNC",
        "‘|PUNC",
        "’|PUNC",
        "'|PUNC",
        "\"|PUNC",
        "„|PUNC",
        "″|PUNC",
        "(|PUNC",
        ")|PUNC",
        "[|PUNC",
        "–|PUNC",
        "—|PUNC",
        "…|PUNC",
        "ـــ|PUNC",
        "😀|PUNC",
        "،|PUNC",
        "؟|PUNC",
        "%|PUNC",
        "$|PUNC",
        "+|PUNC",
        "2,500|CD",
        "٢٬٥٠٠|CD",
        "3.5|CD",
        "24/1/2024|CD",
        "https://example.org/a|NNP",
        "info@example.org|NNP",
        "#عاصي_الحلاني|NNP",
        "@user|NNP",
      })
  void tagsWhatIsNoWordForWhatItIs(String token, String tag) {
    String text = "قال الوزير " + token + " في المدينة";
    List<Token> tokens = segment(text);
    assertThat(tokens.get(2).span().of(text)).isEqualTo(token);
    assertThat(tokens.get(2).segments()).hasSize(1);
    assertThat(tokens.get(2).segments().get(0).tag()).isEqualTo(tag);
    assertThat(tokens.get(0).segments().get(0).tag()).isEqualTo("VBD");
    assertThat(tokens.get(1).segments().get(0).tag()).isEqualTo("DTNN");
  }

  @Test
  void agreesWithCoreNlp() {
    for (String sentence : SENTENCES) {
      String normal = ScriptNormalizer.normalize(sentence);
      assertThat(
              segment(normal).stream()
                  .flatMap(token -> token.segments().stream())
                  .map(segment -> segment.form() + segment.span())
                  .collect(Collectors.joining(" ")))
          .isEqualTo(
              CoreNlpReference.segment(normal).stream()
                  .map(segment -> segment.form() + new Span(segment.begin(), segment.end()))
                  .collect(Collectors.joining(" ")));
    }
  }

  @Test
  void canBeExact() {
    ArabicSegmenter exact = ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.exactly());
    String text = "قال: وَمَدْرَسَتُهُم “أفضل” منذ عام ٢٠٠٠";
    assertThat(exact.segment(text, new Span(5, text.length())))
        .flatExtracting(Token::segments)
        .extracting(segment -> segment.form() + segment.span())
        .containsExactlyElementsOf(
            CoreNlpReference.segment(text.substring(5)).stream()
                .map(
                    segment ->
                        // Three zeros in a row are one to CoreNLP.
                        segment.form().replace("20", "2000")
                            + new Span(segment.begin() + 5, segment.end() + 5))
                .toList());
  }

  @Test
  void leavesTagsEmptyWhenTheyAreNotWanted() {
    ArabicSegmenter plain = ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.withTags(false));
    for (String sentence : SENTENCES) {
      List<Token> untagged = plain.segment(sentence, new Span(0, sentence.length()));
      assertThat(untagged).flatExtracting(Token::segments).extracting("tag").containsOnly("");
      assertThat(untagged)
          .flatExtracting(Token::segments)
          .extracting("form")
          .containsExactlyElementsOf(
              segment(sentence).stream()
                  .flatMap(token -> token.segments().stream())
                  .map(Segment::form)
                  .toList());
    }
  }

  @Test
  void countsFromTheStartOfTheText() {
    String text = "أولا. " + SENTENCES.get(0);
    List<Token> alone = segment(SENTENCES.get(0));
    List<Token> inside = segmenter.segment(text, new Span(6, text.length()));
    assertThat(inside).hasSameSizeAs(alone);
    for (int i = 0; i < alone.size(); i++) {
      assertThat(inside.get(i).span()).isEqualTo(alone.get(i).span().shift(6));
      assertThat(inside.get(i).normal()).isEqualTo(alone.get(i).normal());
    }
  }

  @Test
  void givesFourThreadsTheSameAnswers() throws Exception {
    List<List<Token>> expected = SENTENCES.stream().map(this::segment).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<List<Token>>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(
            threads.submit(
                () ->
                    SENTENCES.stream()
                        .map(s -> ArabicSegmenter.create().segment(s, new Span(0, s.length())))
                        .toList()));
      }
      for (Future<List<List<Token>>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"س", "ـ", "9", "A", "؟", "#", "(", "\u200F", "\u064E", "و ", "😀"})
  void takesAMillionCharacters(String unit) {
    // CoreNLP's tagger is slow: fewer words show the same.
    int length = unit.equals("و ") ? 20_000 : 1_000_000;
    String text = unit.repeat(length / unit.length());
    checkTokens(text, segment(text));
  }

  @Test
  void saysWhenTheSentenceLiesOutside() {
    assertThatThrownBy(() -> segmenter.segment("نص", new Span(0, 3)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(segmenter.segment("نص", new Span(1, 1))).isEmpty();
    assertThat(segment(" \u200F\n")).isEmpty();
  }

  @Property(tries = 300)
  void takesAnything(@ForAll("texts") String text) {
    checkTokens(text, segment(text));
  }

  private static void checkTokens(String text, List<Token> tokens) {
    boolean[] covered = new boolean[text.length()];
    int previous = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(previous);
      previous = token.span().end();
      assertThat(token.normal()).isNotEmpty();
      assertThat(token.segments()).isNotEmpty();
      int at = token.span().start();
      for (Segment segment : token.segments()) {
        assertThat(segment.span().start()).isEqualTo(at);
        assertThat(segment.span().isEmpty()).isFalse();
        assertThat(segment.form()).isNotEmpty();
        assertThat(segment.tag()).isNotEmpty();
        at = segment.span().end();
      }
      assertThat(at).isEqualTo(token.span().end());
      for (int i = token.span().start(); i < token.span().end(); i++) {
        covered[i] = true;
      }
    }
    assertThat(previous).isLessThanOrEqualTo(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!covered[i] && CharacterClasses.isVisible(text.charAt(i))) {
        throw new AssertionError("no token has the character at " + i);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.texts();
  }
}
