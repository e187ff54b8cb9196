package org.khulasa.core.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/**
 * Words that say little about what a text is about: Lucene's Arabic stop words (by Jacques Savoy,
 * BSD licence) and the function words and reporting verbs of news, in {@code stop-words.txt}.
 *
 * <p>Hamzas, ى/ي and ة/ه are not told apart, since pages mix them; the price is that the name علي
 * counts as the preposition على.
 */
public final class StopWords {
  private StopWords() {}

  /**
   * Whether this is a stop word.
   *
   * @param normalWord a word as {@link ScriptNormalizer} writes it, with its clitics (وكانت) or
   *     without
   */
  public static boolean contains(String normalWord) {
    return Holder.WORDS.contains(LetterFolding.fold(normalWord));
  }

  private static final class Holder {
    static final ImmutableSet<String> WORDS = load();

    private static ImmutableSet<String> load() {
      ImmutableSet.Builder<String> words = ImmutableSet.builder();
      for (Object word : ArabicAnalyzer.getDefaultStopSet()) {
        words.add(LetterFolding.fold(new String((char[]) word)));
      }
      for (String line : WordLists.lines(StopWords.class, "stop-words.txt")) {
        for (String word : line.split("\\s+")) {
          words.add(LetterFolding.fold(word).toLowerCase(Locale.ROOT));
        }
      }
      return words.build();
    }

    private Holder() {}
  }
}
