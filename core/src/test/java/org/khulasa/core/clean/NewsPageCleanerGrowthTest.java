package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Document;

/**
 * Texts of a million characters and more that would take hours if a rule looked at all lines for
 * every line. The limit is generous: it tells linear from quadratic, not fast from slow.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NewsPageCleanerGrowthTest {
  private static final int LENGTH = 1_000_000;
  private static final PageCleaner CLEANER = CleanedPage.cleaner(new PlainSegmenter());

  private static final String PROSE =
      "وقالت مديرة المكتبة إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ في اليوم.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ا",
        "كلمة ",
        "كلمة. ",
        "\"",
        "\" ",
        "(",
        ")",
        "( ",
        "،",
        "1",
        "1-",
        ".",
        "كلمة،\n",
        "\n",
        "ا\n",
        "كلمة\n",
        "كلمة كلمة كلمة كلمة\n",
        "إعلان\n",
        "إعلان ",
        "المصدر: كلمة\n",
        "وقال:\n",
        "اقرأ أيضا\n",
        "اقرأ أيضا: كلمة كلمة\n",
        "- كلمة\n",
        "1- كلمة\n",
        "كلمة كلمة؟\n",
        "24 يناير 2031\n",
        "24/1/2031 ",
        "كلمة (رويترز)\n",
        "اقرأ أيضا ",
        "\u200F",
        "\u0651",
        "ـ"
      })
  void millionCharacters(String unit) {
    check(unit.repeat(LENGTH / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اقرأ أيضا: كلمة كلمة\n",
        "عنوان من أربع كلمات\n",
        "المصدر: كلمة\n",
        "إعلان\n",
        "التعليقات\n",
        "فلان يقول:\n",
        "سطر\nسطر\nسطر\nسطر\n",
        "© دار كلمة\n",
        "الأكثر قراءة\n",
        "الأكثر قراءة\nعنوان من أربع كلمات\n24 يناير 2031\n"
      })
  void linesBetweenParagraphs(String line) {
    check(numbered(10_000, line));
  }

  @Test
  void twoHundredThousandDifferentShortLines() {
    StringBuilder text = new StringBuilder(PROSE);
    for (int i = 0; i < 200_000; i++) {
      text.append("سطر قصير رقمه ").append(i).append('\n');
    }
    check(text.append(PROSE).toString());
  }

  @Test
  void twoHundredThousandDifferentShortLinesAboveTheText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append("سطر قصير رقمه ").append(i).append('\n');
    }
    check(text.append(PROSE).toString());
  }

  @Test
  void fiftyThousandRepeatedParagraphs() {
    CleanedDocument cleaned = check(PROSE.repeat(50_000));
    assertThat(cleaned.kept()).hasSize(1);
  }

  @Test
  void tenThousandNearlyRepeatedParagraphs() {
    check(numbered(10_000, ""));
  }

  @Test
  void oneLongParagraphAmongManyHeadings() {
    String long1 = "كلمة أخرى وغيرها ".repeat(20_000) + ".\n";
    check(
        PROSE
            + PROSE.replace("مديرة", "أمينة")
            + long1
            + "عنوان من أربع كلمات\n".repeat(20_000)
            + long1);
  }

  @Test
  void leadsBehindTenThousandParagraphsAndTenThousandLeads() {
    StringBuilder leads = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      leads.append("فاز العداء رقم ").append(i).append(" بسباق الجبل للناشئين في مدينة السهل.\n");
    }
    check(numbered(10_000, "") + leads);
    String row = leads.substring(0, leads.indexOf("رقم 5"));
    check(numbered(10_000, "") + row.substring(0, row.lastIndexOf('\n')));
  }

  /** Words are counted in such lines, characters are not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "عنوان المكتبة^كلمة أخرى",
        "13 مارس 2031^الميناء",
        "13 مارس 2031 |^صحيفة الميناء",
        "الميناء^13 مارس 2031 م",
        "المصدر: صحيفة^الميناء 13 مارس 2031",
        "© دار^الميناء",
        "جميع الحقوق محفوظة^للميناء",
        "اقرأ أيضا^كلمة"
      })
  void longRunsInsideALine(String line) {
    for (String mark : List.of(" ", "-", "|", " |")) {
      String run = line.replace("^", mark.repeat(200_000));
      check("افتتاح قاعات جديدة في المكتبة\n" + run + "\n" + PROSE + PROSE + run);
      check(run + "\n" + PROSE + PROSE);
    }
  }

  private static String numbered(int paragraphs, String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append(PROSE, 0, PROSE.length() - 2).append(' ').append(i).append(".\n").append(line);
    }
    return text.toString();
  }

  private static CleanedDocument check(String text) {
    return CLEANER.clean(List.of(Document.of(text))).get(0);
  }
}
