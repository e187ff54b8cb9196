package org.khulasa.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/**
 * Scores segmentation on a CoNLL-U file whose words are clitics ({@code SpaceAfter=No} joins them),
 * by the character spans of segments. Runs only when asked:
 *
 * <pre>mvn -pl core test -Dtest=SegmentationCheck -Dpud=FILE.conllu</pre>
 */
@EnabledIfSystemProperty(named = "pud", matches = ".+")
class SegmentationCheck {
  private record Sentence(String text, Set<Span> words) {}

  @Test
  void scores() throws IOException {
    ArabicSegmenter segmenter = ArabicSegmenter.create();
    long loading = System.nanoTime();
    segmenter.load();
    loading = System.nanoTime() - loading;
    int right = 0;
    int found = 0;
    int expected = 0;
    int tokens = 0;
    Map<String, Integer> mistakes = new TreeMap<>();
    long segmenting = 0;
    for (Sentence sentence : read(Path.of(System.getProperty("pud")))) {
      long begin = System.nanoTime();
      List<Token> result =
          segmenter.segment(sentence.text(), new Span(0, sentence.text().length()));
      segmenting += System.nanoTime() - begin;
      tokens += result.size();
      expected += sentence.words().size();
      for (Token token : result) {
        boolean wrong = false;
        for (Segment segment : token.segments()) {
          found++;
          if (sentence.words().contains(segment.span())) {
            right++;
          } else {
            wrong = true;
          }
        }
        if (wrong) {
          mistakes.merge(describe(sentence, token), 1, Integer::sum);
        }
      }
    }
    double precision = right / (double) found;
    double recall = right / (double) expected;
    System.out.printf(
        Locale.ROOT,
        "precision %.2f recall %.2f F1 %.2f over %d words; loaded in %.2f s, %.0f tokens/s%n",
        100 * precision,
        100 * recall,
        200 * precision * recall / (precision + recall),
        expected,
        loading / 1e9,
        tokens / (segmenting / 1e9));
    mistakes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(40)
        .forEach(e -> System.out.println(e.getValue() + "\t" + e.getKey()));
    assertThat(precision).isGreaterThan(0.95);
  }

  private static String describe(Sentence sentence, Token token) {
    return token.segments().stream()
            .map(segment -> segment.span().of(sentence.text()))
            .collect(Collectors.joining("+"))
        + " for "
        + sentence.words().stream()
            .filter(word -> word.overlaps(token.span()))
            .sorted()
            .map(word -> word.of(sentence.text()))
            .collect(Collectors.joining("+"));
  }

  private static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Set<Span> words = new HashSet<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty()) {
          sentences.add(new Sentence(text.toString(), Set.copyOf(words)));
          text.setLength(0);
          words.clear();
        } else if (line.charAt(0) != '#') {
          String[] columns = line.split("\t");
          words.add(new Span(text.length(), text.length() + columns[1].length()));
          text.append(columns[1]).append(columns[9].contains("SpaceAfter=No") ? "" : " ");
        }
      }
    }
    if (text.length() > 0) {
      sentences.add(new Sentence(text.toString(), Set.copyOf(words)));
    }
    return sentences;
  }
}
