package org.khulasa.ner.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ner.render.Documents.figure;
import static org.khulasa.ner.render.Documents.name;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

class EntityTextTest {
  private static final String TEXT = "وصل سامي إلى زهران\r\nغادر سامي يوم الأحد ومعه نحو 20 رجلا";

  private static final AnalyzedDocument DOCUMENT =
      Documents.of(
          TEXT,
          name("PER", TEXT, "سامي"),
          name("LOC", TEXT, "زهران"),
          new Entity("PER", new Span(25, 29), "سامي", 0.8),
          figure("DATE", TEXT, "يوم الأحد", "2024-03-10"),
          figure("NUMBER", TEXT, "نحو 20", "~20 رجلا"));

  @Test
  void aLineForEveryNameAndValue() {
    assertThat(Documents.render(new EntityText(), DOCUMENT).lines())
        .containsExactly(
            "a.txt",
            "  PER     2x  line 1,2  سامي",
            "  LOC     1x  line 1    زهران",
            "  DATE    1x  line 2    2024-03-10  يوم الأحد",
            "  NUMBER  1x  line 2    ~20         نحو 20 (رجلا)");
  }

  @Test
  void aNameThatBeginsWithADigitIsHeldTogether() {
    String text = "في 24 يناير";
    assertThat(
            Documents.render(
                new EntityText(),
                Documents.of(text, figure("DATE", text, "24 يناير", "XXXX-01-24"))))
        .endsWith("XXXX-01-24  \u200F24 يناير\n");
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(Documents.render(new EntityText(), Documents.of("لا شيء")))
        .isEqualTo("a.txt\n  (no names or figures)\n");
  }

  @Test
  void controlsOfATextDoNotReachTheTerminal() {
    String text = "قال سا\u001B[31m\u202Eمي ذلك";
    Entity name = figure("PER", text, "سا\u001B[31m\u202Eمي", "سا\u001B[31m\u202Eمي");
    assertThat(Documents.render(new EntityText(), Documents.of(text, name)))
        .contains("سا[31mمي")
        .doesNotContain("\u001B", "\u202E");
  }
}
