package org.khulasa.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.HostileText;

class WordScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "وزارة الدفاع«البنتاغون»|وزارة الدفاع « البنتاغون »",
        "اليوم(السبت)|اليوم ( السبت )",
        "“3 قتلى”|“ 3 قتلى ”",
        "2,500 و٢٬٥٠٠ و2،500 ثم 3.5%|2,500 و ٢٬٥٠٠ و 2،500 ثم 3.5 %",
        "24/1/2024، 12:30.|24/1/2024 ، 12:30 .",
        "عام 2024.|عام 2024 .",
        "2023-2024 و2024-01-24|2023 - 2024 و 2024-01-24",
        "الأهمـ أو|الأهم ـ أو",
        "الأهمـ\u00A0أو|الأهم ـ أو",
        "قال ـأو غيره|قال ـ أو غيره",
        "1445هـ. بالـ84 للـ|1445 هـ . بالـ 84 للـ",
        "1،2|1 ، 2",
        "الـBBC و COVID-19|الـ BBC و COVID-19",
        "5G 19th U.S. AT&T|5G 19th U.S . AT&T",
        "انظر https://example.org/a(b)?x=1&y=2.|انظر https://example.org/a(b)?x=1&y=2 .",
        "(www.example.org)|( www.example.org )",
        "example.org/a/b،|example.org/a/b ،",
        "info@example.org؟|info@example.org ؟",
        "#عاصي_الحلاني #2024|#عاصي_الحلاني #2024",
        "@user_1: #|@user_1 : #",
        "قال... ماذا؟! نعم!!|قال ... ماذا ؟ ! نعم !!",
        "((نص))|( ( نص ) )",
        "ـــ الـــسلام ـ|ـــ الـــسلام ـ",
        "فرح😀😀|فرح 😀 😀",
        "أ.د. علي|أ . د . علي",
        "كِتَابٌ\u200F.|كِتَابٌ .",
        "\u064E س|\u064E س",
        "30°م|30 ° م",
      })
  void parts(String text, String words) {
    assertThat(
            WordScanner.scan(text, new Span(0, text.length())).stream()
                .map(word -> word.span().of(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void keepsAnEmojiWithAllItsParts() {
    for (String emoji :
        List.of(
            "👨\u200D👩\u200D👧",
            "🇵🇸",
            "❤\uFE0F",
            "👍\uD83C\uDFFD",
            "🏴\uDB40\uDC67\uDB40\uDC7F")) {
      assertThat(WordScanner.scan("نص" + emoji + "نص", new Span(0, emoji.length() + 4)))
          .extracting(WordScanner.Word::span)
          .containsExactly(
              new Span(0, 2),
              new Span(2, emoji.length() + 2),
              new Span(emoji.length() + 2, emoji.length() + 4));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@a ",
        "a@",
        "a.b/",
        "1,",
        "1\u200F",
        "#\u200F",
        "www.!",
        "http://« ",
        "س\u200F",
        "❤\u200D"
      })
  @Timeout(10)
  void takesLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertThat(WordScanner.scan(text, new Span(0, text.length()))).isNotEmpty();
  }

  @Property
  void givesEveryVisibleCharacterToOneWord(@ForAll("texts") String text, @ForAll int seed) {
    int start = text.isEmpty() ? 0 : Math.floorMod(seed, text.length());
    int end = start + Math.floorMod(seed >> 8, text.length() - start + 1);
    boolean[] covered = new boolean[text.length()];
    int previous = start;
    for (WordScanner.Word word : WordScanner.scan(text, new Span(start, end))) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(previous);
      assertThat(word.span().isEmpty()).isFalse();
      previous = word.span().end();
      for (int i = word.span().start(); i < word.span().end(); i++) {
        covered[i] = true;
        assertThat(CharacterClasses.isSpace(text.charAt(i))).isFalse();
      }
    }
    assertThat(previous).isLessThanOrEqualTo(end);
    for (int i = start; i < end; i++) {
      assertThat(covered[i] || !CharacterClasses.isVisible(text.charAt(i))).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.texts();
  }
}
