package org.khulasa.core.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.io.StrictDecoding.UndecodableException;
import org.khulasa.core.text.VisibleText;

/**
 * Reads documents from files, folders and streams, in any mix of plain text, HTML and JSON Lines.
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = DocumentReader.create().read(Path.of("news"))) {
 *   results.forEach(result -> ...);
 * }
 * }</pre>
 *
 * <p>What an input is, its name and its beginning tell: {@code .html} and {@code .jsonl} and the
 * like, or how it starts. A text or an HTML file is one document, named by its path as given, with
 * {@code /} between folders. Of JSON Lines every line is one: {@code text} is required, {@code id}
 * (otherwise {@code path:line}, and for more JSON on that line {@code path:line#2} and so on),
 * {@code title}, {@code date} and {@code source} are optional. Ids are as given, and two lines may
 * have the same: {@link org.khulasa.core.Documents#withUniqueIds} tells them apart.
 *
 * <p>The encoding is found out: a byte order mark, UTF-8 (also damaged), UTF-16, windows-1256,
 * ISO-8859-6. A page's own declaration counts only where the bytes leave room for it.
 *
 * <p>Nothing throws for a bad input: it gives a {@link ReadResult.Failed}, and the others are read.
 * Results are made as they are asked for. JSON Lines take the memory of one line, text and HTML
 * that of one file. One line, text file or string of JSON may have 256 MB, one HTML file 32 MB, as
 * its tree takes many times its size.
 *
 * <p>Immutable; may be shared by threads. A stream it returns may not, and must be closed.
 */
public final class DocumentReader {
  static final int MAX_BYTES = 256 << 20;
  static final String MAX_TEXT = "256 MB";
  private static final int MAX_HTML_BYTES = 32 << 20;

  /** What of an input is looked at to find out its kind. */
  private static final int PREFIX = 1 << 14;

  private final Optional<Charset> encoding;

  private DocumentReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  /** A reader that finds out the encoding of each input. */
  public static DocumentReader create() {
    return new DocumentReader(Optional.empty());
  }

  /**
   * The same reader for inputs that are all in one encoding. Bytes that mean nothing in it make the
   * input fail, with their place.
   */
  public DocumentReader withEncoding(Charset charset) {
    return new DocumentReader(Optional.of(charset));
  }

  /**
   * The documents of a file, or of all files below a folder in the order of their paths. Hidden
   * files are left out.
   */
  public Stream<ReadResult> read(Path path) {
    return read(ImmutableList.of(path));
  }

  /** The documents of files and folders, in the order given. */
  public Stream<ReadResult> read(List<Path> paths) {
    return stream(new PathResults(this, ImmutableList.copyOf(paths).iterator()));
  }

  /**
   * The documents of a stream. Closing the result closes it.
   *
   * @param name names the stream in ids and problems, and by its extension the kind of input;
   *     {@code -} for standard input
   */
  public Stream<ReadResult> read(String name, InputStream in) {
    return stream(new OneInput(name, in));
  }

  /** Results that hold something open. */
  interface Results extends Iterator<ReadResult>, AutoCloseable {
    @Override
    void close() throws IOException;
  }

  private static Stream<ReadResult> stream(Results results) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(
            () -> {
              try {
                results.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Looks at a stream only when its first document is asked for. */
  private final class OneInput implements Results {
    private final String name;
    private final InputStream in;
    private Optional<Iterator<ReadResult>> results = Optional.empty();

    OneInput(String name, InputStream in) {
      this.name = name;
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      return results().hasNext();
    }

    @Override
    public ReadResult next() {
      return results().next();
    }

    private Iterator<ReadResult> results() {
      if (results.isEmpty()) {
        results = Optional.of(open(name, in));
      }
      return results.get();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** The documents of a stream; does not close it. */
  Iterator<ReadResult> open(String name, InputStream stream) {
    try {
      byte[] prefix = stream.readNBytes(PREFIX);
      // No BufferedInputStream: it forgets what it has read when the next read fails.
      InputStream in = new SequenceInputStream(new ByteArrayInputStream(prefix), stream);
      return open(name, in, prefix);
    } catch (IOException e) {
      return failed(unreadable(name, e));
    }
  }

  private Iterator<ReadResult> open(String name, InputStream in, byte[] prefix) throws IOException {
    if (prefix.length == 0) {
      return failed(InputProblem.of(Kind.EMPTY, name, "is empty", "text, HTML or JSON Lines", ""));
    }
    Optional<Charset> wide = wideCharset(prefix);
    String start = new String(prefix, wide.orElse(StandardCharsets.UTF_8));
    start = start.startsWith("\uFEFF") ? start.substring(1) : start;
    Optional<BinaryFormat.Found> binary = BinaryFormat.of(prefix, start);
    if (binary.isPresent()) {
      return failed(
          InputProblem.of(
              Kind.BINARY,
              name,
              "looks like " + binary.get().name(),
              "text, HTML or JSON Lines",
              binary.get().advice()));
    }
    return switch (InputKind.of(name, start)) {
      case JSON_LINES ->
          orNone(
              name,
              wide.isPresent()
                  ? new JsonLinesIterator(
                      name, Transcoding.toUtf8(in, wide.get(), isStrict()), Optional.empty())
                  : new JsonLinesIterator(name, in, encoding));
      case JSON -> orNone(name, new JsonIterator(name, jsonReader(in, prefix, wide)));
      case HTML -> one(readHtml(name, in));
      case TEXT -> one(readText(name, in));
    };
  }

  private Reader jsonReader(InputStream in, byte[] prefix, Optional<Charset> wide)
      throws IOException {
    Optional<Charset> known =
        encoding.or(() -> wide).or(() -> ByteOrderMark.of(prefix).map(ByteOrderMark::charset));
    return known.isPresent()
        ? Transcoding.reader(in, known.get(), isStrict())
        : new LateDecoding(in);
  }

  private boolean isStrict() {
    return encoding.isPresent();
  }

  /** The encoding if it is one whose units are larger than a byte. */
  private Optional<Charset> wideCharset(byte[] prefix) {
    Optional<Charset> charset =
        encoding.isPresent()
            ? encoding
            : ByteOrderMark.of(prefix)
                .map(ByteOrderMark::charset)
                .or(() -> TextDecoder.utf16WithoutMark(prefix));
    // Java cannot write some encodings (ISO-2022-CN); those have line feeds of one byte.
    return charset.filter(c -> c.canEncode() && "\n".getBytes(c).length > 1);
  }

  private ReadResult readText(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return new ReadResult.Failed(
          InputProblem.of(
              Kind.TOO_LARGE,
              name,
              "is larger than " + MAX_TEXT,
              "at most that for one document",
              "split it, or write JSON Lines with one document a line"));
    }
    try {
      String text = decode(bytes, Optional.empty());
      return VisibleText.isBlank(text)
          ? noText(name, "has no visible character")
          : read(name, text);
    } catch (UndecodableException e) {
      return new ReadResult.Failed(undecodable(name, e));
    }
  }

  private ReadResult readHtml(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_HTML_BYTES + 1);
    if (bytes.length > MAX_HTML_BYTES) {
      return new ReadResult.Failed(
          InputProblem.of(
              Kind.TOO_LARGE, name, "is larger than 32 MB", "an HTML page of at most that", ""));
    }
    try {
      Document document = HtmlReader.read(name, decode(bytes, HtmlReader.declaredCharset(bytes)));
      return VisibleText.isBlank(document.text())
          ? noText(name, "is an HTML page without visible text")
          : new ReadResult.Read(document, ImmutableMap.of(), name);
    } catch (UndecodableException e) {
      return new ReadResult.Failed(undecodable(name, e));
    }
  }

  private String decode(byte[] bytes, Optional<Charset> declared) throws UndecodableException {
    return encoding.isPresent()
        ? StrictDecoding.decode(bytes, 0, bytes.length, encoding.get())
        : TextDecoder.decode(bytes, declared).text();
  }

  private static ReadResult read(String name, String text) {
    return new ReadResult.Read(Document.of(name, text), ImmutableMap.of(), name);
  }

  private static ReadResult noText(String name, String found) {
    return new ReadResult.Failed(InputProblem.of(Kind.EMPTY, name, found, "at least one word", ""));
  }

  private static Iterator<ReadResult> one(ReadResult result) {
    return Iterators.singletonIterator(result);
  }

  static Iterator<ReadResult> failed(InputProblem problem) {
    return one(new ReadResult.Failed(problem));
  }

  /** The documents of JSON; that there is none is told, as it is of an empty file. */
  private static Iterator<ReadResult> orNone(String name, Iterator<ReadResult> documents) {
    return documents.hasNext()
        ? documents
        : failed(
            InputProblem.of(
                Kind.EMPTY, name, "holds no document", JsonDocuments.EXPECTED_OBJECT, ""));
  }

  static InputProblem undecodable(String name, UndecodableException e) {
    return InputProblem.of(
            Kind.ENCODING,
            name,
            String.valueOf(e.getMessage()),
            "text in the encoding that was named",
            "leave the encoding (--encoding) out and it is found out")
        .because(e);
  }

  static InputProblem unreadable(String name, IOException e) {
    return InputProblem.of(
            FileErrors.kind(e), name, FileErrors.describe(e), "a file that can be read", "")
        .because(e);
  }
}
