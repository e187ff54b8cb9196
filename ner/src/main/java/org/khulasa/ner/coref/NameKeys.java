package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.WordLists;

/**
 * Keys that are the same for the spellings of one word of a name: {@link WordKey#ofSpelling},
 * without the article, with the letters by which outlets write foreign g, t, p and v made one, and
 * with {@code name-spellings.txt}. Nothing is stemmed.
 */
final class NameKeys {
  static final String ARTICLE = "ال";

  /** Behind the article at least so much must remain. */
  private static final int MIN_BARE = 3;

  /** In shorter words these letters tell names apart (طه, تم). */
  private static final int MIN_INTERCHANGED = 4;

  private NameKeys() {}

  /**
   * The key of a word.
   *
   * @param normal as {@link ScriptNormalizer} writes it
   */
  static String of(String normal) {
    String key = interchange(withoutArticle(normal));
    return Holder.SPELLINGS.getOrDefault(key, key);
  }

  /** A word as the lists of titles are read: letters folded, the article kept. */
  static String folded(String normal) {
    return LetterFolding.fold(normal).toLowerCase(Locale.ROOT);
  }

  /** Several words as one: بوكو حرام and بوكوحرام are the same. */
  static String undivided(String words) {
    return interchange(words.replace(" ", ""));
  }

  private static String withoutArticle(String normal) {
    String key = WordKey.ofSpelling(normal);
    boolean listed = !key.equals(folded(normal));
    // Also إلياس and ألفرد lose their first letters, since many write them with a bare alef.
    return !listed && key.startsWith(ARTICLE) && key.length() >= ARTICLE.length() + MIN_BARE
        ? key.substring(ARTICLE.length())
        : key;
  }

  private static String interchange(String key) {
    if (key.length() < MIN_INTERCHANGED) {
      return key;
    }
    StringBuilder letters = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      letters.append(
          switch (c) {
            case 'ج', 'گ', 'چ' -> 'غ';
            case 'ط' -> 'ت';
            case 'ڤ' -> 'ف';
            case 'پ' -> 'ب';
            default -> c;
          });
    }
    return letters.toString();
  }

  private static final class Holder {
    static final ImmutableMap<String, String> SPELLINGS = load();

    private static ImmutableMap<String, String> load() {
      ImmutableMap.Builder<String, String> spellings = ImmutableMap.builder();
      for (String line : WordLists.lines(NameKeys.class, "name-spellings.txt")) {
        List<String> forms = List.of(line.split("\\s+"));
        String key = interchange(withoutArticle(ScriptNormalizer.normalize(forms.get(0))));
        for (String form : forms) {
          spellings.put(interchange(withoutArticle(ScriptNormalizer.normalize(form))), key);
        }
      }
      return spellings.buildKeepingLast();
    }

    private Holder() {}
  }
}
