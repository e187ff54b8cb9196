package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static final Clauses CLAUSES = new Clauses(KnownNames.of(NerTrainer.SCHEME));

  private static List<String> cut(String text, String... found) {
    return cut(0.5, text, found);
  }

  private static List<String> cut(double score, String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(CLAUSES.cutFrom(in.names(score), text));
  }

  @Test
  void whatABodyDoes() {
    assertThat(cut("قالت في الجمعية السهلانية قبل التصويت", "ORG الجمعية السهلانية قبل التصويت"))
        .containsExactly("ORG الجمعية السهلانية");
    assertThat(cut("أنصار الحزب في الانتخابات", "ORG الحزب في الانتخابات")).isEmpty();
    assertThat(cut("قال المعهد أن المرض خطير", "ORG المعهد أن المرض")).isEmpty();
    assertThat(cut("أثار القلق بشأن حقوق الإنسان", "ORG بشأن حقوق الإنسان")).isEmpty();
    assertThat(cut("وقال إن التحقيقات مستمرة", "ORG إن التحقيقات")).isEmpty();
  }

  @Test
  void bodiesThatHaveSuchWordsInThem() {
    assertThat(cut("حركة \"النهضة إلى الأمام\" أمس", "ORG النهضة إلى الأمام")).hasSize(1);
    assertThat(cut(0.9, "أسس المجلس الأعلى للنهضة في سهلان", "ORG المجلس الأعلى للنهضة في سهلان"))
        .containsExactly("ORG المجلس الأعلى للنهضة في سهلان");
    assertThat(cut("فرع القاعدة في بلاد السهل أمس", "ORG القاعدة في بلاد السهل")).hasSize(1);
    assertThat(cut("قناة إن بي سي أمس", "ORG إن بي سي")).containsExactly("ORG إن بي سي");
    assertThat(cut("شبكة بي في سي أمس", "ORG بي في سي")).containsExactly("ORG بي في سي");
  }

  @Test
  void whatAPersonDoes() {
    assertThat(cut("قال سمير حداد لن يعود", "PER سمير حداد لن يعود"))
        .containsExactly("PER سمير حداد");
    assertThat(cut("زوجته سارة بشأن التهم ثم سارة", "PER سارة بشأن", "PER سارة"))
        .containsExactly("PER سارة", "PER سارة");
    assertThat(cut("كتب سعيد لأنني هنا", "PER سعيد لأنني")).isEmpty();
    assertThat(cut("وهو غير صالح للعمل", "PER غير صالح")).isEmpty();
    assertThat(cut("قال لو كانغ أمس", "PER لو كانغ")).containsExactly("PER لو كانغ");
    assertThat(cut("قالت باز دي لا هويرتا أمس", "PER باز دي لا هويرتا")).hasSize(1);
  }

  @Test
  void aVerbInTheFuture() {
    assertThat(cut("وأكد أن سمير سيعتني بالأمر", "PER سمير سيعتني")).isEmpty();
    assertThat(cut("قال سمير حداد سيعتني بالأمر", "PER سمير حداد سيعتني"))
        .containsExactly("PER سمير حداد");
    assertThat(cut("قال اللواء علي سيدان أمس", "PER علي سيدان")).containsExactly("PER علي سيدان");
    assertThat(cut("كان الفريق سيحيي الدوري", "PER سيحيي الدوري")).isEmpty();
    assertThat(cut("وفازت سيمون حداد أمس", "PER سيمون حداد")).containsExactly("PER سيمون حداد");
  }

  @Test
  void forWhomSomebodyPlays() {
    assertThat(cut("سجل سمير حداد للفريق هدفا", "PER سمير حداد للفريق"))
        .containsExactly("PER سمير حداد");
    assertThat(cut("قال سمير حمد لله حداد", "PER سمير حمد لله حداد"))
        .containsExactly("PER سمير حمد لله حداد");
    assertThat(cut("وقف سمير حداد أمام الصحافة", "PER سمير حداد أمام"))
        .containsExactly("PER سمير حداد");
  }

  @Test
  void whatABodyActsFor() {
    assertThat(cut("دفع مدير هيئة السكك الحديدية للاستقالة", "ORG هيئة السكك الحديدية للاستقالة"))
        .containsExactly("ORG هيئة السكك الحديدية");
    assertThat(cut("اتصل برئيس النادي لطلب المال", "ORG النادي لطلب")).isEmpty();
    assertThat(cut("قالت الهيئة العامة للرياضة أمس", "ORG الهيئة العامة للرياضة"))
        .containsExactly("ORG الهيئة العامة للرياضة");
  }

  @Test
  void whenSomethingHappenedAtAPlace() {
    assertThat(cut("في محافظة الرمان فجر الأحد", "LOC الرمان فجر")).containsExactly("LOC الرمان");
    assertThat(cut("في قرية وادي الفجر أمس", "LOC وادي الفجر")).containsExactly("LOC وادي الفجر");
  }
}
