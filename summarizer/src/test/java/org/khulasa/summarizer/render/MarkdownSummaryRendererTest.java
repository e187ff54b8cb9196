package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownSummaryRendererTest {
  @Test
  void writesAListOfSources() {
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.bridge()))
        .isEqualTo(
            """
            <div dir="rtl" lang="ar">

            # افتتاح جسر الميناء

            افتتح المحافظ جسر الميناء صباح الأحد. \\[1 (5 مارس 2024)؛2\\]

            بلغت الكلفة 12 مليونا بحسب البلدية. \\[2\\]

            ## أشخاص وأماكن ومنظمات

            - **أماكن**: الميناء (2)

            ## المصادر

            1. 2024-03-05 10:30 — افتتاح جسر الميناء — صحيفة الميناء — samples/bridge-1.txt
            2. الجسر \\<الجديد\\> يُفتح \\& يزدحم — راديو \\*الساحل\\* — /data/bridge-2.txt

            ## مقالات أخرى قُرئت

            3. bridge\\_3.html

            عدد الكلمات: 12

            </div>
            """);
  }

  @Test
  void aLaterCountStandsBehindTheFirstOldOne() {
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.toll()))
        .contains(
            """
            قتل 12 شخصا في انهيار الجسر. \\[1\\] \\[حصيلة القتلى حتى 5 مارس 2024: \\<15\\> قتيلا على الأقل \\[2\\]\\]

            وانتشلت 12 جثة من النهر. \\[1\\]

            """);
  }

  @Test
  void theTimelineHasTheLaterCountToo() {
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.datedToll(0)))
        .contains(
            """
            - **4 مارس 2024**: قتل 12 شخصا في انهيار الجسر. \\[1\\] \\[حصيلة القتلى حتى 5 مارس 2024: \\<15\\> قتيلا على الأقل \\[2\\]\\]
            """);
    // Unless it is an entry itself.
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.datedToll(0, 1)))
        .contains("- **4 مارس 2024**: قتل 12 شخصا في انهيار الجسر. \\[1\\]\n");
  }

  @Test
  void writesNamesTimelineAndWhatWasExcluded() {
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.report()))
        .contains(
            """
            افتتح الوزير في مدينة مرجان اليوم سوقا جديدة. \\[1\\] \\[اليوم: 4 مارس 2024\\]

            """)
        .contains(
            """
            ## أشخاص وأماكن ومنظمات

            - **أشخاص**: سليم وهبة (1)
            - **أماكن**: مرجان (2)

            ## التسلسل الزمني

            - **2023**: وضع سليم وهبة حجر الأساس للسوق في العام 2023 قرب الميناء. \\[1\\]
            - **4 مارس 2024**: افتتح الوزير في مدينة مرجان اليوم سوقا جديدة. \\[1\\]

            ## ما اختلفت فيه المصادر

            - اختلاف في الأرقام:
              - **افتتح الوزير** في مدينة مرجان اليوم سوقا جديدة. — (4 مارس 2024) \\[1\\]
              - **أغلق التجار أمس** متاجرهم القديمة في مرجان قبل الانتقال. — (5 مارس 2024) \\[2\\]

            ## المصادر
            """)
        .contains("مقالات بلا تاريخ: 1\n\nجمل معروفة من قبل: 1\n\nعدد الكلمات: 17");
  }

  @Test
  void aBlankOutletIsNone() {
    assertThat(
            Samples.render(new MarkdownSummaryRenderer(), Samples.ofOutlet(" ", Samples.report())))
        .contains("- **2023**: وضع سليم وهبة حجر الأساس للسوق في العام 2023 قرب الميناء. \\[1\\]");
  }

  private static void escapes(String text, String markdown) {
    assertThat(MarkdownSummaryRenderer.escape(text)).isEqualTo(markdown);
  }

  @Test
  void listsAtTheBeginning() {
    escapes("1. أولا", "1\\. أولا");
    escapes("23) ثم", "23\\) ثم");
    escapes("- أ - ب", "\\- أ - ب");
    escapes("+ أ", "\\+ أ");
    escapes("3.5 مليون", "3\\.5 مليون");
    escapes("نمو 3.5", "نمو 3.5");
    escapes(". نقطة", ". نقطة");
  }

  @Test
  void markupAnywhere() {
    escapes("`أ` *ب* _ج_ #د |ه| ~و~", "\\`أ\\` \\*ب\\* \\_ج\\_ \\#د \\|ه\\| \\~و\\~");
    escapes("<b>&amp;\\", "\\<b\\>\\&amp;\\\\");
    escapes("![ص](x)", "!\\[ص\\](x)");
  }

  @Test
  void addressesAreNotLinked() {
    escapes("http://a.b www.c.d", "http\\://a.b www\\.c.d");
  }

  @Test
  void aPlanHasTheDayOnWhichItWasWritten() {
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.plan("2024-06-01")))
        .contains("كُتب في 4 مارس 2024");
    assertThat(Samples.render(new MarkdownSummaryRenderer(), Samples.plan("2024-03-04")))
        .doesNotContain("كُتب في");
  }
}
