package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * The words that ROUGE counts: maximal runs of letters and digits, after a normalisation under
 * which two spellings of one word agree.
 *
 * <p>The rules, in this order:
 *
 * <ul>
 *   <li>Unicode NFKC: presentation forms and ligatures become letters, decomposed hamzas join their
 *       letters;
 *   <li>vowel signs and all other combining marks, tatweel, and invisible format characters (bidi
 *       controls, ZWNJ) are removed, without ending the word;
 *   <li>every other character that is no letter and no digit ends the word, so {@code 3.5} is two
 *       words;
 *   <li>digits of every script become ASCII; Latin and other cased letters lower case;
 *   <li>the letters of Persian and other keyboards that look like Arabic ones become these; alef
 *       with hamza, madda or wasla becomes alef, waw with hamza waw, ya with hamza and alef maksura
 *       ya, ta marbuta ha (Lucene's {@code ArabicNormalizer} and what it leaves out);
 *   <li>if asked for: light stemming of prefixes and suffixes (Larkey, Ballesteros and Connell
 *       2007, as Lucene's {@code ArabicStemmer} has it), of the article, the conjunction and the
 *       endings.
 * </ul>
 *
 * <p>There is no stop word list. The rules are written out here and not taken from {@code
 * core.text}: a measure must not move when the toolkit it measures does. Immutable; may be shared
 * by threads.
 */
public final class RougeTokenizer {
  private static final char TATWEEL = '\u0640';

  private final boolean stemmed;

  /**
   * A tokenizer.
   *
   * @param stemmed whether words are stemmed
   */
  public RougeTokenizer(boolean stemmed) {
    this.stemmed = stemmed;
  }

  /** Whether words are stemmed. */
  public boolean stemmed() {
    return stemmed;
  }

  /** The normalised words of a text, in order. */
  public List<String> words(String text) {
    // The stemmer and the normaliser only read their own constants, but do not promise it: they
    // stay local.
    ArabicNormalizer normalizer = new ArabicNormalizer();
    ArabicStemmer stemmer = new ArabicStemmer();
    ImmutableList.Builder<String> words = ImmutableList.builder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isDigit(codePoint)) {
        word.append((char) ('0' + Character.digit(codePoint, 10)));
      } else if (Character.isLetter(codePoint) && codePoint != TATWEEL) {
        word.appendCodePoint(fold(Character.toLowerCase(codePoint)));
      } else if (!isInvisibleInWord(codePoint)) {
        flush(word, normalizer, stemmer, words);
      }
    }
    flush(word, normalizer, stemmer, words);
    return words.build();
  }

  private void flush(
      StringBuilder word,
      ArabicNormalizer normalizer,
      ArabicStemmer stemmer,
      ImmutableList.Builder<String> words) {
    if (word.isEmpty()) {
      return;
    }
    // Without the mark that stood between them, Korean letters may compose.
    char[] letters = Normalizer.normalize(word, Normalizer.Form.NFKC).toCharArray();
    word.setLength(0);
    int length = normalizer.normalize(letters, letters.length);
    if (stemmed) {
      length = stemmer.stem(letters, length);
    }
    if (length > 0) {
      words.add(new String(letters, 0, length));
    }
  }

  private static boolean isInvisibleInWord(int codePoint) {
    if (codePoint == TATWEEL) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** What Lucene's normaliser leaves out. */
  private static int fold(int letter) {
    return switch (letter) {
      case '\u0671', '\u0672', '\u0673', '\u0675' -> '\u0627'; // alef wasla and wavy hamzas
      case '\u0624' -> '\u0648'; // waw with hamza
      case '\u0626', '\u06CC', '\u06CD', '\u06CE', '\u06D0', '\u06D2', '\u06D3' -> '\u064A'; // ya
      case '\u06A9', '\u06AA' -> '\u0643'; // keheh
      case '\u06BE', '\u06C0', '\u06C1', '\u06C2', '\u06C3', '\u06D5' -> '\u0647'; // ha
      default -> letter;
    };
  }
}
