package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Tokens;

/**
 * The words of {@code passing-words.txt}.
 *
 * @param openers phrases by their first word
 * @param sources phrases by their first word that begin an attribution at the end
 * @param events nouns that dates are part of the name of
 */
record PassingWords(
    ImmutableListMultimap<String, List<String>> openers,
    ImmutableListMultimap<String, List<String>> sources,
    ImmutableSet<String> events,
    ImmutableSet<String> since,
    ImmutableSet<String> until,
    ImmutableSet<String> when,
    ImmutableSet<String> back,
    ImmutableSet<String> that,
    ImmutableSet<String> says,
    ImmutableSet<String> dated,
    ImmutableSet<String> expected,
    ImmutableSet<String> expects,
    ImmutableSet<String> results,
    ImmutableSet<String> deadlines,
    ImmutableSet<String> beforeDates,
    ImmutableSet<String> comparing,
    ImmutableSet<String> attributes,
    ImmutableSet<String> supposes,
    ImmutableSet<String> backward,
    ImmutableSet<String> planned,
    ImmutableSet<String> was,
    ImmutableSet<String> happened,
    ImmutableSet<String> after,
    ImmutableSet<String> years) {

  boolean isEvent(Token token) {
    return token.segments().stream()
        .anyMatch(segment -> events.contains(LetterFolding.fold(segment.form())));
  }

  /** Whether a phrase in passing begins at a word: with a noun or clause, not with a date. */
  boolean opens(List<Token> tokens, int index, boolean[] dates) {
    String word = Tokens.folded(tokens.get(index));
    boolean joined = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    if (planned.contains(word)) {
      // "The talks planned for Friday" tell of Friday no more than "the talks to be held then".
      return index == 0
          || !JoinedConjunction.leftOut(Tokens.folded(tokens.get(index - 1))).equals("من");
    }
    return opens(word, tokens, index, dates)
        || (joined && opens(word.substring(1), tokens, index, dates));
  }

  private boolean opens(String word, List<Token> tokens, int index, boolean[] dates) {
    for (List<String> phrase : openers.get(word)) {
      int end = index + phrase.size();
      if (end < tokens.size() && !dates[end] && matches(phrase, tokens, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether at a word begins who says what stands before it: "as the ministry said". */
  boolean names(List<Token> tokens, int index) {
    return sources.get(Tokens.folded(tokens.get(index))).stream()
        .anyMatch(phrase -> matches(phrase, tokens, index));
  }

  private static boolean matches(List<String> phrase, List<Token> tokens, int index) {
    if (index + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!Tokens.folded(tokens.get(index + i)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  static PassingWords load() {
    String resource = "passing-words.txt";
    ImmutableListMultimap.Builder<String, List<String>> openers = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, List<String>> sources = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> others = ImmutableSetMultimap.builder();
    for (String line : WordLists.lines(PassingWords.class, resource)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException(resource + " has the line: " + line);
      }
      List<String> phrase = new ArrayList<>();
      Words.of(line.substring(tab + 1)).forEach(word -> phrase.add(LetterFolding.fold(word)));
      if (line.startsWith("opens")) {
        openers.put(phrase.get(0), List.copyOf(phrase));
      } else if (line.startsWith("source")) {
        sources.put(phrase.get(0), List.copyOf(phrase));
      } else {
        others.put(line.substring(0, tab), phrase.get(0));
      }
    }
    ImmutableSetMultimap<String, String> sets = others.build();
    return new PassingWords(
        openers.build(),
        sources.build(),
        sets.get("event"),
        sets.get("since"),
        sets.get("until"),
        sets.get("when"),
        sets.get("back"),
        sets.get("that"),
        sets.get("says"),
        sets.get("dated"),
        sets.get("expected"),
        sets.get("expects"),
        sets.get("result"),
        sets.get("deadline"),
        sets.get("before"),
        sets.get("compares"),
        sets.get("attribute"),
        sets.get("supposes"),
        sets.get("backward"),
        sets.get("planned"),
        sets.get("was"),
        sets.get("happened"),
        sets.get("after"),
        sets.get("year"));
  }
}
