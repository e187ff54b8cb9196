package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceHeadsTest {
  private static List<String> typed(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(PlaceHeads.typed(in.names(), text, Neighbours.of(in.sentences())));
  }

  @Test
  void inQuotationMarksBehindWhatAPlaceIs() {
    assertThat(typed("شاب من قرية \"كوبر\" القريبة", "PER كوبر")).containsExactly("LOC كوبر");
    assertThat(typed("هبط في قاعدة «فالي» الجوية", "ORG فالي")).containsExactly("LOC فالي");
    assertThat(typed("احتفل بحي \"الكيت كات\" أمس", "MISC الكيت كات"))
        .containsExactly("LOC الكيت كات");
  }

  @Test
  void withoutQuotationMarksTheNounMayMeanSomethingElse() {
    assertThat(typed("تقع قاعدة ترامب الانتخابية هناك", "PER ترامب")).containsExactly("PER ترامب");
    assertThat(typed("رواية \"كوبر\" الجديدة", "MISC كوبر")).containsExactly("MISC كوبر");
  }

  @Test
  void aSquareThatHasAPersonsName() {
    assertThat(typed("تجمعوا في ميدان سليم الراعي أمس", "PER سليم الراعي"))
        .containsExactly("LOC سليم الراعي");
    assertThat(typed("تبرئة ساحة أنور أمس", "PER أنور")).containsExactly("PER أنور");
    assertThat(typed("وصل سليم الراعي أمس", "PER سليم الراعي")).containsExactly("PER سليم الراعي");
  }
}
