package org.khulasa.core.segment.atb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.text.HostileText;

class AtbSegmenterTest {
  private final AtbSegmenter segmenter = AtbSegmenter.get();

  private List<AtbSegment> segments(String text) {
    return segmenter.tokens(text).stream().flatMap(token -> token.segments().stream()).toList();
  }

  private void checkLikeCoreNlp(String text) {
    List<AtbToken> ours = segmenter.tokens(text);
    if (Parity.hasHalfPair(text)) {
      return;
    }
    List<AtbSegment> theirs = CoreNlpReference.segment(text);
    assertThat(Parity.of(text, ours, theirs))
        .describedAs("\"%s\": ours %s, CoreNLP's %s", text, ours, theirs)
        .isNotEqualTo(Parity.DIFFERENT);
  }

  // The same texts each time: a build must not fail by chance. Other seeds belong to whoever
  // changes the decoder.
  @Property(tries = 1000, seed = "20261122", shrinking = ShrinkingMode.BOUNDED)
  void segmentsArabicAsCoreNlpDoes(@ForAll("arabic") String text) {
    checkLikeCoreNlp(text);
  }

  @Property(tries = 1000, seed = "20261122", shrinking = ShrinkingMode.BOUNDED)
  void segmentsAnythingAsCoreNlpDoes(@ForAll("hostile") String text) {
    checkLikeCoreNlp(text);
  }

  @Provide
  Arbitrary<String> arabic() {
    Arbitrary<String> prefixes =
        Arbitraries.of("", "", "", "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "لل", "فلل", "وبال");
    Arbitrary<String> stems =
        Arbitraries.oneOf(
            Arbitraries.of(
                "كتاب", "مدرسة", "مدرست", "علي", "إلي", "بيت", "قال", "يكتب", "رأ", "الحكومة",
                "لجنة", "أطفال", "رؤية", "فتات", "وقت", "ولد", "بنك", "كلم", "له", "ما", "من"),
            Arbitraries.strings().withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ").ofMaxLength(7));
    Arbitrary<String> suffixes =
        Arbitraries.of("", "", "", "ه", "ها", "هم", "نا", "ك", "كم", "ي", "ني", "هما", "ات", "ون");
    Arbitrary<String> words =
        net.jqwik.api.Combinators.combine(prefixes, stems, suffixes).as((p, s, x) -> p + s + x);
    Arbitrary<String> others =
        Arbitraries.of("،", ".", "؟", "(", ")", "\"", "15", "٢٠١١", "3.5", "5-7", "X", "null", ":");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, words), net.jqwik.api.Tuple.of(1, others))
        .list()
        .ofMaxSize(15)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileText.texts();
  }

  @Test
  void segmentsTheSamplesAsCoreNlpDoes() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        // The one file that is not UTF-8 reads as marks, which are as good as words here.
        lines.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
      }
    }
    assertThat(lines).hasSizeGreaterThan(50);
    lines.forEach(this::checkLikeCoreNlp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "ااأwww.example.com",
        "وقال للصحفيين إن مدرسته قريبة من بيتهم.",
        "في\nمن\r\nما\rو\u2028ك",
        "[nll] [نل] *ICH*-1 -",
        "null nullable 5null nullnull null",
        "ج+ب+هـ C++",
        "a@b.com،http://example.com/ا?b=1 www.example.com",
        "قرأ.#.كتب .#. <ب> {ك}",
        "ک ی ۱۲۳ پاکستان",
        "و ـ َ _ __ وـ",
      })
  void segmentsThisAsCoreNlpDoes(String text) {
    checkLikeCoreNlp(text);
  }

  @Test
  void keepsWhatCoreNlpLoses() {
    assertThat(segments("عام 2000"))
        .containsExactly(new AtbSegment("عام", 0, 3), new AtbSegment("2000", 4, 8));
    assertThat(segments("جمييييلها").get(1)).isEqualTo(new AtbSegment("ها", 7, 9));
    assertThat(segments("nullable")).containsExactly(new AtbSegment("nullable", 0, 8));
    assertThat(segments("كتاب\uD83D")).hasSize(2);
  }

  @Test
  void splitsWordsInContext() {
    AtbWord[] words = {
      segmenter.word("ومدرسته", true, true, false),
      segmenter.word("15", false, false, false),
      segmenter.word("للبيت", true, false, true)
    };
    int[] chosen = new int[words.length];
    segmenter.choose(words, words.length, chosen);
    assertThat(words[0].segments(chosen[0]))
        .containsExactly(
            new AtbSegment("و", 0, 1), new AtbSegment("مدرسة", 1, 6), new AtbSegment("ه", 6, 7));
    assertThat(words[1].segments(chosen[1])).containsExactly(new AtbSegment("15", 0, 2));
    assertThat(words[2].segments(chosen[2]))
        .containsExactly(new AtbSegment("ل", 0, 1), new AtbSegment("البيت", 1, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "س", "وه", "و ", "َ", "9", "A", "ا,", "a.", "<", "[", "@", "http://", "\uD83D", "؟"
      })
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void takesAMillionCharacters(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertThat(segmenter.tokens(text)).isNotNull();
  }
}
