package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.khulasa.core.Sentence;

/**
 * Whether a sentence says only that there is nothing more to say: "no further details were
 * available", or "we will have more details soon", or that somebody was asked for a comment and
 * gave none. A reader of a summary learns nothing from it, and it is soon out of date.
 *
 * <p>It is short, denies something near its beginning or begins with what an outlet promises its
 * readers, and what it denies or promises is more details or further information. A longer sentence
 * tells of whom, or why. The words are in {@code no-news.txt}.
 */
final class NoNews {
  private static final int MOST_WORDS = 10;
  private static final int OPENING_WORDS = 2;
  private static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(
          NoNews.class,
          "no-news.txt",
          "denial",
          "promise",
          "detail",
          "more",
          "later",
          "now",
          "comment",
          "request");
  private static final ImmutableSet<String> DENIALS = WORDS.get("denial");
  private static final ImmutableSet<String> PROMISES = WORDS.get("promise");
  private static final ImmutableSet<String> DETAILS = WORDS.get("detail");
  private static final ImmutableSet<String> MORE = WORDS.get("more");
  private static final ImmutableSet<String> LATER = WORDS.get("later");
  private static final ImmutableSet<String> NOW = WORDS.get("now");
  private static final ImmutableSet<String> COMMENTS = WORDS.get("comment");
  private static final ImmutableSet<String> REQUESTS = WORDS.get("request");
  private static final String UNTIL = "حتي";

  private NoNews() {}

  static boolean in(Sentence sentence) {
    // One more shows that the sentence is longer.
    List<String> words = OpeningWords.folded(sentence.tokens(), MOST_WORDS + 1);
    return words.size() <= MOST_WORDS
        && (asksForComment(words)
            || (words.stream().anyMatch(DETAILS::contains)
                && ((denies(words) && lacksMore(words)) || promisesMore(words))));
  }

  /** {@code ولم ترد الشركة على طلب للتعليق}, {@code وأرسلت الصحيفة طلبا للتعليق}. */
  private static boolean asksForComment(List<String> words) {
    return words.stream().anyMatch(COMMENTS::contains)
        && words.stream().anyMatch(REQUESTS::contains);
  }

  private static boolean promisesMore(List<String> words) {
    return PROMISES.contains(JoinedConjunction.leftOut(words.get(0)))
        && words.stream().anyMatch(word -> MORE.contains(word) || LATER.contains(word));
  }

  private static boolean denies(List<String> words) {
    for (String word : words.subList(0, Math.min(OPENING_WORDS, words.size()))) {
      if (DENIALS.contains(word) || (word.startsWith("و") && DENIALS.contains(word.substring(1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean lacksMore(List<String> words) {
    if (words.stream().anyMatch(MORE::contains)) {
      return true;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals(UNTIL) && NOW.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
