package org.khulasa.core.sentence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.khulasa.core.text.CharacterClasses;

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
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing beside " + Lexicon.class.getName());
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  in,
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!entry.isEmpty()) {
          int tab = entry.indexOf('\t');
          String kindName = entry.substring(tab + 1).strip();
          Kind kind = KINDS_BY_NAME.get(kindName);
          if (tab < 0 || kind == null) {
            throw new IOException(
                "expected a form, a tab and one of "
                    + KINDS_BY_NAME.keySet()
                    + ", found '"
                    + entry
                    + "'");
          }
          kinds.put(key(entry.substring(0, tab)), kind);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
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
