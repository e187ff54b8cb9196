package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.core.Dropped.Reason.FURNITURE;
import static org.khulasa.core.Dropped.Reason.HEADING;
import static org.khulasa.core.Dropped.Reason.OFF_TOPIC;
import static org.khulasa.core.Dropped.Reason.REPEAT;
import static org.khulasa.core.Dropped.Reason.TRUNCATED;
import static org.khulasa.core.clean.CleanedPage.lines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.sentence.ArabicSentenceSplitter;

/** What goes and, as important, what stays; one phenomenon a test. The texts are invented. */
class NewsPageCleanerTest {
  private static final String HEADLINE = "بلدية الرمانة تفتتح مكتبتها العامة بعد ترميم دام عامين";
  private static final String[] ARTICLE = {
    "افتتحت بلدية الرمانة مساء أمس مكتبتها العامة بعد أعمال ترميم دامت عامين كاملين.",
    "وقالت مديرة المكتبة سعاد الكروان إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ.",
    "وأعلن رئيس البلدية أن كلفة الترميم بلغت مليوني دينار دفعت وزارة الثقافة نصفها.",
    "كما ستفتح المكتبة أبوابها للقراء سبعة أيام في الأسبوع ابتداء من الشهر المقبل.",
    "وقال القارئ نعمان السراج إن المكتبة القديمة كانت ضيقة وكتبها قليلة ومبعثرة."
  };
  private static final String[] OTHER_STORY = {
    "فاز نادي الصنوبر بكأس الجبال للكرة الطائرة عقب مباراة نهائية امتدت خمسة أشواط.",
    "وقال مدرب الصنوبر إن لاعبيه صمدوا أمام ضربات نادي السنديان الساحقة.",
    "وأعلن اتحاد الكرة الطائرة أن البطولة القادمة ستقام على ملاعب مكشوفة."
  };
  private static final String OTHER_TITLE = "نادي الصنوبر يحرز كأس الجبال للكرة الطائرة";

  private static void assertArticleStays(CleanedPage page) {
    assertThat(page.kept()).containsExactly(ARTICLE);
  }

  @Nested
  class ToReaders {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "يرحب الموقع بالنقاش. ننصحكم بقراءة سياسة الخصوصية، وجميع مشاركاتكم تخضع لها.",
          "تابعوا جديدنا وآخر الأخبار عبر Google News.",
          "ابقوا على اطلاع دائم مع تطبيق الرمانة للهواتف",
          "من أجل الحصول على خدمتنا يُرجى الاتصال عبر الرابط التالي.",
          "الآراء الواردة أدناه لا تعبر عن رأي الموقع، بل عن آراء أصحابها فقط.",
          "وسنورد المزيد من التفاصيل قريبا.",
          "تابعوا حفلة الليلة مباشرة على موقع الجريدة عند الثامنة.",
        })
    void whatThePageTellsItsReadersGoes(String line) {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, line));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          // One sign only.
          "وأضاف السراج أن القراء تابعوا الافتتاح من الساحة المقابلة.",
          "سيضاف إلى القاعات الجديدة جناح للأطفال في الصيف.",
          // The story's own matter: what it says of readers it says of the library.
          "وقالت مديرة المكتبة: تابعونا على صفحتنا لمعرفة برنامج القاعات الجديدة بعد الترميم.",
        })
    void sentenceOfTheStoryStays(String line) {
      assertThat(CleanedPage.of(lines(ARTICLE, line)).keptText()).contains(line);
    }

    @Test
    void instructionsAmongTheParagraphsStay() {
      String line = "انقر على رمز التطبيق ثم اضغط زر الإشعارات لتصلك التنبيهات كل صباح.";
      CleanedPage page = CleanedPage.of(ARTICLE[0], ARTICLE[1], line, ARTICLE[2], ARTICLE[3]);
      assertThat(page.keptText()).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"تعليقات القراء", "التعليقات (2)", "التعليقات:"})
    void whatReadersSayGoes(String label) {
      String[] comments = {"أحسنت البلدية في ترميم المكتبة.", "نرجو فتحها في المساء أيضا."};
      assertArticleStays(CleanedPage.of(lines(lines(ARTICLE, label), comments)));
    }

    @Test
    void commentsButtonAboveTheTextEndsNothing() {
      assertArticleStays(CleanedPage.of(lines(new String[] {HEADLINE, "التعليقات"}, ARTICLE)));
    }

    @Test
    void copyrightLinesGo() {
      assertArticleStays(
          CleanedPage.of(lines(ARTICLE, "© 2031 الرمانة. يمنع نقل أي مادة بلا إذن مكتوب.")));
    }

    @Test
    void shortItemsOfAListStayBesideItemsWithFullStops() {
      String[] list = {
        "ويقترح القراء ثلاث خطوات أخرى:",
        "فتح القاعات مساء.",
        "شراء كتب للأطفال والفتيان",
        "إعارة الكتب للمدارس والبيوت"
      };
      assertThat(
              CleanedPage.of(lines(lines(ARTICLE, list), ARTICLE[4] + " " + ARTICLE[0])).keptText())
          .contains(list[2], list[3]);
    }

    @Test
    void sectionPathIsNoHeadline() {
      CleanedPage page =
          CleanedPage.of(lines(new String[] {"محلي / بلدية / مكتبة", HEADLINE}, ARTICLE));
      assertThat(page.result().document().title()).contains(HEADLINE);
    }

    @Test
    void placeAndWriterAboveTheTextGo() {
      CleanedPage page = CleanedPage.of(lines(new String[] {"الرمانة - نعمان السراج:"}, ARTICLE));
      assertArticleStays(page);
      assertThat(CleanedPage.of(lines(new String[] {"قال رئيس البلدية ما يلي:"}, ARTICLE)).kept())
          .hasSize(ARTICLE.length + 1);
    }
  }

  @Nested
  class Labels {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "+ الخط -",
          "آخر الأخبار",
          "إعلان",
          "شارك",
          "طباعة",
          "• إعلان",
          "[إعلان]",
          "الرئيسية",
          "شارك طباعة أرسل إلى صديق",
          "الرئيسية | سياسة | اقتصاد | رياضة",
          "شارك: فيسبوك تويتر",
          "مدة القراءة: 3 دقائق",
          "تابعونا على مواقع التواصل",
          "بقلم: نعمان السراج",
          "كتب - نعمان السراج",
          "تصوير: نعمان السراج",
          "جميع الحقوق محفوظة لموقع الرمانة 2031",
          "****",
          "ــــــــ",
          "لمشاهدة الفيديو اضغط هنا",
          "انقر هنا لقراءة الخبر من مصدره.",
          "سجل إعجابك بصفحتنا على فيسبوك لتحصل على المزيد",
          "سيتم حجب هذه الصورة تلقائيا بعد أن يبلغ عنها عدة أشخاص.",
          "facebook twitter واتساب تلغرام",
          "• مشاركة :",
          "05:26 ص",
          "ما أجمل القاعات الجديدة في المكتبة— Naaman (@naaman_2031) August 30, 2031",
          "مكتبة الرمانة بعد الترميم اليوم pic.twitter.com/adfWktRKUh",
          "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
          "زر الذهاب إلى الأعلى",
          "https://example.org/رمانة/2031/مكتبة-البلدية.html",
          "library-opening.jpg"
        })
    void go(String line) {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, line));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "إعلان الدوحة ينص على وقف القتال بين الطرفين ابتداء من منتصف ليل الأحد.",
          "كتب الوزير رسالة إلى نظيره شرح فيها أسباب تأجيل الزيارة إلى الربيع.",
          "تحرير المدينة استغرق ثلاثة أشهر بحسب رواية قائد الحامية السابق.",
          "صورة الملك القديم معلقة على جدار القاعة الكبرى منذ بناء القصر.",
          "مصدر الخبر موظف كبير طلب ألا يكشف اسمه لأنه غير مخول بالحديث.",
          "ترجمة الرواية إلى لغات كثيرة زادت شهرة كاتبها بين قراء الشرق.",
          "انضم إلى الفريق لاعب جديد قادم من دوري الدرجة الثانية في البلاد.",
          "للمزيد من الأمان ركبت البلدية كاميرات مراقبة عند مداخل الحديقة.",
          "اشترك في المعرض مئة ناشر جاؤوا من عشرين بلدا بعيدا وقريبا.",
          "قد يهمك الأمر أقل مما يهم جيرانك كما يقول المثل القديم في البلدة.",
          "نشر في العاصمة ألف شرطي لحماية المتفرجين قبل المباراة النهائية."
        })
    void sentencesThatBeginLikeThemStay(String sentence) {
      assertThat(CleanedPage.of(lines(ARTICLE, sentence)).kept()).endsWith(sentence);
    }

    @Test
    void sourceLineNamesTheSource() {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, "المصدر: وكالة أنباء الرمانة"));
      assertArticleStays(page);
      assertThat(page.result().document().source()).hasValue("وكالة أنباء الرمانة");
    }

    @Test
    void knownSourceStays() {
      String text = String.join("\n", lines(ARTICLE, "المصدر: وكالة أنباء الرمانة"));
      CleanedPage page = CleanedPage.of(Document.of(text).withSource("الرمانة اليوم"));
      assertThat(page.result().document().source()).hasValue("الرمانة اليوم");
    }

    @Test
    void whoWroteItAboveTheTextGoes() {
      String byline = "هذا المقال بقلم نعمان السراج، ولا يعكس بالضرورة رأي الصحيفة.";
      CleanedPage page = CleanedPage.of(lines(new String[] {byline}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(byline);
    }

    @Test
    void disclaimerGoesThoughItIsASentence() {
      String disclaimer = "** جميع المقالات المنشورة تمثل رأي كتابها فقط.";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, "*نقلا عن الرمانة اليوم", disclaimer));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).contains(disclaimer);
    }

    @Test
    void noteSaysWhichLabel() {
      assertThat(CleanedPage.of(lines(ARTICLE, "إعلان")).result().dropped().get(0).note())
          .isEqualTo("advertisement line");
    }
  }

  @Nested
  class RowsOfHeadlines {
    private static final String ROW =
        "نادي الصنوبر يحرز كأس الجبال    سعر الورق يتراجع في البلاد    افتتاح طريق السنديان الجديد"
            + "    وزير الزراعة يزور وادي الرمان    معرض الطوابع يبدأ غدا";

    @Test
    void setApartByGapsTheyGo() {
      CleanedPage page = CleanedPage.of(lines(new String[] {ROW, HEADLINE}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(ROW);
      assertThat(page.result().document().title()).hasValue(HEADLINE);
    }

    @Test
    void runTogetherAboveTheTextTheyGo() {
      String run = (ROW + " " + OTHER_TITLE + " " + ROW + " " + ROW).replaceAll(" +", " ");
      CleanedPage page = CleanedPage.of(lines(new String[] {run, HEADLINE}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(run);
    }

    @Test
    void pricesInOneLineGoAndAHeadlineWithFiguresStays() {
      String prices = "الذهب 1950.3 +0.4% النفط 80.15 -1.2% الفضة 24.1";
      CleanedPage page = CleanedPage.of(lines(new String[] {prices, HEADLINE}, ARTICLE));
      assertThat(page.dropped(FURNITURE)).containsExactly(prices);
      String product = "مكتبة الرمانة تعير قارئ BOOK 17 Pro (256GB) بسعر 1,199 دينارا";
      page = CleanedPage.of(lines(new String[] {product}, ARTICLE));
      assertThat(page.result().document().title()).hasValue(product);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "وقالت البلدية    إن القاعات الجديدة    تتسع لنحو ثلاثمئة قارئ    وإن الدخول مجاني.",
          "وقالت    البلدية    إن    القاعات    الجديدة    تتسع    لنحو    ثلاثمئة    قارئ    كل    يوم"
        })
    void aSentenceWithGapsStays(String sentence) {
      assertThat(CleanedPage.of(lines(ARTICLE, sentence)).kept()).endsWith(sentence);
    }
  }

  @Nested
  class Stamps {
    @Test
    void aDateBeforeTheTextDatesThePage() {
      String[] stamped = ARTICLE.clone();
      stamped[0] = "date 2031-01-24 " + ARTICLE[0];
      CleanedPage page = CleanedPage.of(lines(stamped));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly("date 2031-01-24");
      assertThat(page.result().document().date())
          .hasValue(PublicationDate.of(LocalDate.of(2031, 1, 24)));
    }

    @Test
    void behindItTheHeadlineIsFound() {
      CleanedPage page = CleanedPage.of(lines(new String[] {"date 2031-01 " + HEADLINE}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(HEADLINE);
      assertThat(page.result().document().date()).isEmpty();
    }

    @Test
    void theWordAloneIsNone() {
      String sentence = "date palms يسميها أهل الرمانة نخيلا ويزرعونها على ضفاف الوادي كل ربيع.";
      assertThat(CleanedPage.of(lines(new String[] {sentence}, ARTICLE)).kept())
          .startsWith(sentence);
    }
  }

  @Nested
  class Dates {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "الجمعة 24/01/2031 - 04:19 بتوقيت الرمانة",
          "24/1/2031–|آخر تحديث: 24/1/203105:13 م (بتوقيت مكة المكرمة)"
        })
    void timesAndWhatTheyAreDoNotMakeALineText(String line) {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE, line}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().date().orElseThrow().day())
          .isEqualTo(LocalDate.of(2031, 1, 24));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "24 يناير 2031",
          "الرمانة اليوم - الجمعة 24 يناير 2031",
          "الجمعة, 24 يناير, 2031",
          "نشر في: 24/01/2031",
          "آخر تحديث: 24 كانون الثاني/يناير 2031",
          "الرمانة 24 يناير 2031"
        })
    void lineAboveTheTextDatesTheDocument(String line) {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE, line}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(line);
      if (!line.startsWith("نشر") && !line.startsWith("آخر")) {
        assertThat(page.result().document().date())
            .hasValue(PublicationDate.of(LocalDate.of(2031, 1, 24)));
      }
    }

    @Test
    void timeOfDayIsLearned() {
      CleanedPage page =
          CleanedPage.of(lines(new String[] {HEADLINE, "24 يناير 2031 - 02:43 صباحا"}, ARTICLE));
      assertThat(page.result().document().date())
          .hasValue(PublicationDate.of(LocalDate.of(2031, 1, 24), LocalTime.of(2, 43)));
    }

    @Test
    void headlineWithADateIsNoDateLine() {
      String headline = "مكتبة الرمانة كما كانت يوم 24 يناير 2030 قبل ترميم قاعاتها الكبيرة";
      CleanedPage page = CleanedPage.of(lines(new String[] {headline}, ARTICLE));
      assertThat(page.dropped(HEADING)).containsExactly(headline);
      assertThat(page.result().document().date()).isEmpty();
    }

    @Test
    void dateInsideProseStays() {
      String sentence = "وقال إن الافتتاح كان مقررا يوم 24 يناير 2030 ثم تأجل إلى الربيع.";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, sentence));
      assertThat(page.kept()).endsWith(sentence);
      assertThat(page.result().document().date()).isEmpty();
    }

    @Test
    void listItemWithADateIsNoDateLine() {
      String item = "- ولدت في 3 حزيران 1986 في قرية الرمانة";
      CleanedPage page =
          CleanedPage.of(lines(ARTICLE, "وفيما يلي نبذة عن مديرة المكتبة:", item, ARTICLE_END));
      assertThat(page.kept()).contains(item);
    }
  }

  private static final String ARTICLE_END =
      "وقال رئيس البلدية إن مكتبة ثانية ستفتتح في الحي الشرقي خلال عامين.";

  @Nested
  class Outlets {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "صحيفة الميناء | 13 مارس 2031 18:20; صحيفة الميناء",
          "منصة بوصلة | 13 مارس 2031 18:20; منصة بوصلة",
          "وكالة الشمال - 13 مارس 2031; وكالة الشمال",
          "موقع الساحل – الثلاثاء 11/3/2031، 15:10; موقع الساحل",
          "13 مارس 2031 • تلفزيون الأرجوان; تلفزيون الأرجوان",
          "سليم الكروان / وكالة أنباء الساحل / 13-3-2031; وكالة أنباء الساحل",
          "الساحل نيوز، 13 مارس 2031; الساحل نيوز",
          "صحيفة الميناء | نشر في 13 مارس 2031; صحيفة الميناء",
          "13 مارس 2031 | المصدر: وكالة الشمال; وكالة الشمال",
          "وكالة الشمال 13 مارس 2031; وكالة الشمال",
          "13 مارس 2031 صحيفة الميناء; صحيفة الميناء",
          "الوكالة الرمانية للإعلام - 13 مارس 2031; الوكالة الرمانية للإعلام",
          "الساحل للأنباء | 13 مارس 2031; الساحل للأنباء",
          "المصدر: صحيفة الميناء | 13 مارس 2031; صحيفة الميناء",
          "المصدر: صحيفة الميناء (13 مارس 2031); صحيفة الميناء"
        })
    void whatCallsItselfAnOutletBesideTheDateIsTheSource(String line, String outlet) {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE, line}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().source()).hasValue(outlet);
    }

    @Test
    void orAloneOnTheLineBesideIt() {
      String date = "13 مارس 2031";
      String outlet = "صحيفة الميناء";
      for (String[] head :
          new String[][] {
            {HEADLINE, outlet, date}, {HEADLINE, date, outlet}, {outlet, date, HEADLINE}
          }) {
        CleanedPage page = CleanedPage.of(lines(head, ARTICLE));
        assertArticleStays(page);
        assertThat(page.result().document().source()).hasValue(outlet);
        assertThat(page.dropped(FURNITURE)).contains(outlet, date);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "قناة السويس | 13 مارس 2031",
          "موقع الحادث - 13 مارس 2031",
          "مجلة شهرية | 13 مارس 2031",
          "سليم الكروان | 13 مارس 2031",
          "وكالة أنباء | 13 مارس 2031",
          "وكالة الشمال | صحيفة الميناء | 13 مارس 2031",
          "قناة الأفق: خمسة جرحى | 13 مارس 2031",
          "صحيفة الميناء أعلنت الخبر | 13 مارس 2031",
          "نقلت صحيفة الميناء | 13 مارس 2031",
          "صحيفة الميناء بتاريخ 13 مارس 2031",
          "الوكالة الدولية للطاقة | 13 مارس 2031",
          "سليم الكروان 13 مارس 2031"
        })
    void otherWordsBesideTheDateAreNone(String line) {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE, line}, ARTICLE));
      assertThat(page.result().document().date()).isPresent();
      assertThat(page.result().document().source()).isEmpty();
    }

    @Test
    void lineOfWhichTheTextSpeaksIsNone() {
      String about = "قناة الرمانة";
      String sentence = "وقالت مديرة المكتبة إن مبناها الثاني سيقام عند قناة الرمانة قرب الجسر.";
      CleanedPage page =
          CleanedPage.of(
              lines(new String[] {HEADLINE, about, "13 مارس 2031"}, lines(ARTICLE, sentence)));
      assertThat(page.result().document().source()).isEmpty();
    }

    @Test
    void sourceLineComesFirst() {
      CleanedPage page =
          CleanedPage.of(
              lines(
                  new String[] {HEADLINE, "صحيفة الميناء | 13 مارس 2031"},
                  lines(ARTICLE, "المصدر: وكالة الشمال")));
      assertThat(page.result().document().source()).hasValue("وكالة الشمال");
    }

    @Test
    void knownDayMayStandOnThePage() {
      String text =
          String.join(
              "\n", lines(new String[] {HEADLINE, "صحيفة الميناء | 13 مارس 2031"}, ARTICLE));
      Document document = Document.of(text).withDate(PublicationDate.of(LocalDate.of(2031, 3, 13)));
      assertThat(CleanedPage.of(document).result().document().source()).hasValue("صحيفة الميناء");
      document = document.withDate(PublicationDate.of(LocalDate.of(2031, 3, 14)));
      assertThat(CleanedPage.of(document).result().document().source()).isEmpty();
    }
  }

  @Nested
  class Headlines {
    @Test
    void firstLineBecomesTheTitle() {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(HEADING)).containsExactly(HEADLINE);
      assertThat(page.result().document().title()).hasValue(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ظهرت المقالة في العدد الأخير من مجلة بلدية الرمانة العامة قبل أيام قليلة.",
          "صورة أرشيفية للمكتبة نشرت على أنها لقاعاتها الجديدة أثارت غضب القراء.",
          "يعبر المقال عن قلق القراء من إغلاق المكتبة العامة في الصيف."
        })
    void sentencesThatBeginLikeNoticesStay(String own) {
      assertThat(CleanedPage.of(lines(ARTICLE, own)).kept()).contains(own);
    }

    @Test
    void theHeadlineIsWhatThePathEndsWith() {
      CleanedPage page =
          CleanedPage.of(
              lines(
                  new String[] {
                    "مكتبة بلدية الرمانة العامة جريدة إلكترونية",
                    "الرئيسية / مجتمع / " + HEADLINE,
                    HEADLINE
                  },
                  ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(HEADLINE);
    }

    @Test
    void anOutletsNameIsNoHeadlineThoughTheTextHasIt() {
      String told =
          "وقالت مديرة المكتبة للرمانة نيوز إن مكتبة الرمانة نيوز تفتح أبوابها غدا للقراء.";
      CleanedPage page =
          CleanedPage.of(
              lines(lines(new String[] {"الرمانة العامة نيوز", HEADLINE}, ARTICLE), told));
      assertThat(page.result().document().title()).hasValue(HEADLINE);
    }

    @Test
    void repeatedHeadlineIsARepeat() {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE, HEADLINE}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(HEADING)).containsExactly(HEADLINE);
      assertThat(page.dropped(REPEAT)).containsExactly(HEADLINE);
    }

    @Test
    void questionIsAHeadline() {
      String question = "لماذا دام ترميم مكتبة بلدية الرمانة العامة عامين كاملين؟";
      CleanedPage page = CleanedPage.of(lines(new String[] {question}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(question);
    }

    @Test
    void theSubjectWithWhichATextBeginsHeadsIt() {
      String text = "مكتبة الرمانة (تأسست عام 1921) أقدم مكتبة عامة في الجبال كلها.";
      CleanedPage page =
          CleanedPage.of(lines(new String[] {"مكتبة الرمانة", text, "نشأتها"}, ARTICLE));
      assertThat(page.result().document().title()).hasValue("مكتبة الرمانة");
      CleanedPage dated = CleanedPage.of("الرمانة", "الرمانة - " + ARTICLE[0], ARTICLE[1]);
      assertThat(dated.result().document().title()).isEmpty();
    }

    @Test
    void aQuestionOfAnInterviewIsNone() {
      CleanedPage page =
          CleanedPage.of(
              "أسئلة القراء عن المكتبة العامة",
              "س: متى تفتح مكتبة بلدية الرمانة؟",
              "ج: تفتح مكتبة بلدية الرمانة العامة كل يوم.",
              "س: هل الكتب جديدة كلها؟",
              "ج: لا، جاء كثير منها من المكتبة القديمة.",
              "س: ومن يدفع كلفة الترميم؟",
              "ج: تدفع وزارة الثقافة نصف كلفة الترميم.");
      assertThat(page.result().document().title()).hasValue("أسئلة القراء عن المكتبة العامة");
      assertThat(page.kept()).hasSize(6);
    }

    /** "Weather report for Wednesday, 12 November" is not "Weather report for". */
    @Test
    void aDateThatATitleSpeaksOfIsPartOfIt() {
      String headline = "برنامج مكتبة الرمانة العامة ليوم الأربعاء 12 نوفمبر 2031";
      CleanedPage page = CleanedPage.of(lines(new String[] {headline}, ARTICLE));
      assertThat(page.result().document().title()).hasValue(headline);
    }

    @Test
    void lineEndingWithAQuotationIsAHeadline() {
      String headline = "مديرة مكتبة الرمانة العامة بعد ترميم القاعات: القراء \"أصحاب البيت\"";
      CleanedPage page = CleanedPage.of(lines(new String[] {headline}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(headline);
    }

    @Test
    void aNameThatStandsThereTwiceIsNot() {
      CleanedPage page =
          CleanedPage.of(
              lines(
                  new String[] {"رئيس التحرير", "نعمان وديع السراج", "رئيس التحرير"},
                  lines(new String[] {"نعمان وديع السراج", HEADLINE}, ARTICLE)));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(HEADLINE);
    }

    @Test
    void theSitesNameBehindItIsCutOff() {
      for (String site : new String[] {" | أخبار الرمانة", " – أخبار الرمانة"}) {
        CleanedPage page =
            CleanedPage.of(
                lines(new String[] {HEADLINE + site, "شبكة الوادي – أخبار الرمانة"}, ARTICLE));
        assertThat(page.result().document().title()).hasValue(HEADLINE);
        assertArticleStays(page);
        assertThat(page.dropped(HEADING)).contains(HEADLINE + site);
      }
    }

    @Test
    void aShortHeadlineGoesWithALongSitesName() {
      String headline = "افتتاح مكتبة الرمانة";
      String line = headline + " | شبكة الوادي الإخبارية الأولى";
      CleanedPage page = CleanedPage.of(lines(new String[] {line, line, headline}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(headline);
      assertThat(page.dropped(HEADING)).containsExactly(line);
      assertThat(page.dropped(REPEAT)).containsExactly(line, headline);
    }

    @Test
    void aNameBehindADashIsPartOfIt() {
      String headline = "مكتبة بلدية الرمانة العامة بعد الترميم - صور";
      CleanedPage page = CleanedPage.of(lines(new String[] {headline, "قاعة فيها صور"}, ARTICLE));
      assertThat(page.result().document().title()).hasValue(headline);
    }

    @Test
    void outletsNameAboveItIsNot() {
      CleanedPage page =
          CleanedPage.of(lines(new String[] {"صحيفة الأفق الجديد", HEADLINE}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.result().document().title()).hasValue(HEADLINE);
      assertThat(page.dropped(FURNITURE)).containsExactly("صحيفة الأفق الجديد");
    }

    @Test
    void textWithKnownTitleMayBeginRightAway() {
      String text = String.join("\n", ARTICLE);
      CleanedPage page = CleanedPage.of(Document.of(text).withTitle(HEADLINE));
      assertArticleStays(page);
      assertThat(page.dropped()).isEmpty();
    }

    @Test
    void knownTitleInTheTextGoes() {
      String text = String.join("\n", lines(new String[] {HEADLINE}, ARTICLE));
      CleanedPage page = CleanedPage.of(Document.of(text).withTitle(HEADLINE + "!"));
      assertArticleStays(page);
    }

    @Test
    void theSameOneOnThreePagesHeadsEach() {
      List<CleanedPage> pages =
          CleanedPage.of(
              List.of(
                  Document.of("a", String.join("\n", lines(new String[] {HEADLINE}, ARTICLE))),
                  Document.of("b", String.join("\n", lines(new String[] {HEADLINE}, ARTICLE))),
                  Document.of("c", String.join("\n", lines(new String[] {HEADLINE}, ARTICLE)))));
      assertThat(pages)
          .allSatisfy(
              page -> {
                assertArticleStays(page);
                assertThat(page.dropped(HEADING)).containsExactly(HEADLINE);
                assertThat(page.result().document().title()).hasValue(HEADLINE);
              });
    }

    @Test
    void leadWithoutAFullStopIsNone() {
      String lead = "افتتحت بلدية الرمانة مساء أمس مكتبتها العامة بعد أعمال ترميم دامت عامين";
      CleanedPage page = CleanedPage.of(lead, ARTICLE[1], ARTICLE[2], ARTICLE[3]);
      assertThat(page.kept()).startsWith(lead);
      assertThat(page.result().document().title()).isEmpty();
    }
  }

  @Nested
  class Captions {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "قاعة القراءة الكبرى في مكتبة الرمانة (أرشيف)",
          "قراء في المكتبة الجديدة (رويترز)",
          "قاعة القراءة [أ ف ب]",
          "الرمانة اليوم/ وكالات",
          "رويترز"
        })
    void go(String line) {
      CleanedPage page = CleanedPage.of(lines(new String[] {HEADLINE, line}, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly(line);
    }

    @Test
    void paragraphSignedByAnAgencyStays() {
      String sentence =
          "وقالت وزارة الثقافة في بيان إنها ستدعم خمس مكتبات أخرى في القرى المجاورة (رويترز)";
      assertThat(CleanedPage.of(lines(ARTICLE, sentence, ARTICLE_END)).kept()).contains(sentence);
    }
  }

  /** Each entry is far from the others, with its time, its heading and its buttons. */
  @Test
  void entriesOfALivePageAreTheArticle() {
    String[] entries = {
      ARTICLE[0],
      ARTICLE[1],
      "أعلنت هيئة الأرصاد أن الأمطار ستتوقف مساء اليوم في الوادي كله.",
      "قطعت الشرطة الطريق المؤدي إلى الساحة أمام السيارات حتى المساء."
    };
    List<String> lines = new ArrayList<>(List.of(HEADLINE));
    for (int i = 0; i < entries.length; i++) {
      lines.addAll(List.of((18 - i) + ":05", "بتوقيت الوادي", "تحديث جديد", entries[i]));
      lines.addAll(List.of("شارك هذا التحديث", "انسخ الرابط"));
    }
    lines.addAll(List.of("عرض المزيد", "بريدك الإلكتروني"));
    assertThat(CleanedPage.of(lines.toArray(String[]::new)).kept()).containsExactly(entries);
  }

  @Nested
  class Headings {
    @ParameterizedTest
    @ValueSource(
        strings = {"قاعات جديدة", "ماذا سيقرأ الأطفال؟", "\"أصحاب البيت\"", "مفاجأة كبيرة!"})
    void go(String heading) {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, heading, ARTICLE_END));
      assertThat(page.kept()).doesNotContain(heading).endsWith(ARTICLE_END);
      assertThat(page.dropped(HEADING)).containsExactly(heading);
    }

    /** Those of a report, which answers in nobody's name, are headings. */
    @Test
    void questionsOfAnInterviewStay() {
      String[] questions = {"متى تفتح المكتبة؟", "هل الكتب جديدة؟", "ومن يدفع الكلفة؟"};
      String[] report = {
        questions[0], ARTICLE[1], questions[1], ARTICLE[2], questions[2], ARTICLE[3]
      };
      assertThat(CleanedPage.of(lines(new String[] {ARTICLE[0]}, report)).dropped(HEADING))
          .containsExactly(questions);
      String[] interview = {
        questions[0],
        "أظن أننا سنفتحها في مطلع الشهر المقبل.",
        questions[1],
        "لا، لدينا كتب كثيرة من المكتبة القديمة.",
        questions[2],
        "تدفع وزارة الثقافة نصفها كما اتفقنا."
      };
      assertThat(CleanedPage.of(lines(new String[] {ARTICLE[0]}, interview)).kept())
          .contains(questions);
    }

    @Test
    void withNoTextBelowTheyAreFurniture() {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, "نعمان السراج"));
      assertThat(page.dropped(FURNITURE)).containsExactly("نعمان السراج");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "وأعلن رئيس البلدية أن الدخول مجاني للطلاب",
          "وقالت المديرة إن المكتبة \"بيت القراء\"",
          "ولم يحضر الوزير.",
          "وقال: هل تكفي القاعات الجديدة قراء المدينة؟"
        })
    void shortSentencesStay(String sentence) {
      assertThat(CleanedPage.of(lines(ARTICLE, sentence, ARTICLE_END)).kept()).contains(sentence);
    }

    @Test
    void announcedListStays() {
      String[] list = {"وقال إن المكتبة تضم:", "- قاعة للأطفال", "2- قاعة للصحف", "• مقهى"};
      CleanedPage page = CleanedPage.of(lines(ARTICLE, lines(list, ARTICLE_END)));
      assertThat(page.kept()).contains(list[0], list[1], list[2], "مقهى").endsWith(ARTICLE_END);
      assertThat(page.dropped(FURNITURE)).containsExactly("•");
    }

    @Test
    void itemsInARowUnderAHeadingStayAndOneAloneIsAHeading() {
      String[] list = {"أقسام المكتبة", "• قاعة كبيرة للأطفال", "• قاعة الصحف والمجلات القديمة"};
      CleanedPage page = CleanedPage.of(lines(ARTICLE, lines(list, ARTICLE_END)));
      assertThat(page.kept()).contains("قاعة كبيرة للأطفال", "قاعة الصحف والمجلات القديمة");
      assertThat(page.dropped(HEADING)).containsExactly(list[0]);
      page = CleanedPage.of(lines(ARTICLE, lines(new String[] {list[1]}, ARTICLE_END)));
      assertThat(page.dropped(HEADING)).containsExactly(list[1]);
      // Below the text they may be links to anything.
      page = CleanedPage.of(lines(ARTICLE, list));
      assertThat(page.kept()).containsExactly(ARTICLE);
    }

    @Test
    void announcedVerseStays() {
      String[] verse = {
        "وقال الشاعر في حفل الافتتاح قصيدة مطلعها:",
        "يا دار كتب زارها الأحباب",
        "طابت بك الأيام والأصحاب",
        "لا أغلقت من دونك الأبواب"
      };
      CleanedPage page = CleanedPage.of(lines(ARTICLE, lines(verse, ARTICLE_END)));
      assertThat(page.kept()).contains(verse);
    }

    @Test
    void quotationsOfAParagraphStay() {
      String[] quotations = {
        "\"كنا نقرأ تحت مصباح واحد في القاعة القديمة وننتظر دورنا ساعات.\"",
        "“لن ينتظر أولادنا مثلما انتظرنا فقد صار لهم بيت.”"
      };
      CleanedPage page = CleanedPage.of(lines(ARTICLE, quotations));
      assertThat(page.kept()).contains(quotations);
    }
  }

  @Nested
  class Repeats {
    @Test
    void paragraphThatStandsAgainGoes() {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, ARTICLE));
      assertArticleStays(page);
      assertThat(page.dropped(REPEAT)).containsExactly(ARTICLE);
    }

    @Test
    void otherSpellingIsNoOtherParagraph() {
      String spelled = ARTICLE[0].replace("أ", "ا").replace("ة", "ه") + " ";
      assertArticleStays(CleanedPage.of(lines(ARTICLE, spelled)));
    }

    @Test
    void nearRepeatGoes() {
      String longer =
          "وذكر مهندس الترميم أن البنائين حافظوا على الأقواس الحجرية القديمة وعلى السلم الخشبي"
              + " وأعادوا طلاء الجدران بألوانها الأولى بعدما عثروا على صور لها في بيت";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, longer + " قديم.", longer + " جار قديم."));
      assertThat(page.dropped(REPEAT)).contains(longer + " جار قديم.");
      assertThat(page.kept()).contains(longer + " قديم.");
    }

    @Test
    void sentenceThatStandsAgainInAnotherParagraphGoes() {
      String again = "وقال إن الكتب النادرة ستعرض في خزائن زجاجية.";
      String first = again + " " + ARTICLE_END;
      String second = "وحضر الحفل عشرات من أهل المدينة وأطفالها. " + again;
      CleanedPage page = CleanedPage.of(lines(ARTICLE, first, second));
      assertThat(page.kept()).endsWith("وحضر الحفل عشرات من أهل المدينة وأطفالها.");
      assertThat(page.dropped(REPEAT)).containsExactly(again);
    }

    @Test
    void sharedWordsAloneAreNoRepeat() {
      String similar = "وقالت مديرة المكتبة سعاد الكروان إن موظفيها العشرة تدربوا نصف عام.";
      assertThat(CleanedPage.of(lines(ARTICLE, similar)).kept()).endsWith(similar);
    }

    @Test
    void shortSentencesMayBeSaidTwice() {
      CleanedPage page = CleanedPage.of(lines(ARTICLE, "ورحب الوزير بذلك. ورحب الوزير بذلك."));
      assertThat(page.kept()).hasSize(ARTICLE.length + 2);
    }
  }

  @Nested
  class RelatedStories {
    @ParameterizedTest
    @ValueSource(strings = {"مواضيع ذات صلة", "قصص ذات صلة:"})
    void linksUnderALabelGo(String label) {
      CleanedPage page =
          CleanedPage.of(lines(ARTICLE, label, OTHER_TITLE, "• أسعار الورق ترتفع في الأسواق"));
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).hasSize(3);
    }

    @Test
    void questionsAreLinksToo() {
      CleanedPage page =
          CleanedPage.of(lines(ARTICLE, "إقرأ أيضاً:", "هل تختفي الكتب الورقية؟", ARTICLE_END));
      assertThat(page.dropped(FURNITURE)).contains("هل تختفي الكتب الورقية؟");
      assertThat(page.kept()).endsWith(ARTICLE_END);
    }

    @Test
    void articleResumesBehindAnInlineLink() {
      CleanedPage page =
          CleanedPage.of(
              ARTICLE[0],
              ARTICLE[1],
              "اقرأ أيضاً: مكتبة الرمانة في أرقام",
              ARTICLE[2],
              ARTICLE[3],
              ARTICLE[4]);
      assertArticleStays(page);
      assertThat(page.dropped(FURNITURE)).containsExactly("اقرأ أيضاً: مكتبة الرمانة في أرقام");
    }

    @Test
    void articleResumesBehindALabelAndLinks() {
      CleanedPage page =
          CleanedPage.of(
              ARTICLE[0], ARTICLE[1], "اقرأ أيضا", OTHER_TITLE, ARTICLE[2], ARTICLE[3], ARTICLE[4]);
      assertArticleStays(page);
    }

    @Test
    void storyUnderALabelGoes() {
      CleanedPage page =
          CleanedPage.of(
              lines(ARTICLE, lines(new String[] {"اقرأ أيضا", OTHER_TITLE}, OTHER_STORY)));
      assertArticleStays(page);
      assertThat(page.dropped(OFF_TOPIC)).containsExactly(OTHER_STORY);
    }

    @Test
    void labelInsideAParagraphGoesAlone() {
      CleanedPage page =
          CleanedPage.of(
              ARTICLE[0] + " اقرأ أيضا: هل تختفي الكتب الورقية؟ " + ARTICLE[1], ARTICLE[2]);
      assertThat(page.kept()).containsExactly(ARTICLE[0], ARTICLE[1], ARTICLE[2]);
    }

    @Test
    void listAroundALinkIsTheArticles() {
      CleanedPage page =
          CleanedPage.of(
              lines(
                  ARTICLE,
                  "وقال إن المكتبة تضم:",
                  "- قاعة للأطفال",
                  "اقرأ أيضا: " + OTHER_TITLE,
                  "- قاعة للصحف",
                  ARTICLE_END));
      assertThat(page.kept()).contains("- قاعة للأطفال", "- قاعة للصحف");
    }
  }

  @Nested
  class SecondStories {
    @Test
    void storyWithoutALabelGoes() {
      CleanedPage page =
          CleanedPage.of(lines(ARTICLE, lines(new String[] {OTHER_TITLE}, OTHER_STORY)));
      assertArticleStays(page);
      assertThat(page.dropped(OFF_TOPIC)).hasSize(OTHER_STORY.length + 1);
    }

    @Test
    void articleUnderAHeadingStays() {
      CleanedPage page =
          CleanedPage.of(
              ARTICLE[0],
              ARTICLE[1],
              ARTICLE[2],
              "قاعات المكتبة وكتبها الجديدة",
              ARTICLE[3],
              ARTICLE[4]);
      assertArticleStays(page);
      assertThat(page.dropped(OFF_TOPIC)).isEmpty();
    }

    @Test
    void paragraphOfAnotherStoryGoes() {
      String teaser =
          "فاز نادي الصنوبر بكأس الجبال للكرة الطائرة عقب مباراة نهائية امتدت خمسة أشواط وسط"
              + " هتاف مشجعيه";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, teaser));
      assertArticleStays(page);
      assertThat(page.dropped(OFF_TOPIC)).containsExactly(teaser);
    }

    @Test
    void paragraphOfTheArticleWithoutAFullStopStays() {
      String paragraph =
          "وقالت مديرة المكتبة إن القراء سيجدون في القاعات الجديدة كتبا للأطفال وصحفا ومجلات"
              + " ومقهى صغيرا";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, paragraph, ARTICLE_END));
      assertThat(page.kept()).contains(paragraph);
    }
  }

  @Nested
  class CutOff {
    @Test
    void paragraphEndingInMidPhraseGoes() {
      String cut = "وقالت وزارة الثقافة في بيان إنها ستدعم خمس مكتبات من";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, cut, ARTICLE_END));
      assertThat(page.dropped(TRUNCATED)).containsExactly(cut);
    }

    @Test
    void quotationWithoutAnEndIsCutAtAPagesEnd() {
      String cut =
          "وأشارت المديرة إلى «فرحة أهل الحي بالقاعات الجديدة التي انتظروها عامين كاملين في شتاء طويل لم يجدوا فيه مكانا يقرأون فيه";
      assertThat(CleanedPage.of(lines(ARTICLE, cut)).dropped(TRUNCATED)).containsExactly(cut);
      CleanedPage goesOn = CleanedPage.of(lines(ARTICLE, cut, ARTICLE_END));
      assertThat(goesOn.dropped(TRUNCATED)).isEmpty();
    }

    @Test
    void onlyTheCutSentenceOfAParagraphGoes() {
      String cut = "وقال إن مكتبة ثانية ستفتتح في الحي الشرقي من";
      CleanedPage page = CleanedPage.of(lines(ARTICLE, ARTICLE_END + " " + cut));
      assertThat(page.kept()).endsWith(ARTICLE_END);
      assertThat(page.dropped(TRUNCATED)).containsExactly(cut);
    }

    @Test
    void lineEndingWithACommaGoesOnInTheNext() {
      CleanedPage page =
          CleanedPage.of(
              lines(
                  ARTICLE,
                  "وقال رئيس البلدية إن مكتبة ثانية ستفتتح في الحي الشرقي،",
                  "وأعلن أن ثالثة ستتبعها في حي الميناء. ولم يذكر موعدا."));
      assertThat(page.kept())
          .endsWith(
              "وقال رئيس البلدية إن مكتبة ثانية ستفتتح في الحي الشرقي،\n"
                  + "وأعلن أن ثالثة ستتبعها في حي الميناء.",
              "ولم يذكر موعدا.");
    }

    @Test
    void lastLineEndingWithACommaGoes() {
      String cut = "وقال رئيس البلدية إن مكتبة ثانية ستفتتح في الحي الشرقي،";
      assertThat(CleanedPage.of(lines(ARTICLE, cut)).dropped(TRUNCATED)).containsExactly(cut);
    }

    @Test
    void dotsAtTheEndOfThePageAreACut() {
      String cut = "وقال رئيس البلدية إن مكتبة ثانية ستفتتح قريبا في...";
      assertThat(CleanedPage.of(lines(ARTICLE, cut)).dropped(TRUNCATED)).containsExactly(cut);
    }

    @Test
    void dotsInMidPageAreAStyle() {
      String sentence = "وقال رئيس البلدية إن مكتبة ثانية ستفتتح قريبا جدا...";
      assertThat(CleanedPage.of(lines(ARTICLE, sentence, ARTICLE_END)).kept()).contains(sentence);
    }

    @Test
    void announcementOfNothingGoes() {
      String announcement = "وفيما يلي أهم ما قالته مديرة المكتبة في حفل الافتتاح:";
      assertThat(CleanedPage.of(lines(ARTICLE, announcement)).dropped(TRUNCATED))
          .containsExactly(announcement);
    }

    @Test
    void firstSentenceBeginningWithACommaGoes() {
      CleanedPage page =
          CleanedPage.of(lines(new String[] {"، كما جاء في بيان البلدية أمس الأول."}, ARTICLE));
      assertThat(page.dropped(TRUNCATED)).containsExactly("، كما جاء في بيان البلدية أمس الأول.");
    }
  }

  @Nested
  class AcrossPages {
    private final String[] other = OTHER_STORY;

    @Test
    void lineOnSeveralPagesIsALabel() {
      String label = "بوابة الرمانة الإخبارية المستقلة";
      List<CleanedPage> pages =
          CleanedPage.of(
              List.of(
                  Document.of(
                      "a", String.join("\n", lines(new String[] {HEADLINE, label}, ARTICLE))),
                  Document.of(
                      "b", String.join("\n", lines(new String[] {OTHER_TITLE, label}, other)))));
      assertThat(pages)
          .allSatisfy(page -> assertThat(page.dropped(FURNITURE)).containsExactly(label));
      assertThat(pages.get(0).result().dropped().get(1).note())
          .isEqualTo("the same line stands on 2 pages");
    }

    @Test
    void sentenceOnSeveralPagesStays() {
      List<CleanedPage> pages =
          CleanedPage.of(
              List.of(
                  Document.of("a", String.join("\n", ARTICLE)),
                  Document.of("b", String.join("\n", ARTICLE))));
      assertThat(pages).allSatisfy(NewsPageCleanerTest::assertArticleStays);
    }
  }

  @Nested
  class WholeTexts {
    @Test
    void plainTextStaysWhole() {
      CleanedPage page = CleanedPage.of(ARTICLE);
      assertArticleStays(page);
      assertThat(page.dropped()).isEmpty();
    }

    @Test
    void textWithoutFullStopsStays() {
      String[] unpunctuated = new String[ARTICLE.length];
      for (int i = 0; i < ARTICLE.length; i++) {
        unpunctuated[i] = ARTICLE[i].replace(".", "");
      }
      CleanedPage page = CleanedPage.of(unpunctuated);
      assertThat(page.kept()).containsExactly(unpunctuated);
    }

    @Test
    void oneLineStays() {
      CleanedPage page = CleanedPage.of(String.join(" ", ARTICLE));
      assertArticleStays(page);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "مرحبا",
          "افتتاح مكتبة الرمانة",
          "لماذا؟",
          "\"بيت القراء\"",
          "افتتاح مكتبة الرمانة\nبعد ترميم دام عامين",
          "وقال رئيس البلدية إن",
          "5",
          "- قاعة للأطفال\n- قاعة للصحف"
        })
    void shortTextIsNeverAllDropped(String text) {
      CleanedPage page = CleanedPage.of(text);
      assertThat(page.kept()).isNotEmpty();
    }

    @Test
    void onlyFurnitureLeavesNothing() {
      CleanedPage page =
          CleanedPage.of("الرئيسية", "+ الخط -", "إعلان", "24 يناير 2031", "جميع الحقوق محفوظة");
      assertThat(page.kept()).isEmpty();
      assertThat(page.dropped(FURNITURE)).hasSize(5);
    }

    @Test
    void emptyTextGivesNothing() {
      CleanedPage page = CleanedPage.of("");
      assertThat(page.kept()).isEmpty();
      assertThat(page.dropped()).isEmpty();
    }

    @Test
    void noDocumentsGiveNoResults() {
      assertThat(CleanedPage.of(List.<Document>of())).isEmpty();
    }

    @Test
    void latinPageIsCleanedByTheSameEvidence() {
      String[] latin = {
        "The town opened its public library yesterday after two years of work.",
        "Its director said the new rooms would hold about three hundred readers.",
        "The mayor put the cost at two million, half of it paid by the ministry."
      };
      CleanedPage page =
          CleanedPage.of(lines(new String[] {"Town opens its public library"}, latin));
      assertThat(page.kept()).containsExactly(latin);
      assertThat(page.result().document().title()).hasValue("Town opens its public library");
    }

    @Test
    void keepAllKeepsAll() {
      PageCleaner keepAll = PageCleaner.keepAll(ArabicSentenceSplitter.create());
      CleanedDocument result = keepAll.clean(List.of(Document.of("إعلان\n" + ARTICLE[0]))).get(0);
      assertThat(result.kept()).hasSize(2);
      assertThat(result.dropped()).isEmpty();
    }
  }
}
