package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RougeTokenizerTest {
  private final RougeTokenizer plain = new RougeTokenizer(false);
  private final RougeTokenizer stemmed = new RougeTokenizer(true);

  private void same(String one, String other) {
    assertThat(plain.words(one)).isEqualTo(plain.words(other)).isNotEmpty();
  }

  @Test
  void vowelSigns() {
    same("مُحَمَّدٌ", "محمد");
  }

  @Test
  void superscriptAlef() {
    same("هٰذا", "هذا");
  }

  @Test
  void tatweel() {
    same("محـــمد", "محمد");
  }

  @Test
  void alefs() {
    same("أحمد إلى آخر ٱلطريق", "احمد الى اخر الطريق");
  }

  @Test
  void decomposedHamza() {
    same("ا\u0654حمد", "أحمد");
  }

  @Test
  void seatsOfHamza() {
    same("مسؤول رئيس", "مسوول رييس");
  }

  @Test
  void finalLetters() {
    same("مستشفى مدرسة", "مستشفي مدرسه");
  }

  @Test
  void persianLetters() {
    same("کتاب علی", "كتاب علي");
  }

  @Test
  void presentationForms() {
    same("\uFEE3\uFEA4\uFEE4\uFEAA \uFEFB", "محمد لا");
  }

  @Test
  void digitsOfAllScripts() {
    same("٢٠٢٤ ۲۰۲۴ २०२४", "2024 2024 2024");
  }

  @Test
  void invisibleControlsInsideWords() {
    same("مح\u200Cمد\u200F", "محمد");
  }

  @Test
  void casedLetters() {
    same("NATO İ", "nato i");
  }

  @Test
  void marksEndWords() {
    assertThat(plain.words("قال: «3.5%»، نعم")).containsExactly("قال", "3", "5", "نعم");
  }

  @Test
  void stemsPrefixesAndSuffixes() {
    assertThat(stemmed.words("والمدرسون بالمدرسات")).containsExactly("مدرس", "مدرس");
  }

  @Test
  void keepsLettersOutsideTheBasicPlane() {
    assertThat(plain.words("𝒜 😀 a")).containsExactly("a", "a");
    assertThat(plain.words("\uD83A\uDD22")).hasSize(1);
  }

  @Test
  void composesWhatAMarkKeptApart() {
    assertThat(plain.words("\uAC1C\u0300\u11A8")).containsExactly("\uAC1D");
  }

  @Test
  void readsAMillionCharacters() {
    assertThat(plain.words("كلمة ".repeat(200_000))).hasSize(200_000);
  }

  @Property
  void normalisingTwiceChangesNothing(@ForAll String text) {
    String once = String.join(" ", plain.words(text));
    assertThat(String.join(" ", plain.words(once))).isEqualTo(once);
  }
}
