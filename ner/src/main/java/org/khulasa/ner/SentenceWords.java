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

  /** Another number for each stem with its tag and its clitics. */
  final long[] key;

  /** The kind of characters. */
  final byte[] shape;

  /** The stem's row of the lexicon in use, or -1. */
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
    key = new long[length];
    shape = new byte[length];
    row = new int[length];
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
    key[i] = key(stemForm, tag[i], before[i], behind[i]);
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
  private static long key(String stem, int tag, int before, int behind) {
    long key = (long) tag << Integer.SIZE ^ before;
    key = (key ^ behind) * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < stem.length(); i++) {
      key = (key ^ key >>> 29 ^ stem.charAt(i)) * 0xBF58476D1CE4E5B9L;
    }
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
    String letters = LetterFolding.fold(word);
    for (int i = 0; i < letters.length(); i++) {
      if (fold(letters.charAt(i)) != letters.charAt(i)) {
        StringBuilder folded = new StringBuilder(letters);
        for (int k = i; k < folded.length(); k++) {
          folded.setCharAt(k, fold(folded.charAt(k)));
        }
        return folded.toString();
      }
    }
    return letters;
  }

  private static char fold(char c) {
    return Character.isDigit(c) ? '0' : c < 128 ? Character.toLowerCase(c) : c;
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
