package org.khulasa.core.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Paragraphs;

class SentenceSplitterPropertiesTest {
  private static final SentenceSplitter SPLITTER = ArabicSentenceSplitter.create();

  @Property(tries = 2000)
  void sentencesCoverWhatIsVisible(@ForAll("texts") String text) {
    checkCover(text, new Span(0, text.length()), SPLITTER.split(text, whole(text)));
  }

  @Property(tries = 2000)
  void paragraphsCoverWhatIsVisible(@ForAll("texts") String text) {
    checkCover(text, new Span(0, text.length()), Paragraphs.find(text, whole(text)));
  }

  @Property(tries = 1000)
  void anythingAtAllIsCovered(@ForAll String text) {
    checkCover(text, whole(text), SPLITTER.split(text, whole(text)));
    checkCover(text, whole(text), Paragraphs.find(text, whole(text)));
  }

  @Property(tries = 2000)
  void blockGivesWhatItsTextGivesAlone(
      @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
    Span block = new Span(before.length(), before.length() + text.length());
    List<Span> inside = SPLITTER.split(before + text + after, block);
    List<Span> alone =
        SPLITTER.split(text, whole(text)).stream().map(s -> s.shift(before.length())).toList();
    assertThat(inside).isEqualTo(alone);
  }

  @Property(tries = 20_000)
  void splittingASentenceGivesItBack(@ForAll("lines") String line) {
    for (Span sentence : SPLITTER.split(line, whole(line))) {
      String text = sentence.of(line);
      assertThat(SPLITTER.split(text, whole(text))).as(line).containsExactly(whole(text));
    }
  }

  private static void checkCover(String text, Span block, List<Span> spans) {
    int end = block.start();
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertNothingVisible(text, end, span.start());
      assertThat(CharacterClasses.isVisible(text.charAt(span.start()))).isTrue();
      assertThat(CharacterClasses.isVisible(text.charAt(span.end() - 1))).isTrue();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(block.end());
    assertNothingVisible(text, end, block.end());
  }

  private static void assertNothingVisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(CharacterClasses.isVisible(text.charAt(i))).isFalse();
    }
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return pieces(
        "\n",
        "\r\n",
        "\n\n",
        "\u2028",
        "\u00A0",
        "\u200F",
        "\n- ",
        "\n1. ",
        "\uD83D",
        "\uDE02",
        "أعلنت بلدية الميناء القديم أن أعمال الترميم في السوق المسقوف سوف\n");
  }

  @Provide
  Arbitrary<String> lines() {
    return pieces("\u00A0", "\u200F", "😂");
  }

  private static Arbitrary<String> pieces(String... more) {
    Arbitrary<String> words =
        Arbitraries.of(
            "وصل",
            "الوفد",
            "وقال",
            "في",
            "سي",
            "إن",
            "د",
            "أ",
            "م",
            "و",
            "هـ",
            "إلخ",
            "لكن",
            "مضيفا",
            "القَضِيَّة",
            "2014",
            "3",
            "١٢",
            "U",
            "Inc",
            "org",
            "don",
            "t",
            "%",
            "/");
    Arbitrary<String> marks =
        Arbitraries.of(
            ".", ".", ".", "..", "...", "…", "؟", "!", "،", ":", "-", "*", "\"", "\"", "\"", "«",
            "»", "“", "”", "'", "’", "‘", "(", ")", "[", "]");
    Arbitrary<String> spaces = Arbitraries.of(" ", " ", " ", "  ");
    return Arbitraries.oneOf(words, words, marks, spaces, spaces, Arbitraries.of(more))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }
}
