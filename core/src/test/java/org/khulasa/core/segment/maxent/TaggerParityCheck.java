package org.khulasa.core.segment.maxent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;

/**
 * Compares our tagger with CoreNLP's on every sentence of a folder of texts, and measures both.
 * CoreNLP's tagger takes minutes for a million words, so it is no part of {@code mvn verify}. Files
 * may be of any kind that {@link DocumentReader} reads, also compressed with gzip.
 *
 * <pre>mvn -pl core test -Dtest=TaggerParityCheck -Draw=DIR</pre>
 */
@EnabledIfSystemProperty(named = "raw", matches = ".+")
class TaggerParityCheck {
  private final PartOfSpeechTagger ours = PartOfSpeechTagger.shared();
  private final CoreNlpTagger theirs = new CoreNlpTagger();
  private final ArabicSegmenter segmenter =
      ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.withTags(false));
  private final ArabicSentenceSplitter splitter = ArabicSentenceSplitter.create();

  private long sentences;
  private long segments;
  private long differences;
  private long ourTime;
  private long theirTime;

  @Test
  void agreesEverywhere() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(System.getProperty("raw")))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      compareFile(file);
    }
    System.out.printf(
        Locale.ROOT,
        "%d sentences, %d segments, %d sentences differ; ours %.0f segments/s, CoreNLP %.0f%n",
        sentences,
        segments,
        differences,
        segments / (ourTime / 1e9),
        segments / (theirTime / 1e9));
    assertThat(sentences).isPositive();
    assertThat(differences).isZero();
  }

  private void compareFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        Stream<ReadResult> results = DocumentReader.create().read(name.replace(".gz", ""), plain)) {
      results.forEach(
          result -> {
            if (result instanceof ReadResult.Read read) {
              compareText(read.document().text());
            }
          });
    }
  }

  private void compareText(String text) {
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      List<String> forms =
          segmenter.segment(text, sentence).stream()
              .flatMap(token -> token.segments().stream())
              .map(Segment::form)
              .toList();
      long start = System.nanoTime();
      List<String> ourTags = ours.tag(forms);
      ourTime += System.nanoTime() - start;
      start = System.nanoTime();
      List<String> theirTags = theirs.tag(forms);
      theirTime += System.nanoTime() - start;
      sentences++;
      segments += forms.size();
      if (!ourTags.equals(theirTags)) {
        differences++;
        System.out.println(forms + "\nours    " + ourTags + "\nCoreNLP " + theirTags);
      }
    }
  }
}
