package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.runOn;
import static org.khulasa.cli.Cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizeTest {
  private static final Locale LOCALE = Locale.getDefault();

  private static final ImmutableList<Path> ALL_SAMPLES =
      ImmutableList.<Path>builder()
          .addAll(Cli.textSamples())
          .add(sample("07-page.html"))
          .add(sample("08-short.jsonl"))
          .build();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void resetLocale() {
    Locale.setDefault(LOCALE);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 100, 250})
  void usesTheBudgetAndKeepsWithinIt(int budget) {
    Cli.Result result = run("summarize", "--format", "json", "--words", budget, ALL_SAMPLES);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    Schemas.SUMMARY.check(result.out());
    assertThat(result.json().at("/summary/words").asInt())
        .isBetween((int) Math.ceil(budget * 0.85), budget);
    assertThat(result.json().at("/documents")).hasSize(9);
  }

  @Test
  void sentencesAreSlices() throws IOException {
    Cli.Result result = run("summarize", "--format=json", "--with-text", ALL_SAMPLES);
    Schemas.SUMMARY.check(result.out());
    Map<String, String> texts = texts(result.json());
    for (JsonNode sentence : result.json().at("/summary/sentences")) {
      assertThat(slice(texts, sentence)).isEqualTo(sentence.get("text").asText());
      for (JsonNode support : sentence.get("support")) {
        assertThat(slice(texts, support)).isNotBlank();
      }
    }
    String file = sample("01-headline.txt").toString().replace('\\', '/');
    assertThat(texts).containsEntry(file, Files.readString(Path.of(file)));
  }

  @Test
  void whereNoSentenceFitsTheUserHearsOfIt() {
    Cli.Result one = run("summarize", "--words", 3, sample("02-latest.txt"));
    assertThat(one.exitCode()).isZero();
    assertThat(one.errLines())
        .singleElement(InstanceOfAssertFactories.STRING)
        .matches(
            "khulasa: --words 3: no sentence that can stand alone fits; given is the shortest,"
                + " of \\d+ words");
    Cli.Result each = run("summarize", "--each", "--ratio", 0.01, Cli.textSamples().subList(0, 2));
    assertThat(each.exitCode()).isZero();
    assertThat(each.errLines())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "khulasa: --ratio 0.01: no sentence that can stand alone fits in 2 of 2 summaries; ");
  }

  @Test
  void textGivesSentencesAndSources() {
    Cli.Result result = run("summarize", Cli.textSamples());
    assertThat(result.out()).contains("المصادر:", "[1]", "01-headline.txt", "عدد الكلمات: ");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void markdownAndHtmlAreThereToo() {
    assertThat(run("summarize", "--format", "markdown", Cli.textSamples()).out()).contains("# ");
    assertThat(run("summarize", "--format", "html", Cli.textSamples()).out())
        .startsWith("<!DOCTYPE html>")
        .contains("</html>");
  }

  @Test
  void orderOfFilesDoesNotMatter() {
    assertThat(run("summarize", "--format", "json", Lists.reverse(ALL_SAMPLES)))
        .isEqualTo(run("summarize", "--format", "json", ALL_SAMPLES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr"})
  void localeDoesNotMatter(String locale) {
    ImmutableList<ImmutableList<Object>> commands =
        ImmutableList.of(
            ImmutableList.of("summarize", "--format", "json", "--explain", ALL_SAMPLES),
            ImmutableList.of("summarize", "--format", "MARKDOWN", "--ratio", "0.2", ALL_SAMPLES),
            ImmutableList.of("segment", "--format", "conllu", sample("06-digits.txt")),
            ImmutableList.of("summarize", "--format", "textile", "--sentences", "9", "missing"),
            ImmutableList.of("summarize", "--help"),
            ImmutableList.of("summarize", "--sentences", "9", "--each", folder, "missing"));
    Locale.setDefault(Locale.ROOT);
    List<Cli.Result> expected = commands.stream().map(c -> run(c.toArray())).toList();
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(commands.stream().map(c -> run(c.toArray())).toList()).isEqualTo(expected);
  }

  @Test
  void numberOfThreadsDoesNotMatter() {
    List<Object> input = ImmutableList.copyOf(Iterables.concat(ALL_SAMPLES, List.of("missing")));
    Cli.Result one = run("summarize", "--each", "--explain", "--threads", 1, input);
    Cli.Result eight = run("summarize", "--each", "--explain", "--threads", 8, input);
    assertThat(eight).isEqualTo(one);
    assertThat(one.errLines().get(one.errLines().size() - 1)).contains("missing");
  }

  @Test
  void readsStandardInput() throws IOException {
    String text = Files.readString(sample("01-headline.txt"));
    Cli.Result result = runOn(text, "summarize", "--format", "json", "-");
    assertThat(result.json().at("/documents/0/id").asText()).isEqualTo("-");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void readsFolders() {
    Cli.Result result = run("summarize", "--format", "json", Cli.SAMPLES);
    assertThat(result.json().at("/documents").findValuesAsText("id"))
        .contains("../samples/01-headline.txt", "../samples/07-page.html");
  }

  @Test
  void eachGivesOneLineOfJsonADocument() {
    Cli.Result result = run("summarize", "--each", "--format", "json", ALL_SAMPLES);
    assertThat(result.jsonLines()).hasSize(9);
    result.out().lines().forEach(Schemas.SUMMARY::check);
    assertThat(result.jsonLines()).allSatisfy(json -> assertThat(json.at("/documents")).hasSize(1));
    assertThat(Lists.transform(result.jsonLines(), json -> json.at("/documents/0/id").asText()))
        .startsWith("../samples/01-headline.txt", "../samples/02-latest.txt");
  }

  @Test
  void eachEqualsTheFileByItself() {
    Cli.Result each = run("summarize", "--each", "--sentences", 2, Cli.textSamples());
    List<String> alone = new ArrayList<>();
    for (Path file : Cli.textSamples()) {
      alone.add(run("summarize", "--sentences", 2, file).out());
    }
    assertThat(each.out()).isEqualTo(String.join("\n", alone));
  }

  @Test
  void explainListsAllThatWasDropped() {
    Cli.Result result = run("summarize", "--explain", "--format", "json", Cli.textSamples());
    List<String> expected = new ArrayList<>();
    for (JsonNode document : byId(result.json(), Cli.textSamples())) {
      expected.add(document.get("id").asText() + ": ");
      for (JsonNode dropped : document.get("dropped")) {
        expected.add(
            String.format(
                Locale.ROOT,
                "  [%d,%d) %s (",
                dropped.get("begin").asInt(),
                dropped.get("end").asInt(),
                dropped.get("reason").asText()));
      }
    }
    assertThat(expected).hasSizeGreaterThan(20);
    assertThat(result.errLines()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(result.errLines().get(i)).startsWith(expected.get(i));
    }
  }

  @Test
  void keepAllDropsNothing() {
    Cli.Result result = run("summarize", "--keep-all", "--format", "json", Cli.textSamples());
    assertThat(result.json().at("/documents"))
        .allSatisfy(document -> assertThat(document.get("dropped")).isEmpty());
  }

  @Test
  void focusSteers() {
    Cli.Result result =
        run("summarize", "--words", 40, "--focus", "نقابة المهندسين والتشققات", Cli.textSamples());
    assertThat(result.out()).contains("المهندسين");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "textrank", "lexrank", "khulasa"})
  void methodsHaveNames(String method) {
    Cli.Result result = run("summarize", "--method", method, "--format", "json", Cli.textSamples());
    assertThat(result.json().at("/summary/words").asInt()).isBetween(50, 100);
  }

  @Test
  void groupsByAField() throws IOException {
    Path file = Files.writeString(folder.resolve("grouped.jsonl"), articles("1", "1", "2", "3"));
    Cli.Result result = run("summarize", "--group-by", "cluster", "--format", "json", file);
    assertThat(result.err()).isEmpty();
    result.out().lines().forEach(Schemas.SUMMARY::check);
    assertThat(groups(result)).containsExactly("1:2", "2:1", "3:1");
  }

  @Test
  void groupsWhatDoesNotStandTogether() throws IOException {
    Path file = Files.writeString(folder.resolve("mixed.jsonl"), articles("1", "2", "1", "3", "2"));
    Cli.Result result = run("summarize", "--group-by", "cluster", "--format", "json", file);
    assertThat(groups(result)).containsExactly("1:2", "2:2", "3:1");
  }

  @Test
  void groupsStandardInput() {
    Cli.Result result =
        runOn(articles("1", "2", "1"), "summarize", "--group-by", "cluster", "--format=json", "-");
    assertThat(groups(result)).containsExactly("1:2", "2:1");
  }

  @Test
  void groupedTextNamesTheGroup() {
    Cli.Result result =
        run("summarize", "--group-by", "cluster", "--sentences", 1, sample("08-short.jsonl"));
    assertThat(result.out()).startsWith("[dam]\n\n");
  }

  @Test
  void theNameOfAGroupIsNoMarkdown() {
    String line =
        "{\"cluster\": \"<b>a](http://x)\\n# b*\", \"text\": \"وصل الوزير صباح الأحد.\"}\n";
    assertThat(runOn(line, "summarize", "--group-by", "cluster", "--format=markdown", "-").out())
        .startsWith("\\[\\<b\\>a\\]\\(http\\:\\/\\/x\\) \\# b\\*\\]\n\n");
  }

  @Test
  void whatHasNoGroupIsReportedAndTheRestGrouped() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            articles("1")
                + """
                  {"id": "x", "text": "كلام بلا فئة."}
                  {broken
                  {"cluster": 1, "text": "انتهى الاجتماع مساء الأحد."}
                  """);
    Cli.Result result =
        run(
            "summarize",
            "--group-by",
            "cluster",
            "--format",
            "json",
            file,
            sample("06-digits.txt"));
    assertThat(groups(result)).containsExactly("1:2");
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines()).hasSize(3);
    assertThat(result.errLines().get(0)).contains("a.jsonl, document x: found no field 'cluster'");
    assertThat(result.errLines().get(1)).contains("a.jsonl, line 3: malformed JSON");
    assertThat(result.errLines().get(2)).contains("06-digits.txt: found no field 'cluster'");
  }

  @Test
  void aFieldWithoutAValueIsNoGroup() {
    Cli.Result result =
        runOn(
            "{\"id\":\"7\",\"cluster\":[1],\"text\":\"وصل الوفد.\"}",
            "summarize",
            "--group-by",
            "cluster",
            "-");
    assertThat(result.errLines())
        .containsExactly(
            "khulasa: -, document 7: found no field 'cluster' with a text or a number; expected JSON"
                + " Lines with this field in every object, for --group-by");
  }

  @Test
  void aFileUnderTwoNamesIsNotItsOwnWitness() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"), "افتتح الوزير مدرسة جديدة في القرية صباح الأحد.\n");
    Path again = folder.resolve("./a.txt");
    Cli.Result result = run("summarize", "--format", "json", again, file);
    assertThat(result.exitCode()).isZero();
    assertThat(result.json().get("documents")).hasSize(1);
    assertThat(result.json().at("/summary/sentences/0/support")).isEmpty();
    assertThat(run("summarize", "--format", "json", file, again).out()).isEqualTo(result.out());
  }

  @Test
  void idsOfASetAreUnique() throws IOException {
    String lines =
        """
        {"id": "1", "text": "وصل الوفد إلى المدينة صباح الأحد لبدء المحادثات."}
        {"id": "1", "text": "أغلقت البلدية الطريق الساحلي بسبب الأمطار الغزيرة."}
        """;
    Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
    JsonNode json = run("summarize", "--format", "json", file).json();
    assertThat(json.at("/documents").findValuesAsText("id")).containsExactlyInAnyOrder("1", "1#2");
    assertThat(json.at("/summary/sentences").findValuesAsText("document"))
        .containsExactlyInAnyOrder("1", "1#2");
  }

  @Test
  void aFileGivenTwiceIsNoWitnessOfItself() {
    Path file = sample("01-headline.txt");
    assertThat(run("summarize", file, file)).isEqualTo(run("summarize", file));
  }

  private static String articles(String... clusters) {
    StringBuilder lines = new StringBuilder();
    for (String cluster : clusters) {
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\": \"%d\", \"cluster\": %s, \"text\": \"افتتح الوزير المدرسة رقم %d في القرية"
                  + " يوم الأحد. وحضر الحفل مئات الأهالي.\"}%n",
              lines.length(),
              cluster,
              lines.length()));
    }
    return lines.toString();
  }

  private static List<String> groups(Cli.Result result) {
    return result.jsonLines().stream()
        .map(json -> json.get("group").asText() + ":" + json.get("documents").size())
        .toList();
  }

  private static Map<String, String> texts(JsonNode summary) {
    Map<String, String> texts = new HashMap<>();
    summary
        .get("documents")
        .forEach(document -> texts.put(document.get("id").asText(), document.get("text").asText()));
    return texts;
  }

  private static String slice(Map<String, String> texts, JsonNode passage) {
    return String.valueOf(texts.get(passage.get("document").asText()))
        .substring(passage.get("begin").asInt(), passage.get("end").asInt());
  }

  /** The documents of a summary in the order in which their files were given. */
  private static List<JsonNode> byId(JsonNode summary, List<Path> files) {
    Map<String, JsonNode> documents = new HashMap<>();
    summary.get("documents").forEach(d -> documents.put(d.get("id").asText(), d));
    return files.stream().map(file -> documents.get(file.toString())).toList();
  }
}
