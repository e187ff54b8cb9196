package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                              | no command given
          summarise a                                     | found 'summarise'; expected one of the commands summarize, segment,
          evaluate names a                                | found 'names'; expected one of the commands
          summarize --words ten a                         | found 'ten'; expected a whole number
          summarize --words 9999999999 a                  | a whole number up to 2147483647
          summarize --ratio half a                        | found 'half'; expected a number such as 0.2
          summarize --words 9 --words 8 a                 | --ratio=R more than once; expected one of them, once
          summarize                                       | Missing required parameter: 'FILE|DIR|-'
          summarize --no-such a                           | '--no-such'
          summarize --no-such                             | Unknown option: '--no-such'
          evaluate ner --no-such                          | Unknown option: '--no-such'
          train ner --no-such                             | Unknown option: '--no-such'
          summarize --word 9                              | Unknown option: '--word'
          train words -                                   | Missing required option: '--output=FILE'
          summarize --words a b                           | 'a'
          summarize --words 0 a                           | at least 1 word, found 0
          summarize --sentences 0 a                       | at least 1 sentence, found 0
          summarize --ratio 1.5 a                         | found 1.5
          summarize --ratio NaN a                         | found NaN
          summarize --words 9 --sentences 9 a             | mutually exclusive
          summarize --each --group-by id a                | mutually exclusive
          summarize --each --format html a                | --format html gives one page
          summarize --format xml a                        | found 'xml'; expected one of text, json, html, markdown
          summarize --with-text a                         | expected --format json with it, found text
          summarize --method best a                       | 'best'; there are khulasa, lead, textrank, lexrank
          summarize --encoding cp12560 a                  | no encoding is called 'cp12560'; expected for example UTF-8
          summarize --threads 0 a                         | at least 1 thread, found 0
          ner --threads 600000000 a                       | at most 1024 threads, found 600000000
          summarize --focus= a                            | --focus is empty
          summarize --since yesterday a                   | found 'yesterday'; expected a day such as 2024-01-26
          summarize --until 2024-02-30 a                  | found '2024-02-30'; expected a day such as 2024-01-26
          summarize --since 26/01/2024 a                  | found '26/01/2024'
          summarize --since 2024-02-01 --until 2024-01-31 a | --until 2024-01-31 lies before --since 2024-02-01
          summarize --prefer= a                           | --prefer is empty
          summarize --known no/such.json a                | --known no/such.json: does not exist; expected khulasa/summary/1
          summarize --known= a                            | --known is empty; expected a file with khulasa/summary/1
          summarize --group-by= a                         | --group-by is empty; expected the name of a field
          summarize --known src a                         | --known src: is a folder; expected khulasa/summary/1
          summarize --known pom.xml a                     | --known pom.xml, line 1: found no JSON
          summarize - -                                   | standard input can be read once
          segment                                         | Missing required parameter
          segment --format html a                         | 'html'
          segment --with-text a                           | expected --format json with it, found text
          ner                                             | Missing required parameter
          ner --format conllu a                           | 'conllu'
          ner --input conllu a                            | 'conllu'
          ner --types PER,CITY a                          | found 'CITY'; expected one of PER, LOC, ORG, MISC, DATE
          ner --types=, a                                 | --types names no type; expected some of PER,LOC,ORG
          ner --model= a                                  | --model is empty; expected the name of a file
          ner --with-text a                               | expected --format json with it, found text
          ner --input conll --format json a               | expected --format conll, found json
          ner --input conll --keep-all a                  | expected neither --keep-all nor --explain
          ner --input conll --types DATE a                | labels names; expected --types of [PER, LOC, ORG, MISC], found [DATE]
          evaluate                                        | expected ner or summary
          evaluate ner                                    | Missing required parameter
          evaluate ner --format html a                    | 'html'
          evaluate summary                                | Missing required parameter
          evaluate summary --systems best a               | 'best'
          evaluate summary --measure size a               | found 'size'; expected one of precision, recall, f1
          evaluate summary --ratio 0 a                    | found 0.0
          train                                           | expected frequencies, ner, summary or words
          train ner -o t                                  | expected --gold FILE or --data DIR
          train ner --gold a --data b -o t                | expected either --data DIR or --gold FILE
          train ner --gold a                              | Missing required option: '--output=FILE'
          train ner --gold a --seed one -o t              | found 'one'; expected a whole number
          train frequencies -o t --fewest 0 a             | at least 1 document, found 0
          train words -o t --fewest 0 a                   | at least 1 time, found 0
          train words a                                   | Missing required option: '--output=FILE'
          train frequencies -o no/such/folder/file a      | needs a folder that exists
          train frequencies -o . a                        | --output needs the name of a file, found the folder .
          """)
  void wrongUsage(String arguments, String expected) {
    Cli.Result result = run((Object[]) words(arguments));
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).hasSize(2);
    assertThat(result.errLines().get(0)).startsWith("khulasa").contains(expected);
    assertThat(result.errLines().get(1)).matches("(Try|Did you mean|Possible solutions).*");
  }

  @Test
  void numbersMayHaveArabicDigits() {
    for (String ratio : List.of("٠.٢", "٠٫٢", "۰٫۲")) {
      assertThat(run("summarize", "--ratio", ratio, Cli.textSamples()))
          .isEqualTo(run("summarize", "--ratio", "0.2", Cli.textSamples()));
    }
  }

  @Test
  void helpThatCannotBeWrittenIsTold() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (String command : List.of("--help", "generate-completion", "help ner", "--version")) {
      err.reset();
      int exitCode = Khulasa.run(InputStream.nullInputStream(), full, err, words(command));
      assertThat(exitCode).isEqualTo(ExitCode.SOME_FAILED);
      assertThat(err.toString(StandardCharsets.UTF_8).lines())
          .containsExactly("khulasa: standard output: cannot be written to; stopped there");
    }
  }

  @Test
  void anEmptyNameIsNotTheFolderHere() {
    Cli.Result input = run("summarize", "");
    assertThat(input.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(input.err()).contains("found an empty name; expected a file, a folder or -");
    Cli.Result output = run("train", "words", "-o", "", "a");
    assertThat(output.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(output.err()).contains("--output needs the name of a file, found nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "summarize",
        "segment",
        "ner",
        "evaluate",
        "evaluate ner",
        "evaluate summary",
        "train",
        "train frequencies",
        "train ner",
        "train summary",
        "train words"
      })
  void helpAndVersion(String command) {
    Cli.Result help = run((Object[]) words(command + " --help"));
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: khulasa " + command);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    Cli.Result version = run((Object[]) words(command + " --version"));
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("khulasa ");
  }

  @Test
  void helpHasExamplesAndExitCodes() {
    assertThat(run("--help").out()).contains("Examples:", "Exit codes: 0", "generate-completion");
    assertThat(run("summarize", "--help").out())
        .contains("Examples:", "text, json, html, markdown");
    assertThat(run("help", "segment").out()).isEqualTo(run("segment", "--help").out());
  }

  @Test
  void anExampleIsOneLine() {
    for (String command : List.of("", "summarize", "train summary")) {
      String help = run((Object[]) words(command + " --help")).out();
      assertThat(help.substring(help.indexOf("Examples:")).lines().skip(1))
          .allMatch(line -> line.isEmpty() || line.startsWith("  ") || line.matches("Exit.*|3 .*"));
    }
  }

  @Test
  void optionsOfAnEvaluationNameTheirDefaults() {
    String help = run("evaluate", "summary", "--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("--measure=NAME", "--format=FORMAT", "default: lead,khulasa", "default: f1");
  }

  @Test
  void completionScriptKnowsTheOptions() {
    Cli.Result result = run("generate-completion");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("complete -F _complete_khulasa", "--group-by", "\"markdown\"", "\"lexrank\"")
        .contains(
            "--types", "--since", "--until", "--prefer", "--exclude-quotes", "--once", "--known");
  }

  @Test
  void aFileMayBeginWithAnAtSign(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("list.txt"), "وصل الوزير.");
    Cli.Result result = run("segment", "@" + file);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).contains("@" + file + ": does not exist");
  }

  private static String[] words(String arguments) {
    return arguments.isBlank() ? new String[0] : arguments.strip().split(" +");
  }
}
