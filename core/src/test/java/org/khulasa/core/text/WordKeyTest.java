package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "أميركي أمريكي",
        "الأميركية الأمريكية",
        "والأميركيين أمريكيون",
        "سوريا سورية",
        "والسورية السوري",
        "ثلاثة 3",
        "الثلاث ٣",
        "عشرين ۲۰",
        "2,500 ٢٬٥٠٠",
        "2500 2،500",
        "1,234,567 1234567",
        "٣٫٥ 3.5",
        "50% ٥٠٪",
        "مسؤول مسئول",
        "إلى الي",
        "القاهرة القاهره",
        "الشركة شركات",
        "أحمد احمد",
        "COVID covid",
        "إفريقيا أفريقية",
      })
  void isOneForTheSpellingsOfAWord(String one, String other) {
    assertThat(WordKey.of(one)).isEqualTo(WordKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"3 4", "3.5 35", "2,50 250", "كتب كلب", "الثلاثاء ثلاثة", "روسيا سوريا", "12/3 123"})
  void differsForDifferentWords(String one, String other) {
    assertThat(WordKey.of(one)).isNotEqualTo(WordKey.of(other));
  }

  @Property
  void takesAnything(@ForAll("texts") String text) {
    for (String word : Words.of(text)) {
      String normal = ScriptNormalizer.normalize(word);
      String folded = LetterFolding.fold(normal);
      // Of a vowel sign that stands alone nothing is left.
      assertThat(WordKey.of(normal).isEmpty()).isEqualTo(normal.isEmpty());
      assertThat(WordKey.ofSpelling(normal).isEmpty()).isEqualTo(normal.isEmpty());
      assertThat(WordKey.of(folded)).isEqualTo(WordKey.of(normal));
      assertThat(StopWords.contains(folded)).isEqualTo(StopWords.contains(normal));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.texts();
  }

  @Test
  void aSpellingKeyStemsNothing() {
    assertThat(WordKey.ofSpelling("حسين")).isNotEqualTo(WordKey.ofSpelling("حسان"));
    assertThat(WordKey.ofSpelling("السوداني")).isEqualTo("السوداني");
    assertThat(WordKey.ofSpelling("الأميركية")).isEqualTo(WordKey.ofSpelling("أمريكي"));
    assertThat(WordKey.ofSpelling("٢٥")).isEqualTo("25");
  }

  @Test
  void mondayIsNoNumber() {
    assertThat(WordKey.of("الإثنين")).isEqualTo(WordKey.of("والاثنين")).isNotEqualTo("2");
    assertThat(WordKey.of("اثنين")).isEqualTo("2");
    assertThat(WordKey.ofSpelling("الاثنين")).isNotEqualTo("2");
  }
}
