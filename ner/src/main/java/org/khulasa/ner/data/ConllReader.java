package org.khulasa.ner.data;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.io.PackedFiles;

/**
 * Reads tokens one a line, UTF-8, with columns between tabs (or, in a line without a tab, between
 * blanks) and a blank line between sentences. The token is the first column, the label the last.
 * Every column is carried through.
 *
 * <p>Labels are IOB2: {@code O}, {@code B-TYPE} for a name's first token, {@code I-TYPE} for those
 * that continue it. Published corpora break this rule here and there; {@link #repairing} reads them
 * as conlleval does. Immutable; may be shared by threads.
 */
public final class ConllReader {
  private static final int SHOWN = 40;

  private final Optional<ImmutableList<String>> types;
  private final boolean labels;
  private final boolean repair;

  private ConllReader(Optional<ImmutableList<String>> types, boolean labels, boolean repair) {
    this.types = types;
    this.labels = labels;
    this.repair = repair;
  }

  /** A reader of tokens; whatever else stands in a line is carried and not looked at. */
  public static ConllReader tokens() {
    return new ConllReader(Optional.empty(), false, false);
  }

  /**
   * A reader of tokens and labels of these types. {@code MIS} and {@code PERS} are read as MISC and
   * PER.
   */
  public static ConllReader labelled(List<String> types) {
    return new ConllReader(Optional.of(ImmutableList.copyOf(types)), true, false);
  }

  /** A reader of tokens and labels of any types. {@code MIS} and {@code PERS} are read so, too. */
  public static ConllReader labelled() {
    return new ConllReader(Optional.empty(), true, false);
  }

  /** The same reader, for which an {@code I-} label that continues nothing begins a name. */
  public ConllReader repairing() {
    return new ConllReader(types, labels, true);
  }

  /**
   * Reads a file, unpacking it when its name ends in {@code .gz}.
   *
   * @throws ConllFormatException if a line breaks the format or there is no sentence
   * @throws IOException if it cannot be read
   */
  public List<ConllSentence> read(Path file) throws IOException {
    try (InputStream in = PackedFiles.open(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name its name, for messages
   * @throws ConllFormatException if a line breaks the format or there is no sentence
   * @throws IOException if it cannot be read
   */
  public List<ConllSentence> read(InputStream in, String name) throws IOException {
    Utf8Lines lines = new Utf8Lines(in);
    ImmutableList.Builder<ConllSentence> sentences = ImmutableList.builder();
    List<List<String>> rows = new ArrayList<>();
    List<String> rowLabels = new ArrayList<>();
    boolean any = false;
    while (true) {
      Optional<String> next;
      try {
        next = lines.next();
      } catch (CharacterCodingException e) {
        throw new ConllFormatException(name, lines.number(), "bytes that are no text", "UTF-8");
      }
      int number = lines.number();
      String line = next.orElse("");
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (line.isBlank()) {
        if (!rows.isEmpty()) {
          sentences.add(new ConllSentence(number - rows.size(), rows, rowLabels));
          rows.clear();
          rowLabels.clear();
          any = true;
        }
        if (next.isEmpty()) {
          break;
        }
        continue;
      }
      List<String> row = columns(line);
      if (row.get(0).isBlank()) {
        throw new ConllFormatException(
            name, number, "an empty first column", "a token before the first tab");
      }
      if (labels) {
        String previous = rowLabels.isEmpty() ? "O" : rowLabels.get(rowLabels.size() - 1);
        rowLabels.add(label(row, previous, name, number));
      }
      rows.add(row);
    }
    if (!any) {
      throw new ConllFormatException(
          name, 1, "no tokens", "a token a line, a blank line between sentences");
    }
    return sentences.build();
  }

  private static List<String> columns(String line) {
    if (line.indexOf('\t') >= 0) {
      return ImmutableList.copyOf(line.split("\t", -1));
    }
    return ImmutableList.copyOf(line.strip().split("\\s+"));
  }

  private String label(List<String> row, String previous, String file, int line)
      throws ConllFormatException {
    if (row.size() < 2) {
      throw new ConllFormatException(
          file, line, "one column (" + shown(row.get(0)) + ")", "a token, a tab and a label");
    }
    String label = row.get(row.size() - 1).strip();
    if (label.equals("O")) {
      return label;
    }
    boolean begins = label.startsWith("B-");
    if ((!begins && !label.startsWith("I-")) || label.length() == 2) {
      throw new ConllFormatException(file, line, "label " + shown(label), allowed());
    }
    String type = typeOf(label.substring(2));
    if (types.isPresent() && !types.get().contains(type)) {
      throw new ConllFormatException(file, line, "label " + shown(label), allowed());
    }
    if (!begins && !previous.equals("B-" + type) && !previous.equals("I-" + type)) {
      if (repair) {
        return "B-" + type;
      }
      throw new ConllFormatException(
          file,
          line,
          "label I-" + type + " after " + previous,
          "I-" + type + " only after B-" + type + " or I-" + type + " (IOB2)");
    }
    return label.substring(0, 2) + type;
  }

  private static String typeOf(String written) {
    return switch (written) {
      case "MIS" -> "MISC";
      case "PERS" -> "PER";
      default -> written;
    };
  }

  private String allowed() {
    if (types.isEmpty()) {
      return "O, B-TYPE, I-TYPE";
    }
    StringBuilder list = new StringBuilder("O");
    for (String type : types.get()) {
      list.append(", B-").append(type).append(", I-").append(type);
    }
    return list.toString();
  }

  private static String shown(String text) {
    return '"' + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...") + '"';
  }
}
