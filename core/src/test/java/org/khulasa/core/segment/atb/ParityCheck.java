package org.khulasa.core.segment.atb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Span;
import org.khulasa.core.sentence.ArabicSentenceSplitter;

/**
 * Compares with CoreNLP every sentence of the articles in a folder: {@code *.txt.gz}, an article a
 * line, and {@code *.jsonl.gz}, with {@code title}, {@code abstract} and {@code text}. CoreNLP
 * takes about an hour for two million words. Runs only when asked:
 *
 * <pre>mvn -pl core test -Dtest=ParityCheck -Draw=FOLDER [-Dlimit=SENTENCES]</pre>
 *
 * <p>Prints the number of sentences and of segments and, for each {@link Parity}, of sentences,
 * with the first examples.
 */
@EnabledIfSystemProperty(named = "raw", matches = ".+")
class ParityCheck {
  private static final int EXAMPLES = 5;

  private final ArabicSentenceSplitter splitter = ArabicSentenceSplitter.create();
  private final Map<Parity, List<String>> examples = new EnumMap<>(Parity.class);
  private final Map<Parity, Integer> counts = new EnumMap<>(Parity.class);
  private final int limit = Integer.getInteger("limit", Integer.MAX_VALUE);
  private int sentences;
  private long segments;

  @Test
  void agreesWithCoreNlp() throws IOException {
    List<Path> files;
    try (var listed = Files.list(Path.of(System.getProperty("raw")))) {
      files = listed.filter(f -> f.toString().endsWith(".gz")).sorted().toList();
    }
    for (Path file : files) {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          for (String text : file.toString().endsWith(".jsonl.gz") ? texts(line) : List.of(line)) {
            check(text);
          }
        }
      }
    }
    System.out.printf("%d sentences, %d segments, by verdict %s%n", sentences, segments, counts);
    examples.forEach((verdict, some) -> some.forEach(e -> System.out.println(verdict + " " + e)));
    assertThat(counts).doesNotContainKey(Parity.DIFFERENT);
  }

  private void check(String text) {
    for (Span span : splitter.split(text, new Span(0, text.length()))) {
      if (sentences == limit) {
        return;
      }
      sentences++;
      String sentence = span.of(text);
      List<AtbToken> ours = AtbSegmenter.get().tokens(sentence);
      Parity verdict;
      if (Parity.hasHalfPair(sentence)) {
        verdict = Parity.SURROGATE;
      } else {
        List<AtbSegment> theirs = CoreNlpReference.segment(sentence);
        segments += theirs.size();
        verdict = Parity.of(sentence, ours, theirs);
      }
      counts.merge(verdict, 1, Integer::sum);
      List<String> some = examples.computeIfAbsent(verdict, key -> new ArrayList<>());
      if (verdict != Parity.SAME && some.size() < EXAMPLES) {
        some.add(sentence);
      }
    }
  }

  private static List<String> texts(String json) throws IOException {
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING
            && List.of("title", "abstract", "text").contains(parser.currentName())) {
          texts.add(parser.getText());
        }
      }
    }
    return texts;
  }
}
