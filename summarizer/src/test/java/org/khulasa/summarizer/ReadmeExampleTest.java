package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;

/** The README's five lines from a string to a summary: that they work, and that it shows them. */
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
    assertThat(plain(Files.readString(README)))
        .contains(
            plain(
                """
                Analyzer analyzer = Analyzer.create();
                Document article = Document.of("…");
                Summary summary =
                    Summarizers.standard()
                        .summarize(List.of(analyzer.analyze(article)), SummaryOptions.words(60));
                for (SummarySentence sentence : summary.sentences())
                  System.out.println(sentence.text());
                """));
  }

  // Lines break differently there and here.
  private static String plain(String code) {
    return code.replaceAll("\\s+", "");
  }
}
