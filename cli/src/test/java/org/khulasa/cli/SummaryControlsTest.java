package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryControlsTest {
  private static final String LANDSLIDE =
      "قطع انهيار أرضي الطريق الجبلي بين بلدتي عين الصفا ودير النحل فجر الأحد وعزل ست قرى.";
  private static final String LANDSLIDE_AGAIN =
      "عزل انهيار أرضي قطع فجر الأحد الطريق الجبلي بين بلدتي عين الصفا ودير النحل ست قرى.";
  private static final String WORKS =
      "بدأت آليات وزارة الأشغال إزالة الصخور وتتوقع الوزارة فتح مسار واحد خلال أسبوع.";
  private static final String QUOTE =
      "وقال المختار نصري حداد: «لم يبق عندنا خبز ولا دواء ولا نعرف متى تصل إلينا المساعدات».";
  private static final String SCHOOLS =
      "أعلنت مديرية التربية تعليق الدراسة في مدارس القرى الست حتى إشعار آخر.";

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");

  @BeforeEach
  void write() throws IOException {
    news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            article("1", "2024-02-04", "جريدة السفح", LANDSLIDE + " " + WORKS)
                + article("2", "2024-02-05", "راديو القمة", LANDSLIDE_AGAIN + " " + QUOTE)
                + article("3", "2024-02-06", "جريدة السفح", SCHOOLS)
                + "{\"id\": \"4\", \"text\": \"وصلت شاحنات محملة بالمياه إلى مدخل البلدة.\"}\n");
  }

  private static String article(String id, String date, String source, String text) {
    return "{\"id\": \"%s\", \"date\": \"%s\", \"source\": \"%s\", \"text\": \"%s\"}\n"
        .formatted(id, date, source, text);
  }

  private static List<String> texts(JsonNode summary) {
    return Lists.newArrayList(summary.at("/summary/sentences")).stream()
        .map(sentence -> sentence.get("text").asText())
        .toList();
  }

  @Test
  void aPeriodSaysWhatItLeavesOut() {
    Cli.Result result =
        run(
            "summarize",
            "--since",
            "2024-02-05",
            "--until",
            "2024-02-05",
            "--format",
            "json",
            news);
    assertThat(result.exitCode()).isZero();
    assertThat(result.err())
        .isEqualTo(
            "khulasa: left out 3 of 4 documents: 1 published before 2024-02-05, 1 published after"
                + " 2024-02-05, 1 without a date\n");
    Schemas.SUMMARY.check(result.out());
    JsonNode json = result.json();
    assertThat(json.at("/documents").findValuesAsText("id")).containsExactly("2");
    assertThat(json.at("/excluded/documents").findValuesAsText("id"))
        .containsExactly("1", "3", "4");
    assertThat(json.at("/excluded/documents").findValuesAsText("reason"))
        .containsExactly("before", "after", "undated");
    assertThat(json.at("/summary/sentences").findValuesAsText("date"))
        .contains("2024-02-05")
        .doesNotContain("2024-02-04");
  }

  @Test
  void aPeriodWithoutDocumentsIsNoError() {
    Cli.Result text = run("summarize", "--since", "2030-01-01", news);
    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("لا نص يُلخَّص.", "مقالات أقدم من المدة المطلوبة: 3");
    assertThat(text.errLines()).hasSize(1);
    Cli.Result each = run("summarize", "--each", "--since", "2030-01-01", news);
    assertThat(each.out()).isEmpty();
    assertThat(each.errLines())
        .containsExactly(
            "khulasa: left out 4 of 4 documents: 3 published before 2030-01-01, 1 without a date");
    Cli.Result json = run("summarize", "--each", "--since=2030-01-01", "--format=json", news);
    assertThat(json.jsonLines())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line.at("/documents")).isEmpty());
  }

  @Test
  void thePreferredOutletIsQuoted() {
    Cli.Result result =
        run("summarize", "--words", 16, "--prefer", "القمة", "--format", "json", news);
    assertThat(result.err()).isEmpty();
    assertThat(texts(result.json())).containsExactly(LANDSLIDE_AGAIN);
    assertThat(
            texts(run("summarize", "--words=16", "--prefer=السفح", "--format=json", news).json()))
        .containsExactly(LANDSLIDE);
  }

  @Test
  void anOutletThatNobodyIsIsNamed() {
    Cli.Result result = run("summarize", "--prefer", "قناة البحر", "--prefer", "القمة", news);
    assertThat(result.exitCode()).isZero();
    assertThat(result.errLines())
        .containsExactly(
            "khulasa: --prefer قناة البحر: no document is from there; found جريدة السفح, راديو"
                + " القمة");
  }

  @Test
  void aFocusThatNobodyMentionsIsNamed() {
    assertThat(run("summarize", "--focus", "كرة القدم", news).errLines())
        .containsExactly("khulasa: --focus كرة القدم: no sentence has a word of it");
    assertThat(run("summarize", "--focus", "المدارس", news).err()).isEmpty();
  }

  @Test
  void quotesAreExcludedAndCounted() {
    Cli.Result result = run("summarize", "--exclude-quotes", "--format", "json", news);
    assertThat(texts(result.json())).hasSize(4).doesNotContain(QUOTE);
    assertThat(result.errLines())
        .containsExactly("khulasa: left out 1 sentence: 1 mostly direct speech");
    assertThat(result.json().at("/excluded/sentences/0/reason").asText()).isEqualTo("quotation");
  }

  @Test
  void nothingIsToldTwiceIfAsked() throws IOException {
    Path trial =
        Files.writeString(
            folder.resolve("trial.jsonl"),
            article(
                    "1",
                    "2024-02-04",
                    "جريدة السفح",
                    "قضت محكمة في مدينة رملان بالسجن المؤبد لستة صحفيين أدينوا بالتخطيط لقلب نظام"
                        + " الحكم. وكان بينهم صاحب دار نشر معروفة أفرج عنه بكفالة قبل شهر.")
                + article(
                    "2",
                    "2024-02-04",
                    "راديو القمة",
                    "حكم على ستة صحفيين بالسجن المؤبد بتهمة التخطيط لقلب الحكم وسط حراسة مشددة"
                        + " وصراخ عائلاتهم. وتعهد وزير العدل بنشر حيثيات القرار خلال أسبوع."));
    assertThat(texts(run("summarize", "--format", "json", trial).json())).hasSize(4);
    Cli.Result once = run("summarize", "--once", "--format", "json", trial);
    assertThat(once.exitCode()).isZero();
    assertThat(texts(once.json())).hasSize(3);
    assertThat(texts(once.json()).stream().filter(text -> text.contains("المؤبد"))).hasSize(1);
  }

  @Test
  void anUpdateTellsWhatIsNew() throws IOException {
    Cli.Result old = run("summarize", "--sentences", 1, "--format", "json", news);
    Path known = Files.writeString(folder.resolve("old.json"), old.out());
    Cli.Result update = run("summarize", "--known", known, "--format", "json", news);
    assertThat(texts(old.json())).hasSize(1).containsAnyOf(LANDSLIDE, LANDSLIDE_AGAIN);
    assertThat(texts(update.json()))
        .contains(WORKS, SCHOOLS)
        .doesNotContain(LANDSLIDE, LANDSLIDE_AGAIN);
    assertThat(update.errLines()).containsExactly("khulasa: left out 2 sentences: 2 known already");
    Schemas.SUMMARY.check(update.out());
  }

  @Test
  void updatesAddUp() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("summarize", "--words", 15, news));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      List<Object> json = new ArrayList<>(arguments);
      json.addAll(List.of("--format", "json"));
      Cli.Result result = run(json);
      assertThat(result.exitCode()).isZero();
      if (texts(result.json()).isEmpty()) {
        assertThat(run(arguments).out()).contains("لا جديد منذ ما سبق.");
        break;
      }
      told.addAll(texts(result.json()));
      arguments.add("--known");
      arguments.add(Files.writeString(folder.resolve("old" + i + ".json"), result.out()));
    }
    assertThat(told).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void aFileOfManySummariesMayBeKnown() throws IOException {
    Cli.Result each = run("summarize", "--each", "--format", "json", news);
    Path known = Files.writeString(folder.resolve("each.jsonl"), each.out());
    Cli.Result update = run("summarize", "--known", known, news);
    assertThat(update.exitCode()).isZero();
    assertThat(update.out()).contains("لا جديد منذ ما سبق.");
  }
}
