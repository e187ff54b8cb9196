package org.khulasa.core.sentence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.WordLists;

/**
 * The words that tell whether a sentence ends, from {@code abbreviations.txt} and {@code
 * sentence-cues.txt} beside this class. Looked up without vowel signs, tatweel and the hamza on
 * alif, which pages write as they like.
 */
final class Lexicon {
  /** What a word tells; the resource files explain the kinds. */
  enum Kind {
    TITLE,
    UNIT,
    LABEL,
    LETTER,
    DOMAIN,
    VERB,
    OPENER,
    FOLLOWER
  }

  private static final ImmutableMap<String, Kind> KINDS_BY_NAME = kindsByName();

  private final ImmutableSetMultimap<String, Kind> kinds;

  private Lexicon(ImmutableSetMultimap<String, Kind> kinds) {
    this.kinds = kinds;
  }

  private static final class Holder {
    static final Lexicon INSTANCE = load();
  }

  static Lexicon get() {
    return Holder.INSTANCE;
  }

  /** Whether a word, in the form {@link #key} gives, is of this kind. */
  boolean is(String key, Kind kind) {
    return kinds.containsEntry(key, kind);
  }

  /** The form under which a word is listed. */
  static String key(CharSequence word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == CharacterClasses.TATWEEL
          || CharacterClasses.isDiacritic(c)
          || CharacterClasses.isInvisibleControl(c)) {
        continue;
      }
      key.append(
          switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            default -> c;
          });
    }
    return key.toString();
  }

  private static Lexicon load() {
    ImmutableSetMultimap.Builder<String, Kind> kinds = ImmutableSetMultimap.builder();
    read("abbreviations.txt", kinds);
    read("sentence-cues.txt", kinds);
    return new Lexicon(kinds.build());
  }

  private static void read(String name, ImmutableSetMultimap.Builder<String, Kind> kinds) {
    for (String entry : WordLists.lines(Lexicon.class, name)) {
      int tab = entry.indexOf('\t');
      Kind kind = KINDS_BY_NAME.get(entry.substring(tab + 1).strip());
      if (tab < 0 || kind == null) {
        throw new IllegalStateException(
            name
                + ": expected a form, a tab and one of "
                + KINDS_BY_NAME.keySet()
                + ", found '"
                + entry
                + "'");
      }
      kinds.put(key(entry.substring(0, tab)), kind);
    }
  }

  private static ImmutableMap<String, Kind> kindsByName() {
    ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    return kinds.buildOrThrow();
  }
}
