package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.OpeningWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * The words of {@code passing-words.txt}.
 *
 * @param openers phrases by their first word
 * @param sources phrases by their first word that begin an attribution at the end
 * @param events nouns that dates are part of the name of
 */
record PassingWords(
    ImmutableListMultimap<String, ImmutableList<String>> openers,
    ImmutableListMultimap<String, ImmutableList<String>> sources,
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
    ImmutableSet<String> others,
    ImmutableSet<String> years,
    ImmutableSet<String> scheduled,
    ImmutableSet<String> condition,
    ImmutableSet<String> incase,
    ImmutableSet<String> but,
    ImmutableSet<String> shows,
    ImmutableSet<String> pictures,
    ImmutableSet<String> comes,
    ImmutableSet<String> commented) {

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

  /** Whether the words behind the first one, which is known to match, are those of a phrase. */
  private static boolean matches(List<String> phrase, List<Token> tokens, int index) {
    return OpeningWords.begin(
        Tokens.allFolded(tokens.subList(index + 1, tokens.size())),
        phrase.subList(1, phrase.size()));
  }

  static PassingWords load() {
    ImmutableListMultimap<String, ImmutableList<String>> lines =
        KindLists.phrases(
            PassingWords.class,
            "passing-words.txt",
            "opens",
            "source",
            "event",
            "since",
            "until",
            "when",
            "back",
            "that",
            "says",
            "dated",
            "expected",
            "expects",
            "result",
            "deadline",
            "before",
            "compares",
            "attribute",
            "supposes",
            "backward",
            "planned",
            "was",
            "happened",
            "after",
            "other",
            "year",
            "scheduled",
            "condition",
            "incase",
            "but",
            "shows",
            "picture",
            "comes",
            "commented");
    return new PassingWords(
        KindLists.byFirstWord(lines.get("opens")),
        KindLists.byFirstWord(lines.get("source")),
        KindLists.single(lines.get("event")),
        KindLists.single(lines.get("since")),
        KindLists.single(lines.get("until")),
        KindLists.single(lines.get("when")),
        KindLists.single(lines.get("back")),
        KindLists.single(lines.get("that")),
        KindLists.single(lines.get("says")),
        KindLists.single(lines.get("dated")),
        KindLists.single(lines.get("expected")),
        KindLists.single(lines.get("expects")),
        KindLists.single(lines.get("result")),
        KindLists.single(lines.get("deadline")),
        KindLists.single(lines.get("before")),
        KindLists.single(lines.get("compares")),
        KindLists.single(lines.get("attribute")),
        KindLists.single(lines.get("supposes")),
        KindLists.single(lines.get("backward")),
        KindLists.single(lines.get("planned")),
        KindLists.single(lines.get("was")),
        KindLists.single(lines.get("happened")),
        KindLists.single(lines.get("after")),
        KindLists.single(lines.get("other")),
        KindLists.single(lines.get("year")),
        KindLists.single(lines.get("scheduled")),
        KindLists.single(lines.get("condition")),
        KindLists.single(lines.get("incase")),
        KindLists.single(lines.get("but")),
        KindLists.single(lines.get("shows")),
        KindLists.single(lines.get("picture")),
        KindLists.single(lines.get("comes")),
        KindLists.single(lines.get("commented")));
  }
}
