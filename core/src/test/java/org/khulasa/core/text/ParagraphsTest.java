package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;

class ParagraphsTest {
  private static final String WRAPPED =
      """
      أعلنت بلدية الميناء القديم أن أعمال الترميم في السوق المسقوف سوف
      تبدأ مطلع الشهر المقبل وتستمر عاما كاملا على الأقل، على أن تبقى
      المتاجر مفتوحة أمام الزبائن طوال هذه المدة.
      """;

  @Test
  void everyLineOfAPageIsAParagraph() {
    String page =
        """
        أعلنت بلدية الميناء القديم أن أعمال الترميم في السوق المسقوف سوف تبدأ مطلع الشهر المقبل وتستمر عاما كاملا على الأقل، على أن تبقى المتاجر مفتوحة أمام الزبائن.
        تفاصيل
        وقال رئيس البلدية إن الكلفة تبلغ ثلاثة ملايين.
        ردود
        ورحب التجار بالقرار لكنهم طلبوا تأجيل إغلاق المدخل الشرقي إلى ما بعد العيد
        """;
    assertThat(find(page)).hasSize(5).element(1).isEqualTo("تفاصيل");
  }

  @Test
  void wrappedProseIsJoined() {
    assertThat(find(WRAPPED)).containsExactly(WRAPPED.strip());
  }

  @Test
  void wrappedMailKeepsGreetingParagraphsAndList() {
    String mail =
        """
        السلام عليكم

        نفيدكم بأن اللجنة اجتمعت صباح الأحد في مقر الجمعية وناقشت خطة
        السنة المقبلة، وقد اتفق الحاضرون على أن تبدأ الدورات في الخريف
        وأن تكون مجانية لجميع الطلاب المسجلين.

        وتقرر أيضا ما يلي:
        - شراء حواسيب جديدة للقاعة الكبيرة في الطابق الأول من المبنى قبل
        - إصلاح الباب

        ونرجو من الجميع إرسال ملاحظاتهم قبل نهاية الأسبوع حتى نستطيع أن
        ندرجها في التقرير النهائي.
        """;
    assertThat(find(mail))
        .hasSize(6)
        .contains("السلام عليكم", "وتقرر أيضا ما يلي:", "- إصلاح الباب")
        .anyMatch(p -> p.startsWith("نفيدكم") && p.endsWith("المسجلين."))
        .anyMatch(p -> p.startsWith("ونرجو") && p.endsWith("النهائي."));
  }

  @Test
  void headingAboveWrappedProseStaysAlone() {
    assertThat(find("ترميم السوق\n" + WRAPPED)).containsExactly("ترميم السوق", WRAPPED.strip());
  }

  @Test
  void abbreviationAtTheEndOfAWrappedLineDoesNotEndTheParagraph() {
    String text =
        """
        حضر الافتتاح عدد كبير من الأهالي وألقى كلمة الختام فيه الأستاذ د.
        سمير الحداد الذي شكر المتطوعين على جهودهم في تنظيم المعرض السنوي
        وتمنى لهم التوفيق.
        """;
    assertThat(find(text)).hasSize(1);
  }

  @Test
  void headlinesOfSimilarLengthAreNotWrappedProse() {
    String headlines =
        """
        بلدية الميناء القديم تبدأ ترميم السوق المسقوف الشهر المقبل
        تجار السوق يطلبون تأجيل إغلاق المدخل الشرقي إلى ما بعد عيد
        وزير الثقافة يزور المدينة القديمة ويفتتح معرضا للصور فيها
        """;
    assertThat(find(headlines)).hasSize(3);
  }

  @Test
  void rulesOfDashesAreNotJoined() {
    String rule = "-".repeat(60) + "\n";
    String line = "يمكن أن يحدث ذلك في أي وقت من السنة.\n";
    assertThat(find((rule + line).repeat(5))).hasSize(10);
  }

  @Test
  void longParagraphBelowAHeadlineIsNotJoined() {
    String headline = "بلدية الميناء القديم تبدأ أعمال ترميم السوق المسقوف\n";
    String body = "قال رئيس البلدية إن الأعمال تبدأ الأحد".repeat(3) + ".\n";
    assertThat(find(("أ" + headline + body + "\n" + headline + body).repeat(3))).hasSize(12);
  }

  @Test
  void repeatedHeadlineIsNotJoined() {
    String headline = "بلدية الميناء القديم تبدأ أعمال ترميم السوق المسقوف الشهر المقبل\n";
    assertThat(find(headline + headline + headline)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085"})
  void knowsEveryLineEnd(String lineEnd) {
    assertThat(find("خبر" + lineEnd + "آخر" + lineEnd)).containsExactly("خبر", "آخر");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u200F", " \u200E\u00A0\t", "\uFEFF"})
  void linesThatShowNothingEndAParagraph(String blank) {
    String text = WRAPPED.strip();
    assertThat(find(text + "\n" + blank + "\n" + text)).containsExactly(text, text);
  }

  @Test
  void trimsInvisibleCharacters() {
    String text = "\uFEFF \u200Fخبر\u200E \u00A0\n\u200F\n";
    assertThat(find(text)).containsExactly("خبر");
  }

  @Test
  void countsFromTheStartOfTheText() {
    String text = "أول\nثان\nثالث";
    assertThat(Paragraphs.find(text, new Span(4, 10)))
        .containsExactly(new Span(4, 7), new Span(8, 10));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(find("")).isEmpty();
    assertThat(find("\n\r\n \u200F\n")).isEmpty();
  }

  @Test
  void blockOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> Paragraphs.find("خبر", new Span(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("[0,4)");
  }

  private static List<String> find(String text) {
    return Paragraphs.find(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
