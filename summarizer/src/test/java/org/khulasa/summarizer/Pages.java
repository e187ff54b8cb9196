package org.khulasa.summarizer;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;

/** Texts for the tests, analysed by the real analyzer, whose models all test classes share. */
public final class Pages {
  private static final Analyzer ANALYZER = Analyzer.create();
  private static final Path SAMPLES = Path.of("..", "samples");

  private Pages() {}

  private static final class Holder {
    static final ImmutableList<Document> DOCUMENTS = read();
    static final List<AnalyzedDocument> ANALYZED = ANALYZER.analyze(DOCUMENTS);
  }

  /** The analyzer that users get. */
  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /** A text of which cleaning drops nothing. */
  public static AnalyzedDocument whole(String id, String text) {
    return whole(Document.of(id, text));
  }

  /** A document of which cleaning drops nothing. */
  public static AnalyzedDocument whole(Document document) {
    return ANALYZER.keepingAll().analyze(document);
  }

  /** The sample pages as read. */
  public static List<Document> sampleDocuments() {
    return Holder.DOCUMENTS;
  }

  /** The sample pages, cleaned. */
  public static List<AnalyzedDocument> samples() {
    return Holder.ANALYZED;
  }

  private static ImmutableList<Document> read() {
    List<Path> files;
    try (Stream<Path> listed = Files.list(SAMPLES)) {
      files = listed.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Document> documents = new ArrayList<>();
    try (Stream<ReadResult> results = DocumentReader.create().read(files)) {
      results.forEach(result -> documents.add(((ReadResult.Read) result).document()));
    }
    return ImmutableList.copyOf(documents);
  }
}
