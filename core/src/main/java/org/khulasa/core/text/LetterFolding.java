package org.khulasa.core.text;

import java.util.Locale;

/** Folds letters that writers of Arabic interchange; for comparing, never for output. */
public final class LetterFolding {
  private LetterFolding() {}

  /** One code unit in, one out: آ أ إ ٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي; everything else stays. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (fold(word.charAt(i)) != word.charAt(i)) {
        char[] folded = word.toCharArray();
        for (int j = i; j < folded.length; j++) {
          folded[j] = fold(folded[j]);
        }
        return new String(folded);
      }
    }
    return word;
  }

  /** A word for comparing across all spellings: plain, folded, Latin letters small. */
  public static String foldWord(String word) {
    return fold(ScriptNormalizer.normalize(word)).toLowerCase(Locale.ROOT);
  }

  private static char fold(char c) {
    return switch (c) {
      case 'آ', 'أ', 'إ', '\u0671' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }
}
