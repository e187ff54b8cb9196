package org.khulasa.bench;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.PackedFiles;
import org.khulasa.core.io.ReadResult;
import org.khulasa.core.sentence.SentenceSplitter;

/** The text that is measured on: sentences of a folder's files, also compressed ones. */
final class Corpus {
  /** Names the folder; forked processes get it too. */
  static final String FOLDER_PROPERTY = "khulasa.bench.text";

  private Corpus() {}

  /**
   * A sentence.
   *
   * @param words its number of words, counted between white space
   * @param visible its number of characters but white space
   */
  record Sentence(String text, int words, int visible) {
    static Sentence of(String text) {
      int visible = 0;
      for (int i = 0; i < text.length(); i++) {
        visible += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
      }
      return new Sentence(text, Corpus.words(text), visible);
    }
  }

  /** Sentences of so many words together or a few more; from the start again if there are fewer. */
  static ImmutableList<Sentence> sentences(int words) {
    return sentences(Path.of(System.getProperty(FOLDER_PROPERTY, "samples")), words);
  }

  /** A line of so many characters of the text, white space taken out: one word, as it were. */
  static String longLine(int length) {
    StringBuilder line = new StringBuilder(length);
    for (Sentence sentence : sentences(length / 2)) {
      sentence
          .text()
          .chars()
          .filter(c -> !Character.isWhitespace(c))
          .limit(length - line.length())
          .forEach(c -> line.append((char) c));
    }
    return line.toString();
  }

  /** All documents of the folder. */
  static ImmutableList<Document> documents() {
    ImmutableList.Builder<Document> documents = ImmutableList.builder();
    for (Path file : files(Path.of(System.getProperty(FOLDER_PROPERTY, "samples")))) {
      try (Stream<ReadResult> results = read(file)) {
        for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
          if (result instanceof ReadResult.Read read) {
            documents.add(read.document());
          }
        }
      } catch (IOException e) {
        throw new IllegalStateException("cannot read " + file, e);
      }
    }
    return documents.build();
  }

  /** The documents of a file; closing them closes it. */
  private static Stream<ReadResult> read(Path file) throws IOException {
    InputStream in = new BufferedInputStream(PackedFiles.open(file));
    return DocumentReader.create()
        .read(PackedFiles.plainName(file), in)
        .onClose(
            () -> {
              try {
                in.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static ImmutableList<Sentence> sentences(Path folder, int words) {
    List<Sentence> found = new ArrayList<>();
    long count = read(folder, words, found);
    if (found.isEmpty()) {
      throw new IllegalStateException(folder + ": no text; expected files that Khulasa reads");
    }
    for (int i = 0; count < words; i++) {
      count += found.get(i).words();
      found.add(found.get(i));
    }
    return ImmutableList.copyOf(found);
  }

  private static long read(Path folder, int words, List<Sentence> into) {
    SentenceSplitter splitter = Product.splitter();
    long count = 0;
    for (Path file : files(folder)) {
      try (Stream<ReadResult> results = read(file)) {
        for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
          if (result instanceof ReadResult.Read read) {
            count += split(splitter, read.document(), words - count, into);
          }
          if (count >= words) {
            return count;
          }
        }
      } catch (IOException e) {
        throw new IllegalStateException("cannot read " + file, e);
      }
    }
    return count;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + folder, e);
    }
  }

  private static long split(
      SentenceSplitter splitter, Document document, long wanted, List<Sentence> into) {
    String text = document.text();
    long count = 0;
    for (Span span : splitter.split(text, new Span(0, text.length()))) {
      Sentence sentence = Sentence.of(span.of(text));
      count += sentence.words();
      into.add(sentence);
      if (count >= wanted) {
        break;
      }
    }
    return count;
  }

  private static int words(String sentence) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < sentence.length(); i++) {
      boolean space = Character.isWhitespace(sentence.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
