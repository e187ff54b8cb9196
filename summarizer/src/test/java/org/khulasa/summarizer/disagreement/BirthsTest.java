package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Entities;

class BirthsTest {
  private static AnalyzedDocument born(String source, String name, String date, String normal) {
    return born(source, "ولد %s في %s لأسرة من الصيادين.", name, date, normal);
  }

  private static AnalyzedDocument born(
      String source, String text, String name, String date, String normal) {
    AnalyzedDocument article = Articles.of(source, 6, text.formatted(name, date));
    return Entities.with(Entities.with(article, "PER", name, name), "DATE", date, normal);
  }

  @Test
  void nobodyIsBornTwice() {
    AnalyzedDocument january = born("أ", "سامر الناصر", "8 يناير 1942", "1942-01-08");
    AnalyzedDocument april =
        born(
            "ب",
            "ويقول جيرانه في مرون إنه هادئ. وولد %s في بلدة مرون يوم %s حين عم الجفاف.",
            "الناصر",
            "8 أبريل 1942",
            "1942-04-08");
    assertThat(Articles.values(january, april)).containsExactly("1942-01-08", "1942-04-08");
    // In words that are no more alike.
    AnalyzedDocument year = born("ب", "وولد %s عام %s.", "سامر كمال الناصر", "1942", "1942");
    assertThat(Articles.values(january, year)).isEmpty();
    assertThat(Articles.values(born("أ", "سامر الناصر", "1941", "1941"), year))
        .containsExactly("1941", "1942");
  }

  @Test
  void brothersAreBornOnDaysOfTheirOwn() {
    AnalyzedDocument one = born("أ", "سامر الناصر", "1941", "1941");
    assertThat(Articles.values(one, born("ب", "وولد %s عام %s.", "وائل الناصر", "1944", "1944")))
        .isEmpty();
  }

  @Test
  void whatStandsFarBehindIsAnotherDate() {
    AnalyzedDocument one = born("أ", "سامر الناصر", "1941", "1941");
    AnalyzedDocument studies =
        born(
            "ب",
            "ولد %s في بلدة مرون شمالي سهلان ودرس الرسم في العاصمة ثم سافر عام %s.",
            "سامر الناصر",
            "1962",
            "1962");
    assertThat(Articles.values(one, studies)).isEmpty();
  }
}
