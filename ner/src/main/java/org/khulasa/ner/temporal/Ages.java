package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableMap;
import org.khulasa.core.text.LetterFolding;

/**
 * Tells decades of somebody's life from those of the calendar: {@code في الأربعينات من العمر},
 * {@code رجل في مطلع الأربعينات}.
 */
final class Ages {
  /** Who is called so for nothing that ends. */
  private static final String PERSON = "1";

  /** Who is called so for what he does. */
  private static final String BY_TRADE = "2";

  /** Who is called so for being young, which ends in the thirties. */
  private static final String YOUNG = "3";

  private static final int LAST_YOUNG = 3;

  private static final ImmutableMap<String, String> PEOPLE = load();

  private final Words words;

  Ages(Words words) {
    this.words = words;
  }

  private static ImmutableMap<String, String> load() {
    ImmutableMap.Builder<String, String> people = ImmutableMap.builder();
    for (WordFile.Line line : WordFile.read("aged-people.txt", 1)) {
      for (String spelling : line.spellings()) {
        people.put(LetterFolding.fold(spelling), line.fields().get(0));
      }
    }
    return people.buildOrThrow();
  }

  /** What is said of people who are called so, or nothing. */
  private String kind(int index) {
    return words.has(index) ? PEOPLE.getOrDefault(words.get(index).unjoined(), "") : "";
  }

  /**
   * Whether a decade is one of a life.
   *
   * @param index its first word
   * @param tens how many tens of years
   * @param next the word behind it
   */
  boolean at(int index, int tens, int next) {
    return isOfLife(next) || isOfPerson(index, tens, next);
  }

  private boolean isOfLife(int next) {
    return words.isWord(next, "من")
        && (words.isWord(next + 1, "العمر")
            || words.isWord(next + 1, "عمره")
            || words.isWord(next + 1, "عمرها")
            || words.isWord(next + 1, "عمرهما")
            || words.isWord(next + 1, "عمرهم"));
  }

  /**
   * Whether somebody who is not known yet is in it. Who is called by a trade is only if no verb
   * tells what was done in those years, and nothing more comes.
   */
  private boolean isOfPerson(int index, int tens, int next) {
    int in = words.is(index - 1, Kind.PART) ? index - 2 : index - 1;
    if (!words.isWord(in, "في")) {
      return false;
    }
    int noun = isNationality(in - 1) ? in - 2 : in - 1;
    return switch (kind(noun)) {
      case PERSON -> true;
      case YOUNG -> tens <= LAST_YOUNG;
      case BY_TRADE -> isEnd(next) && !isBehindVerb(noun);
      default -> false;
    };
  }

  /** {@code لبناني}, {@code لبنانية}: an adjective of an origin, without article. */
  private boolean isNationality(int index) {
    if (!words.has(index) || words.get(index).isDefinite() || !kind(index).isEmpty()) {
      return false;
    }
    String word = words.get(index).full();
    return word.endsWith("ي") || word.endsWith("يه") || word.endsWith("يا");
  }

  private boolean isEnd(int index) {
    return !words.has(index)
        || (!words.get(index).isArabic() && !words.get(index).number().exists());
  }

  /** Whether a verb stands before a word in its clause, or may, since there are no tags. */
  private boolean isBehindVerb(int index) {
    if (words.get(index).tag().isEmpty()) {
      return true;
    }
    for (int i = index - 1; i >= 0 && words.get(i).isArabic(); i--) {
      if (!words.get(i).verbTag().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
