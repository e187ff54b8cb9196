package org.khulasa.core.segment.atb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;

/**
 * The weights of the field, as the build compiled them. An <em>observation</em> is what the field
 * sees at one place: an Arabic letter, a whole token that is not looked into, the boundary between
 * two words, or what is outside the text. Those that some weight is about have a number.
 */
final class AtbModel {
  /** Observations the model knows nothing about. */
  static final int UNKNOWN = 0;

  static final int BOUNDARY = 1;
  static final int OUTSIDE = 2;

  /** Places of the window around a letter: itself, the two after it, the two before it. */
  static final int HERE = 0;

  static final int NEXT = 1;
  static final int NEXT_BUT_ONE = 2;
  static final int LAST = 3;
  static final int LAST_BUT_ONE = 4;

  private static final int WINDOW = 5;

  private static final int FIRST_LETTER = 0x0600;
  private static final int LETTERS = 0x0100;
  private static final String FILE = "/org/khulasa/core/segment/segmenter.khm";

  private final Map<String, Integer> ids = new HashMap<>();
  private final int longest;
  private final byte[] letters = new byte[LETTERS];
  private final double[] window;
  private final double[] base;
  private final double[] kind;
  private final double[] type;
  private final double[] before;
  private final double[] after;
  private final double[] length;
  private final double[] pairBase;
  private final double[] tripleBase;
  private final SparseRows pairs;
  private final SparseRows triples;
  private final SparseRows wrapBegin;
  private final SparseRows wrapEnd;

  /** Of each letter all that depends on nothing else, {@code [letter][label]}, flat. */
  private final double[] letterNodes = new double[LETTERS * Labels.COUNT];

  /** Of each place in a word, {@code [before][after][length][label]}, flat. */
  private final double[] placeNodes =
      new double
          [AtbFormat.MOST_BEFORE * AtbFormat.MOST_AFTER * AtbFormat.MOST_LENGTH * Labels.COUNT];

  private final float[] reachBefore;
  private final float[] reachAfter;
  private final Lexer lexer;

  private static final class Holder {
    static final AtbModel MODEL = load();
  }

  private AtbModel(Model model) throws ModelFormatException {
    List<String> observations = model.strings(AtbFormat.OBSERVATIONS);
    int most = 0;
    for (int id = 1; id < observations.size(); id++) {
      String observation = observations.get(id);
      ids.put(observation, id);
      most = Math.max(most, observation.length());
      if (observation.length() == 1 && isLetter(observation.charAt(0))) {
        letters[observation.charAt(0) - FIRST_LETTER] = (byte) id;
      }
    }
    longest = most;
    window = doubles(model, AtbFormat.NODE_WINDOW);
    base = doubles(model, AtbFormat.NODE_BASE);
    kind = doubles(model, AtbFormat.NODE_KIND);
    type = doubles(model, AtbFormat.NODE_TYPE);
    before = doubles(model, AtbFormat.NODE_BEFORE);
    after = doubles(model, AtbFormat.NODE_AFTER);
    length = doubles(model, AtbFormat.NODE_LENGTH);
    pairBase = doubles(model, AtbFormat.PAIR_BASE);
    tripleBase = doubles(model, AtbFormat.TRIPLE_BASE);
    pairs = SparseRows.read(model, AtbFormat.PAIR);
    triples = SparseRows.read(model, AtbFormat.TRIPLE);
    wrapBegin = SparseRows.read(model, AtbFormat.WRAP_BEGIN);
    wrapEnd = SparseRows.read(model, AtbFormat.WRAP_END);
    reachBefore = model.floats(AtbFormat.REACH_BEFORE);
    reachAfter = model.floats(AtbFormat.REACH_AFTER);
    lexer = new Lexer(model);
    setLetterNodes();
    setPlaceNodes();
  }

  private void setLetterNodes() {
    double[] node = new double[Labels.COUNT];
    for (int letter = 0; letter < LETTERS; letter++) {
      char c = (char) (FIRST_LETTER + letter);
      setKinds(node, Character.toString(c), 0, 1);
      addWindow(node, letter(c), HERE);
      System.arraycopy(node, 0, letterNodes, letter * Labels.COUNT, Labels.COUNT);
    }
  }

  private void setPlaceNodes() {
    double[] node = new double[Labels.COUNT];
    for (int place = 0; place < placeNodes.length / Labels.COUNT; place++) {
      Arrays.fill(node, 0);
      add(node, before, place / (AtbFormat.MOST_AFTER * AtbFormat.MOST_LENGTH));
      add(node, after, place / AtbFormat.MOST_LENGTH % AtbFormat.MOST_AFTER);
      add(node, length, place % AtbFormat.MOST_LENGTH);
      System.arraycopy(node, 0, placeNodes, place * Labels.COUNT, Labels.COUNT);
    }
  }

  /** The model of this jar, loaded when first asked for. */
  static AtbModel get() {
    return Holder.MODEL;
  }

  private static AtbModel load() {
    try (InputStream in = AtbModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("it is missing from the jar of khulasa-core");
      }
      return new AtbModel(Model.read(in, FILE, AtbFormat.KIND, AtbFormat.VERSION));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + FILE, e);
    }
  }

  /** A section of doubles: each is two ints, the high half first. */
  static double[] doubles(Model model, String name) throws ModelFormatException {
    int[] halves = model.ints(name);
    double[] values = new double[halves.length / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          Double.longBitsToDouble(
              ((long) halves[2 * i] << Integer.SIZE) | (halves[2 * i + 1] & 0xFFFF_FFFFL));
    }
    return values;
  }

  Lexer lexer() {
    return lexer;
  }

  /** Whether a character is of the block of Unicode whose words are looked into. */
  static boolean isLetter(char c) {
    return c >= FIRST_LETTER && c < FIRST_LETTER + LETTERS;
  }

  /** The number of an Arabic letter. */
  int letter(char c) {
    return letters[c - FIRST_LETTER] & 0xFF;
  }

  /** The number of a token that is not looked into. */
  int whole(String token) {
    return token.length() > longest ? UNKNOWN : ids.getOrDefault(token, UNKNOWN);
  }

  /** The weight of a label, given an observation in a place of the window around it. */
  double window(int observation, int place, int label) {
    return window[(observation * WINDOW + place) * Labels.COUNT + label];
  }

  /** Adds what an observation in a place of the window says about the labels. */
  void addWindow(double[] node, int observation, int place) {
    int from = (observation * WINDOW + place) * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      node[label] += window[from + label];
    }
  }

  /**
   * Sets the weights of the labels of a letter: from itself, from its place in its word, and from
   * the observations around it; those that are not known here are {@link #UNKNOWN}.
   *
   * @param letter of the Arabic block
   * @param index its place in the word
   * @param size the word's length
   */
  void setLetter(
      double[] node,
      char letter,
      int index,
      int size,
      int next,
      int nextButOne,
      int last,
      int lastButOne) {
    int here = (letter - FIRST_LETTER) * Labels.COUNT;
    int place = place(index, size - 1 - index, size);
    int atNext = (next * WINDOW + NEXT) * Labels.COUNT;
    int atNextButOne = (nextButOne * WINDOW + NEXT_BUT_ONE) * Labels.COUNT;
    int atLast = (last * WINDOW + LAST) * Labels.COUNT;
    int atLastButOne = (lastButOne * WINDOW + LAST_BUT_ONE) * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      node[label] =
          letterNodes[here + label]
              + placeNodes[place + label]
              + window[atNext + label]
              + window[atLast + label]
              + window[atNextButOne + label]
              + window[atLastButOne + label];
    }
  }

  /** Where the row of a place in a word begins. */
  private static int place(int before, int after, int size) {
    int row = Math.min(AtbFormat.MOST_BEFORE - 1, before);
    row = row * AtbFormat.MOST_AFTER + Math.min(AtbFormat.MOST_AFTER - 1, after);
    row = row * AtbFormat.MOST_LENGTH + Math.min(AtbFormat.MOST_LENGTH - 1, size);
    return row * Labels.COUNT;
  }

  /** Sets the weights of the labels of a token that is not looked into, from itself. */
  void setWhole(double[] node, CharSequence token) {
    int size = token.length();
    setKinds(node, token, 0, size);
    int place = place(0, 0, size);
    for (int label = 0; label < Labels.COUNT; label++) {
      node[label] += placeNodes[place + label];
    }
  }

  /** Sets what follows from the kinds of characters that an observation has. */
  private void setKinds(double[] node, CharSequence word, int index, int size) {
    System.arraycopy(base, 0, node, 0, Labels.COUNT);
    if (size > 1) {
      add(node, kind, 0);
    }
    boolean punctuation = false;
    boolean digit = false;
    boolean arabic = false;
    boolean latin = false;
    int types = 0;
    for (int i = index; i < index + size; i++) {
      char c = word.charAt(i);
      int characterType = Character.getType(c);
      types |= 1 << characterType;
      punctuation |= isPunctuation(characterType);
      digit |= characterType == Character.DECIMAL_DIGIT_NUMBER;
      arabic |= isLetter(c);
      latin |= c < 0x80;
    }
    if (punctuation) {
      add(node, kind, 1);
    }
    if (digit) {
      add(node, kind, 2);
    }
    if (arabic) {
      add(node, kind, 3);
    }
    if (latin) {
      add(node, kind, 4);
    }
    for (int left = types; left != 0; left &= left - 1) {
      add(node, type, Integer.numberOfTrailingZeros(left));
    }
  }

  private static boolean isPunctuation(int characterType) {
    return switch (characterType) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static void add(double[] node, double[] rows, int row) {
    int from = row * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      node[label] += rows[from + label];
    }
  }

  /** The number of observations, {@link #UNKNOWN} among them. */
  int observations() {
    return ids.size() + 1;
  }

  /** Sets the weights of pairs of labels for an observation after another. */
  void setPairs(double[] row, int here, int last) {
    System.arraycopy(pairBase, 0, row, 0, Labels.PAIRS);
    pairs.addTo(row, (here << Byte.SIZE) | last);
  }

  /** The number of the weights of triples of labels for an observation after two others. */
  int triplesOf(int here, int last, int lastButOne) {
    return triples.row(tripleKey(here, last, lastButOne));
  }

  /** A row of the weights that triples of labels have everywhere. */
  double[] newTriples() {
    return tripleBase.clone();
  }

  /** Changes a row of {@link #newTriples} from some weights to others, by {@link #triplesOf}. */
  void changeTriples(double[] row, int from, int to) {
    triples.restore(row, tripleBase, from);
    triples.addRow(row, to);
  }

  /** The weight of one triple of labels. */
  double triple(int here, int last, int lastButOne, int labels) {
    return tripleBase[labels] + triples.get(tripleKey(here, last, lastButOne), labels);
  }

  private static int tripleKey(int here, int last, int lastButOne) {
    return (((here << Byte.SIZE) | last) << Byte.SIZE) | lastButOne;
  }

  /** Whether the two first and the two last letters of a word say something in a place of it. */
  static boolean hasWraps(int size, int index) {
    return size > 3 && (index == 2 || index == size - 1);
  }

  /** Adds to the pairs what the two first and the two last letters of a word say there. */
  void addWraps(double[] row, CharSequence word, int index) {
    int size = word.length();
    int key = 0;
    key = (key << Byte.SIZE) | (word.charAt(0) & 0xFF);
    key = (key << Byte.SIZE) | (word.charAt(1) & 0xFF);
    key = (key << Byte.SIZE) | (word.charAt(size - 2) & 0xFF);
    key = (key << Byte.SIZE) | (word.charAt(size - 1) & 0xFF);
    if (index == 2) {
      wrapBegin.addTo(row, key);
    }
    if (index == size - 1) {
      wrapEnd.addTo(row, key);
    }
  }

  /** The most that a word's first label can gain on another from the word before. */
  float reachBefore(int first, int label, int other) {
    return reachBefore[first * Labels.PAIRS + Labels.COUNT * label + other];
  }

  /** The most that a word's last label can gain on another from the word after. */
  float reachAfter(int last, int label, int other) {
    return reachAfter[last * Labels.PAIRS + Labels.COUNT * label + other];
  }
}
