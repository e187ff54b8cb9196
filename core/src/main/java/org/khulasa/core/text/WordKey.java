package org.khulasa.core.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * A key that is the same for the spellings and light inflections of one word: for matching, never
 * for output. Keys are no words; do not show them and do not store them, they may change.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>A number keeps its value: digits of all three systems become ASCII, separators of thousands
 *       go ({@code ٢٬٥٠٠}, {@code 2,500} and {@code 2500} agree), U+066B becomes a point.
 *   <li>Hamza and alef forms, ى/ي, ة/ه, ؤ/و and ئ/ي are folded; Latin letters become small.
 *   <li>What {@code spelling-variants.txt} lists becomes its first form (أميركي, أمريكي), with or
 *       without و, ف, ال and the like before it; number words become digits (ثلاث, ثلاثة, 3).
 *   <li>Words of four and more letters are stemmed by Lucene's light stemmer (Larkey, Ballesteros
 *       and Connell 2002, light10).
 * </ol>
 */
public final class WordKey {
  /** Shorter words are left whole: taking a letter from them leaves too little to tell apart. */
  private static final int MIN_STEMMED = 4;

  private WordKey() {}

  /**
   * The key of a word; empty only of the empty word, which is what normalising leaves of a vowel
   * sign that stands alone.
   *
   * @param normalWord a word as {@link ScriptNormalizer} writes it
   */
  public static String of(String normalWord) {
    if (normalWord.isEmpty()) {
      return normalWord;
    }
    if (DateToken.digit(normalWord.charAt(0)) >= 0) {
      return numberKey(normalWord);
    }
    String folded = LetterFolding.fold(normalWord).toLowerCase(Locale.ROOT);
    if (!CharacterClasses.isArabicLetter(folded.charAt(0))) {
      return folded;
    }
    String variant = Holder.VARIANTS.get(folded);
    if (variant != null) {
      return variant;
    }
    if (folded.length() < MIN_STEMMED) {
      return folded;
    }
    ArabicStemmer stemmer = new ArabicStemmer();
    char[] letters = folded.toCharArray();
    int length = stemmer.stemPrefix(letters, letters.length);
    String bare = new String(letters, 0, length);
    variant = Holder.VARIANTS.get(bare);
    if (variant != null) {
      return variant;
    }
    length = stemmer.stemSuffix(letters, length);
    return new String(letters, 0, length);
  }

  /**
   * A key that sees through spelling only: rules 1 to 3, nothing is stemmed and an article stays,
   * except where the list of variants knows the word behind it. For names, of which a stemmer makes
   * other names (حسين, حسان).
   *
   * @param normalWord a word as {@link ScriptNormalizer} writes it
   */
  public static String ofSpelling(String normalWord) {
    if (normalWord.isEmpty()) {
      return normalWord;
    }
    if (DateToken.digit(normalWord.charAt(0)) >= 0) {
      return numberKey(normalWord);
    }
    String folded = LetterFolding.fold(normalWord).toLowerCase(Locale.ROOT);
    String variant = Holder.VARIANTS.get(folded);
    if (variant == null && folded.startsWith("ال")) {
      variant = Holder.VARIANTS.get(folded.substring(2));
    }
    return variant == null ? folded : variant;
  }

  private static String numberKey(String number) {
    StringBuilder key = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int digit = DateToken.digit(c);
      if (digit >= 0) {
        key.append((char) ('0' + digit));
      } else if (c == '\u066B') {
        key.append('.');
      } else if (c == '\u066A') {
        key.append('%');
      } else if (!separatesThousands(number, i)) {
        key.append(c);
      }
    }
    return LetterFolding.fold(key.toString()).toLowerCase(Locale.ROOT);
  }

  private static boolean separatesThousands(String number, int at) {
    char c = number.charAt(at);
    if (c == '\u066C') {
      return true;
    }
    return (c == ',' || c == '،' || c == '\'' || c == '’' || c == '\u00A0' || c == '\u202F')
        && at + 3 < number.length()
        && DateToken.digit(number.charAt(at + 1)) >= 0
        && DateToken.digit(number.charAt(at + 2)) >= 0
        && DateToken.digit(number.charAt(at + 3)) >= 0
        && (at + 4 == number.length() || DateToken.digit(number.charAt(at + 4)) < 0);
  }

  private static final class Holder {
    /** From every folded spelling to the key it shares with its fellows. */
    static final ImmutableMap<String, String> VARIANTS = load();

    private static ImmutableMap<String, String> load() {
      ImmutableMap.Builder<String, String> variants = ImmutableMap.builder();
      for (String line : WordLists.lines(WordKey.class, "spelling-variants.txt")) {
        List<String> spellings = List.of(line.split("\\s+"));
        String key = LetterFolding.fold(spellings.get(0));
        for (String spelling : spellings) {
          variants.put(LetterFolding.fold(spelling), key);
        }
      }
      // Two spellings of one line may fold to the same.
      return variants.buildKeepingLast();
    }

    private Holder() {}
  }
}
