package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Documents;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;
import org.khulasa.ner.Recognizers;
import org.khulasa.ner.coref.NameCoreference;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.render.TextSummaryRenderer;

/** The README's examples of the library: that they do what it says, and that it shows them. */
class ReadmeExampleTest {
  private static final Path README = Path.of("..", "README.md");

  @Test
  void fromAStringToASummary() {
    String text =
        "عاد الوفد إلى العاصمة مساء الثلاثاء. وأضاف المتحدث أن الجولة المقبلة ستعقد قريبا.";
    List<String> printed = new ArrayList<>();

    Analyzer analyzer = Analyzer.create();
    Document article = Document.of(text);
    Summary summary =
        Summarizers.standard()
            .summarize(List.of(analyzer.analyze(article)), SummaryOptions.words(60));
    for (SummarySentence sentence : summary.sentences()) {
      printed.add(sentence.text());
    }

    assertThat(String.join(" ", printed)).isEqualTo(text);
  }

  @Test
  void readmeShowsTheseLines() throws IOException {
    assertReadmeShows(
        """
        Analyzer analyzer = Analyzer.create();
        Document article = Document.of("…");
        Summary summary =
            Summarizers.standard()
                .summarize(List.of(analyzer.analyze(article)), SummaryOptions.words(60));
        for (SummarySentence sentence : summary.sentences())
          System.out.println(sentence.text());
        """);
  }

  @Test
  void whatTheCommandPrints(@TempDir Path folder) throws IOException {
    for (Path sample : Cli.textSamples()) {
      Files.copy(sample, folder.resolve(sample.getFileName().toString()));
    }
    Files.writeString(folder.resolve("empty.txt"), "");
    StringBuilder out = new StringBuilder();
    List<String> err = new ArrayList<>();

    List<Document> articles = new ArrayList<>();
    try (Stream<ReadResult> results = DocumentReader.create().read(folder)) {
      for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
        if (result instanceof ReadResult.Read read) {
          articles.add(read.document());
        } else if (result instanceof ReadResult.Failed failed) {
          err.add("khulasa: " + failed.problem());
        }
      }
    }
    Analyzer analyzer = Analyzer.create().withRecognizer(Recognizers.standard());
    List<AnalyzedDocument> pages = analyzer.analyze(Documents.withUniqueIds(articles));
    pages = NameCoreference.create().withCanonicalNames(pages);
    Summary summary = Summarizers.standard().summarize(pages, SummaryOptions.words(100));
    new TextSummaryRenderer().render(summary, out);

    Cli.Result command = Cli.run("summarize", "--words", 100, folder);
    assertThat(out).hasToString(command.out());
    assertThat(err).isEqualTo(command.errLines()).hasSize(1);
    assertThat(summary.timeline()).isNotEmpty();
    assertThat(summary.disagreements()).isNotEmpty();
  }

  @Test
  void readmeShowsTheseLinesToo() throws IOException {
    assertReadmeShows(
        """
        List<Document> articles = new ArrayList<>();
        try (Stream<ReadResult> results = DocumentReader.create().read(Path.of("pages"))) {
          for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
            if (result instanceof ReadResult.Read read) articles.add(read.document());
            else if (result instanceof ReadResult.Failed failed) System.err.println(failed.problem());
          }
        }
        Analyzer analyzer = Analyzer.create().withRecognizer(Recognizers.standard());
        List<AnalyzedDocument> pages = analyzer.analyze(Documents.withUniqueIds(articles));
        pages = NameCoreference.create().withCanonicalNames(pages);
        Summary summary = Summarizers.standard().summarize(pages, SummaryOptions.words(100));
        new TextSummaryRenderer().render(summary, System.out);
        """);
  }

  @Test
  void readmeNamesTheVersionThatIsBuilt() throws IOException {
    String version =
        Files.readString(Path.of("..", "pom.xml"))
            .lines()
            .filter(line -> line.startsWith("  <version>"))
            .findFirst()
            .orElseThrow()
            .strip();
    assertThat(Files.readString(README).lines().map(String::strip).filter(version::equals))
        .as("dependencies with " + version)
        .hasSize(2);
  }

  private static void assertReadmeShows(String code) throws IOException {
    assertThat(plain(Files.readString(README))).contains(plain(code));
  }

  // Lines break differently there and here.
  private static String plain(String code) {
    return code.replaceAll("\\s+", "");
  }
}
