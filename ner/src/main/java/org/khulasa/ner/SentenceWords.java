package org.khulasa.ner;

import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;

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

  /** The whole word, folded. */
  final int[] form;

  final String[] stems;

  /** The stem, folded. */
  final int[] stem;

  /** The stem without its article. */
  final int[] bare;

  /** The stem's tag. */
  final int[] tag;

  /** The segments before the stem, as one number; 0 when there are none. */
  final int[] before;

  /** The segments behind the stem, as one number; 0 when there are none. */
  final int[] behind;

  /** The kind of characters. */
  final byte[] shape;

  /** The stem's row of the lexicon in use, or -1. */
  final int[] row;

  /** What a first look at the document says about each word; see {@link Recurrence}. */
  int[][] layers = new int[0][];

  private SentenceWords(int length) {
    this.length = length;
    form = new int[length];
    stems = new String[length];
    stem = new int[length];
    bare = new int[length];
    tag = new int[length];
    before = new int[length];
    behind = new int[length];
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
    StringBuilder joined = new StringBuilder();
    for (int k = first; k < end; k++) {
      joined.append(segments.get(k).form());
    }
    String stemForm = fold(joined);
    stems[i] = stemForm;
    form[i] = hash(fold(new StringBuilder(token.normal())), 0);
    stem[i] = hash(stemForm, 0);
    bare[i] = hasArticle(stemForm) ? hash(stemForm, 2) : stem[i];
    tag[i] = segments.get(first).tag().hashCode() | 1;
    shape[i] = shape(stemForm);
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

  private static String fold(StringBuilder word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'آ', 'أ', 'إ', '\u0671' -> word.setCharAt(i, 'ا');
        case 'ى', 'ئ' -> word.setCharAt(i, 'ي');
        case 'ة' -> word.setCharAt(i, 'ه');
        case 'ؤ' -> word.setCharAt(i, 'و');
        default -> {
          if (Character.isDigit(c)) {
            word.setCharAt(i, '0');
          } else if (c < 128) {
            word.setCharAt(i, Character.toLowerCase(c));
          }
        }
      }
    }
    return word.toString();
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
