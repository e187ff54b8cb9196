package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khulasa.core.io.JsonErrors;
import org.khulasa.core.io.PackedFiles;

/**
 * Reads evaluation sets: JSON Lines in UTF-8, plain or with the suffix {@code .gz}. The shape of
 * each line is told by its keys:
 *
 * <ul>
 *   <li>{@code id}, {@code documents} (each {@code id}, {@code text}, and optionally {@code title},
 *       {@code date}, {@code source}), {@code references} (strings): our own shape;
 *   <li>{@code id}, {@code text}, {@code summaries} (strings): one article and its reference
 *       summaries, the shape of EASC;
 *   <li>{@code cluster}, {@code docs} (each {@code id}, {@code source}, {@code text}, and
 *       optionally {@code time}, {@code title}, {@code abstract}): articles of many outlets on one
 *       event, read under the unseen-outlet protocol.
 * </ul>
 *
 * <p><b>Unseen outlet.</b> Every outlet of a cluster that has at least one abstract gives one item:
 * its abstracts are the references, and the articles of all other outlets are the input, if they
 * are at least two. So no system sees the text its reference was written for. The items of one
 * cluster share a {@linkplain EvaluationItem#unit() unit}. Recall at a fixed budget is the measure
 * that fits, since an abstract tells less than the event.
 *
 * <p>A line that cannot be read ends the reading: a score over a part of a set would not be
 * comparable.
 */
public final class EvaluationSet {
  private EvaluationSet() {}

  /**
   * Reads a file, item by item, as the stream is consumed.
   *
   * @return a stream to close after use. It throws {@link UncheckedIOException} around an {@link
   *     EvaluationFormatException} for a line that is not an evaluation item, or around another
   *     {@link IOException} if reading fails.
   * @throws IOException if the file cannot be opened
   */
  public static Stream<EvaluationItem> open(Path file) throws IOException {
    try {
      // A decoder that reports: replacement characters would quietly change scores.
      Reader reader =
          new InputStreamReader(PackedFiles.open(file), StandardCharsets.UTF_8.newDecoder());
      return read(reader, file.toString());
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": not a gzip file: " + e.getMessage(), e);
    }
  }

  /**
   * Reads items, as the stream is consumed.
   *
   * @param reader closed with the stream
   * @param name names the set in messages
   * @return as {@link #open}
   */
  public static Stream<EvaluationItem> read(Reader reader, String name) {
    Items items = new Items(new BufferedReader(reader, 1 << 16), name);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(items::close);
  }

  private static List<EvaluationItem> items(String line) throws IOException {
    JsonObject object = JsonObject.parse(line);
    if (object.has("docs")) {
      return UnseenOutlet.items(object);
    }
    if (object.has("documents")) {
      String id = object.required("id");
      ImmutableList.Builder<org.khulasa.core.Document> documents = ImmutableList.builder();
      for (JsonObject document : object.objects("documents")) {
        documents.add(Articles.document(document, "date"));
      }
      return ImmutableList.of(
          new EvaluationItem(id, documents.build(), object.strings("references")));
    }
    if (object.has("summaries")) {
      return ImmutableList.of(
          new EvaluationItem(
              object.required("id"),
              ImmutableList.of(Articles.document(object, "date")),
              object.strings("summaries")));
    }
    throw new IOException(
        "expected the keys \"documents\" and \"references\", or \"text\" and \"summaries\", or"
            + " \"cluster\" and \"docs\"");
  }

  private static final class Items implements Iterator<EvaluationItem> {
    private final BufferedReader reader;
    private final String name;
    private final Deque<EvaluationItem> ready = new ArrayDeque<>();
    private long line;

    Items(BufferedReader reader, String name) {
      this.reader = reader;
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      try {
        while (ready.isEmpty()) {
          String text = readLine();
          if (text.isEmpty()) {
            return false;
          }
          if (!text.isBlank()) {
            ready.addAll(parse(text));
          }
        }
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }

    @Override
    public EvaluationItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }

    /** The next line with its line break, or nothing at the end. */
    private String readLine() throws IOException {
      line++;
      try {
        String text = reader.readLine();
        if (text == null) {
          return "";
        }
        return (line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text) + "\n";
      } catch (CharacterCodingException e) {
        throw new EvaluationFormatException(name, line, "expected UTF-8, found other bytes");
      }
    }

    private List<EvaluationItem> parse(String text) throws EvaluationFormatException {
      try {
        return items(text);
      } catch (com.fasterxml.jackson.core.JacksonException e) {
        throw new EvaluationFormatException(name, line, "not JSON: " + JsonErrors.reason(e));
      } catch (IOException | IllegalArgumentException e) {
        throw new EvaluationFormatException(name, line, String.valueOf(e.getMessage()));
      }
    }

    void close() {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
