package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khulasa.core.Document;
import org.khulasa.core.segment.ArabicSegmenter;

/**
 * What pages put below and between their articles' paragraphs, by {@code notices.txt}: all of it
 * goes, and the article stays.
 */
class PageNoticesTest {
  private static final String HEAD =
      "حريق ضخم يلتهم سوق الجملة في البصرة والسلطات تفتح تحقيقا\n\nالثلاثاء 13 أغسطس 2024";
  private static final List<String> ARTICLE =
      List.of(
          "اندلع حريق ضخم فجر الثلاثاء في سوق الجملة بمدينة البصرة جنوبي العراق، وأتى على أكثر من 120 محلا تجاريا قبل أن"
              + " تتمكن فرق الدفاع المدني من السيطرة عليه، حسبما أعلنت السلطات المحلية.",
          "وقال مدير الدفاع المدني في البصرة العميد علي الربيعي إن 35 فرقة إطفاء شاركت في إخماد النيران، مضيفا أن ثمانية"
              + " من رجال الإطفاء أصيبوا بحالات اختناق نقلوا على إثرها إلى مستشفى الجمهوري.",
          "وأوضح الربيعي أن الحريق بدأ في مخزن للمواد البلاستيكية ثم امتد إلى المحال المجاورة بسبب سرعة الرياح وضيق"
              + " الأزقة.",
          "وأمر محافظ البصرة كاظم الساعدي بتشكيل لجنة تحقيق تضم ممثلين عن الدفاع المدني والشرطة ومديرية الكهرباء، على أن"
              + " تقدم تقريرها خلال أسبوع.",
          "وطالب تجار السوق الحكومة بتعويضهم عن خسائرهم التي قدروها بنحو 15 مليار دينار.",
          "ويشهد العراق كل صيف مئات الحرائق التي تعزى في معظمها إلى تماس كهربائي وعدم الالتزام بشروط السلامة.");
  private static final int FIRST_HALF = 3;
  private static final PageCleaner CLEANER = CleanedPage.cleaner(ArabicSegmenter.create());

  /**
   * A notice.
   *
   * @param below whether it stands below the article, not between its paragraphs
   */
  private record Notice(boolean below, String lines) {
    @Override
    public String toString() {
      return lines.lines().findFirst().orElseThrow();
    }
  }

  static Stream<Notice> notices() throws IOException {
    String file =
        Resources.toString(
            Resources.getResource(PageNoticesTest.class, "notices.txt"), StandardCharsets.UTF_8);
    return Splitter.on("### ")
        .splitToStream(file)
        .skip(1)
        .map(
            notice -> {
              int first = notice.indexOf('\n');
              String place = notice.substring(0, first);
              assertThat(place).isIn("below", "between");
              return new Notice(place.equals("below"), notice.substring(first + 1).strip());
            });
  }

  @ParameterizedTest
  @MethodSource("notices")
  void goesAndTheArticleStays(Notice notice) {
    String beginning = HEAD + "\n\n" + String.join("\n\n", ARTICLE.subList(0, FIRST_HALF));
    String end = String.join("\n\n", ARTICLE.subList(FIRST_HALF, ARTICLE.size()));
    String page =
        notice.below()
            ? String.join("\n\n", beginning, end, notice.lines())
            : String.join("\n\n", beginning, notice.lines(), end);
    assertThat(new CleanedPage(CLEANER.clean(List.of(Document.of(page))).get(0)).kept())
        .containsExactlyElementsOf(ARTICLE);
  }
}
