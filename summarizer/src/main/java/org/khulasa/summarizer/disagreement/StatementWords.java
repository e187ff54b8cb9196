package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.KindLists;

/**
 * Words by which a statement and its denial are known; the resource file explains each kind. What
 * was read is remembered. Confined to one thread.
 */
final class StatementWords {
  private static final ImmutableSetMultimap<String, Kind> WORDS = read();

  private static final ImmutableList<String> PRONOUNS = ImmutableList.of("ها", "هم", "ه");

  // Words repeat, and most of them are of no kind.
  private final Map<String, ImmutableMap<Kind, String>> read = new HashMap<>();

  enum Kind {
    DENY,
    NOT,
    IS_NOT,
    THESE_ARE_NOT,
    NOTHING,
    OUR,
    ABOUT,
    UNSOUND,
    DEED,
    GUILT,
    ASIDE,
    WHEN,
    TURN,
    ANY,
    STATE,
    DOUBT
  }

  /** Whether a word is of a kind, with or without clitics. */
  boolean is(Token token, Kind kind) {
    return kinds(token).containsKey(kind);
  }

  /** The word of the list that a word is, without its clitics; empty if it is none. */
  String stem(Token token, Kind kind) {
    return kinds(token).getOrDefault(kind, "");
  }

  private ImmutableMap<Kind, String> kinds(Token token) {
    return read.computeIfAbsent(token.normal(), StatementWords::kinds);
  }

  private static ImmutableMap<Kind, String> kinds(String normal) {
    String word = LetterFolding.fold(normal);
    String bare = withoutClitic(word);
    Map<Kind, String> kinds = new EnumMap<>(Kind.class);
    for (String form : ImmutableList.of(word, bare, withoutPronoun(word), withoutPronoun(bare))) {
      WORDS.get(form).forEach(kind -> kinds.putIfAbsent(kind, form));
    }
    return ImmutableMap.copyOf(kinds);
  }

  /** {@code ضلوعها}, {@code مسؤوليتهم} without what is written behind the word. */
  private static String withoutPronoun(String word) {
    for (String pronoun : PRONOUNS) {
      if (word.length() > pronoun.length() + 2 && word.endsWith(pronoun)) {
        String stem = word.substring(0, word.length() - pronoun.length());
        return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + 'ه' : stem;
      }
    }
    return word;
  }

  /** {@code بالضلوع}, {@code للانسحاب}, {@code ونفت} without what is written before the word. */
  private static String withoutClitic(String word) {
    String rest = word;
    if (rest.length() > 3 && "وف".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
    }
    if (rest.length() > 4 && rest.startsWith("لل")) {
      return rest.substring(2);
    }
    if (rest.length() > 4 && "بلك".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
    }
    return rest.length() > 4 && rest.startsWith("ال") ? rest.substring(2) : rest;
  }

  private static ImmutableSetMultimap<String, Kind> read() {
    ImmutableSetMultimap.Builder<String, Kind> words = ImmutableSetMultimap.builder();
    String[] kinds = Arrays.stream(Kind.values()).map(Kind::name).toArray(String[]::new);
    KindLists.words(StatementWords.class, "statement-words.txt", kinds)
        .forEach((kind, word) -> words.put(word, Kind.valueOf(kind)));
    return words.build();
  }
}
