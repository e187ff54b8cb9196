package org.khulasa.ner.render;

import com.google.common.base.Strings;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.io.AnalysisRenderer;
import org.khulasa.core.text.VisibleText;

/**
 * A document's entities as a table for reading at a terminal: type, number of mentions, the lines
 * of the text they stand in, a figure's value, and the name.
 *
 * <p>What is Arabic stands last in each line, so that the columns keep their places whether or not
 * the terminal turns Arabic round. A name that does not begin with a letter has a right-to-left
 * mark before it, or its number would be torn off. Of a document without a sentence nothing is
 * written. A program should read JSON.
 */
public final class EntityText implements AnalysisRenderer {
  private static final String NOTHING = "  (no names or figures)\n";
  private static final String GAP = "  ";
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final int LINES_SHOWN = 4;

  /** A renderer; it has no options. */
  public EntityText() {}

  @Override
  public void render(AnalyzedDocument document, Appendable out) throws IOException {
    if (document.sentences().isEmpty()) {
      return;
    }
    String text = document.document().text();
    List<Entity> entities = DisjointEntities.of(document);
    int[] lines = lines(text, entities);
    List<Row> rows =
        EntityIndex.of(entities, text).stream().map(entry -> Row.of(entry, lines)).toList();
    out.append(VisibleText.line(document.document().id())).append('\n');
    int type = width(rows.stream().map(Row::type).toList());
    int count = width(rows.stream().map(Row::count).toList());
    int where = width(rows.stream().map(Row::lines).toList());
    int value = width(rows.stream().map(Row::value).toList());
    for (Row row : rows) {
      out.append(GAP).append(Strings.padEnd(row.type(), type, ' '));
      out.append(GAP).append(Strings.padStart(row.count(), count, ' '));
      out.append(GAP).append(Strings.padEnd(row.lines(), where, ' '));
      if (!row.value().isEmpty()) {
        out.append(GAP).append(Strings.padEnd(row.value(), value, ' '));
      }
      out.append(GAP).append(row.name()).append('\n');
    }
    if (rows.isEmpty()) {
      out.append(NOTHING);
    }
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The line of each entity, from 1. */
  private static int[] lines(String text, List<Entity> entities) {
    int[] lines = new int[entities.size()];
    int line = 1;
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      for (; at < entities.get(i).span().start(); at++) {
        char c = text.charAt(at);
        if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
          line++;
        }
      }
      lines[i] = line;
    }
    return lines;
  }

  /** An entry of the index as cells. */
  private record Row(String type, String count, String lines, String value, String name) {
    static Row of(EntityIndex.Entry entry, int[] lines) {
      List<Integer> places =
          entry.mentions().stream().map(mention -> lines[mention]).distinct().toList();
      String shown =
          places.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(","));
      String name = entry.name();
      String noun = entry.value().map(Value::noun).orElse("");
      if (!noun.isEmpty() && !name.endsWith(noun)) {
        name += " (" + noun + ")";
      }
      boolean letterFirst = !name.isEmpty() && Character.isLetter(name.codePointAt(0));
      return new Row(
          VisibleText.line(entry.type()),
          entry.mentions().size() + "x",
          "line " + shown + (places.size() > LINES_SHOWN ? ",.." : ""),
          entry.value().map(Value::sign).orElse(""),
          letterFirst ? name : RIGHT_TO_LEFT_MARK + name);
    }
  }
}
