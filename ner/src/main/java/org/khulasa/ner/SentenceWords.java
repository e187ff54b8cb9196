package org.khulasa.ner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * A sentence as the features see it: for each word the hashes of its forms, its part of speech and
 * its clitics. Numbers only, so that features are made without building strings.
 *
 * <p>The stem is the word without attached conjunctions, prepositions and pronouns, letters that
 * writers interchange folded.
 */
final class SentenceWords {
  static final int NO_WORD = 0;

  /** What becomes of each character up to the end of the Arabic block: {@link LetterFolding}. */
  private static final char[] FOLDED = folded();

  final int length;

  private final String[] normals;
  private int @Nullable [] forms;
  private int @Nullable [] bare;

  final String[] stems;

  /** The stem, folded. */
  final int[] stem;

  /** The stem's tag. */
  final int[] tag;

  /** The segments before the stem, as one number; 0 when there are none. */
  final int[] before;

  /** The segments behind the stem, as one number; 0 when there are none. */
  final int[] behind;

  /** Another number for each stem. */
  final long[] stemKey;

  /** Another number for each tag with its clitics. */
  final long[] attachedKey;

  /** The kind of characters. */
  final byte[] shape;

  /** The stem's row of the lexicon in use, or -1: set by {@link WordLexicon#assign}. */
  final int[] row;

  /** What a first look at the document says about each word; see {@link Recurrence}. */
  int[][] layers = new int[0][];

  private SentenceWords(int length) {
    this.length = length;
    normals = new String[length];
    stems = new String[length];
    stem = new int[length];
    tag = new int[length];
    before = new int[length];
    behind = new int[length];
    stemKey = new long[length];
    attachedKey = new long[length];
    shape = new byte[length];
    row = new int[length];
  }

  private static char[] folded() {
    char[] folded = new char[0x700];
    for (char c = 0; c < folded.length; c++) {
      char letter = LetterFolding.fold(String.valueOf(c)).charAt(0);
      folded[c] =
          Character.isDigit(letter) ? '0' : letter < 128 ? Character.toLowerCase(letter) : letter;
    }
    return folded;
  }

  static SentenceWords of(List<Token> tokens) {
    SentenceWords words = new SentenceWords(tokens.size());
    for (int i = 0; i < words.length; i++) {
      words.set(i, tokens.get(i));
    }
    return words;
  }

  private void set(int i, Token token) {
    List<Segment> segments = token.segments();
    int first = stemAt(token);
    int end = segments.size();
    for (int k = 0; k < first; k++) {
      before[i] = before[i] * 31 + segments.get(k).form().charAt(0);
    }
    while (end - 1 > first && segments.get(end - 1).tag().startsWith("PRP")) {
      behind[i] = behind[i] * 31 + hash(segments.get(end - 1).form(), 0);
      end--;
    }
    String stemForm = fold(joined(segments, first, end));
    stems[i] = stemForm;
    normals[i] = token.normal();
    stem[i] = hash(stemForm, 0);
    tag[i] = segments.get(first).tag().hashCode() | 1;
    stemKey[i] = key(stemForm);
    attachedKey[i] = key(tag[i], before[i], behind[i]);
    shape[i] = shape(stemForm);
  }

  private static String joined(List<Segment> segments, int first, int end) {
    if (end == first + 1) {
      return segments.get(first).form();
    }
    StringBuilder joined = new StringBuilder();
    for (int k = first; k < end; k++) {
      joined.append(segments.get(k).form());
    }
    return joined.toString();
  }

  /** The whole words, folded; only where they are asked for. */
  int[] forms() {
    if (forms == null) {
      int[] hashes = new int[length];
      for (int i = 0; i < length; i++) {
        hashes[i] = form(i);
      }
      forms = hashes;
    }
    return forms;
  }

  /** The whole word, folded. */
  int form(int i) {
    return hashOf(normals[i]);
  }

  /** What {@link #form} gives for a word that is written so. */
  static int hashOf(String word) {
    return hash(fold(word), 0);
  }

  /** The stems without their articles; only where they are asked for. */
  int[] bare() {
    if (bare == null) {
      int[] hashes = new int[length];
      for (int i = 0; i < length; i++) {
        hashes[i] = hasArticle(stems[i]) ? hash(stems[i], 2) : stem[i];
      }
      bare = hashes;
    }
    return bare;
  }

  // 64 bits: among the few thousand words that are kept at a time, no two will ever share them.
  private static long key(String stem) {
    long key = stem.length();
    for (int i = 0; i < stem.length(); i++) {
      key = (key ^ key >>> 29 ^ stem.charAt(i)) * 0xBF58476D1CE4E5B9L;
    }
    return key ^ key >>> 32;
  }

  private static long key(int tag, int before, int behind) {
    long key = ((long) tag << Integer.SIZE ^ before) * 0x9E3779B97F4A7C15L;
    key = (key ^ key >>> 32 ^ behind) * 0xBF58476D1CE4E5B9L;
    return key ^ key >>> 32;
  }

  /** The number of segments before a token's stem. */
  static int stemAt(Token token) {
    List<Segment> segments = token.segments();
    int first = 0;
    while (first + 1 < segments.size() && isProclitic(segments.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean isProclitic(Segment segment) {
    String form = segment.form();
    if (form.length() != 1) {
      return false;
    }
    return switch (form.charAt(0)) {
      case 'و', 'ف', 'ب', 'ل', 'ك', 'س' -> true;
      default -> false;
    };
  }

  static boolean hasArticle(String stem) {
    return stem.length() > 3 && stem.startsWith("ال");
  }

  /** Folds what writers interchange, and besides all digits into one and Latin capitals. */
  private static String fold(String word) {
    int length = word.length();
    for (int i = 0; i < length; i++) {
      if (fold(word.charAt(i)) != word.charAt(i)) {
        char[] folded = word.toCharArray();
        for (int k = i; k < length; k++) {
          folded[k] = fold(folded[k]);
        }
        return new String(folded);
      }
    }
    return word;
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.isDigit(c) ? '0' : c;
  }

  /** The hash of a string from an offset on; never {@link #NO_WORD}. */
  static int hash(CharSequence word, int from) {
    int h = 0x811C9DC5;
    for (int i = from; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x01000193;
      h ^= h >>> 13;
    }
    return h == NO_WORD ? 1 : h;
  }

  private static byte shape(String stem) {
    if (stem.isEmpty()) {
      return 0;
    }
    char c = stem.charAt(0);
    int kind;
    if (c == '0') {
      kind = 1;
    } else if (c >= 'a' && c <= 'z') {
      kind = 2;
    } else if (!Character.isLetter(c)) {
      kind = 3;
    } else {
      kind = 4 + Math.min(stem.length(), 8);
    }
    return (byte) kind;
  }
}
