package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;

class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "لا علامات هنا",
        "قال «نعم» ثم مضى",
        "قال “نعم” ثم مضى",
        "قال ”نعم” ثم مضى",
        "قال ”نعم“ ثم مضى",
        "قال „نعم“ ثم مضى",
        "قال “نعم\" ثم مضى",
        "قال \"نعم\" ثم مضى",
        "قال \" نعم \" ثم مضى",
        "قال\" نعم\" ثم مضى",
        "قال ‹نعم› ثم مضى",
        "قال 'نعم' ثم مضى",
        "قال ’نعم‘ ثم مضى",
        "قال ''نعم'' ثم مضى",
        "سماها بـ\"الكبرى\" و\"الصغرى\" وال\"وسطى\"",
        "قال: \"سمعت 'نداء' بعيدا\".",
        "قال \"إن \"الزورق\" غرق\".",
        "قال «سألني: \"من؟\" فأجبت».",
        "(انظر [1] و{2})",
        "أ) الميناء ب) السوق 2) المرفأ",
        "فيلم Don't Look في الدقيقة 72' منه",
        "players' union",
        "قالت \u200F\"نعم\"\u200F أمس",
      })
  void balanced(String sentence) {
    assertThat(Quotations.balanced(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال «نعم ثم مضى",
        "قال نعم» ثم مضى",
        "قال “نعم ثم مضى",
        "قال نعم” ثم مضى",
        "قال \"نعم ثم مضى",
        "وتعزيز قدرات الفريق\".",
        "نعم\" وقال \"لا",
        "قال \"إن \"الزورق غرق\".",
        "قال (نعم ثم مضى",
        "قال نعم) ثم مضى",
        "قال [نعم) ثم مضى",
        "مركب 'البركة غرق",
      })
  void unbalanced(String sentence) {
    assertThat(Quotations.balanced(sentence)).isFalse();
  }

  @Test
  void findsOutermostPairs() {
    assertThat(outermost("قال «سألني: \"من؟\" فأجبت» ثم (ضحك) و\"مضى\" «وترك"))
        .containsExactly("«سألني: \"من؟\" فأجبت»", "(ضحك)", "\"مضى\"");
  }

  @Test
  void unclosedQuotationHoldsNothing() {
    assertThat(outermost("قال \"إن الأمر صعب. وتابع \"سنحاول\" أمس")).containsExactly("\"سنحاول\"");
  }

  @Test
  void marksFarApartAreNoPair() {
    String far = "كلمة ".repeat(1000);
    assertThat(outermost("قال «" + far + "» أمس")).isEmpty();
  }

  @Test
  void pairAroundPairsOfItsOwnKindIsShort() {
    String long100 = "كلمة ".repeat(100);
    assertThat(outermost("قال \"إن \"الزورق\" غرق\"")).containsExactly("\"إن \"الزورق\" غرق\"");
    assertThat(outermost("قال \"إن \"الزورق\" " + long100 + "غرق\"")).containsExactly("\"الزورق\"");
  }

  @Test
  void tellsStrayClosingMarks() {
    String text = "انتهى\". وقال";
    Quotations quotations = Quotations.of(text, new Span(0, text.length()));
    assertThat(quotations.isStrayClosing(5)).isTrue();
    assertThat(quotations.isStrayClosing(4)).isFalse();
    assertThat(quotations.balanced()).isFalse();
  }

  @Test
  void countsFromTheStartOfTheText() {
    String text = "«أول»\n«ثان»";
    assertThat(Quotations.of(text, new Span(6, 11)).outermost()).containsExactly(new Span(6, 11));
  }

  @Test
  void paragraphOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> Quotations.of("خبر", new Span(1, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<String> outermost(String text) {
    return Quotations.of(text, new Span(0, text.length())).outermost().stream()
        .map(s -> s.of(text))
        .toList();
  }
}
