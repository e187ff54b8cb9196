package org.khulasa.ner.data;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.khulasa.core.Span;

/**
 * Names marked in the sentences of documents by their places only, so that the marks can be given
 * away where the text cannot (standoff annotation). {@code docs/formats.md} has the format. A check
 * sum of each sentence tells whether a text is the one that was marked.
 *
 * <p>Immutable.
 */
public final class StandoffNames {
  private static final String COLUMNS =
      "document, start, end, check sum of the sentence, names; a tab between them";

  /** The names of the built-in model's news. */
  private static final String BUILT_IN = "news-names.tsv";

  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern NAME = Pattern.compile("([A-Z]+):(\\d{1,7})-(\\d{1,7})");
  private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

  private final String file;
  private final String sha256;
  private final ImmutableListMultimap<String, Sentence> sentences;

  private StandoffNames(String file, String sha256, List<Sentence> sentences) {
    this.file = file;
    this.sha256 = sha256;
    this.sentences = Multimaps.index(sentences, Sentence::document);
  }

  /**
   * A name.
   *
   * @param span half open, in UTF-16 units from the sentence's start
   */
  public record Name(String type, Span span) {
    /** Refuses null. */
    public Name {
      requireNonNull(type, "a marked name needs a type, found null");
      requireNonNull(span, "a marked name needs a span, found null");
    }
  }

  /**
   * A sentence.
   *
   * @param line its line in the file, from 1
   * @param document the document's id
   * @param span where it stands in the document's text
   * @param check the CRC-32 of its UTF-8 bytes, as Guava writes it
   * @param names in order, none over another; may be empty
   */
  public record Sentence(int line, String document, Span span, String check, List<Name> names) {
    /** Copies the list. */
    public Sentence {
      names = ImmutableList.copyOf(names);
    }

    /** Whether this sentence stands at its place in a document's text. */
    public boolean isIn(String text) {
      return span.end() <= text.length() && checkSum(span.of(text)).equals(check);
    }
  }

  /** The check sum of a sentence. */
  public static String checkSum(String sentence) {
    return Hashing.crc32().hashString(sentence, StandardCharsets.UTF_8).toString();
  }

  /**
   * Reads a file; if its name ends in {@code .gz}, it is unpacked.
   *
   * @param types the types that names may have
   * @throws StandoffFormatException at the first line that breaks the format
   * @throws IOException if it cannot be read
   */
  public static StandoffNames read(Path file, Set<String> types) throws IOException {
    return read(file.toString(), MoreFiles.asByteSource(file), types);
  }

  /**
   * The names of ours in {@code ant-multisource.jsonl} and {@code ant-v1.1.txt}, which the built-in
   * model learns from besides published corpora; see {@code docs/accuracy/ner.md}.
   *
   * @param types the types that names may have
   * @throws IOException if they cannot be read
   */
  public static StandoffNames builtIn(Set<String> types) throws IOException {
    ByteSource source =
        Resources.asByteSource(Resources.getResource(StandoffNames.class, BUILT_IN));
    return read(BUILT_IN, source, types);
  }

  private static StandoffNames read(String file, ByteSource packed, Set<String> types)
      throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (InputStream in = packed.openStream();
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      Utf8Lines lines = new Utf8Lines(plain);
      try {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
          if (!line.get().isBlank() && line.get().charAt(0) != '#') {
            sentences.add(sentence(file, lines.number(), line.get(), types));
          }
        }
      } catch (CharacterCodingException e) {
        throw new StandoffFormatException(file, lines.number(), "bytes that are no text", "UTF-8");
      }
      if (sentences.isEmpty()) {
        int last = Math.max(1, lines.number() - 1);
        throw new StandoffFormatException(file, last, "no sentence", COLUMNS);
      }
    }
    return new StandoffNames(file, packed.hash(Hashing.sha256()).toString(), sentences);
  }

  private static Sentence sentence(String file, int number, String line, Set<String> types)
      throws StandoffFormatException {
    List<String> columns = TABS.splitToList(line);
    if (columns.size() != 5) {
      throw new StandoffFormatException(file, number, columns.size() + " columns", COLUMNS);
    }
    for (String place : columns.subList(1, 3)) {
      if (!PLACE.matcher(place).matches()) {
        throw new StandoffFormatException(file, number, "place '" + place + "'", "a number");
      }
    }
    int start = Integer.parseInt(columns.get(1));
    int end = Integer.parseInt(columns.get(2));
    if (end <= start) {
      throw new StandoffFormatException(
          file, number, "a sentence from " + start + " to " + end, "an end behind the start");
    }
    ImmutableList.Builder<Name> names = ImmutableList.builder();
    int last = 0;
    for (String mark : BLANKS.split(columns.get(4))) {
      Name name = name(file, number, mark, types);
      if (name.span().start() < last || name.span().end() > end - start) {
        throw new StandoffFormatException(
            file,
            number,
            "name '" + mark + "'",
            "names in order, between " + last + " and " + (end - start));
      }
      last = name.span().end();
      names.add(name);
    }
    return new Sentence(
        number, columns.get(0), new Span(start, end), columns.get(3), names.build());
  }

  private static Name name(String file, int number, String mark, Set<String> types)
      throws StandoffFormatException {
    Matcher matcher = NAME.matcher(mark);
    if (!matcher.matches() || !types.contains(matcher.group(1))) {
      throw new StandoffFormatException(
          file,
          number,
          "name '" + mark + "'",
          "TYPE:START-END with a type of " + String.join(", ", types));
    }
    int start = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    if (end <= start) {
      throw new StandoffFormatException(
          file, number, "name '" + mark + "'", "an end behind the start");
    }
    return new Name(matcher.group(1), new Span(start, end));
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The SHA-256 of the file's bytes. */
  public String sha256() {
    return sha256;
  }

  /** All sentences, those of one document together. */
  public ImmutableList<Sentence> sentences() {
    return sentences.values().asList();
  }

  /** The sentences of a document, by its id. */
  public ImmutableList<Sentence> of(String document) {
    return sentences.get(document);
  }

  /** What to throw when no text has a sentence. */
  public StandoffFormatException missing(Sentence sentence) {
    return new StandoffFormatException(
        file,
        sentence.line(),
        "no document '"
            + sentence.document()
            + "' with this sentence from "
            + sentence.span().start()
            + " to "
            + sentence.span().end(),
        "the raw text in which the names were marked");
  }
}
