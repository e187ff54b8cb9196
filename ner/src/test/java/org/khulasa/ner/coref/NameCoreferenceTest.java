package org.khulasa.ner.coref;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

class NameCoreferenceTest {
  private static final NameCoreference COREFERENCE = NameCoreference.create();

  /**
   * The clusters of a set, as text: documents are separated by {@code ||}. Each cluster is the
   * number of its mentions and its name.
   */
  private static List<String> clusters(String set) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (String marked : Splitter.on("||").split(set)) {
      documents.add(Marked.document(marked));
    }
    return COREFERENCE.resolve(documents).stream()
        .map(cluster -> cluster.mentions().size() + " " + cluster.name())
        .toList();
  }

  private static boolean joined(String type, String one, String other) {
    List<AnalyzedDocument> documents =
        Marked.documents("[" + type + " " + one + "]", "[" + type + " " + other + "]");
    int clusters = COREFERENCE.resolve(documents).size();
    List<AnalyzedDocument> reversed = List.of(documents.get(1), documents.get(0));
    assertThat(COREFERENCE.resolve(reversed)).as("in the other order").hasSize(clusters);
    return clusters == 1;
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    // people: full and family names, titles, offices
    "PER, محمد شياع السوداني, السوداني",
    "PER, محمد شياع السوداني, رئيس الوزراء العراقي محمد شياع السوداني",
    "PER, محمد شياع السوداني, محمد السوداني",
    "PER, سمير حسن الرشيد, سمير الرشيد",
    "PER, الرئيس الأميركي جو بايدن, بايدن",
    "PER, وزير الخارجية الأميركي أنتوني بلينكن, أنتوني بلينكن",
    "PER, نائب رئيس مجلس الوزراء وزير الخارجية فؤاد الشهابي, فؤاد الشهابي",
    "PER, الدكتور سليم المراشدة, سليم المراشدة",
    "PER, الشيخ تميم بن حمد آل ثاني, تميم بن حمد",
    "PER, أمير قطر تميم بن حمد, تميم بن حمد آل ثاني",
    "PER, محمد بن سلمان, بن سلمان",
    "PER, محمد بن سلمان بن عبد العزيز آل سعود, محمد بن سلمان",
    "PER, الملك عبد الله الثاني, عبدالله الثاني",
    "PER, عبد الفتاح البرهان, عبدالفتاح البرهان",
    "PER, عبد الفتاح البرهان, البرهان",
    "PER, حسن نصر الله, نصرالله",
    "PER, حسن نصر الله, الأمين العام لحزب الله حسن نصر الله",
    "PER, أنطونيو غوتيريش, الأمين العام للأمم المتحدة أنطونيو غوتيريش",
    "PER, أنطونيو غوتيريش, أنطونيو جوتيريس",
    "PER, بنيامين نتنياهو, رئيس الوزراء الإسرائيلي بنيامين نتانياهو",
    "PER, دونالد ترامب, ترمب",
    "PER, أنتوني بلينكن, أنطوني بلينكن",
    "PER, رجب طيب أردوغان, رجب طيب اردوغان",
    "PER, فولوديمير زيلينسكي, زيلنسكي",
    "PER, صلاح الدين الأيوبي, صلاح الدين الايوبي",
    "PER, إسماعيل قاآني, قائد فيلق القدس إسماعيل قاآني",
    "PER, أُسَامَة حَمدَان, أسامة حمدان",
    "PER, ستيفان دي ميستورا, دي ميستورا",
    "PER, بوتين, بوتين",
    "PER, نزار قباني, نزار القباني",
    "PER, السير أليكس فيرغسون, اليكس فيرجسون",
    "PER, رئيس البنك الدولي أجاي بانغا, بانغا",
    // people: spellings of foreign names, division into words, parts left out
    "PER, نيلس براندسون, نيلس برانديسون",
    "PER, إيرين فالكونر, إيرين فولكنر",
    "PER, لورنتس كرامبتون, لورنتز كرمبتون",
    "PER, ماتياس تشورمان, ماتياس شورمان",
    "PER, هلغا دايك, هيلغا ديك",
    "PER, نيلس ماك بوغل, نيلس مكبوغال",
    "PER, إيرين فالكنهايمر, فالكنهيمر",
    "PER, جمال ترخباني, جمال تراخباني",
    "PER, شين تشونغ لي, شين تشونغلي",
    "PER, سليم أبوزيد, سليم أبو زيد",
    "PER, ناصر بو خليفي, بوخليفي",
    "PER, آبي سمير, أبي سمير",
    "PER, آبي سمير, آبيي سمير",
    "PER, فواز بن رباح الكعبي, فواز رباح الكعبي",
    "PER, فواز بن رباح الكعبي, بن رباح الكعبي",
    "PER, ماوريسيو دياز كانتيرو, دياز كانتيرو",
    "PER, مصطفى جاويش أوغلو, تشاووش أوغلو",
    "PER, العماد سليم المراشدة, سليم المراشدة",
    "PER, سمير_المراشدة, سمير المراشدة",
    // places
    "LOC, الولايات المتحدة, الولايات المتحدة الأميركية",
    "LOC, الولايات المتحدة الأمريكية, أميركا",
    "LOC, أمريكا, أميركا",
    "LOC, المملكة المتحدة, بريطانيا",
    "LOC, السعودية, المملكة العربية السعودية",
    "LOC, سوريا, الجمهورية العربية السورية",
    "LOC, سورية, سوريا",
    "LOC, الإمارات, دولة الإمارات العربية المتحدة",
    "LOC, الإمارات العربية, الإمارات",
    "LOC, روسيا, الاتحاد الروسي",
    "LOC, مدينة خان يونس, خان يونس",
    "LOC, العاصمة بغداد, بغداد",
    "LOC, شنغهاي, شانغهاي",
    "LOC, الدانمارك, الدنمارك",
    "LOC, إفريقيا, أفريقيا",
    "LOC, بلغاريا, بلجاريا",
    "LOC, بورتمونت, بورتومونت",
    "LOC, بيونغ يانغ, بيونغيانغ",
    "LOC, باراغواي, جمهورية الباراغواي",
    "LOC, بونتا كارميلو, بونتا كارميلوس",
    "LOC, الكوريتين, الكوريتان",
    "LOC, الغوطة الشرقية, الغوطة",
    "LOC, البحر الأبيض المتوسط, المتوسط",
    "LOC, مستوطنة الكرمة, الكرمة",
    // organisations
    "ORG, داعش, تنظيم الدولة الإسلامية",
    "ORG, داعش, تنظيم الدولة",
    "ORG, تنظيم داعش, تنظيم الدولة",
    "ORG, وزارة الخارجية العراقية, الخارجية العراقية",
    "ORG, حلف شمال الأطلسي, الناتو",
    "ORG, حلف الناتو, حلف شمال الأطلسي (ناتو)",
    "ORG, منظمة الصحة العالمية, الصحة العالمية",
    "ORG, مجلس الأمن, مجلس الأمن الدولي",
    "ORG, اليونيسف, منظمة الأمم المتحدة للطفولة",
    "ORG, حركة حماس, حماس",
    "ORG, الجيش الأميركي, الجيش الأمريكي",
    "ORG, جامعة الدول العربية, الجامعة العربية",
    "ORG, شركة نخلة للطاقة, نخلة للطاقة",
    "ORG, صحيفة المرفأ, جريدة المرفأ",
    "ORG, هيئة الإذاعة البريطانية, بي بي سي",
    "ORG, الحرس الثوري, الحرس الثوري الإيراني",
    "ORG, فريدوم برنترز, فريدم برنترز",
    "ORG, بوكوحرام, بوكو حرام",
    "ORG, منظمة حظر الأسلحة الكيماوية, منظمة حظر الأسلحة الكيميائية",
    "ORG, جبهة نهر الرمان, نهر الرمان",
    "ORG, الهيئة الملاحية للمياه, الهيئة الملاحية",
    "ORG, اتحاد الصيادين لكرة القدم, اتحاد الصيادين",
    "ORG, رابطة الصيادين العمانية, رابطة الصيادين",
    "ORG, ريال مدريد, الريال",
    "ORG, نادي باريس سان جيرمان, سان جيرمان",
    "ORG, حزب النخيل, حزبه النخيل",
    "ORG, بوروسيا فالكندورف, بروسيا فالكندورف",
    // parts of a body's name that texts leave out
    "ORG, حزب الرمان والتنمية, حزب الرمان",
    "ORG, رابطة الصيادين الفقراء, رابطة الصيادين",
    "ORG, المجلس الأعلى للرمان في الشمال, المجلس الأعلى للرمان",
    // words of form
    "ORG, الحزب الثوري الملاحي, الحزب الملاحي الثوري",
    "ORG, الهيئة العامة للملاحة المائية, هيئة الملاحة المائية",
    "ORG, اللجنة الوطنية لحقوق الصيادين, لجنة حقوق الصيادين",
    "ORG, الهيئة التركية للشؤون الملاحية, هيئة الشؤون الملاحية",
    "ORG, السلطة الوطنية الملاحية, السلطة الملاحية",
    "ORG, السنابل, سنابل",
    "LOC, خان السنابل, الخان السنابل",
    "MISC, الأوسكار, أوسكار",
    // slips of the pen
    "LOC, طهران, طهارن",
    "ORG, قوات سوريا الديمقراطية, قوات سوريا الديمقرطية",
    "PER, سمير القحطاني, سمير القحطان",
    "PER, نيلس خاشقجي, خاشجقي",
    "ORG, السي آي إيه, سي آي إيه",
    "MISC, جائزة نوبل, جائزة نوبل",
    "MISC, كأس العالم, المونديال",
    "MISC, كأس العالم 2018, مونديال روسيا 2018",
    "MISC, كأس العالم 2018, كأس العالم",
    "MISC, مهرجان الرمان 2019, مهرجان الرمان",
    "MISC, بطولة الرمان, الرمان",
  })
  void joins(String type, String one, String other) {
    assertThat(joined(type, one, other)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1} ≠ {2}")
  @CsvSource({
    // people
    "PER, محمد حسين الرفاعي, محمد حسان الرفاعي",
    "PER, جورج بوش, جورج بوش الابن",
    "PER, عبد الله الثاني, عبد الله الأول",
    "PER, حسن المجيد, علي حسن المجيد",
    "PER, علي عبد الله صالح, أحمد علي عبد الله صالح",
    "PER, سعد الحريري, رفيق الحريري",
    "PER, محمد علي, محمد علي الكيلاني",
    "PER, محمد علي, محمد حسن علي",
    "PER, محمد, محمد",
    "PER, سارة, سارة الخوري",
    "PER, أبو محمد, أبو محمد",
    "PER, أبو سليم, سليم",
    "PER, محمود عباس, عباس",
    "PER, رئيس الوزراء السوداني, محمد شياع السوداني",
    "PER, محمد بن سلمان, محمد بن زايد",
    "PER, عبد الرحمن الكيلاني, عبد الرحيم الكيلاني",
    "PER, سلمان العودة, سليمان العودة",
    "PER, آل ثاني, عبد الله الثاني",
    "PER, بشار الأسد, حافظ الأسد",
    "PER, أبو بكر البغدادي, بكر البغدادي",
    "PER, أحمد التوفيق, أحمد توفيق",
    "PER, الرئيس السوداني, محمد شياع السوداني",
    "PER, محمد الحداد, محمود الحداد",
    "PER, حسن الخوري, حسين الخوري",
    "PER, سعيد الخوري, سعد الخوري",
    "PER, علي الخوري, علاء الخوري",
    "PER, عمر الخوري, عمرو الخوري",
    "PER, سامي الخوري, سمير الخوري",
    "PER, كريم الخوري, كرم الخوري",
    "PER, بيتر سالم, بيتر سليم",
    "PER, محمد راشدي, محمد رشيدي",
    "PER, محمد سلماني, محمد سليماني",
    "PER, جون ميلر, جين ميلر",
    "PER, ألكسندر بتروف, ألكسندرا بتروف",
    "PER, أندريه كوستا, أندريا كوستا",
    "PER, ماركو روستا, ماريو روستا",
    "PER, محمد سلمان, محمد بن سلمان",
    "PER, خوسيه ماريا كانتيرو, ماريا كانتيرو",
    "PER, سمير وأحمد حداد, سمير حداد",
    "PER, أبي سمير, أبي سمير",
    "PER, ميغيل دياز, ميغيل دياز كانتيرو",
    "PER, ميلغا براندسون, ميلغا",
    // places
    "LOC, واشنطن, الولايات المتحدة",
    "LOC, أميركا, واشنطن",
    "LOC, موسكو, روسيا",
    "LOC, طهران, إيران",
    "LOC, السودان, جنوب السودان",
    "LOC, كوريا الشمالية, كوريا الجنوبية",
    "LOC, غزة, قطاع غزة",
    "LOC, النيجر, نيجيريا",
    "LOC, القدس, القدس الشرقية",
    "LOC, سلطنة عمان, عمان",
    "LOC, محافظة حلب, حلب",
    "LOC, أميركا اللاتينية, أميركا",
    "LOC, غينيا, غينيا بيساو",
    "LOC, الجبيل, جبيل",
    "LOC, العاصمة السورية, سوريا",
    "LOC, نابل, نبل",
    "LOC, جبيل, جبل",
    "LOC, السليمانية, السلمانية",
    "LOC, طهران, الظهران",
    // organisations
    "ORG, وزارة الخارجية, وزارة الخارجية",
    "ORG, وزارة الخارجية العراقية, وزارة الخارجية الإيرانية",
    "ORG, وزارة الخارجية العراقية, وزارة الخارجية",
    "ORG, الجيش, الجيش",
    "ORG, الجيش السوري, الجيش الإسرائيلي",
    "ORG, مجلس الأمن القومي, مجلس الأمن",
    "ORG, جامعة القاهرة, القاهرة",
    "ORG, نادي المنارة, بنك المنارة",
    "ORG, الأمم المتحدة, الجمعية العامة للأمم المتحدة",
    "ORG, حزب الله, كتائب حزب الله",
    "ORG, البنك الدولي, البنك المركزي",
    "ORG, الاتحاد الأوروبي, الاتحاد الأوروبي لكرة القدم",
    "ORG, حركة الشباب المجاهدين, الشباب",
    "ORG, النادي الساحلي, الفريق الساحلي",
    "ORG, الحزب الديمقراطي, الحزب الديمقراطي الكردستاني",
    "ORG, قناة نهر الرمان العربية, قناة نهر الرمان",
    "ORG, الهيئة العليا للمياه, الهيئة",
    "ORG, ريال سوسييداد, ريال",
    "ORG, حزب الكتاب, حزب الكتائب",
    "ORG, جامعة النخيل الشمالية, جامعة النخيل",
    "ORG, المقاومة الشمالية والجنوبية, المقاومة الشمالية",
    "ORG, هيئة الملاحة المائية, هيئة الملاحة المائية الدولية",
    "ORG, الهيئة التركية للشؤون الملاحية, الهيئة الإيرانية للشؤون الملاحية",
    "LOC, بولندا, هولندا",
    "PER, سمير القحطاني, سمير السلطاني",
    "ORG, الوكالة الإيرانية للطاقة الذرية, وكالة الطاقة الذرية",
    "LOC, شرق الكرمة, غرب الكرمة",
    "MISC, كأس العالم 2014, كأس العالم 2018",
    "MISC, يورو 2016, يورو",
    "MISC, سو 24, سو 25",
  })
  void keepsApart(String type, String one, String other) {
    assertThat(joined(type, one, other)).isFalse();
  }

  @Test
  void theTypeCounts() {
    assertThat(clusters("[LOC الولايات المتحدة]||[ORG الولايات المتحدة]")).hasSize(2);
  }

  @Test
  void aFamilyNameOfTwoIsLinkedToTheNearestBefore() {
    assertThat(
            clusters(
                "التقى [PER سعد الحريري] الوفد. وقال [PER الحريري] إنه يتذكر [PER رفيق الحريري] وأن [PER"
                    + " الحريري] كان حاضرا."))
        .containsExactlyInAnyOrder("2 سعد الحريري", "2 رفيق الحريري");
  }

  @Test
  void theArticleThatASegmenterMissedIsThere() {
    assertThat(
            clusters(
                "عاد إلى [LOC الولايات المتحدة] ثم زيارة لل[LOC بنان]||ل[LOC لولايات المتحدة]"))
        .containsExactly("2 الولايات المتحدة", "1 بنان");
    assertThat(clusters("ل[LOC لبنان]||[LOC لبنان]")).containsExactly("2 لبنان");
  }

  @Test
  void aRelativeNamedOnceDoesNotTakeTheFamilyNameOver() {
    assertThat(
            clusters(
                "قال [PER دونالد ترامب] ثم عاد [PER ترامب] وأضاف [PER ترامب] قبل زواجه من [PER ميلانيا"
                    + " ترامب]. وأنكر [PER ترامب] ذلك، وقال [PER ترامب] إنه لا يعرف."))
        .containsExactly("5 دونالد ترامب", "1 ميلانيا ترامب");
  }

  @Test
  void aFamilyNameOfTwoStaysAloneWhereNeitherIsNamed() {
    assertThat(clusters("[PER سعد الحريري]||[PER رفيق الحريري]||[PER الحريري] و[PER الحريري]"))
        .containsExactly("2 الحريري", "1 رفيق الحريري", "1 سعد الحريري");
  }

  @Test
  void whomATextNamesInFullOnlyLateIsARelative() {
    assertThat(
            clusters("[PER المراشدة] ".repeat(3) + "وأبوه [PER سليم المراشدة] " + "[PER المراشدة]"))
        .containsExactly("4 المراشدة", "1 سليم المراشدة");
  }

  @Test
  void aHeadlineMayNameTheFamilyFirst() {
    assertThat(
            clusters(
                "[PER الحريري] يصل اليوم\nوصل [PER سعد الحريري] إلى المطار.||[PER رفيق الحريري]"))
        .containsExactly("2 سعد الحريري", "1 رفيق الحريري");
  }

  @Test
  void aFamilyNameBeforeTwoFullOnesStaysAlone() {
    assertThat(clusters("[PER الحريري] ثم [PER سعد الحريري] ثم [PER رفيق الحريري]")).hasSize(3);
  }

  @Test
  void aGivenNameIsLinkedInsideItsDocument() {
    assertThat(clusters("قالت [PER سارة الخوري]. وأضافت [PER سارة].||[PER سارة]"))
        .containsExactly("2 سارة الخوري", "1 سارة");
  }

  @Test
  void aGivenNameOfTwoInOneDocumentIsLinkedToNeither() {
    assertThat(clusters("[PER سارة الخوري] و[PER سارة حداد]، وقالت [PER سارة]")).hasSize(3);
  }

  @Test
  void aCommonNameThatIsAFamilyNameIsLinkedInsideItsDocument() {
    assertThat(clusters("التقى [PER محمود عباس] الوفد، وقال [PER عباس].||[PER عباس]"))
        .containsExactly("2 محمود عباس", "1 عباس");
  }

  @Test
  void whatMayBeANationalityIsLinkedInsideItsDocument() {
    assertThat(clusters("[PER محمد شياع السوداني] ... [PER رئيس الوزراء السوداني]"))
        .containsExactly("2 محمد شياع السوداني");
  }

  @Test
  void aNameThatIsShortForTwoIsLinkedInsideItsDocumentOnly() {
    assertThat(
            clusters(
                "[PER عمر كامل الزيدي] ... [PER عمر الزيدي]||[PER عمر فاروق الزيدي]||[PER عمر الزيدي]"))
        .containsExactly("2 عمر كامل الزيدي", "1 عمر الزيدي", "1 عمر فاروق الزيدي");
  }

  @Test
  void aBodyOfEveryStateIsLinkedInsideItsDocument() {
    assertThat(
            clusters(
                "[ORG وزارة الخارجية العراقية] ... [ORG الخارجية] ... [ORG وزارة الخارجية]||[ORG الخارجية]"))
        .containsExactly("3 وزارة الخارجية العراقية", "1 الخارجية");
  }

  @Test
  void aBodyOfTwoStatesInOneDocumentIsLinkedToNeither() {
    assertThat(clusters("[ORG الجيش السوري] و[ORG الجيش التركي] ثم [ORG الجيش]")).hasSize(3);
  }

  @Test
  void aNameBehindTwoKindsOfWordsIsLinkedInsideItsDocument() {
    assertThat(clusters("[ORG نادي المنارة] و[ORG المنارة]||[ORG بنك المنارة]||[ORG المنارة]"))
        .containsExactly("2 نادي المنارة", "1 المنارة", "1 بنك المنارة");
  }

  @Test
  void theNameIsTheFullestCommonForm() {
    assertThat(
            clusters(
                "[LOC أميركا] [LOC الولايات المتحدة] [LOC الولايات المتحدة] [LOC الولايات المتحدة الأميركية]"))
        .containsExactly("4 الولايات المتحدة الأميركية");
    assertThat(clusters("[ORG داعش] ".repeat(9) + "[ORG تنظيم الدولة الإسلامية في العراق والشام]"))
        .containsExactly("10 داعش");
    assertThat(clusters("[PER الرئيس الأميركي دونالد ترامب] " + "[PER ترامب] ".repeat(9)))
        .containsExactly("10 دونالد ترامب");
  }

  @Test
  void theNameIsWrittenAsMostSourcesWriteIt() {
    assertThat(clusters("[LOC أمريكا]||[LOC أميركا]||[LOC أمريكا]")).containsExactly("3 أمريكا");
    assertThat(clusters("[PER سَمير حدّاد]||[PER سمير حداد]")).containsExactly("2 سمير حداد");
  }

  @Test
  void anArticleWithoutItsAlefIsReadAndWrittenWhole() {
    String text = "للأمم المتحدة";
    Span span = new Span(1, text.length());
    Token token =
        new Token(
            new Span(0, 5),
            "للأمم",
            List.of(
                new Segment("ل", new Span(0, 1), "IN"),
                new Segment("الامم", new Span(1, 5), "DTNN")));
    AnalyzedDocument document =
        new AnalyzedDocument(
            Document.of(text),
            List.of(),
            List.of(new Sentence(new Span(0, text.length()), List.of(token))),
            List.of(new Entity("ORG", span, "", 1)));
    assertThat(COREFERENCE.resolve(List.of(document)).get(0).name()).isEqualTo("الأمم المتحدة");
    assertThat(COREFERENCE.resolve(List.of(document, Marked.document("[ORG الأمم المتحدة]"))))
        .hasSize(1);
  }

  @Test
  void whoGoesOnWhereAnotherEndsIsTheSameInCompany() {
    String company = "[PER إيرين فالكونر] و";
    assertThat(clusters(company + "[PER ميغيل دياز]||" + company + "[PER ميغيل دياز كانتيرو]"))
        .containsExactlyInAnyOrder("2 إيرين فالكونر", "2 ميغيل دياز كانتيرو");
    assertThat(
            clusters(
                company
                    + "[PER ميغيل دياز]||"
                    + company
                    + "[PER ميغيل دياز كانتيرو] و[PER ميغيل دياز أورتيغا]"))
        .hasSize(4);
    assertThat(clusters(company + "[PER محمد علي]||" + company + "[PER محمد علي الكيلاني]"))
        .hasSize(3);
  }

  @Test
  void aSlipInANameIsTheSamePersonInCompany() {
    String company = "[PER إيرين فالكونر] و";
    assertThat(clusters(company + "[PER نيلس فاغنشتاين]||" + company + "[PER نيلس فاغنستاين]"))
        .hasSize(2);
    assertThat(clusters(company + "[PER حيدر الكعبي]||" + company + "[PER حدير الكعبي]"))
        .hasSize(2);
    assertThat(clusters(company + "[PER ميا هولبرغ]||" + company + "[PER مي هولبرغ]")).hasSize(3);
    assertThat(clusters(company + "[PER جيلنا هولبرغ]||" + company + "[PER جلن هولبرغ]"))
        .hasSize(3);
    assertThat(clusters(company + "[PER جورا هولبرغ]||" + company + "[PER جور هولبرغ]")).hasSize(2);
    assertThat(clusters(company + "[PER دورتا هولبرغ]||" + company + "[PER دورت هولبرغ]"))
        .hasSize(2);
  }

  @Test
  void whomOneDocumentNamesBothAreTwo() {
    assertThat(
            clusters(
                "[PER إيرين فالكونر] و[PER نيلس فاغنشتاين] و[PER نيلس فاغنستاين]||[PER إيرين فالكونر]"))
        .hasSize(3);
  }

  @Test
  void otherVowelsAndEndingsTellPeopleApartInCompanyToo() {
    String company = "[PER إيرين فالكونر] و";
    assertThat(clusters(company + "[PER ألكسندر بتروف]||" + company + "[PER ألكسندرا بتروف]"))
        .hasSize(3);
    assertThat(clusters(company + "[PER محمد الزيدي]||" + company + "[PER محمد الزبيدي]"))
        .hasSize(3);
    assertThat(clusters(company + "[PER جون كيلي]||" + company + "[PER جون كيري]")).hasSize(3);
    assertThat(clusters(company + "[PER عمر الخوري]||" + company + "[PER عمار الخوري]")).hasSize(3);
  }

  @Test
  void aRareGivenNameIsThePersonsInCompany() {
    String company = "[PER إيرين فالكونر] و";
    assertThat(clusters(company + "[PER ميلغا براندسون]||" + company + "[PER ميلغا]"))
        .containsExactlyInAnyOrder("2 إيرين فالكونر", "2 ميلغا براندسون");
    assertThat(clusters(company + "[PER سارة الخوري]||" + company + "[PER سارة]")).hasSize(3);
  }

  @Test
  void aNameInBracketsIsTheBodys() {
    assertThat(clusters("قالت [ORG منظمة الأرصاد الشمالية] ([ORG نورميت]) اليوم||[ORG نورميت]"))
        .containsExactly("3 منظمة الأرصاد الشمالية");
    assertThat(clusters("[ORG أرصاد الشمال] (\"[ORG ناسا]\")||[ORG ناسا]"))
        .containsExactly("3 ناسا");
  }

  @Test
  void aNameInBracketsMayBeAnother() {
    assertThat(clusters("[ORG أرصاد الشمال] ([ORG نورميت]) و[ORG أرصاد الشمال] ([ORG ميتنور])"))
        .hasSize(3);
    assertThat(clusters("[ORG نورميت] و[ORG أرصاد الشمال] ([ORG نورميت])")).hasSize(2);
    assertThat(clusters("[ORG الأمم المتحدة] ([ORG نورميت])")).hasSize(2);
    assertThat(clusters("[ORG أرصاد الشمال] (قرب [ORG نورميت])")).hasSize(2);
    assertThat(clusters("[LOC سيدار] ([LOC النخلة])")).hasSize(2);
  }

  @Test
  void aShortNameIsTheOnlyLongerOnesOfItsDocument() {
    assertThat(
            clusters(
                "[ORG الهيئة العليا للمياه] ثم [ORG الهيئة العليا]||[ORG الهيئة العليا للنخيل]"
                    + "||[ORG الهيئة العليا]"))
        .containsExactlyInAnyOrder(
            "2 الهيئة العليا للمياه", "1 الهيئة العليا للنخيل", "1 الهيئة العليا");
  }

  @Test
  void aListedShortNameIsNoOthers() {
    assertThat(clusters("[ORG ريال مدريد] و[ORG ريال سوسييداد] ثم [ORG ريال]")).hasSize(3);
  }

  @Test
  void aCompetitionIsCalledWithoutItsYearWhereTextsHaveBoth() {
    assertThat(clusters("[MISC كأس العالم 2018] و[MISC كأس العالم 2018]||[MISC كأس العالم]"))
        .containsExactly("3 كأس العالم");
    assertThat(clusters("[MISC كأس العالم 2018] و[MISC كأس العالم 2014]||[MISC كأس العالم]"))
        .hasSize(3);
  }

  @Test
  void theWordsOfAHashtagAreWrittenApart() {
    assertThat(clusters("[PER #سمير_المراشدة]")).containsExactly("1 سمير المراشدة");
    assertThat(clusters("[PER سمير #المراشدة]")).containsExactly("1 سمير المراشدة");
  }

  @Test
  void canonicalNamesBecomeTheNormalForm() {
    List<AnalyzedDocument> documents =
        COREFERENCE.withCanonicalNames(
            Marked.documents(
                "في [DATE 2024] قال [PER محمد شياع السوداني]",
                "قال [PER السوداني] في [LOC بغداد]"));
    Map<String, String> normals = new TreeMap<>();
    for (AnalyzedDocument document : documents) {
      for (Entity entity : document.entities()) {
        normals.put(entity.span().of(document.document().text()), entity.normal());
      }
    }
    assertThat(normals)
        .containsEntry("2024", "2024")
        .containsEntry("محمد شياع السوداني", "محمد شياع السوداني")
        .containsEntry("السوداني", "محمد شياع السوداني")
        .containsEntry("بغداد", "بغداد");
  }

  @Test
  void mentionsKeepTheirPlaces() {
    NameCluster cluster =
        COREFERENCE
            .resolve(Marked.documents("قال [PER الرئيس جو بايدن]", "عاد [PER بايدن]"))
            .get(0);
    assertThat(cluster.name()).isEqualTo("جو بايدن");
    assertThat(cluster.type()).isEqualTo("PER");
    assertThat(cluster.mentions())
        .containsExactly(new Mention(0, new Span(4, 19)), new Mention(1, new Span(4, 9)));
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(COREFERENCE.resolve(List.of())).isEmpty();
    assertThat(COREFERENCE.resolve(Marked.documents(""))).isEmpty();
    assertThat(clusters("[DATE أمس]")).isEmpty();
  }

  @Test
  void aRelativeDoesNotTakeTheFamilyNameOver() {
    assertThat(
            clusters(
                "عاد [PER سمير المرج] بعد وفاة والده [PER نبيل المرج]. وقال الوزير [PER المرج] إنه"
                    + " باق. ونفى [PER المرج] ذلك."))
        .containsExactly("3 سمير المرج", "1 نبيل المرج");
    assertThat(
            clusters(
                "وصل [PER سمير المرج] و[PER سلمى المرج] ابنة الرئيس. ورحب به صهر [PER المرج]."))
        .containsExactly("2 سمير المرج", "1 سلمى المرج");
  }

  @Test
  void aRelativeWhoSpeaksTakesItOver() {
    assertThat(
            clusters(
                "قتلت [PER سلمى المرج]. وقال والدها [PER نبيل المرج] إنه حزين. وأضاف [PER المرج]"
                    + " أنه ينتظر."))
        .containsExactly("2 نبيل المرج", "1 سلمى المرج");
  }

  @Test
  void likeNamesWithTheSameOfficeAreOnePersons() {
    assertThat(
            clusters(
                "قال زعيم حزب السنابل الذهبية [PER دولت بهجلي] أمس. وعاد [PER دولت بهجلي]."
                    + "||التقى [PER دولت بهتشلي]، زعيم حزب السنابل الذهبية، أمس."))
        .containsExactly("3 دولت بهجلي");
    assertThat(
            clusters(
                "وهو الطبيب الكونغولي [PER دينيس موكويغي] ثم [PER دينيس موكويغي]"
                    + "||وهو الطبيب الكونغولي [PER دينيس ماكفيغا] أمس"))
        .containsExactly("3 دينيس موكويغي");
  }

  @Test
  void likeNamesWithOtherOfficesOrOtherGivenNamesStayTwo() {
    assertThat(
            clusters(
                "قال زعيم حزب السنابل الذهبية [PER دولت بهجلي] أمس"
                    + "||قال سائق الحافلة الصفراء [PER دولت بهتشلي] أمس"))
        .hasSize(2);
    assertThat(
            clusters(
                "الزعيم الكوري الشمالي [PER كيم جونغ إيل] أمس"
                    + "||الزعيم الكوري الشمالي [PER كيم جونغ أون] أمس"))
        .hasSize(2);
    assertThat(
            clusters(
                "عضو مجلس الشيوخ [PER روبرت كيندل] أمس||عضو مجلس الشيوخ [PER إدوارد كيندلر] أمس"))
        .hasSize(2);
    assertThat(
            clusters("عضو مجلس الشيوخ [PER ميشال معوض] أمس||عضو مجلس الشيوخ [PER ميشال معوضي] أمس"))
        .hasSize(2);
  }

  @Test
  void bracketsWithoutPartnersAreNoPartOfAName() {
    assertThat(clusters("سفير الولايات المتحدة ([PER جون) هانتسمان] أمس"))
        .containsExactly("1 جون هانتسمان");
    assertThat(clusters("أنصار [ORG حزب \"السنابل]\" أمس")).containsExactly("1 حزب السنابل");
    assertThat(clusters("في [ORG مركز (أ) للبحوث] أمس")).containsExactly("1 مركز (أ) للبحوث");
  }

  @Test
  void ranksAreNoPartOfAName() {
    assertThat(clusters("أبلغ [PER الميجر جوش جاك] بذلك||قال [PER الميجور جوش جاك] أمس"))
        .containsExactly("2 جوش جاك");
  }

  @Test
  void namesOfTwoTypesThatAreDividedDifferentlyAreCalledAlike() {
    assertThat(clusters("على [ORG سنبل آب] و[ORG سنبل آب]||خدمة [MISC سنبلاب] أمس"))
        .containsExactly("2 سنبل آب", "1 سنبل آب");
    assertThat(clusters("نادي [ORG الأرز] أمس||ثمن [MISC أرز] أمس"))
        .containsExactlyInAnyOrder("1 الأرز", "1 أرز");
  }

  @Test
  void theRecognizerKnowsTheArticle() {
    String text = "قال للوكالة السهلانية";
    Entity agency = new Entity("ORG", new Span(5, text.length()), "الوكالة السهلانية", 0.5);
    List<AnalyzedDocument> documents =
        List.of(new AnalyzedDocument(Document.of(text), List.of(), List.of(), List.of(agency)));
    assertThat(COREFERENCE.resolve(documents).get(0).name()).isEqualTo("الوكالة السهلانية");
  }

  @Test
  void aShortNameOfAShortNameIsTheLongestOnes() {
    assertThat(
            clusters(
                "[ORG مجلس السنابل للرمان في الشمال]||[ORG مجلس السنابل للرمان]"
                    + "||[ORG مجلس السنابل]"))
        .hasSize(1);
    assertThat(clusters("[ORG حزب الرمان والتنمية]||[ORG حزب الرمان والسنابل]||[ORG حزب الرمان]"))
        .hasSize(3);
  }

  @Test
  void aSlipIsNotWhatANameIsCalled() {
    assertThat(clusters("في [LOC طهارن]||في [LOC طهران]")).containsExactly("2 طهران");
    assertThat(clusters("في [LOC طهارن] و[LOC طهارن] و[LOC طهارن]||في [LOC طهران]")).hasSize(2);
  }

  @Test
  void aForeignNameIsCalledAlikeWithItsArticle() {
    assertThat(clusters("على [ORG السنبلتوك] و[ORG السنبلتوك]||خدمة [MISC سنبلتوك] أمس"))
        .containsExactly("2 السنبلتوك", "1 السنبلتوك");
  }

  @Test
  void whatStandsOnceBehindANameIsNoPartOfIt() {
    assertThat(clusters("[ORG مجلس السنابل] أمس||[ORG مجلس السنابل الرمان] أمس"))
        .containsExactly("2 مجلس السنابل");
  }

  /** Two documents that tell of the same things. */
  private static String story(String one, String other) {
    String names = "في [LOC الرمان] قالت [ORG السنابل] عن [MISC النخلة] ";
    return names + one + "||" + names + other;
  }

  @Test
  void almostTheSameNameInAStoryIsTheSamePersons() {
    assertThat(clusters(story("[PER ميلغا براندسون]", "[PER ميلغا]"))).contains("2 ميلغا براندسون");
    assertThat(clusters(story("[PER نيلس فاغنشتاين]", "[PER نيلس فاغنستاين]"))).hasSize(4);
    assertThat(clusters(story("[PER سمير محمد سالم]", "[PER سمير سالم]"))).hasSize(4);
    assertThat(clusters("[PER سمير محمد سالم]||[PER سمير سالم]")).hasSize(2);
    assertThat(clusters(story("[PER فالكونر مينغ]", "[PER مينغ فالكونر]"))).hasSize(4);
    assertThat(clusters(story("[PER محمد علي]", "[PER علي محمد]"))).hasSize(5);
    assertThat(clusters(story("[PER سارة الخوري]", "[PER سارة]"))).hasSize(5);
  }

  @Test
  void aBodyOfEveryStateIsThatOfTheStory() {
    assertThat(clusters(story("[ORG البنك المركزي السوداني]", "[ORG البنك المركزي]")))
        .contains("2 البنك المركزي السوداني");
    assertThat(clusters("[ORG البنك المركزي السوداني]||[ORG البنك المركزي]")).hasSize(2);
    assertThat(
            clusters(
                story(
                    "[ORG البنك المركزي السوداني] و[ORG البنك المركزي المصري]",
                    "[ORG البنك المركزي]")))
        .hasSize(6);
  }

  @Test
  void aNameWithoutItsFirstIsWhoHasTheSameOffice() {
    String office = "أمين اتحاد الصيادين ";
    assertThat(clusters(office + "[PER سمير حسن المرج] أمس||" + office + "[PER حسن المرج] أمس"))
        .containsExactly("2 سمير حسن المرج");
    assertThat(
            clusters(office + "[PER سمير محمد حسن المرج] أمس||" + office + "[PER حسن المرج] أمس"))
        .containsExactly("2 سمير محمد حسن المرج");
    assertThat(
            clusters(
                office
                    + "[PER سمير حسن المرج] أمس و[PER حسن المرج]||"
                    + office
                    + "[PER حسن المرج] أمس"))
        .hasSize(2);
    assertThat(
            clusters(
                office
                    + "[PER سمير رمان المرج] أمس و[PER رمان المرج]||"
                    + office
                    + "[PER رمان المرج] أمس"))
        .containsExactly("3 سمير رمان المرج");
    assertThat(
            clusters(
                "وصل [PER سمير حسن المرج] نجل أمين اتحاد الصيادين أمس||"
                    + office
                    + "[PER حسن المرج] أمس"))
        .hasSize(2);
  }
}
