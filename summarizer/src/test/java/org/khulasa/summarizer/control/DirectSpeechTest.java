package org.khulasa.summarizer.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Pages;

class DirectSpeechTest {
  private static boolean fills(String text) {
    AnalyzedDocument analyzed = Pages.whole("أ", text);
    Sentence sentence = analyzed.sentences().get(0);
    return DirectSpeech.fills(sentence, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال المدير: \"لن نغلق المصنع هذا العام مهما حدث\".",
        "«سنعود إلى بيوتنا قبل الشتاء ولن ننتظر أحدا»، قالت أم سالم.",
        "(قال المدير: «لن نغلق المصنع هذا العام مهما حدث»)."
      })
  void mostlyInMarks(String text) {
    assertThat(fills(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال المدير إن المصنع لن يغلق أبوابه هذا العام.",
        "زار الوفد مقر «صوت الجبل» في المدينة القديمة مساء أمس.",
        "وصف الوزير الاتفاق بأنه \"خطوة أولى\" على طريق طويل نحو السلام.",
        "أعلنت البلدية (ومقرها الطرف الشرقي من المدينة القديمة قرب النهر) خطتها."
      })
  void mostlyOutside(String text) {
    assertThat(fills(text)).isFalse();
  }

  @Test
  void aMarkWithoutAPartnerHoldsNothing() {
    assertThat(fills("قال المدير: \"لن نغلق المصنع هذا العام مهما حدث.")).isFalse();
  }

  @Property(tries = 50)
  void theShareIsAShare(@ForAll String text) {
    for (Sentence sentence : Pages.whole("أ", "(\"" + text + "«").sentences()) {
      assertThat(DirectSpeech.share(sentence, "(\"" + text + "«")).isBetween(0.0, 1.0);
    }
  }
}
