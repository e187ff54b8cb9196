package org.khulasa.summarizer.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * What an earlier summary told its reader: its sentences, and the places of those that said the
 * same. Taken from the summary itself, or read from the JSON {@code khulasa/summary/1}. For {@link
 * org.khulasa.summarizer.SummaryOptions#withKnown updates}.
 *
 * <p>Immutable; may be shared by threads.
 *
 * @param name names it in results; a file's name
 * @param sentences the sentences as written; where the texts of the documents are known (from a
 *     summary itself, or from JSON with texts) also those that support them
 * @param support where other sentences stand that said the same, by the ids of documents
 */
public record EarlierSummary(String name, List<String> sentences, List<Place> support) {
  /**
   * A place in a document of the earlier summary.
   *
   * @param document the document's id
   * @param span the place in its text
   */
  public record Place(String document, Span span) {
    /** Checks that nothing is null. */
    public Place {
      requireNonNull(document, "a place needs the id of a document, found null");
      requireNonNull(span, "a place needs a span, found null");
    }
  }

  /** Copies the lists. */
  public EarlierSummary {
    requireNonNull(name, "an earlier summary needs a name, found null");
    sentences = ImmutableList.copyOf(sentences);
    support = ImmutableList.copyOf(support);
  }

  /** What a summary tells, with the sentences that support it. Its name is {@code summary}. */
  public static EarlierSummary of(Summary summary) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    summary.sentences().forEach(sentence -> sentences.add(sentence.text()));
    for (SummarySentence sentence : summary.sentences()) {
      for (Passage same : sentence.support()) {
        sentences.add(same.span().of(summary.document(same).document().text()));
      }
    }
    return new EarlierSummary("summary", sentences.build(), ImmutableList.of());
  }

  /**
   * Reads a file that {@code khulasa summarize --format json} has written; it may hold several
   * summaries, as with {@code --each}.
   *
   * @throws IOException if the file cannot be read or is something else; the message is one line
   *     that says what was found and expected
   */
  public static EarlierSummary read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return EarlierSummaryReader.read(file.toString(), in);
    } catch (FileSystemException e) {
      String found = e instanceof NoSuchFileException ? "does not exist" : "cannot be read";
      throw EarlierSummaryReader.unreadable(file, found, e);
    } catch (IOException e) {
      throw Files.isDirectory(file) ? EarlierSummaryReader.unreadable(file, "is a folder", e) : e;
    }
  }

  /**
   * Reads the same JSON from elsewhere, to its end; does not close it.
   *
   * @param source names it in results and messages
   * @throws IOException if it cannot be read or is something else; the message is one line
   */
  public static EarlierSummary read(String source, Reader in) throws IOException {
    return EarlierSummaryReader.read(source, in);
  }

  /** The sentences as a document with one sentence a paragraph, segmented. */
  public AnalyzedDocument analyze(Segmenter segmenter) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String sentence : sentences) {
      spans.add(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence).append("\n\n");
    }
    Document document = Document.of(name, text.toString());
    return new AnalyzedDocument(
        document,
        ImmutableList.of(),
        spans.stream()
            .map(span -> new Sentence(span, segmenter.segment(document.text(), span)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  /**
   * The supporting sentences that can be found again, because documents with the same id have a
   * sentence at the same place. Others are left out: a page may have changed since.
   *
   * @return documents with these sentences only
   */
  public List<AnalyzedDocument> supportIn(List<AnalyzedDocument> documents) {
    Set<Place> wanted = new HashSet<>(support);
    ImmutableList.Builder<AnalyzedDocument> found = ImmutableList.builder();
    for (AnalyzedDocument analyzed : documents) {
      ImmutableList<Sentence> same =
          analyzed.sentences().stream()
              .filter(
                  sentence -> wanted.contains(new Place(analyzed.document().id(), sentence.span())))
              .collect(ImmutableList.toImmutableList());
      if (!same.isEmpty()) {
        found.add(
            new AnalyzedDocument(
                analyzed.document(), ImmutableList.of(), same, ImmutableList.of()));
      }
    }
    return found.build();
  }
}
