package org.khulasa.ner.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Document;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;
import org.khulasa.ner.NerTrainer;

/**
 * Prints the sentences of raw news in which names of ours are marked, with their marks: to read
 * them, which is how they are corrected. Sees that all of them are found.
 *
 * <pre>mvn -pl core,ner test -Dtest=MarkedNamesCheck -Draw=FOLDER
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@EnabledIfSystemProperty(named = "raw", matches = ".+")
class MarkedNamesCheck {
  @Test
  void everySentenceIsFound() throws IOException {
    StandoffNames names = StandoffNames.builtIn(ImmutableSet.copyOf(NerTrainer.TYPES));
    Set<StandoffNames.Sentence> found = new HashSet<>();
    List<Path> files;
    try (Stream<Path> raw = Files.list(Path.of(System.getProperty("raw")))) {
      files = raw.sorted().toList();
    }
    for (Path file : files) {
      String plainName = file.getFileName().toString().replaceFirst("[.]gz$", "");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
          Stream<ReadResult> results = DocumentReader.create().read(plainName, in)) {
        results.forEach(
            result -> {
              if (result instanceof ReadResult.Read read) {
                print(read.document(), names, found);
              }
            });
      }
    }
    assertThat(found).hasSameSizeAs(names.sentences());
  }

  private static void print(
      Document document, StandoffNames names, Set<StandoffNames.Sentence> found) {
    for (StandoffNames.Sentence sentence : names.of(document.id())) {
      if (sentence.isIn(document.text()) && found.add(sentence)) {
        StringBuilder text = new StringBuilder(sentence.span().of(document.text()));
        for (StandoffNames.Name name : Lists.reverse(sentence.names())) {
          text.insert(name.span().end(), ']').insert(name.span().start(), "[" + name.type() + ' ');
        }
        System.out.println(sentence.line() + "\t" + text.toString().replaceAll("\\s+", " "));
      }
    }
  }
}
