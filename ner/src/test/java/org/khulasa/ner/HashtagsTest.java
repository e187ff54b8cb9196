package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashtagsTest {
  private static final Hashtags HASHTAGS = new Hashtags(KnownNames.of(NerTrainer.SCHEME));

  private static List<String> settled(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(HASHTAGS.settle(in.names(), text, in.sentences()));
  }

  @Test
  void aPhraseIsNoName() {
    assertThat(settled("تصدر وسم #إغلاق_الميناء القديم", "PER #إغلاق_الميناء")).isEmpty();
    assertThat(settled("عاد إلى #سيدار اليوم", "LOC #سيدار")).containsExactly("LOC #سيدار");
  }

  @Test
  void theDocumentHasTheNameInRunningText() {
    assertThat(
            settled(
                "زار ميناء الرمان ثم غادر #ميناء_الرمان مساء",
                "LOC ميناء الرمان",
                "PER #ميناء_الرمان"))
        .containsExactly("LOC ميناء الرمان", "LOC #ميناء_الرمان");
  }

  @Test
  void aListedNameHasItsType() {
    assertThat(settled("فاز #ريال_مدريد أمس", "PER #ريال_مدريد"))
        .containsExactly("ORG #ريال_مدريد");
  }

  @Test
  void aBodyGoesWithoutItsFirstWord() {
    assertThat(settled("قالت الفجر إن #حركة_الفجر فازت", "ORG الفجر", "PER #حركة_الفجر"))
        .containsExactly("ORG الفجر", "ORG #حركة_الفجر");
    assertThat(settled("قالت الفجر إن #عودة_الفجر قريبة", "ORG الفجر", "PER #عودة_الفجر"))
        .containsExactly("ORG الفجر");
  }

  @Test
  void somebodyIsCalledByTheLastWord() {
    assertThat(settled("وصل #سمير_المراشدة وقال المراشدة", "LOC #سمير_المراشدة", "PER المراشدة"))
        .containsExactly("PER #سمير_المراشدة", "PER المراشدة");
    assertThat(
            settled(
                "سقطت الحكومة بعد وسم #حكومة_المراشدة وقال المراشدة",
                "PER #حكومة_المراشدة",
                "PER المراشدة"))
        .containsExactly("PER المراشدة");
  }

  @Test
  void aNameDoesNotGoOnIntoOne() {
    assertThat(settled("رئيس سيدار #إغلاق_الميناء القديم", "LOC سيدار #إغلاق_الميناء"))
        .containsExactly("LOC سيدار");
    assertThat(settled("قال سمير #حداد أمس", "PER سمير #حداد")).containsExactly("PER سمير #حداد");
  }

  @Test
  void itsWordsAreWrittenApart() {
    String text = "وصل #سمير_حداد أمس";
    assertThat(Found.in(text, "PER #سمير_حداد").names().get(0).normal(text)).isEqualTo("سمير حداد");
  }
}
