package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinaryFormsTest {
  private static List<String> left(String text, String... found) {
    Found in = Found.in(text, found);
    Neighbours neighbours = Neighbours.of(in.sentences());
    return in.shown(OrdinaryForms.leftOut(in.names(), text, neighbours));
  }

  @Test
  void anAdjectiveDescribesAPlace() {
    assertThat(left("سقط في منطقة صحراوية خالية", "LOC صحراوية")).isEmpty();
    assertThat(left("هدم بقرية بدوية صغيرة", "LOC بدوية")).isEmpty();
    assertThat(left("عاد إلى مدينة قلقيلية أمس", "LOC قلقيلية")).containsExactly("LOC قلقيلية");
    assertThat(left("عاد إلى مدينة حمورية أمس", "LOC حمورية")).containsExactly("LOC حمورية");
    assertThat(left("عاد إلى سورية أمس", "LOC سورية")).containsExactly("LOC سورية");
  }

  @Test
  void peopleInThePlural() {
    assertThat(left("دفعها مانحون غربيون أمس", "PER مانحون غربيون")).isEmpty();
    assertThat(left("وقال منتقدون إنه خطأ", "PER منتقدون")).isEmpty();
    assertThat(left("وقال جونسون إنه خطأ", "PER جونسون")).containsExactly("PER جونسون");
    assertThat(left("وصل الملك حسين أمس", "PER حسين")).containsExactly("PER حسين");
  }

  @Test
  void twoPeople() {
    assertThat(left("وأضاف الطبيبان أنه بخير", "PER الطبيبان")).isEmpty();
    assertThat(left("وانسحب المهاجمان بعد ذلك", "PER المهاجمان")).isEmpty();
    assertThat(left("وقال العليان إنه بخير", "PER العليان")).containsExactly("PER العليان");
    assertThat(left("وقال الحمدان إنه بخير", "PER الحمدان")).containsExactly("PER الحمدان");
    assertThat(left("سجل سعد المهاجمان ثم المهاجمان", "PER سعد المهاجمان", "PER المهاجمان"))
        .hasSize(2);
  }

  @Test
  void aNounWithItsAdjective() {
    assertThat(left("واجهت سبابا لفظيا هناك", "PER سبابا لفظيا")).isEmpty();
    assertThat(left("فازت ماريا غارسيا أمس", "PER ماريا غارسيا"))
        .containsExactly("PER ماريا غارسيا");
  }

  @Test
  void aNationality() {
    assertThat(left("قدم محام فلبيني شكوى", "PER فلبيني")).isEmpty();
    assertThat(left("وهما بريطانيان أصيبا", "PER بريطانيان")).isEmpty();
    assertThat(left("رأى جنديا ومحاميا فلبينيا", "PER فلبينيا")).isEmpty();
    assertThat(left("وفازت روسيا أمس", "ORG روسيا")).containsExactly("ORG روسيا");
    assertThat(left("قال علي هندي ثم عاد هندي", "PER علي هندي", "PER هندي")).hasSize(2);
    assertThat(left("عاد إلى مالي أمس", "LOC مالي")).containsExactly("LOC مالي");
  }
}
