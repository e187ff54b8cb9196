package org.khulasa.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/**
 * Names that say of themselves that they are an outlet's ({@code صحيفة الميناء}, {@code الساحل
 * نيوز}), by the words of {@code outlet-words.txt}. Static and without state: any thread may call
 * it.
 */
public final class OutletNames {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 6;
  private static final String OF_NEWS = "انباء";
  private static final Splitter FIELDS = Splitter.on(' ').limit(2);
  private static final ImmutableSetMultimap<String, String> WORDS = load();

  private OutletNames() {}

  /** Whether sites call themselves by a word, wherever it stands in a browser's title. */
  public static boolean isOfSite(String word) {
    String folded = LetterFolding.foldWord(word);
    return WORDS.containsEntry("kind", folded)
        || WORDS.containsEntry("mark", folded)
        || WORDS.containsEntry("title", folded);
  }

  /**
   * Whether words are a name that begins with what kind of outlet it is, or has a word that only
   * outlets have in their names. The Suez canal ({@code قناة السويس}) is no channel; an agency with
   * the article ({@code الوكالة اللبنانية للإعلام}) is one if it says that it is of news.
   */
  public static boolean isName(List<String> words) {
    if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) {
      return false;
    }
    if (words.stream()
        .anyMatch(word -> WORDS.containsEntry("mark", LetterFolding.foldWord(word)))) {
      return true;
    }
    if (WORDS.containsEntry("definite", LetterFolding.foldWord(words.get(0)))) {
      return words.stream()
          .anyMatch(word -> WORDS.containsEntry("purpose", LetterFolding.foldWord(word)));
    }
    // The name of a news agency stands behind "of news".
    int name = LetterFolding.foldWord(words.get(1)).equals(OF_NEWS) ? 2 : 1;
    return WORDS.containsEntry("kind", LetterFolding.foldWord(words.get(0)))
        && name < words.size()
        && !WORDS.containsEntry("other", LetterFolding.foldWord(words.get(name)));
  }

  private static ImmutableSetMultimap<String, String> load() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (String line : WordLists.lines(OutletNames.class, "outlet-words.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      words.put(fields.get(0), LetterFolding.foldWord(fields.get(1)));
    }
    return words.build();
  }
}
