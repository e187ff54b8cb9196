package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Whether a sentence says that its count of victims is one of several, each with its time: {@code
 * ارتفعت إلى 100 قتيل حصيلة}, {@code انتشال 11 جثة في حصيلة أولية}, {@code أشارت في وقت سابق إلى}.
 */
final class Stages {
  private static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(
          Stages.class, "stages.txt", "RISE", "PASS", "TOLL", "FIRST", "TIME", "EARLIER");
  private static final ImmutableSet<String> RISE = WORDS.get("RISE");
  private static final ImmutableSet<String> PASS = WORDS.get("PASS");
  private static final ImmutableSet<String> TOLL = WORDS.get("TOLL");
  private static final ImmutableSet<String> FIRST = WORDS.get("FIRST");
  private static final ImmutableSet<String> TIME = WORDS.get("TIME");
  private static final ImmutableSet<String> EARLIER = WORDS.get("EARLIER");

  private Stages() {}

  /** Whether it tells of a toll or says that something rose. */
  static boolean tellsOfToll(SentenceWords sentence) {
    return sentence.words().stream()
        .map(Stages::stem)
        .anyMatch(word -> RISE.contains(word) || TOLL.contains(word));
  }

  /** Whether it says that the count rose or passed a number, or that it is a first one. */
  static boolean tellsOfOne(SentenceWords sentence) {
    List<String> words = sentence.words().stream().map(Stages::stem).toList();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      String next = at + 1 < words.size() ? words.get(at + 1) : "";
      if (RISE.contains(word)
          || PASS.contains(word)
          || (TOLL.contains(word) && FIRST.contains(next))
          || (TIME.contains(word) && EARLIER.contains(next))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(Token word) {
    return LetterFolding.fold(Tokens.last(word).form());
  }
}
