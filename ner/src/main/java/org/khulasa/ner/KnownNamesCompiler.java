package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.primitives.Bytes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.model.ModelWriter;

/**
 * Writes what {@link KnownNames} reads, from the list of names: a step of this module's build, so
 * that no start has to read thousands of lines. Same list, same bytes.
 *
 * <p>A line is a comment ({@code #}), a heading with the type of the names below it ({@code [PER]
 * people}), empty, or a name with one blank between words.
 */
final class KnownNamesCompiler {
  private static final Splitter SPACES = Splitter.on(' ');

  private final Path list;
  private final List<String> types = new ArrayList<>();
  private final IntHash beginnings = new IntHash(1 << 14);

  /** For each beginning the number of its type, or {@link KnownNames#NO_NAME}. */
  private final List<Byte> ends = new ArrayList<>();

  private KnownNamesCompiler(Path list) {
    this.list = list;
  }

  /** Compiles the list named first into the file named second. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      compile(Path.of(args[0])).write(out);
    }
  }

  /**
   * Compiles a list.
   *
   * @throws IOException if it cannot be read, or a line is none of those it may have: the message
   *     names file, line and what was expected
   */
  static ModelWriter compile(Path list) throws IOException {
    KnownNamesCompiler compiler = new KnownNamesCompiler(list);
    List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
    int type = KnownNames.NO_NAME;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("[")) {
        type = compiler.type(line, i + 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        compiler.add(line, type, i + 1);
      }
    }
    return new ModelWriter(KnownNames.KIND, KnownNames.VERSION)
        .strings("types", compiler.types)
        .ints("beginnings", compiler.beginnings.keys())
        .bytes("ends", Bytes.toArray(compiler.ends));
  }

  private int type(String heading, int line) throws IOException {
    int end = heading.indexOf(']');
    if (end < 0) {
      throw wrong(line, heading, "a type between [ and ]");
    }
    String type = heading.substring(1, end);
    if (!types.contains(type)) {
      types.add(type);
    }
    return types.indexOf(type);
  }

  private void add(String name, int type, int line) throws IOException {
    if (type == KnownNames.NO_NAME) {
      throw wrong(line, name, "a heading such as [PER] before the first name");
    }
    int number = -1;
    int beginning = 0;
    for (String word : SPACES.split(name)) {
      if (word.isEmpty()) {
        throw wrong(line, name, "one blank between words, and none around them");
      }
      beginning = KnownNames.next(beginning, SentenceWords.hashOf(word));
      number = beginnings.add(beginning);
      if (number == ends.size()) {
        ends.add((byte) KnownNames.NO_NAME);
      }
    }
    if (ends.get(number) != KnownNames.NO_NAME) {
      throw wrong(line, name, "a name that is not listed above, in another spelling perhaps");
    }
    ends.set(number, (byte) type);
  }

  private IOException wrong(int line, String found, String expected) {
    return new IOException(
        list + ", line " + line + ": found \"" + found + "\", expected " + expected);
  }
}
