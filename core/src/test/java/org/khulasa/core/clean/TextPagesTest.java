package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;

/**
 * Whole pages as text; {@code pages/README.md} says what they are. No page is required to be read
 * without a fault; the faults of a set are counted, and may not become more than docs/cleaning.md
 * says.
 */
class TextPagesTest {
  // Bidi marks, other invisible characters and bullets are no matter of what is the article.
  private static final CharMatcher IGNORED =
      CharMatcher.whitespace()
          .or(CharMatcher.inRange('\u200B', '\u200F'))
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .or(CharMatcher.anyOf("\uFEFF\u2022\u25CF\u25A0"));
  private static final Splitter SENTENCES =
      Splitter.on(Pattern.compile("(?<=[.\u061F!])\\s+")).trimResults().omitEmptyStrings();

  private static Analyzer analyzer;

  /** What was found wrong on the pages of a set, each with the page's name. */
  private record Faults(
      List<String> kept, List<String> missing, List<String> titles, List<String> wrongDays) {}

  @BeforeAll
  static void start() {
    analyzer = Analyzer.create();
  }

  @Test
  void setE() throws IOException, URISyntaxException {
    Faults faults = faults("e", 30);
    assertThat(faults.kept()).hasSizeLessThanOrEqualTo(25);
    assertThat(faults.missing()).hasSizeLessThanOrEqualTo(14);
    assertThat(faults.titles()).hasSizeLessThanOrEqualTo(9);
    assertThat(faults.wrongDays()).isEmpty();
  }

  @Test
  void setG() throws IOException, URISyntaxException {
    Faults faults = faults("g", 26);
    assertThat(faults.kept()).hasSizeLessThanOrEqualTo(61);
    assertThat(faults.missing()).isEmpty();
    assertThat(faults.titles()).hasSizeLessThanOrEqualTo(9);
    assertThat(faults.wrongDays()).hasSizeLessThanOrEqualTo(3);
  }

  private static Faults faults(String set, int pages) throws IOException, URISyntaxException {
    Path folder = Path.of(TextPagesTest.class.getResource("pages").toURI());
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.getFileName().toString().matches(set + "\\d\\d\\.txt"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSize(pages);
    Faults faults =
        new Faults(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path file : files) {
      addFaults(file, faults);
    }
    return faults;
  }

  private static void addFaults(Path file, Faults faults) throws IOException {
    ImmutableListMultimap<String, String> wanted = wanted(file);
    AnalyzedDocument analyzed = analyzer.analyze(read(file));
    String text = analyzed.document().text();
    List<String> kept =
        analyzed.sentences().stream().map(sentence -> sentence.span().of(text)).toList();
    String allowed =
        Stream.of("title", "paragraph", "allowed")
            .flatMap(key -> wanted.get(key).stream())
            .map(IGNORED::removeFrom)
            .collect(Collectors.joining());
    String keptText = IGNORED.removeFrom(String.join("", kept));
    String page = file.getFileName() + ": ";

    kept.stream()
        .filter(sentence -> !allowed.contains(IGNORED.removeFrom(sentence)))
        .forEach(sentence -> faults.kept().add(page + sentence));
    wanted.get("paragraph").stream()
        .flatMap(SENTENCES::splitToStream)
        .filter(sentence -> !keptText.contains(IGNORED.removeFrom(sentence)))
        .forEach(sentence -> faults.missing().add(page + sentence));
    String title = analyzed.document().title().orElse("");
    for (String wantedTitle : wanted.get("title")) {
      if (!IGNORED.removeFrom(title).equals(IGNORED.removeFrom(wantedTitle))) {
        faults.titles().add(page + title);
      }
    }
    analyzed
        .document()
        .date()
        .map(date -> date.day().toString())
        .filter(day -> !wanted.get("date").contains(day))
        .ifPresent(day -> faults.wrongDays().add(page + day));
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

  private static ImmutableListMultimap<String, String> wanted(Path page) throws IOException {
    ImmutableListMultimap.Builder<String, String> wanted = ImmutableListMultimap.builder();
    String name = page.getFileName().toString().replace(".txt", ".expected");
    for (String line : Files.readAllLines(page.resolveSibling(name))) {
      int colon = line.indexOf(": ");
      wanted.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return wanted.build();
  }
}
