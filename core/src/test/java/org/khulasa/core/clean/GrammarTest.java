package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;

/** What hangs on the tagger, with the tagger. */
class GrammarTest {
  private static final Segmenter SEGMENTER = ArabicSegmenter.create();
  private static final MissingBeginning BEGINNING = new MissingBeginning(SEGMENTER);
  private static final MissingEnd END = new MissingEnd(SEGMENTER);

  private static Opening opening(String line) {
    return Opening.of(SEGMENTER, line, whole(line));
  }

  private static boolean endIsMissing(String sentence) {
    return END.in(sentence, new Block(sentence, whole(sentence)), false);
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لإنهاء مهمة اللجنة المشتركة التي تقودها وزارة الثقافة في البلاد.",
        "لترميم مكتبة المدينة عامين كاملين، في خطوة تتيح فتح قاعاتها للقراء.",
        "الذي أعلن أمس أن المكتبة ستفتح أبوابها.",
        "، وأن المكتبة ستفتح أبوابها قريبا.",
        "؛ ما أدى إلى إغلاق الطريق."
      })
  void beginningIsMissing(String sentence) {
    assertThat(BEGINNING.in(sentence, whole(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لليوم الثالث على التوالي، تواصل فرق الإنقاذ البحث عن صيادين فقدوا قبالة الميناء.",
        "للمرة الأولى منذ عامين، افتتحت البلدية معرض الكتاب.",
        "لحق نادي الصنوبر بركب المتأهلين إلى الدور النهائي بعد فوزه أمس.",
        "لكل قرية حكاياتها وأغانيها القديمة.",
        "لم يحضر الوزير حفل الافتتاح.",
        "لا يزال البحث عن الصيادين مستمرا.",
        "لإنقاذ المكتبة من الإغلاق تبرع أهل المدينة بألف كتاب.",
        "في مكتبة المدينة ثلاث قاعات كبيرة.",
        "افتتحت البلدية مكتبتها التي دام ترميمها عامين."
      })
  void beginningIsThere(String sentence) {
    assertThat(BEGINNING.in(sentence, whole(sentence))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إلا أن موظفا كبيرا في وزارة الثقافة قال إن المحادثات",
        "وقال المدير إن النتائج النهائية لن",
        "وأضاف الوزير أن الحكومة ستواصل العمل الذي",
        "وتبحث اللجنة عن حل للخلاف بين",
        "ورحب الوزير بالزوار و",
        "وقال المدير –",
        "وقال المدير إن المكتبة ستفتح في..."
      })
  void endMissing(String sentence) {
    assertThat(endIsMissing(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأشاد الوالي خلال حفل الافتتاح بمتطوعي المدينة",
        "وقال المدير إن المكتبة جاهزة",
        "وقال المدير إن المكتبة في الحي الشرقي",
        "وتسلم المفاتيح المدير الجديد علي",
        "وبلغت الكلفة مليوني دينار حتى الآن",
        "وحضر الوزير الحفل أيضا",
        "وكانت المكتبة قد أغلقت قبل ذلك",
        "ووصف المدير القراء بأنهم \"أصحاب البيت\"",
        "وسلم الوزير على المدير وتحدث إليه",
        "وقال المدير كلاما كثيرا...",
        "وقال المدير ما يلي:",
        "- ترميم قاعات المكتبة وتوسيعها قبل حلول الصيف؛",
        "وقال إن المكتبة -كما يرى- جاهزة للقراء -إن شاؤوا-",
        "وانتهى الحفل."
      })
  void endIsThere(String sentence) {
    assertThat(endIsMissing(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال المدير إن المكتبة جاهزة", "وفي هذا السياق أعلن الوزير خطته",
            "كما وافقت البلدية على ذلك",
        "لكن المدير نفى الخبر", "فقد تأخر الترميم عامين", "من جهته نفى المدير الخبر",
        "أما القراء فرحبوا بذلك", "بدوره نفى المدير الخبر"
      })
  void continues(String line) {
    assertThat(opening(line)).isEqualTo(Opening.CONTINUATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعلنت البلدية خطة الترميم", "وقع الانفجار في السوق القديم", "قد تغلق المكتبة أبوابها",
        "لم يحضر الوزير حفل الافتتاح", "كان يعمل في المكتبة القديمة", "وصل الوفد إلى المدينة"
      })
  void beginsWithAVerb(String line) {
    assertThat(opening(line)).isEqualTo(Opening.VERB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير الثقافة يفتتح مكتبة المدينة",
        "وفاة الشاعر الكبير بعد مرض طويل",
        "بلدية المدينة تفتتح مكتبتها",
        "واشنطن ترحب بالاتفاق الجديد",
        "فيسبوك يطلق خدمة جديدة",
        "ترامب يزور المدينة غدا",
        "هل تفتح المكتبة أبوابها؟",
        "\"وقت القراءة\" في المكتبة",
        "شاهد كيف رممت المكتبة",
        "في المكتبة ثلاث قاعات",
        "…",
        "2031"
      })
  void beginsOtherwise(String line) {
    assertThat(opening(line)).isEqualTo(Opening.OTHER);
  }

  @Test
  void pageThatBeginsInMidSentence() {
    String cut = "لترميم مكتبة المدينة عامين كاملين، في خطوة تتيح فتح قاعاتها للقراء.";
    String text =
        cut
            + "\nوقالت مديرة المكتبة إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ."
            + "\nوأعلن رئيس البلدية أن كلفة الترميم بلغت مليوني دينار.";
    CleanedDocument cleaned =
        CleanedPage.cleaner(SEGMENTER).clean(List.of(Document.of(text))).get(0);
    assertThat(cleaned.dropped())
        .containsExactly(
            new Dropped(
                new Span(0, cut.length()), Dropped.Reason.TRUNCATED, "the beginning is missing"));
    assertThat(cleaned.kept()).hasSize(2);
  }
}
