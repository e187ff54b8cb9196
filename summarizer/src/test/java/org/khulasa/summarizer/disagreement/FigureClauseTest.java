package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;

class FigureClauseTest {
  private static final Analyzer ANALYZER = Analyzer.create().keepingAll();

  /** The clause of the figure that stands between angle brackets. */
  private static String clause(String marked, String noun, boolean date) {
    String text = marked.replace("<", "").replace(">", "");
    String figure = marked.substring(marked.indexOf('<') + 1, marked.indexOf('>'));
    List<Entity> entities = Figures.in(text, figure, date ? "2018-05" : "1");
    AnalyzedDocument analyzed = ANALYZER.analyze(Document.of(text)).withEntities(entities);
    return FigureClause.of(
            analyzed.sentences().get(0), entities, entities.get(0).span(), noun, date)
        .of(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // From what befell them to what is counted.
        "أعلنت الوزارة مقتل <32> شخصا كانوا على متن الطائرة.|شخصا|مقتل 32 شخصا",
        "انهار السد فجرا وأصيب <نحو ٣٥> آخرين بجروح في القرية.||وأصيب نحو ٣٥ آخرين بجروح",
        "أدى الحريق إلى مقتل <شخصين> على الأقل في القرية.|شخصين|مقتل شخصين على الأقل",
        "في الصباح لقي <تسعة> أشخاص مصرعهم في القرية.|أشخاص|لقي تسعة أشخاص مصرعهم",
        "قالت المصادر إن <40> راكبا قتلوا وأصيب آخرون.|راكبا|40 راكبا قتلوا",
        "ارتفعت حصيلة ضحايا الأمطار في البلاد إلى <176> قتيلا وفق الوزارة.|قتيلا|176 قتيلا",
        "أفادت المصادر بمقتل <ثلاثة> من رجال الإطفاء في القرية.||بمقتل ثلاثة من رجال الإطفاء",
        // From where the clause begins.
        "أصدرت المحكمة، الأحد، حكما بالسجن بحق <15> مهربا من المدينة.|مهربا"
            + "|حكما بالسجن بحق 15 مهربا",
        // From the verb.
        "قالت الشركة في بيان صدر صباح الأحد إن الحافلة الزرقاء التي انقلبت قرب القرية كانت تقل"
            + " <33> راكبا وستة عمال.|راكبا|كانت تقل 33 راكبا",
        // From a phrase.
        "تمكن الجيش خلال الهجوم من السيطرة على <نحو 65 بالمئة> من المنطقة، وفقا للوزارة."
            + "||السيطرة على نحو 65 بالمئة من المنطقة",
        // What those do who are counted.
        "قال المحافظ مساء أمس في مؤتمر صحافي: بدأ <300> لاجئ بالعودة إلى القرية.|لاجئ"
            + "|بدأ 300 لاجئ بالعودة إلى القرية",
        // Of attacks, what they hit.
        "قال المحافظ مساء أمس: استهدف <150> ضربة بطائرات مسيرة وصواريخ القوات السهلانية في الجبال.|ضربة"
            + "|استهدف 150 ضربة بطائرات مسيرة وصواريخ القوات السهلانية",
        // What befell others is not told of those.
        "أودى الوباء بحياة العشرات فيما لا يزال <900> مصاب يتلقون العلاج.|مصاب|900 مصاب",
        // A sum with what it is of; not with what is told of something else.
        "قررت المحكمة أمس إخلاء سبيل الوزير بكفالة ضامنة مقدارها <ملياري دينار> مع منعه من السفر.|XXX"
            + "|بكفالة ضامنة مقدارها ملياري دينار",
        "لم يكشف النادي عن قيمة الصفقة، لكن مصادر الصحيفة أكدت أنها بلغت <40 مليون يورو>.|EUR"
            + "|قيمة الصفقة، لكن مصادر الصحيفة أكدت أنها بلغت 40 مليون يورو",
        "وتقدر مصادر في المؤسسة الوطنية للنفط الخسائر بنحو <90 ألف برميل> يوميا.|برميل"
            + "|الخسائر بنحو 90 ألف برميل",
        "حصل الحزب على قروض من المصارف، وغرمت المحكمة رئيسه <250 جنيها>.|GBP"
            + "|وغرمت المحكمة رئيسه 250 جنيها",
        "<26> راكبا من سكان القرية كانوا على متن الطائرة، وفق الشركة.|راكبا"
            + "|26 راكبا من سكان القرية كانوا على متن الطائرة",
      })
  void tellsWhatAFigureIsOf(String text, String noun, String clause) {
    assertThat(clause(text, noun == null ? "" : noun, false)).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أصبح سليم عضوا في المجلس السياسي الأعلى في <مايو 2018> خلفا لنادر."
            + "|عضوا في المجلس السياسي الأعلى في مايو 2018",
        "<مايو 2018> انتخب سليم عضوا في المجلس.|مايو 2018 انتخب سليم عضوا في المجلس",
      })
  void tellsWhatHappenedOnADate(String text, String clause) {
    assertThat(clause(text, "", true)).isEqualTo(clause);
  }
}
