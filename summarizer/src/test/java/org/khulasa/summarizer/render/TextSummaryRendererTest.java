package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.VisibleText;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.LaterCount;

class TextSummaryRendererTest {
  private final TextSummaryRenderer renderer = new TextSummaryRenderer();

  @Test
  void writesForReaders() {
    assertThat(Samples.render(renderer, Samples.bridge()))
        .isEqualTo(
            """
            افتتاح جسر الميناء

            افتتح المحافظ جسر الميناء صباح الأحد. [1 (5 مارس 2024)؛2]

            بلغت الكلفة 12 مليونا بحسب البلدية. [2]

            المصادر:
            [1] 2024-03-05 10:30 — افتتاح جسر الميناء — صحيفة الميناء
                samples/bridge-1.txt
            [2] الجسر <الجديد> يُفتح & يزدحم — راديو *الساحل*
                /data/bridge-2.txt

            مقالات أخرى قُرئت:
            [3] bridge_3.html

            عدد الكلمات: 12
            """);
  }

  @Test
  void daysStandBehindSentencesAndDisagreementsBelow() {
    assertThat(Samples.render(renderer, Samples.report()))
        .isEqualTo(
            """
            سوق جديدة

            افتتح الوزير في مدينة مرجان اليوم سوقا جديدة. [1] [اليوم: 4 مارس 2024]

            أغلق التجار أمس متاجرهم القديمة في مرجان قبل الانتقال. [2 (5 مارس 2024)]

            ما اختلفت فيه المصادر:
            - افتتح الوزير [1 (4 مارس 2024)] — أغلق التجار أمس [2 (5 مارس 2024)]

            المصادر:
            [1] 2024-03-04 — سوق جديدة
                monday.txt
            [2] 2024-03-05
                tuesday.txt

            مقالات أقدم من المدة المطلوبة: 1
            مقالات بلا تاريخ: 1
            جمل معروفة من قبل: 1
            عدد الكلمات: 17
            """);
  }

  @Test
  void theDayStandsBehindTheNumberItBelongsTo() {
    Summary report = Samples.report();
    SummarySentence first = report.sentences().get(0);
    SummarySentence second = report.sentences().get(1);
    SummarySentence supported =
        new SummarySentence(
            second.passage(), second.text(), second.words(), 1, List.of(first.passage()));
    assertThat(Samples.render(renderer, new Summary(report.documents(), List.of(first, supported))))
        .contains("[2 (5 مارس 2024)؛1]");
    // From one day only, no reader is in doubt.
    assertThat(Samples.render(renderer, new Summary(report.documents(), List.of(supported))))
        .contains("[2؛1]");
  }

  @Test
  void aLaterCountStandsBehindTheFirstOldOne() {
    assertThat(Samples.render(renderer, Samples.toll()))
        .contains(
            """
            قتل 12 شخصا في انهيار الجسر. [1] [حصيلة القتلى حتى 5 مارس 2024: <15> قتيلا على الأقل [2]]

            وانتشلت 12 جثة من النهر. [1]

            """);
  }

  @Test
  void aLaterCountOfTheSameDayHasItsTime() {
    Summary toll = Samples.toll();
    SummarySentence first = toll.sentences().get(0);
    LaterCount later = first.laterCounts().get(0);
    PublicationDate evening = PublicationDate.of(LocalDate.of(2024, 3, 4), LocalTime.of(18, 5));
    SummarySentence sameDay =
        new SummarySentence(
            first.passage(),
            first.text(),
            first.words(),
            1,
            List.of(),
            List.of(new LaterCount(later.fate(), evening, later.count())));
    assertThat(Samples.render(renderer, new Summary(toll.documents(), List.of(sameDay))))
        .contains("[حصيلة القتلى حتى 4 مارس 2024 18:05: <15> قتيلا على الأقل [2]]");
  }

  @Test
  void saysThatThereIsNothingNew() {
    Summary report = Samples.report();
    assertThat(
            Samples.render(
                renderer,
                new Summary(
                    report.documents(), List.of(), List.of(), List.of(), report.excluded())))
        .contains("لا جديد منذ ما سبق.");
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
