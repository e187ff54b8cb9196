package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;

/** Whole pages, from the file to the sentences; {@code pages/README.md} says what they are. */
class WebPagesTest {
  // Bidi marks and other invisible characters are no matter of what is the article.
  private static final CharMatcher IGNORED =
      CharMatcher.whitespace().or(CharMatcher.inRange('\u200B', '\u200F'));

  private static Analyzer analyzer;

  @BeforeAll
  static void start() {
    analyzer = Analyzer.create();
  }

  static Stream<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(WebPagesTest.class.getResource("pages").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @Test
  void thereArePages() throws IOException, URISyntaxException {
    assertThat(pages()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void articleIsFound(Path page) throws IOException {
    ImmutableListMultimap<String, String> wanted = wanted(page);
    AnalyzedDocument analyzed = analyzer.analyze(read(page));
    String text = analyzed.document().text();
    List<String> kept =
        analyzed.sentences().stream().map(sentence -> sentence.span().of(text)).toList();
    String article =
        Stream.of("title", "standfirst", "paragraph", "kept by mistake")
            .flatMap(key -> wanted.get(key).stream())
            .map(IGNORED::removeFrom)
            .collect(Collectors.joining("\n"));
    String keptText = IGNORED.removeFrom(String.join("", kept));

    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(analyzed.document().title()).isEqualTo(first(wanted, "title"));
    softly.assertThat(analyzed.document().source()).isEqualTo(first(wanted, "source"));
    softly
        .assertThat(analyzed.document().date().map(date -> date.day().toString()))
        .isEqualTo(first(wanted, "date"));
    softly
        .assertThat(kept)
        .allSatisfy(
            sentence ->
                assertThat(article.replace("\n", "")).contains(IGNORED.removeFrom(sentence)));
    softly
        .assertThat(wanted.get("paragraph"))
        .allSatisfy(paragraph -> assertThat(keptText).contains(IGNORED.removeFrom(paragraph)));
    softly.assertAll();
  }

  private static Document read(Path page) {
    try (Stream<ReadResult> results = DocumentReader.create().read(page)) {
      return results
          .map(ReadResult.Read.class::cast)
          .map(ReadResult.Read::document)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Optional<String> first(ImmutableListMultimap<String, String> wanted, String key) {
    return wanted.get(key).stream().findFirst();
  }

  private static ImmutableListMultimap<String, String> wanted(Path page) throws IOException {
    ImmutableListMultimap.Builder<String, String> wanted = ImmutableListMultimap.builder();
    String name = page.getFileName().toString().replace(".html", ".txt");
    for (String line : Files.readAllLines(page.resolveSibling(name))) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#")) {
        wanted.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return wanted.build();
  }
}
