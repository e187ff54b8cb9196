package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinaryWordsTest {
  private static List<String> left(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(OrdinaryWords.leftOut(in.names(), text, in.sentences()));
  }

  @Test
  void whatStandsBesideTells() {
    assertThat(left("بدأ هجوم بري على القرية", "PER بري")).isEmpty();
    assertThat(left("أصيب بقطع في الرباط الصليبي", "LOC الرباط")).isEmpty();
    assertThat(left("شعر المدرب بالرضا بعد المباراة", "PER الرضا")).isEmpty();
    assertThat(left("وكانت دوما معفاة من الرسوم", "LOC دوما")).isEmpty();
    assertThat(left("سرت شائعات عن البيع", "LOC سرت")).isEmpty();
    assertThat(left("في الثامنة بتوقيت غرينتش", "LOC غرينتش")).isEmpty();
    assertThat(left("ألقوا حجارة وقنابل مولوتوف", "MISC مولوتوف")).isEmpty();
    assertThat(left("وفي مشهد لم يتخيله أحد", "LOC مشهد")).isEmpty();
    assertThat(left("ينتظر الصائمون أذان المغرب هناك", "LOC المغرب")).isEmpty();
    assertThat(left("انسحبوا من اتفاقية باريس للمناخ", "LOC باريس")).isEmpty();
    assertThat(left("سقطت قذيفة هاون أمس", "MISC هاون")).isEmpty();
    assertThat(left("ونقل عن الشيعة قولهم", "ORG الشيعة")).isEmpty();
  }

  @Test
  void elsewhereItIsAName() {
    assertThat(left("التقى الوزير بري في بيروت", "PER بري")).containsExactly("PER بري");
    assertThat(left("عاد الملك إلى الرباط أمس", "LOC الرباط")).containsExactly("LOC الرباط");
    assertThat(left("زار مرصد غرينتش أمس", "LOC غرينتش")).containsExactly("LOC غرينتش");
    assertThat(left("عاد من مشهد أمس", "LOC مشهد")).containsExactly("LOC مشهد");
    assertThat(left("عاد رمضان إلى بيته", "PER رمضان")).containsExactly("PER رمضان");
    assertThat(left("هاجموا مدينة سرت أمس", "LOC سرت")).containsExactly("LOC سرت");
  }

  @Test
  void theDocumentMayHaveTheName() {
    String[] twice = {"LOC دوما", "LOC دوما"};
    assertThat(left("دخلوا دوما وكانت دوما معقلهم", twice)).containsExactly(twice);
  }

  @Test
  void aWordOfTheDocumentTells() {
    assertThat(left("قصفوا قاعدة الرمل وغادروا القاعدة", "ORG القاعدة")).isEmpty();
    assertThat(left("حاربوا القاعدة في الجبال", "ORG القاعدة")).hasSize(1);
    String organisation = "قصفوا قاعدة الرمل وهاجم تنظيم القاعدة القرية وغادرت القاعدة";
    assertThat(left(organisation, "ORG القاعدة", "ORG القاعدة")).hasSize(2);
  }

  @Test
  void aPhraseIsNoName() {
    assertThat(left("تخطى \"الخط الأحمر\" أمس", "ORG الخط الأحمر")).isEmpty();
    assertThat(left("دعت المنظمة الدولية إلى هدنة", "ORG المنظمة الدولية")).isEmpty();
    assertThat(left("غنت فرقة \"الخط الأخضر\" أمس", "ORG الخط الأخضر")).hasSize(1);
  }

  @Test
  void someWordsAreNoneOfAType() {
    assertThat(left("تراجع سعر الجنيه أمس", "MISC الجنيه")).isEmpty();
    assertThat(left("فاز الريال أمس", "ORG الريال")).containsExactly("ORG الريال");
  }

  @Test
  void howSomebodyFeelsIsNoName() {
    assertThat(left("كتبت أنا سعيد بذلك", "PER أنا سعيد")).isEmpty();
    assertThat(left("خلاف بيني وبين المدرب", "PER بيني")).isEmpty();
    assertThat(left("عمل الحداد والنجار معا", "PER الحداد")).isEmpty();
    assertThat(left("بعد قصف جوي وبري", "PER جوي وبري")).isEmpty();
    assertThat(left("أغلق المطار أمام حركة الطيران", "ORG حركة الطيران")).isEmpty();
    assertThat(left("قالت بيني نجار أمس", "PER بيني نجار")).hasSize(1);
  }

  @Test
  void adjectivesThatAreGivenNames() {
    assertThat(left("وقال إنه سعيد بتسليم الجائزة", "PER سعيد")).isEmpty();
    assertThat(left("وقال الوزير سعيد أمس", "PER سعيد")).containsExactly("PER سعيد");
    assertThat(left("يصبح القانون ساري المفعول غدا", "PER ساري")).isEmpty();
    assertThat(left("وقال المشير إنه عائد", "PER المشير")).isEmpty();
  }

  @Test
  void theWitness() {
    assertThat(left("قال شاهد إنهم هربوا وأضاف الشاهد أنه رآهم", "PER الشاهد")).isEmpty();
    assertThat(left("أعلن الشاهد استقالته", "PER الشاهد")).containsExactly("PER الشاهد");
  }
}
