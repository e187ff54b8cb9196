package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.Span;

class ScriptNormalizerTest {
  @ParameterizedTest
  @CsvSource({
    "كِتَابٌ, كتاب",
    "الـــسلام, السلام",
    "هٰذا, هذا",
    "ا\u064E\u0654حمد, أحمد",
    "\u0627\u0653ن, آن",
    "\u0627\u0655ن, إن",
    "سو\u0654ال, سؤال",
    "شىء \u0649\u0654, شىء ئ",
    "شَيْـ\u0654ًا, شيئا",
    "ع\u0654, ع",
    "\uFEFB, لا",
    "\uFEF7, لأ",
    "\uFDF2, الله",
    "\uFE8E\uFEDF\uFED8\uFEEE\uFEF1, القوي",
    "\uFE70\uFCF2, ''",
    "\uFDFA, \uFDFA",
    "\uFDFC, \uFDFC",
    "ا\u06CCران, ايران",
    "\u06A9تاب, كتاب",
    "\u06C1ذا, هذا",
    "\u06C3, ة",
    "گپ چژ ڤ, گپ چژ ڤ",
    "أإآؤئءىة ١٢۳4, أإآؤئءىة ١٢۳4",
    "م\u200Cي\u200Fم\uFEFF\u00AD\u2067, ميم",
    "cafe\u0301 “x”, cafe\u0301 “x”",
  })
  void writesThePlainWay(String written, String plain) {
    assertThat(ScriptNormalizer.normalize(written)).isEqualTo(plain);
  }

  @Test
  void givesTheSameStringBackWhenNothingChanges() {
    String text = "قال الوزير";
    assertThat(ScriptNormalizer.normalize(text)).isEqualTo(text);
    AlignedText aligned = ScriptNormalizer.normalize(text, new Span(4, 10));
    assertThat(aligned.normalized()).isEqualTo("الوزير");
    assertThat(aligned.toOriginal(new Span(2, 6))).isEqualTo(new Span(6, 10));
    assertThat(aligned.toNormalized(new Span(6, 10))).isEqualTo(new Span(2, 6));
  }

  @Test
  void doesNotSwallowWhatStandsBesideAMatch() {
    String text = "كِتَابٌ كبير";
    AlignedText aligned = ScriptNormalizer.normalize(text, new Span(0, text.length()));
    assertThat(aligned.normalized()).isEqualTo("كتاب كبير");
    assertThat(aligned.toOriginal(new Span(0, 4)).of(text)).isEqualTo("كِتَاب");
    assertThat(aligned.toOriginal(new Span(4, 5)).of(text)).isEqualTo(" ");
    // The sign after the last letter became nothing.
    assertThat(aligned.toNormalized(new Span(6, 7)).isEmpty()).isTrue();
  }

  @Test
  void mapsBothHalvesOfALigatureToTheWhole() {
    AlignedText aligned = ScriptNormalizer.normalize("س\uFEFBم", new Span(0, 3));
    assertThat(aligned.normalized()).isEqualTo("سلام");
    assertThat(aligned.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 2));
    assertThat(aligned.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 2));
    assertThat(aligned.toNormalized(new Span(1, 2))).isEqualTo(new Span(1, 3));
  }

  @Test
  void refusesSpansOutside() {
    AlignedText aligned = ScriptNormalizer.normalize("سـلام", new Span(0, 5));
    assertThatThrownBy(() -> aligned.toOriginal(new Span(0, 5)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("4");
    assertThatThrownBy(() -> aligned.toNormalized(new Span(0, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void isIdempotent(@ForAll("texts") String text) {
    String once = ScriptNormalizer.normalize(text);
    assertThat(ScriptNormalizer.normalize(once)).isEqualTo(once);
  }

  @Property
  void alignsEveryCharacter(@ForAll("texts") String text) {
    AlignedText aligned = ScriptNormalizer.normalize(text, new Span(0, text.length()));
    int previousStart = 0;
    int previousEnd = 0;
    for (int i = 0; i < aligned.normalized().length(); i++) {
      Span original = aligned.toOriginal(new Span(i, i + 1));
      assertThat(original.isEmpty()).isFalse();
      assertThat(original.end()).isLessThanOrEqualTo(text.length());
      assertThat(original.start()).isGreaterThanOrEqualTo(previousStart);
      assertThat(original.end()).isGreaterThanOrEqualTo(previousEnd);
      assertThat(aligned.toNormalized(original).contains(new Span(i, i + 1))).isTrue();
      assertThat(ScriptNormalizer.normalize(original.of(text)))
          .contains(String.valueOf(aligned.normalized().charAt(i)));
      previousStart = original.start();
      previousEnd = original.end();
    }
  }

  @Property
  void normalisesAStretchAsItsSlice(@ForAll("texts") String text, @ForAll int seed) {
    int start = text.isEmpty() ? 0 : Math.floorMod(seed, text.length());
    Span rest = new Span(start, text.length());
    AlignedText aligned = ScriptNormalizer.normalize(text, rest);
    assertThat(aligned.normalized()).isEqualTo(ScriptNormalizer.normalize(rest.of(text)));
    for (int i = 0; i < aligned.normalized().length(); i++) {
      assertThat(rest.contains(aligned.toOriginal(new Span(i, i + 1)))).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.texts();
  }
}
