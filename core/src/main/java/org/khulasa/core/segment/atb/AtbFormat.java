package org.khulasa.core.segment.atb;

/**
 * The sections of {@code segmenter.khm}; what writes and what reads it meet here. Sections {@code
 * node} hold a row of {@link #LABELS} weights for each case, those of pairs and triples sparse rows
 * under four names.
 */
public final class AtbFormat {
  /** The kind of model. */
  public static final String KIND = "segmenter";

  public static final int VERSION = 1;

  /** How many labels a letter may have. */
  public static final int LABELS = 6;

  /** How many letters before a letter are told apart: from here on they count as many. */
  public static final int MOST_BEFORE = 6;

  /** The same for the letters after it. */
  public static final int MOST_AFTER = 10;

  /** The same for all letters of its word, zero included. */
  public static final int MOST_LENGTH = 11;

  /** Marks, in an action of the lexer, a state that nothing can follow. */
  public static final int LAST_STATE = 0x80;

  /** Strings: the observations that have a number, in its order. */
  public static final String OBSERVATIONS = "observations";

  /** The labels' weights, given an observation in a place of the window around the letter. */
  public static final String NODE_WINDOW = "node.window";

  /** What every letter gives its labels. */
  public static final String NODE_BASE = "node.base";

  /** What follows from its length, marks, digits and block of Unicode. */
  public static final String NODE_KIND = "node.kind";

  /** What follows from its types of characters, by their numbers in Java. */
  public static final String NODE_TYPE = "node.type";

  /** What follows from the letters before it in its word, {@link #MOST_BEFORE} rows. */
  public static final String NODE_BEFORE = "node.before";

  /** What follows from the letters after it in its word, {@link #MOST_AFTER} rows. */
  public static final String NODE_AFTER = "node.after";

  /** What follows from the length of its word, {@link #MOST_LENGTH} rows. */
  public static final String NODE_LENGTH = "node.length";

  /** What every pair of labels gets. */
  public static final String PAIR_BASE = "pair.base";

  /** What every three labels in a row get. */
  public static final String TRIPLE_BASE = "triple.base";

  /** Rows of pairs, by two observations. */
  public static final String PAIR = "pair";

  /** Rows of three labels, by three observations. */
  public static final String TRIPLE = "triple";

  /** Rows of pairs at a word's beginning, by its two first and two last letters. */
  public static final String WRAP_BEGIN = "wrap.begin";

  /** The same at its end. */
  public static final String WRAP_END = "wrap.end";

  /** Floats: the most that a word's first label can gain from the word before. */
  public static final String REACH_BEFORE = "reach.before";

  /** Floats: the most that a word's last label can gain from the word after. */
  public static final String REACH_AFTER = "reach.after";

  /** Chars: where the classes of each block of characters begin. */
  public static final String LEXER_BLOCKS = "lexer.blocks";

  /** Bytes: the classes of characters. */
  public static final String LEXER_CLASSES = "lexer.classes";

  /** Bytes: by state and class the next state plus one; 0 for none. */
  public static final String LEXER_NEXT = "lexer.next";

  /** Bytes: what each state stands for, with {@link #LAST_STATE}. */
  public static final String LEXER_ACTIONS = "lexer.actions";

  /** Chars: pairs of a character and what it becomes; U+0000 for nothing. */
  public static final String LEXER_NORMAL = "lexer.normal";

  private AtbFormat() {}
}
