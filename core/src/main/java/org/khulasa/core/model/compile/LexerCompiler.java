package org.khulasa.core.model.compile;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.khulasa.core.model.ModelWriter;
import org.khulasa.core.segment.atb.AtbFormat;

/** Copies the tables of CoreNLP's Arabic tokenizer: its automaton and its map of characters. */
final class LexerCompiler {
  private static final String LEXER = "edu.stanford.nlp.international.arabic.process.ArabicLexer";

  /** What {@code ArabicSegmenter} asks of its tokenizer by default. */
  private static final List<String> OPTIONS =
      List.of(
          "normArDigits",
          "normArPunc",
          "normAlif",
          "removeDiacritics",
          "removeTatweel",
          "removeQuranChars",
          "removeProMarker",
          "removeMorphMarker",
          "removeLengthening");

  private static final int ACCEPTS = 1;
  private static final int ENDS = 8;

  private LexerCompiler() {}

  static void write(ModelWriter out) throws IOException {
    Class<?> lexer;
    try {
      lexer = Class.forName(LEXER);
    } catch (ClassNotFoundException e) {
      throw new IOException(LEXER + " is not in this CoreNLP", e);
    }
    out.chars(AtbFormat.LEXER_BLOCKS, chars(table(lexer, "ZZ_CMAP_TOP")));
    out.bytes(AtbFormat.LEXER_CLASSES, bytes(table(lexer, "ZZ_CMAP_BLOCKS")));
    writeAutomaton(out, lexer);
    out.chars(AtbFormat.LEXER_NORMAL, normal());
  }

  /** States by row; the next state plus one, zero for none; and what a state stands for. */
  private static void writeAutomaton(ModelWriter out, Class<?> lexer) throws IOException {
    int[] actions = table(lexer, "ZZ_ACTION");
    int[] rows = table(lexer, "ZZ_ROWMAP");
    int[] next = table(lexer, "ZZ_TRANS");
    int[] attributes = table(lexer, "ZZ_ATTRIBUTE");
    // Rows lie one behind the other; the second begins where the first, at 0, ends.
    int classes = Arrays.stream(rows).filter(row -> row > 0).min().orElseThrow();
    int[] dense = new int[rows.length * classes];
    int[] meaning = new int[rows.length];
    for (int state = 0; state < rows.length; state++) {
      for (int c = 0; c < classes; c++) {
        dense[state * classes + c] = next[rows[state] + c] + 1;
      }
      if ((attributes[state] & ACCEPTS) != 0) {
        meaning[state] =
            actions[state] | ((attributes[state] & ENDS) != 0 ? AtbFormat.LAST_STATE : 0);
      }
    }
    out.bytes(AtbFormat.LEXER_NEXT, bytes(dense)).bytes(AtbFormat.LEXER_ACTIONS, bytes(meaning));
  }

  /** Pairs of a character and what it becomes; U+0000 for nothing. */
  private static char[] normal() throws IOException {
    Properties options = new Properties();
    OPTIONS.forEach(option -> options.setProperty(option, "true"));
    ArabicTokenizer<?> tokenizer =
        new ArabicTokenizer<>(new StringReader(""), new CoreLabelTokenFactory(), options);
    Map<?, ?> map =
        Hidden.field(Hidden.field(tokenizer, "lexer", Object.class), "normMap", Map.class);
    Map<Character, Character> sorted = new TreeMap<>();
    map.forEach((from, to) -> sorted.put(only((String) from), only((String) to)));
    StringBuilder pairs = new StringBuilder();
    sorted.forEach((from, to) -> pairs.append(from.charValue()).append(to.charValue()));
    return pairs.toString().toCharArray();
  }

  private static char only(String text) {
    if (text.length() > 1) {
      throw new IllegalStateException("a character becomes \"" + text + "\"");
    }
    return text.isEmpty() ? 0 : text.charAt(0);
  }

  private static int[] table(Class<?> lexer, String name) throws IOException {
    return Hidden.staticField(lexer, name, int[].class);
  }

  private static char[] chars(int[] values) {
    char[] chars = new char[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0 || values[i] > Character.MAX_VALUE) {
        throw new IllegalStateException(values[i] + " is no char");
      }
      chars[i] = (char) values[i];
    }
    return chars;
  }

  private static byte[] bytes(int[] values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0 || values[i] > 255) {
        throw new IllegalStateException(values[i] + " is no byte");
      }
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
