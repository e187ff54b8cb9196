package org.khulasa.core.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Span;

/** In the cases, {@code |} stands where a sentence must end; the text is the case without it. */
class ArabicSentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = ArabicSentenceSplitter.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوفد صباحا.| وغادر مساء.",
        "هل وصل الوفد؟| لا أحد يعلم.",
        "يا للعجب!| وصل الوفد.",
        "وصل الوفد!!!| ثم غادر؟!| نعم.",
        "وصل الوفد .| وغادر مساء .",
        "وصل الوفد، ثم غادر؛ وقال: شكرا.",
        "وصل الوفد۔| وغادر.",
        "أيصدق هذا؟، لا أظن.",
      })
  void finalMarks(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغت النسبة 3.5 في المئة.| وارتفعت أمس.",
        "انتهت الأعمال عام 2014.| وافتتح الجسر.",
        "زاد بنسبة 3.5%.| ثم تراجع.",
        "بلغ السعر ١٢.٧٥ دينارا.| وهبط.",
        "يوم 12.3.2019 عند الساعة 10.30 بدأ السباق.",
        "مساحتها 1.250.000 متر.",
        "1. افتتاح المعرض في القاعة.| 2. كلمة الختام.",
        "1.1. نطاق الاتفاق وأهدافه",
        "3.شركة القوارب",
        "بنيت سنة 1967م.| حصلت على جائزة.",
        "بنيت نحو 2500 ق. م، وهي كبيرة.",
        "سرعة الريح 30 كلم/س.| والبحر هادئ.",
        "بلغت الديون 12 م د.| وتشمل الوزارات.",
        "انتهت المباراة 82-72.|بعد ذلك خرج الجمهور.",
      })
  void numbers(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال د. سمير الحداد إنه وصل.| وشكر أ.د. ليلى النجار.",
        "التقى د.سمير بالمهندس م. وسام عمر.",
        "افتتحت د. وفاء العلي المعرض.",
        "العنوان ص.ب. 1234 المدينة.",
        "العنوان ص. ب. 1234 المدينة.",
        "قال روبرت ك. هيل والسيد ن. ع. ع أمس.",
        "كتب J. K. Hill رواية جديدة.| وترجمت.",
        "أسسها جورج W. هيل قديما.",
        "شركة Delta Inc. الكبرى وصلت.| وقالت Delta Inc.| وأضافت شيئا.",
        "رحلة من U.S. Steel إلى الميناء.",
        "اللجان والهيئات إلخ. التي حضرت.",
        "حضرت اللجان والهيئات إلخ.| وأكدت دعمها.",
        "عام 1445 هـ.| وبعدها بسنة.",
        "قناة بي.بي.سي وشبكة سي.إن.إن في المدينة.",
        "رابطة جي. إس. إم. إيه تضم شركات.",
        "وكالة (د.ب.أ) ووكالة أ.ف.ب أيضا.",
        "هيئة الإذاعة بي بي سي.| وقد أكدت ذلك.",
        "يحتاج الجسم إلى فيتامين د.| ويوجد في الشمس.",
        "قالت للعربية.نت إنها بخير.",
        "شركة ش.م.م. الجديدة",
      })
  void abbreviations(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زوروا www.example.org.| ثم اكتبوا إلينا.",
        "على الرابط https://example.org/a.b?c=d.e&f=1 ابتداء من اليوم.",
        "راسلونا على info@example.org.eg قبل الغد.",
        "حمل الملف report.final.pdf أو تقرير.pdf من الموقع.",
        "الإصدار v2.0.1 متاح.",
      })
  void addresses(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهى الاجتماع.|وقال الوزير شكرا.",
        "انتهى الاجتماع.|وقالت CNN شكرا.|CNN قناة.",
        "هل انتهى؟|وهل بدأ؟",
        "انتهى الاجتماع.|(وكالات)",
        "انتهى الاجتماع.|و قال الوزير شكرا.",
      })
  void missingSpace(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عاجل.. وصول الوفد إلى الميناء القديم",
        "تنديد واسع.. والوزارة ترفض التعليق على القرار",
        "قال إنه سيعود… ثم صمت.",
        "لا أحد في هذه المدينة الكبيرة يعرف ما الذي جرى..| وأضاف أن الجميع ينتظرون الخبر اليقين.",
        "لا أحد في هذه المدينة الكبيرة يعرف ما الذي جرى...| لكن الجميع ينتظرون الخبر اليقين اليوم.",
        "لا أحد في هذه المدينة الكبيرة يعرف ما الذي جرى.. سوى الحارس الليلي القديم للميناء.",
        "قال «نحن هنا.. ولن نغادر… أبدا» ومضى.",
        "ماذا حدث؟..| لا أحد يعلم.",
        "...وأضاف الوزير شيئا.| ثم مضى ...",
      })
  void dots(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال «وصلنا. وسنبدأ غدا. هل أنتم مستعدون؟ نعم». وأضاف شيئا.",
        "قال “وصلنا. وسنبدأ غدا”. وأضاف شيئا.",
        "قال ”وصلنا. وسنبدأ غدا“. وأضاف شيئا.",
        "قال „وصلنا. وسنبدأ غدا“. وأضاف شيئا.",
        "قال ”وصلنا. وسنبدأ غدا”. وأضاف شيئا.",
        "قال \"وصلنا. وسنبدأ غدا\". وأضاف شيئا.",
        "قال \" وصلنا. وسنبدأ غدا \". وأضاف شيئا.",
        "قال \"وصلنا. وسنبدأ غدا\" . وأضاف شيئا.",
        "قال ‹وصلنا. وسنبدأ غدا›. وأضاف شيئا.",
        "قال 'وصلنا. وسنبدأ غدا'. وأضاف شيئا.",
        "قال ‘وصلنا. وسنبدأ غدا’. وأضاف شيئا.",
        "قال ’وصلنا. وسنبدأ غدا‘. وأضاف شيئا.",
        "قال (وصلنا. وسنبدأ غدا). وأضاف شيئا.",
        "قال \"إن 'السفينة'. وصلت. \" . وأضاف شيئا.",
        "قال «إن \"السفينة\" وصلت. وغدا نبدأ». وأضاف شيئا.",
        "قال \"إن \"السفينة\" وصلت. وغدا نبدأ\". وأضاف شيئا.",
      })
  void quotationsOfEveryStyleStayWhole(String text) {
    assertThat(split(text)).hasSize(2).element(1).isEqualTo("وأضاف شيئا.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال إن \"السفينة وصلت إلى الميناء سالمة.\"| وأضاف شيئا.",
        "قال إن \"السفينة وصلت إلى الميناء سالمة.\".| ثم مضى.",
        "قال: «هل وصلت السفينة إلى الميناء؟»| وأضاف: «لا أدري».",
        "سأل «هل وصلت السفينة إلى الميناء؟» ثلاث مرات.",
        "عرض فيلم «أين أنت؟» في الميناء.| وحضره كثيرون.",
        "قال \"السفينة وصلت إلى الميناء سالمة.\" مضيفا أنه سعيد.",
        "\"سنصل إلى الميناء في الموعد المحدد.\" قال الربان ذلك أمس.",
        "قال نعم!»).| ثم مضى.",
        "قال نعم ! » .| ثم مضى.",
      })
  void closingMarks(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \"إن السفينة وصلت.| وغادر الركاب.| وأضاف شيئا.",
        "قال «إن السفينة وصلت.| وغادر الركاب.| وأضاف شيئا.",
        "وتعزيز قدرات الميناء\".| وأشار إلى السفن.| ثم مضى.",
        "وتعزيز قدرات الميناء»| وأشار إلى السفن",
        "وقال (إن السفينة وصلت.| وغادر الركاب.",
        "فيلم Don't Stop جديد.| وفيلم Don't Go قديم.",
        "سجل في الدقيقة 72' هدفا.| ثم في 80' آخر.",
        "قال \"إن السفينة وصلت.| وقال \"نعم\" ثم مضى.| وانتهى.",
      })
  void brokenQuotationsHoldNothing(String marked) {
    // The one case without a final mark shows that a stray mark alone ends nothing.
    check(marked.replace("»| وأشار", "» وأشار"));
  }

  @Test
  void quotationOverTwoParagraphsJoinsNothing() {
    assertThat(split("قال «إن السفينة وصلت.\nوغادر الركاب» ثم مضى."))
        .containsExactly("قال «إن السفينة وصلت.", "وغادر الركاب» ثم مضى.");
  }

  @Test
  void lineBreaksEndHeadingsAndItems() {
    assertThat(split("آخر الأخبار\nوصل الوفد. وغادر.\n\n • بند أول\n • بند ثان"))
        .containsExactly("آخر الأخبار", "وصل الوفد.", "وغادر.", "• بند أول", "• بند ثان");
  }

  @Test
  void lineBreaksInsideWrappedProseEndNothing() {
    String text =
        """
        أعلنت بلدية الميناء القديم أن أعمال الترميم في السوق المسقوف سوف
        تبدأ مطلع الشهر المقبل. وتستمر عاما كاملا على الأقل، على أن تبقى
        المتاجر مفتوحة أمام الزبائن طوال هذه المدة.
        """;
    assertThat(split(text)).hasSize(2).element(0).asString().contains("سوف\nتبدأ");
  }

  @Test
  void marksAloneBelongToTheSentenceBesideThem() {
    assertThat(split("وصل الوفد. 😂😂")).containsExactly("وصل الوفد. 😂😂");
    assertThat(split("... *** ... وصل الوفد.")).containsExactly("... *** ... وصل الوفد.");
    assertThat(split("***")).containsExactly("***");
  }

  @Test
  void vowelSignsTatweelAndPresentationFormsAreLetters() {
    assertThat(split("وَصَلَ الوَفْدُ إِلَى القَضِيَّةِ. وَغَادَرَ المَدِينَةَ لَيْلًا."))
        .hasSize(2);
    assertThat(split("وصـــل الوفـــد. وغـــادر د. سميـــر.")).hasSize(2);
    assertThat(
            split(
                "\uFEED\uFEBB\uFEDE \uFE8D\uFEDF\uFEEE\uFED3\uFEAA. \uFEED\uFECF\uFE8E\uFEA9\uFEAE."))
        .hasSize(2);
  }

  @Test
  void otherScriptsAndBrokenTextAreSplitToo() {
    assertThat(split("The ship arrived. Mr. Hill left at 5 p.m. yesterday. Why?")).hasSize(3);
    assertThat(split("کشتی رسید. چه شد؟ هیچ.")).hasSize(3);
    assertThat(split("\uD800. \uDC00 وصل\uD83D.")).isNotEmpty();
  }

  @Test
  void invisibleControlsAreNotSeen() {
    assertThat(split("\u200Fوصل الوفد\u200F.\u200F وغادر\u200E.\u200E\u00A0"))
        .containsExactly("وصل الوفد\u200F.", "وغادر\u200E.");
    assertThat(split("\u200F \uFEFF")).isEmpty();
  }

  @Test
  void countsFromTheStartOfTheTextAndSeesOnlyTheBlock() {
    String text = "أول. ثان. «ثالث. رابع».";
    assertThat(SPLITTER.split(text, new Span(5, 15)))
        .containsExactly(new Span(5, 9), new Span(10, 15));
  }

  @Test
  void blockOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> SPLITTER.split("خبر", new Span(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void defaultLocaleChangesNothing() {
    String text = "انتهى عام 2014. وقال Mr. HILL إنه INC. في I.B.M. أمس. ثم مضى.";
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<Span> expected = SPLITTER.split(text, new Span(0, text.length()));
      for (String tag : List.of("ar-EG", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(SPLITTER.split(text, new Span(0, text.length()))).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String marked) {
    List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    assertThat(split(marked.replace("|", ""))).isEqualTo(expected);
  }

  private static List<String> split(String text) {
    return SPLITTER.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
