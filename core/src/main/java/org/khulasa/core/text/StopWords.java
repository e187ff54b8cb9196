package org.khulasa.core.text;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
      Set<String> own = new HashSet<>();
      for (String line : WordLists.lines(StopWords.class, "stop-words.txt")) {
        for (String word : line.split("\\s+")) {
          boolean isNew = own.add(LetterFolding.fold(word).toLowerCase(Locale.ROOT));
          checkState(isNew, "stands twice in stop-words.txt: %s", word);
        }
      }
      return words.addAll(own).build();
    }

    private Holder() {}
  }
}
