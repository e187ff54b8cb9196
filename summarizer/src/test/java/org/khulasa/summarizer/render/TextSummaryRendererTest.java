package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextSummaryRendererTest {
  private final TextSummaryRenderer renderer = new TextSummaryRenderer();

  @Test
  void writesForReaders() {
    assertThat(Samples.render(renderer, Samples.bridge()))
        .isEqualTo(
            """
            افتتاح جسر الميناء

            افتتح المحافظ جسر الميناء صباح الأحد. [1؛2]

            بلغت الكلفة 12 مليونا بحسب البلدية. [2]

            المصادر:
            [1] 2024-03-05 10:30 — افتتاح جسر الميناء — صحيفة الميناء
                samples/bridge-1.txt
            [2] الجسر <الجديد> يُفتح & يزدحم — راديو *الساحل*
                /data/bridge-2.txt

            مقالات قُرئت ولم يُقتبس منها:
            [3] bridge_3.html

            عدد الكلمات: 12
            """);
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(Samples.render(renderer, Samples.empty())).contains("لا نص يُلخَّص.");
  }

  @Test
  void escapeSequencesAndOverridesDoNotReachTheTerminal() {
    assertThat(Samples.render(renderer, Samples.hostile()))
        .doesNotContain("\u001B", "\u202E", Samples.LONE + " ")
        .contains("\uFFFD", "😀");
  }

  @Test
  void datesStayWholeInRightToLeftLines() {
    String line =
        Samples.render(renderer, Samples.bridge())
            .lines()
            .filter(candidate -> candidate.startsWith("[1]"))
            .findFirst()
            .orElseThrow();
    assertThat(oneRun(line, "2024-03-05")).isTrue();
    // What would happen where other programs put the date.
    assertThat(oneRun("[1] جسر — 2024-03-05", "2024-03-05")).isFalse();
  }

  /**
   * Whether a terminal that follows the bidirectional algorithm shows the part as it is written.
   */
  private static boolean oneRun(String line, String part) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
    int start = line.indexOf(part);
    for (int i = start; i < start + part.length(); i++) {
      if (bidi.getLevelAt(i) != 2) {
        return false;
      }
    }
    return true;
  }

  @Property
  void aLineIsALine(@ForAll String text) {
    String line = VisibleText.line(text);
    assertThat(line.codePoints().noneMatch(c -> Character.getType(c) == Character.CONTROL))
        .isTrue();
    assertThat(line).doesNotContain("  ").isEqualTo(line.strip());
    assertThat(VisibleText.line(line)).isEqualTo(line);
  }
}
