package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

  /** Texts that both encodings of Arabic can write. */
  private static final String[] ARABIC = {
    "السلام",
    "مرحبا بكم في المدينة",
    "خبر عاجل",
    "وزير المالية يستقيل",
    "محمد يفوز",
    "قتل 12 شخصا في حريق",
    "COVID-19: ارتفاع عدد الإصابات",
    "ارتفع مؤشر S&P 500 بنسبة 1.2% يوم الجمعة",
    "هل تغير الطقس؟ نعم، كثيرا؛ فالصيف طويل.",
    "افتتح رئيس البلدية المكتبة العامة في المدينة القديمة بعد ترميم دام ثلاث سنوات.",
    "قالت الشركة إنها ستغلق مصنعها، وأضافت أن العمال سيحصلون على تعويضات كاملة.",
    "كَتَبَ الطالبُ الدرسَ",
    "email: info@example.com هاتف 0123456789 القاهرة",
  };

  static Stream<Arguments> arabicInBothEncodings() {
    return Arrays.stream(ARABIC)
        .flatMap(
            text -> Stream.of(Arguments.of(text, WINDOWS_1256), Arguments.of(text, ISO_8859_6)));
  }

  @ParameterizedTest
  @MethodSource("arabicInBothEncodings")
  void tellsTheTwoArabicEncodingsApartOnOneLine(String text, Charset charset) {
    assertThat(TextDecoder.decode(text.getBytes(charset), Optional.empty()))
        .isEqualTo(new DecodedText(text, charset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \u201Cلا\u201D \u2013 ثم مضى\u2026",
        "كتب الشاعر \u00ABقصيدة\u00BB جديدة",
        "پاريس تستضيف معرض الكتاب",
      })
  void readsTheQuotesAndLettersThatOnlyWindowsHas(String text) {
    assertThat(TextDecoder.decode(text.getBytes(WINDOWS_1256), Optional.empty()))
        .isEqualTo(new DecodedText(text, WINDOWS_1256));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsUnicodeWithAndWithoutMark(String name) {
    for (String text : ARABIC) {
      byte[] plain = text.getBytes(Charset.forName(name));
      byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(name));
      assertThat(TextDecoder.decode(plain, Optional.empty()).text()).isEqualTo(text);
      assertThat(TextDecoder.decode(marked, Optional.empty()).text()).isEqualTo(text);
    }
  }

  @Test
  void readsUtf32WithMark() {
    byte[] bytes = "\uFEFFسلام".getBytes(Charset.forName("UTF-32LE"));
    assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo("سلام");
  }

  @Test
  void keepsUtf8ThatIsCutInsideACharacter() {
    byte[] whole = "افتتح الوزير المعرض".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(TextDecoder.decode(cut, Optional.empty()))
        .isEqualTo(new DecodedText("افتتح الوزير المعر\uFFFD", StandardCharsets.UTF_8));
  }

  @Test
  void keepsUtf8WithOneBadByte() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("افتتح الوزير ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE1);
    bytes.writeBytes(" المعرض".getBytes(StandardCharsets.UTF_8));
    assertThat(TextDecoder.decode(bytes.toByteArray(), Optional.empty()).text())
        .isEqualTo("افتتح الوزير \uFFFD المعرض");
  }

  @Test
  void usesTheDeclarationOnlyWhereTheBytesLeaveRoom() {
    String text = "ارتفعت أسعار القمح";
    assertThat(
            TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), Optional.of(WINDOWS_1256))
                .text())
        .isEqualTo(text);
    assertThat(
            TextDecoder.decode(
                    text.getBytes(WINDOWS_1256), Optional.of(StandardCharsets.ISO_8859_1))
                .text())
        .isEqualTo(text);
    Charset cyrillic = Charset.forName("windows-1251");
    String russian = "Новости дня";
    assertThat(TextDecoder.decode(russian.getBytes(cyrillic), Optional.of(cyrillic)).text())
        .isEqualTo(russian);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le café a été fermé à cause de la grève, a déclaré le propriétaire.",
        "Müller und Söhne müssen für die Überfahrt größere Gebühren zahlen.",
      })
  void leavesLatinTextLatin(String text) {
    Charset latin = Charset.forName("windows-1252");
    assertThat(TextDecoder.decode(text.getBytes(latin), Optional.empty()).text()).isEqualTo(text);
  }

  @Property
  void utf8OfAnyTextIsReadBack(@ForAll String text) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (valid.codePoints().anyMatch(c -> c < 0x80) && !valid.startsWith("\uFEFF")) {
      String marked = "\uFEFF" + valid;
      assertThat(
              TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_8), Optional.empty()).text())
          .isEqualTo(valid);
    }
  }

  @Property
  void neverFails(@ForAll byte[] bytes) {
    assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isNotNull();
  }
}
